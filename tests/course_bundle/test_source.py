"""A source folder is read whole, and each mistake in it is told with its file, line and language."""

from collections.abc import Callable
from pathlib import Path

import pytest

from course_bundle.source import read_source
from course_bundle.words_source import stamp
from tests.course_bundle.sources import change, make_source, write
from tests.course_bundle.test_parsing import KINDS
from tests.factories import course_struct, png_claiming, words_of


def lines(folder: Path) -> list[str]:
    return [str(finding) for finding in read_source(folder).findings]


def test_a_sound_source_gives_the_course_and_its_words_without_a_finding(tmp_path: Path) -> None:
    source = read_source(make_source(tmp_path, modules=2))
    assert source.findings == ()
    assert source.course == course_struct(2)
    assert source.texts == {language: words_of(course_struct(2), language) for language in ("en", "ar")}


def line_of(path: Path, words: str) -> int:
    return next(number for number, line in enumerate(path.read_text("utf-8").split("\n"), 1) if words in line)


def test_a_wrong_type_is_told_at_its_line(tmp_path: Path) -> None:
    folder = make_source(tmp_path)
    change(folder / "course.yaml", "edition: '1.0'", "edition: 1.0")
    change(folder / "modules/m1.yaml", "cloth: 1", "cloth: 9")
    change(folder / "modules/m1.yaml", "kind: truth", "kind: trust")
    change(folder / "media/street.clip.yaml", "duration: 2.0", "duration: long")
    module = folder / "modules/m1.yaml"
    clip, course = folder / "media/street.clip.yaml", folder / "course.yaml"
    kind = f"kind: Invalid value 'trust'; the kinds of blocks are {KINDS}"
    assert lines(folder) == [
        f"media/street.clip.yaml:{line_of(clip, 'duration')}: error: duration: Expected `float`, got `str`",
        f"modules/m1.yaml:{line_of(module, 'trust')}: error: {kind}",
        f"modules/m1.yaml:{line_of(module, 'cloth')}: error: cloth: Expected `int` <= 7",
        f"course.yaml:{line_of(course, 'edition')}: error: edition: Expected `str`, got `float`; put it in quotes",
    ]


def with_text(old: str, new: str, file: str = "text/en/m1/quiz.md") -> Callable[[Path], None]:
    return lambda folder: change(folder / file, old, new)


def with_file(name: str, data: bytes) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)

    return make


def without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def with_folder(name: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / name).unlink()
        (folder / name).mkdir()

    return make


