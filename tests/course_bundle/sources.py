"""The source folder of the course that the factories make, written as an author would."""

from pathlib import Path
from typing import Any

import msgspec
import yaml

from course_bundle.manifest import Course
from course_bundle.text_source import read_lines, stamped
from tests.factories import SVG, captions, course_struct, png, words_of

INTRO = """\
## {said} heading

{said} **strong** and [diversion](term:diversion).

### {said} smaller heading

- {said} **strong** and [diversion](term:diversion).
- [*stigma*](term:stigma)

3. third

| A | B |
|---|---|
| 1 | {said} **strong** and [diversion](term:diversion). |
| {said} **strong** and [diversion](term:diversion). | 2 |

> {said} somebody
"""
"""What `tests.factories.everything` holds, as Markdown."""


def make_source(folder: Path, modules: int = 1) -> Path:
    """Writes the source of `tests.factories.course_struct(modules)` in English and Arabic, without any finding."""
    course = course_struct(modules)
    raw: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(course))
    del raw["titles"]
    raw["source-language"] = "en"
    for module in raw["modules"]:
        film = module["pages"][1]["blocks"][0]
        clip = {name: film.pop(name) for name in ("media", "duration", "audio", "captions", "chapters")}
        film["clip"] = "media/street.clip.yaml"
        clip["media"] = "street.webm"
        clip["captions"] = {language: f"street.{language}.vtt" for language in course.languages}
        clip["chapters"] = {chapter["id"]: chapter["at"] for chapter in clip["chapters"]}
        write(folder / "media/street.clip.yaml", yaml.safe_dump(clip))
        write(folder / f"modules/{module['id']}.yaml", yaml.safe_dump(module, sort_keys=False))
    raw["modules"] = [module.id for module in course.modules]
    write(folder / "course.yaml", yaml.safe_dump(raw, sort_keys=False))
    for name in ("head", "host", "round"):
        write(folder / f"media/{name}.svg", SVG.decode())
    (folder / "media/square.png").write_bytes(png())
    (folder / "media/street.webm").write_bytes(b"\x1a\x45\xdf\xa3" + b"film" * 64)
    for language in course.languages:
        (folder / f"media/street.{language}.vtt").write_bytes(captions("One", "Two"))
        _write_words(folder, course, language)
    for path in sorted((folder / "text/ar").rglob("*.md")):
        source = folder / "text/en" / path.relative_to(folder / "text/ar")
        write(path, stamped(read_lines(path), "en", read_lines(source)))
    return folder


def write(path: Path, text: str) -> None:
    """Writes a text file and the folders that it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def change(path: Path, old: str, new: str) -> None:
    """Replaces words in a file; they have to be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text, (path, old)
    write(path, text.replace(old, new, 1))


def _write_words(folder: Path, course: Course, language: str) -> None:
    said = words_of(course, language)["publisher"]
    assert isinstance(said, str)
    said = said.removesuffix(" publisher")
    left = {key.name: key for key in course.keys() if key.required}  # noqa: SIM118
    for module in course.modules:
        for page in module.pages:
            keys = [key.name for key in page.keys() if key.required]  # noqa: SIM118
            sections = [f"::: {key}\n{_words(f'{module.id}/{key}', said)}" for key in keys]
            write(folder / f"text/{language}/{module.id}/{page.id}.md", "\n\n".join(sections) + "\n")
            for key in keys:
                del left[f"{module.id}/{key}"]
    title = {"title": course.titles[language]}
    sections = [f"::: {key}\n{title.get(key) or _words(key, said)}" for key in left]
    write(folder / f"text/{language}/course.md", "\n\n".join(sections) + "\n")


def _words(name: str, said: str) -> str:
    if name.endswith("/intro"):
        return INTRO.format(said=said)
    if name.endswith(("/objectives", "/outcomes")):
        return f"- {said} 1\n- {said} 2"
    return f"{said} {name}"
