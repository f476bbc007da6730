"""The progress of every learner: rows appended, results derived; what a call wrote is on disk when it returns."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Self

import msgspec

from course_bundle.manifest import Course
from player.core.awards import Award, random_serial
from player.core.clock import Now, moment, plainly_wrong, stamp, utc_now
from player.core.database import open_file, open_memory
from player.core.intervals import Interval, union
from player.core.learners import RECENT_FIRST, Learner, learner, peek_learners
from player.core.outline import Results
from player.core.rows import Row, Rows
from player.core.sittings import Sitting, sitting_key

__all__ = ["Progress", "peek_learners"]

_BEST = """SELECT value, (SELECT max(share) FROM attempt WHERE learner = ? AND course = ? AND activity = value) AS best
    FROM json_each(?) WHERE best IS NOT NULL"""
_COUNT = """SELECT value, (SELECT count(*) FROM attempt WHERE learner = ? AND course = ? AND activity = value) AS made
    FROM json_each(?) WHERE made > 0"""
_LATEST = """SELECT value, (SELECT answer FROM attempt WHERE learner = ? AND course = ? AND activity = value
    ORDER BY seq DESC, device DESC LIMIT 1) AS latest FROM json_each(?) WHERE latest IS NOT NULL"""


_FIRST = """SELECT answer FROM attempt WHERE learner = ? AND course = ? AND activity = ?
    ORDER BY seq, device LIMIT 1"""
_BEFORE = """SELECT answer FROM attempt WHERE learner = ?1 AND course = ?2 AND activity = ?3
    AND seq < (SELECT min(seq) FROM attempt WHERE learner = ?1 AND course = ?2 AND activity = ?4)
    ORDER BY seq DESC, device DESC LIMIT 1"""


class Progress:
    """The progress file, or the same store in memory for a guest.

    One call at a time, from whichever thread; every method raises ProgressError when the file cannot be worked with,
    and then nothing of that call was kept. `set_aside` is where a damaged file went when this one was begun.
    """

    def __init__(self, rows: Rows, set_aside: Path | None = None) -> None:
        self.set_aside = set_aside
        self._rows = rows

    @classmethod
    def open(cls, path: Path, now: Now = utc_now) -> Self:
        """The file at `path`, begun if it is missing; a damaged one is set aside under a dated name.

        Raises ProgressError: "newer-database", "locked", "read-only", "disk-full", "unreachable".
        """
        database, kept = open_file(path, now)
        return cls(Rows(database, path, now), kept)

    @classmethod
    def in_memory(cls, now: Now = utc_now) -> Self:
        """A store that ends with the program and touches no disk."""
        return cls(Rows(open_memory(), None, now))

    @property
    def rows(self) -> Rows:
        """The tables, for the modules that keep locks, copies and backups in and of them."""
        return self._rows

    def close(self) -> None:
        """Folds the log into the file and lets go of it."""
        self._rows.close()

    def learners(self) -> list[Learner]:
        """Everybody, last used first."""
        return [learner(row) for row in self._rows.select(RECENT_FIRST)]

    def add_learner(self, name: str, token: str) -> Learner:
        """A new learner with a random id. Raises ValueError for a name without a character in it."""
        name = " ".join(name.split())
        if not name:
            raise ValueError("a learner needs a name")
        with self._rows.transaction():
            created = stamp(self._rows.now())
            learner_id = self._rows.append("learner", {"name": name, "token": token, "created": created})
        return Learner(learner_id, name, token, moment(created))

    def rename(self, learner_id: str, name: str, token: str) -> None:
        """Another name and token for a learner. Raises ValueError for a name without a character in it."""
        name = " ".join(name.split())
        if not name:
            raise ValueError("a learner needs a name")
        with self._rows.transaction():
            mark = self._rows.mark()
            self._rows.change(
                "UPDATE learner SET name = ?, token = ?, named_seq = ?, named_device = ? WHERE id = ?",
                (name, token, mark["seq"], mark["device"], learner_id),
            )

    def use(self, learner_id: str) -> None:
        """Moves a learner to the top of the list."""
        with self._rows.transaction():
            mark = self._rows.mark()
            self._rows.change(
                # A clock that was set back does not take the newest time along: it is what gives that clock away.
                "UPDATE learner SET at = max(at, ?), device = ?, seq = ? WHERE id = ?",
                (mark["at"], mark["device"], mark["seq"], learner_id),
            )

    def record_attempt(self, learner_id: str, course_id: str, activity: str, answer: object, share: float) -> None:
        """An answer and its share; the half-made answer that it grew from is dropped."""
        row = {"activity": activity, "answer": msgspec.json.encode(answer).decode(), "share": share}
        with self._rows.transaction():
            self._rows.append("attempt", _in(learner_id, course_id) | row)
            self._rows.change(
                "DELETE FROM draft WHERE learner = ? AND course = ? AND activity = ?", (learner_id, course_id, activity)
            )

    def record_sighting(self, learner_id: str, course_id: str, page: str, skipped: bool = False) -> None:
        """A page whose end was reached, or that was passed over; said twice, it is kept once."""
        self._rows.append_once("sighting", _in(learner_id, course_id) | {"page": page, "skipped": int(skipped)})

    def record_reading(self, learner_id: str, course_id: str, video: str) -> None:
        """A transcript that was read; said twice, it is kept once."""
        self._rows.append_once("reading", _in(learner_id, course_id) | {"video": video})

    def record_interval(self, learner_id: str, course_id: str, video: str, start: float, end: float) -> None:
        """Seconds of a film that were played, and that it now stands at `end`.

        Rows that touch become one, so a film played through is one row.
        """
        with self._rows.transaction():
            known = self._rows.select(
                "SELECT start, end, id FROM interval WHERE learner = ? AND course = ? AND video = ?",
                (learner_id, course_id, video),
            )
            whole = next(span for span in union([(start, end), *(old[:2] for old in known)]) if span[1] >= end)
            covered = [old for old in known if whole[0] <= old[0] and old[1] <= whole[1]]
            if whole not in [old[:2] for old in covered]:
                for *_, old_id in covered:
                    self._rows.change("DELETE FROM interval WHERE id = ?", (old_id,))
                row = {"video": video, "start": whole[0], "end": whole[1]}
                self._rows.append("interval", _in(learner_id, course_id) | row)
            self._stop(learner_id, course_id, video, end)

    def record_stop(self, learner_id: str, course_id: str, place: str, second: float | None = None) -> None:
        """Where the learner is: a page, or a film and its second."""
        with self._rows.transaction():
            self._stop(learner_id, course_id, place, second)

    def record_bookmark(self, learner_id: str, course_id: str, page: str, marked: bool) -> None:
        """A page is marked, or no longer."""
        row = {"page": page, "marked": int(marked)}
        with self._rows.transaction():
            self._rows.replace("bookmark", _in(learner_id, course_id) | row, key=("learner", "course", "page"))

    def record_sitting(
        self, learner_id: str, course_id: str, page: str, drawn: Callable[[str], tuple[str, ...]]
    ) -> str:
        """A sitting of a final check begins; `drawn` gives its questions from its random id, which is returned."""
        with self._rows.transaction():
            sitting = self._rows.append("sitting", _in(learner_id, course_id) | {"page": page, "drawn": "[]"})
            questions = msgspec.json.encode(drawn(sitting)).decode()
            self._rows.change("UPDATE sitting SET drawn = ? WHERE id = ?", (questions, sitting))
        return sitting

    def record_draft(self, learner_id: str, course_id: str, activity: str, answer: object) -> None:
        """A half-made answer; it replaces the one before."""
        row = {"activity": activity, "answer": msgspec.json.encode(answer).decode()}
        with self._rows.transaction():
            self._rows.replace("draft", _in(learner_id, course_id) | row, key=("learner", "course", "activity"))

    def record_award(
        self, learner_id: str, course_id: str, module: str | None, language: str, issued: datetime | None = None
    ) -> Award:
        """The certificate for a module, or for the course; the first one stands for good.

        `issued` is the day that the learner names when the machine's clock is plainly wrong.
        """
        for award in self.awards(learner_id, course_id):
            if award.module == module:
                return award
        given = stamp(issued or self._rows.now())
        row = {"module": module or "", "serial": random_serial(), "language": language, "issued": given}
        with self._rows.transaction():
            self._rows.append("award", _in(learner_id, course_id) | row)
        return Award(module, row["serial"], language, moment(given))

    def awards(self, learner_id: str, course_id: str) -> tuple[Award, ...]:
        """The certificates that were given, first one first."""
        rows = self._rows.select(
            "SELECT module, serial, language, issued FROM award WHERE learner = ? AND course = ? ORDER BY seq, device",
            (learner_id, course_id),
        )
        # Two machines may each have given one before their files were merged: the first is the one that stands.
        first: dict[str, Award] = {}
        for module, serial, language, issued in rows:
            first.setdefault(module, Award(module or None, serial, language, moment(issued)))
        return tuple(first.values())

    def answers(self, learner_id: str, course_id: str, activities: Iterable[str]) -> dict[str, object]:
        """The latest answer to each of these activities that was answered."""
        return self._decoded(_LATEST, (learner_id, course_id, msgspec.json.encode(list(activities)).decode()))

    def attempts(self, learner_id: str, course_id: str, activities: Iterable[str]) -> dict[str, int]:
        """How often each of these activities was answered; those that never were are left out."""
        return dict(self._rows.select(_COUNT, (learner_id, course_id, msgspec.json.encode(list(activities)).decode())))

    def earlier(self, learner_id: str, course_id: str, first: str, second: str) -> object | None:
        """What was answered to `first` before `second` was answered at all; None while there are not two answers.

        Where the two are one activity, its first answer, once there is another.
        """
        who = (learner_id, course_id)
        if first == second:
            again = self.attempts(*who, [first]).get(first, 0) > 1
            rows = self._rows.select(_FIRST, (*who, first)) if again else []
        else:
            rows = self._rows.select(_BEFORE, (*who, first, second))
        with suppress(msgspec.DecodeError):
            return next((msgspec.json.decode(answer) for (answer,) in rows), None)
        return None

    def drafts(self, learner_id: str, course_id: str) -> dict[str, object]:
        """The half-made answers by activity."""
        sql = "SELECT activity, answer FROM draft WHERE learner = ? AND course = ?"
        return self._decoded(sql, (learner_id, course_id))

    def results(self, learner_id: str, course: Course) -> Results:
        """What the learner did in the course. The cost grows with the course, not with the number of attempts."""
        who = (learner_id, course.id)
        activities = [f"{module.id}/{activity.id}" for module in course.modules for activity in module.activities]
        shares = self._best(who, activities)
        sittings = self._sittings(who, course)
        for page, held in sittings.items():
            module, _, _name = page.partition("/")
            for sitting in held:
                for each, share in sitting.shares.items():
                    shares[f"{module}/{each}"] = max(share, shares.get(f"{module}/{each}", 0.0))
        pages: tuple[set[str], set[str]] = (set(), set())
        for page, skipped in self._rows.select(
            "SELECT page, skipped FROM sighting WHERE learner = ? AND course = ?", who
        ):
            pages[skipped].add(page)
        played: dict[str, list[Interval]] = {}
        for video, start, end in self._rows.select(
            "SELECT video, start, end FROM interval WHERE learner = ? AND course = ?", who
        ):
            played.setdefault(video, []).append((start, end))
        read = self._rows.select("SELECT video FROM reading WHERE learner = ? AND course = ?", who)
        bookmarks = self._rows.select("SELECT page FROM bookmark WHERE learner = ? AND course = ? AND marked = 1", who)
        stops = self._rows.select(
            "SELECT place, second FROM stop WHERE learner = ? AND course = ? ORDER BY seq DESC, device DESC", who
        )
        return Results(
            shares=shares,
            seen=frozenset(pages[0]),
            skipped=frozenset(pages[1]),
            played={video: union(intervals) for video, intervals in played.items()},
            read=frozenset(video for (video,) in read),
            visited=tuple(place for place, second in stops if second is None),
            bookmarks=frozenset(page for (page,) in bookmarks),
            seconds={place: second for place, second in stops if second is not None},
            sittings=sittings,
        )

    def _best(self, who: tuple[str, str], activities: list[str]) -> dict[str, float]:
        return dict(self._rows.select(_BEST, (*who, msgspec.json.encode(activities).decode())))

    def _sittings(self, who: tuple[str, str], course: Course) -> dict[str, tuple[Sitting, ...]]:
        """By page; a question that an open sitting drew and that a later edition dropped is no longer asked."""
        rows = self._rows.select(
            "SELECT page, id, drawn FROM sitting WHERE learner = ? AND course = ? ORDER BY seq, device", who
        )
        if not rows:
            return {}
        banks = {
            f"{module.id}/{page.id}": (module.id, {each.id for each in page.activities})
            for module in course.modules
            for page in module.pages
            if page.draw is not None
        }
        found: dict[str, tuple[Sitting, ...]] = {}
        for page, sitting, written in rows:
            if page not in banks:
                continue
            module, bank = banks[page]
            drawn: tuple[str, ...] = ()
            with suppress(msgspec.DecodeError):
                drawn = msgspec.json.decode(written, type=tuple[str, ...])
            keys = {sitting_key(module, each, sitting): each for each in drawn}
            shares = {keys[key]: share for key, share in self._best(who, list(keys)).items()}
            asked = tuple(each for each in drawn if each in bank or each in shares)
            if asked:
                found[page] = (*found.get(page, ()), Sitting(sitting, asked, shares))
        return found

    def clock_doubted(self) -> bool:
        """Whether the machine's clock is plainly wrong: before this player's time, or before that of an earlier use."""
        (newest,) = self._rows.select("SELECT max(at) FROM learner")[0]
        return plainly_wrong(self._rows.now(), moment(newest) if newest else None)

    def _decoded(self, sql: str, values: tuple[object, ...]) -> dict[str, object]:
        found = {}
        for key, answer in self._rows.select(sql, values):
            # One that went bad on the disk is one that was not given.
            with suppress(msgspec.DecodeError):
                found[key] = msgspec.json.decode(answer)
        return found

    def _stop(self, learner_id: str, course_id: str, place: str, second: float | None) -> None:
        row = {"place": place, "second": second}
        self._rows.replace("stop", _in(learner_id, course_id) | row, key=("learner", "course", "place"))


def _in(learner_id: str, course_id: str) -> Row:
    return {"learner": learner_id, "course": course_id}