STORY = "Words of m1/once"
STORY_FILE = "text/en/m1/story.md"


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        # Structure
        (without("course.yaml"), "course.yaml: error: there is no file course.yaml"),
        (without("modules/m1.yaml"), "course.yaml:{modules}: error: there is no file modules/m1.yaml"),
        (with_text("id: m1", "id: m7", "modules/m1.yaml"), "modules/m1.yaml:1: error: this is module 'm1', so its id"),
        (
            with_text("id: m1", "id: m1\ncolour: red", "modules/m1.yaml"),
            "modules/m1.yaml:2: error: colour: Object contains",
        ),
        (with_text("id: m1", "id: m1\nid: m1", "modules/m1.yaml"), "modules/m1.yaml:2: error: 'id' is there twice"),
        (with_text("id: m1", "id: *m1", "modules/m1.yaml"), "modules/m1.yaml:1: error: found undefined alias"),
        (with_text("id: m1", "id: [", "modules/m1.yaml"), "modules/m1.yaml:3: error: expected"),
        (with_text("id: m1", "1: m1", "modules/m1.yaml"), "modules/m1.yaml:1: error: a name that is no text"),
        (
            with_text("id: m1", "id: !!python/object:os.system x", "modules/m1.yaml"),
            "modules/m1.yaml:1: error: could not",
        ),
        (with_file("course.yaml", b""), "course.yaml: error: the file is empty"),
        (with_file("course.yaml", b"- a\n"), "course.yaml:1: error: the file holds no 'name: value' lines"),
        (with_file("course.yaml", b"\xff\xfe"), "course.yaml:1: error: the file is not in UTF-8"),
        (with_folder("course.yaml"), "course.yaml: error: the file cannot be read: "),
        (with_folder("modules/m1.yaml"), "modules/m1.yaml: error: the file cannot be read: "),
        (with_file("course.yaml", b"[" * 5000), "course.yaml: error: "),
        (
            with_text("right:\n    - a\n", "right:\n    - z\n", "modules/m1.yaml"),
            "modules/m1.yaml:{right}: error: z is no option",
        ),
        (with_text("- story", "- nowhere", "modules/m1.yaml"), "error: there is no page 'nowhere'"),
        (
            with_text("source-language: en", "source-language: fr", "course.yaml"),
            "error: 'fr' is no language of the course",
        ),
        # Clips
        (without("media/street.clip.yaml"), "error: there is no file media/street.clip.yaml"),
        (
            with_text("media/street.clip.yaml", "street.clip.yaml", "modules/m1.yaml"),
            "error: a clip is a file media/NAME",
        ),
        (
            with_text("turn: 1.0", "turn: 9.0", "media/street.clip.yaml"),
            "media/street.clip.yaml:{turn}: error: begins at 9.0 s",
        ),
        (
            with_text("  ar: street.ar.vtt\n", "", "media/street.clip.yaml"),
            "media/street.clip.yaml:4: error [ar]: the video 'street' has no captions",
        ),
        # Words
        (without("text/ar/m1/quiz.md"), "text/ar/m1/quiz.md: error [ar]: the file is missing (23 texts)"),
        (
            with_text("::: q-truth/explain", "::: q-truth/why"),
            "text/en/m1/quiz.md: error [en]: there are no words 'q-truth/explain'",
        ),
        (with_text("::: q-truth/explain", "::: q-truth/why"), "warning [en]: nothing uses the words 'q-truth/why'"),
        (
            with_text("::: shapes/round/alt", "::: x", "text/en/m1/welcome.md"),
            "error [en]: a picture has no text alternative: there are no words 'shapes/round/alt'",
        ),
        (
            with_text("::: quiz\n", "::: quiz\nOne\n::: quiz\n"),
            "text/en/m1/quiz.md:3: error [en]: the words 'quiz' are there twice",
        ),
        (with_text("::: quiz\n", "Lost\n::: quiz\n"), "text/en/m1/quiz.md:1: error [en]: words before the first"),
        (with_text("::: quiz\n", ":::\n"), "text/en/m1/quiz.md:1: error [en]: a ':::' line names no key"),
        (
            with_text("Words of m1/quiz\n", "Two\nlines\n"),
            "text/en/m1/quiz.md:2: error [en]: quiz is one line of plain text",
        ),
        (with_text("Words of m1/quiz\n", "**Quiz**\n"), "text/en/m1/quiz.md:2: warning [en]: quiz is plain text"),
        (with_text("Words of m1/quiz\n", "\n"), "error [en]: there are no words 'quiz'"),
        (
            with_text("Words of small", "", "text/en/course.md"),
            "text/en/course.md: error [en]: there are no words 'title'",
        ),
        (with_file("text/en/m1/old.md", b"::: old\nOld\n"), "text/en/m1/old.md: warning [en]: no page uses this file"),
        (
            with_file("text/en/m1/quiz.md", b"::: quiz\n\xe9t\xe9"),
            "text/en/m1/quiz.md:2: error [en]: the file is not in UTF-8 from here on",
        ),
        (with_folder("text/en/m1/quiz.md"), "text/en/m1/quiz.md: error [en]: the file cannot be read: "),
        (
            with_text("<!-- from en ", "<!-- from xx! ", "text/ar/m1/quiz.md"),
            "text/ar/m1/quiz.md:1: warning [ar]: no stamp says",
        ),
        (with_text(STORY, "Anew", STORY_FILE), "text/ar/m1/story.md:1: warning [ar]: the en text has changed since"),
        # Markdown
        (with_text(STORY, "One\n\n<b>two</b>", STORY_FILE), f"{STORY_FILE}:7: error [en]: HTML is not read"),
        (with_text(STORY, "<div>\n</div>", STORY_FILE), f"{STORY_FILE}:5: error [en]: HTML is not read"),
        (
            with_text(STORY, "![cup](media/cup.svg)", STORY_FILE),
            f"{STORY_FILE}:5: error [en]: a picture stands in a figure",
        ),
        (
            with_text(STORY, "[a](https://x.org)", STORY_FILE),
            f"{STORY_FILE}:5: error [en]: a link leads to the glossary",
        ),
        (with_text(STORY, "[a](javascript:alert(1))", STORY_FILE), "error [en]: a link leads to the glossary"),
        (with_text(STORY, "<https://x.org>", STORY_FILE), "error [en]: a link leads to the glossary"),
        (with_text(STORY, "- one\n- `two`", STORY_FILE), f"{STORY_FILE}:6: error [en]: code is not read"),
        (with_text(STORY, "    four spaces", STORY_FILE), "error [en]: code is not read"),
        (with_text(STORY, "# One", STORY_FILE), "error [en]: a heading has two or three '#'"),
        (with_text(STORY, "One\n\n---", STORY_FILE), f"{STORY_FILE}:7: error [en]: a line across the page"),
        (with_text(STORY, "One\\\ntwo", STORY_FILE), "error [en]: a forced line break"),
        (
            with_text(STORY, "**one *two***", STORY_FILE),
            "error [en]: strong and emphasis do not stand within each other",
        ),
        (
            with_text(STORY, "[a](term:unheard)", STORY_FILE),
            f"{STORY_FILE}:4: error [en]: once: the glossary has no term 'unheard'",
        ),
        # Media
        (without("media/round.svg"), "modules/m1.yaml:{round}: error: there is no file media/round.svg"),
        (with_file("media/spare.svg", b"<svg/>"), "media/spare.svg: warning: no page uses this file"),
        (with_file("media/spare.clip.yaml", b"a: 1"), "media/spare.clip.yaml: warning: no page uses this file"),
        (with_file("media/round.svg", b"<svg/>"), "media/round.svg: error: line 1: the first element is no <svg>"),
        (with_file("media/square.png", png_claiming(50_000, 50_000)), "media/square.png: error: 50000 x 50000 pixels"),
        (
            with_file("media/street.ar.vtt", b"1\n"),
            "media/street.ar.vtt: error: captions: the first line is not WEBVTT",
        ),
    ],
)
def test_a_mistake_is_told_with_its_file_line_and_language(
    tmp_path: Path, spoil: Callable[[Path], None], said: str
) -> None:
    folder = make_source(tmp_path)
    places = {"modules": line_of(folder / "course.yaml", "- m1")}
    module = (folder / "modules/m1.yaml").read_text("utf-8").split("\n")
    places["right"] = next(n for n, line in enumerate(module, 1) if line.strip() == "right:" and "- a" in module[n])
    places["round"] = line_of(folder / "modules/m1.yaml", "media/round.svg")
    places["turn"] = line_of(folder / "media/street.clip.yaml", "turn")
    spoil(folder)
    found = lines(folder)
    assert any(said.format(**places) in line for line in found), found


