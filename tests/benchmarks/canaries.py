"""Private words found in any file, of 50: once all is locked, the player closed or killed, somebody deleted."""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from course_bundle.archive import Bundle
from player.core.backups import back_up
from player.core.erasure import erase
from player.core.errors import WrongSecret
from player.core.facilitators import Facilitators
from player.core.progress import Progress
from player.core.session import Session
from player.core.transfer import take_out
from player.core.vaults import Vaults
from tests.benchmarks.figure import Figure
from tests.benchmarks.working import CHEAP
from tests.factories import make_course

ROOT = Path(__file__).resolve().parents[2]
KINDS = {"note": 14, "pin": 5, "name": 5, "passphrase": 3, "wrong": 3, "guest": 10, "deleted": 10}
KILLED = 9
Words = dict[str, list[str]]


def measure() -> list[Figure]:
    """How many of the words were found after any of these."""
    words = canaries()
    found = set()
    with TemporaryDirectory() as name:
        course = make_course(Path(name), modules=1)
        for ending in ("closed", "killed"):
            folder = Path(name) / ending
            found |= after(folder, course, words, ending)
    count = sum(KINDS.values())
    return [Figure(f"private words found in any file, of {count}", len(found), 0, "", ", ".join(sorted(found)))]


def canaries() -> Words:
    """Words of which there are no others, by what they are."""
    return {
        kind: [f"{kind} {os.urandom(6).hex()} é{number}" for number in range(count)] for kind, count in KINDS.items()
    }


def after(folder: Path, course: Path, words: Words, ending: str) -> set[str]:
    """The words that a player in a process of its own left behind, or had in a file while the vault was locked."""
    (folder / "tmp").mkdir(parents=True)
    temporary = dict.fromkeys(("TMPDIR", "SQLITE_TMPDIR", "TMP", "TEMP"), str(folder / "tmp"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.canaries", str(folder), str(course), ending],
        input=json.dumps(words),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | temporary,
        check=False,
    )
    if done.returncode != (KILLED if ending == "killed" else 0):
        raise RuntimeError(done.stderr)
    return set(json.loads(done.stdout)) | traces(folder, [word for kind in words.values() for word in kind])


def traces(folder: Path, words: list[str]) -> set[str]:
    """Which of the words are in a file of the folder, or in its name, in any way that a program would write them."""
    wanted = {
        form: word
        for word in words
        for form in (
            word.encode(),
            word.casefold().encode(),
            word.replace(" ", "").encode(),
            word.encode("utf-16-le"),
            word.encode("utf-16-be"),
            word.encode("unicode_escape"),
            word.encode().hex().encode(),
        )
    }
    files = [path for path in folder.rglob("*") if path.is_file()]
    held = [path.read_bytes() + os.fsencode(path.name) for path in files]
    return {word for form, word in wanted.items() if any(form in data for data in held)}


def _live(folder: Path, course: Path, words: Words, ending: str) -> None:
    """Uses all the words as a person would, and says which were in a file once they should not have been."""
    progress = Progress.open(folder / "progress.sqlite")
    guests = Progress.in_memory()
    with Bundle.open(course) as bundle:
        _guest(guests, bundle, words["guest"])
        gone = _deleted(progress, bundle, words["deleted"])
    locked = _locked(progress, folder, words)
    back_up(progress)
    if not traces(folder, words["deleted"]) == set(words["deleted"]):
        raise RuntimeError("the search is blind")
    erase(progress, gone)
    everything = [word for kind in words.values() for word in kind]
    found = locked | traces(folder, everything)
    if ending == "closed":
        guests.close()
        progress.close()
    sys.stdout.write(json.dumps(sorted(found)))
    sys.stdout.flush()
    if ending == "killed":
        os._exit(KILLED)


def _locked(progress: Progress, folder: Path, words: Words) -> set[str]:
    """Learners with private texts, a facilitator, a file on a stick; what is in a file once all is locked."""
    vaults = Vaults(progress, CHEAP)
    for number, (secret, name) in enumerate(zip(words["pin"], words["name"], strict=True)):
        learner = progress.add_learner(f"Learner {number}", "dove").id
        vault, _code = vaults.create(learner, secret)
        vault.put("certificate/name", name)
        for place, note in enumerate(words["note"]):
            vault.put(f"note/{place % 11}", note)
        vault.delete("note/10")
        vault.lock()
        for wrong in words["wrong"]:
            try:
                vaults.unlock(learner, wrong)
            except WrongSecret:
                continue
        take_out(progress, learner, folder / f"{number}.carrel", secret, CHEAP)
    roles = Facilitators(progress, vaults, CHEAP)
    code = roles.set_up(words["passphrase"][0])
    for passphrase in words["passphrase"][1:]:
        code = roles.replace(code, passphrase)
    private = ("pin", "name", "note", "wrong", "passphrase")
    return traces(folder, [word for kind in private for word in words[kind]])


def _guest(guests: Progress, bundle: Bundle, words: list[str]) -> None:
    guest = guests.add_learner(words[0], words[1])
    session = Session(guests, bundle, guest)
    for word in words[2:6]:
        session.keep_draft("m1", "q-many", {"words": word * 500})
        guests.record_attempt(guest.id, word, word, {"words": word * 500}, 1.0)
    vault = Vaults(guests, CHEAP).begin(guest.id)
    for word in words[6:]:
        vault.put(word, word)


def _deleted(progress: Progress, bundle: Bundle, words: list[str]) -> str:
    learner = progress.add_learner(words[0], words[1])
    session = Session(progress, bundle, learner)
    session.keep_draft("m1", "q-many", {"words": words[2]})
    for word in words[3:]:
        progress.record_attempt(learner.id, word, word, {"words": word * 500}, 1.0)
    back_up(progress)
    return learner.id


if __name__ == "__main__":
    _live(Path(sys.argv[1]), Path(sys.argv[2]), json.load(sys.stdin), sys.argv[3])