def test_mistakes_in_several_files_are_all_told(tmp_path: Path) -> None:
    folder = make_source(tmp_path)
    change(folder / "text/en/m1/story.md", STORY, "<b>")
    (folder / "text/ar/m1/quiz.md").unlink()
    (folder / "media/round.svg").unlink()
    write(folder / "text/ar/notes.md", "::: a\nb\n")
    assert len(read_source(folder).errors) == 3
    assert len(lines(folder)) == 5, "one warning for the story, which has changed, one for the notes"


def test_hidden_files_and_folders_beside_the_format_are_left_alone(tmp_path: Path) -> None:
    folder = make_source(tmp_path)
    write(folder / "media/.DS_Store", "x")
    write(folder / "films/scene.py", "x")
    write(folder / "notes.txt", "x")
    assert lines(folder) == []


def test_windows_newlines_change_nothing(tmp_path: Path) -> None:
    folder = make_source(tmp_path)
    before = read_source(folder)
    for path in [*folder.rglob("*.md"), *folder.rglob("*.yaml")]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    after = read_source(folder)
    assert (after.course, after.texts, after.findings) == (before.course, before.texts, ())


def test_a_stamp_settles_that_a_translation_is_up_to_date(tmp_path: Path) -> None:
    folder = make_source(tmp_path)
    change(folder / "text/en/m1/story.md", STORY, "Anew")
    change(folder / "text/ar/m1/quiz.md", "<!-- from en", "<!-- von en")
    (folder / "text/ar/m1/quiz.md").write_text(
        "\n".join((folder / "text/ar/m1/quiz.md").read_text("utf-8").split("\n")[1:]), "utf-8"
    )
    assert len(lines(folder)) == 2
    assert stamp(folder, "ar") == ["text/ar/m1/quiz.md", "text/ar/m1/story.md"]
    assert lines(folder) == []
    assert stamp(folder, "ar") == []
