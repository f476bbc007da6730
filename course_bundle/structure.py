"""The structure of a course from its YAML files: a raw manifest that knows which file and line each part came from."""

import posixpath
import re
from pathlib import Path
from typing import Any

from course_bundle.findings import Finding, error
from course_bundle.names import LANGUAGE
from course_bundle.parsing import Place
from course_bundle.text_source import read_lines, unreadable
from course_bundle.yaml_source import Located, YamlFault, read_yaml


class Structure:
    """What the YAML files say. `raw` is a manifest without titles; nothing in it has been checked for its type."""

    def __init__(self, folder: Path) -> None:
        self.findings: list[Finding] = []
        self.clips: set[str] = set()
        self._folder = folder
        self._origin: dict[Place, tuple[str, int]] = {}
        self.raw: dict[str, Any] = self._read("course.yaml", (), "course.yaml", 0) or {}
        self._modules()

    @property
    def languages(self) -> list[str]:
        """The languages that name a folder under text/."""
        return [item for item in _list(self.raw, "languages") if isinstance(item, str) and re.fullmatch(LANGUAGE, item)]

    def locate(self, place: Place) -> tuple[str, int]:
        """The file and line of a part of the manifest, or of the smallest part around it that was written down."""
        for length in range(len(place), -1, -1):
            if found := self._origin.get(place[:length]):
                return found
        return "course.yaml", 0

    def _modules(self) -> None:
        names = self.raw.get("modules")
        if not isinstance(names, list):
            return
        self.raw["modules"] = []
        for number, name in enumerate(names):
            file, line = self.locate(("modules", number))
            module = self._read(f"modules/{name}.yaml", ("modules", number), file, line)
            if module is None:
                continue
            if module.get("id") != name:
                at = self.locate(("modules", number, "id"))
                self.findings.append(error(*at, f"this is module {name!r}, so its id is {name!r}"))
            self.raw["modules"].append(module)
            for p, page in enumerate(_list(module, "pages")):
                for b, block in enumerate(_list(page, "blocks")):
                    if isinstance(block, dict) and block.get("kind") == "video" and "clip" in block:
                        self._clip(block, ("modules", number, "pages", p, "blocks", b))

    def _clip(self, block: dict[str, Any], place: Place) -> None:
        """Puts what the clip file says in the place of its name."""
        name = block.pop("clip")
        file, line = self.locate((*place, "clip"))
        if not isinstance(name, str) or not name.startswith("media/") or not name.endswith(".clip.yaml"):
            self.findings.append(error(file, line, "a clip is a file media/NAME.clip.yaml"))
            block.update(kind="text")
            return
        clip = self._read(name, place, file, line)
        if clip is None:
            block.update(kind="text")  # so that its missing parts are not told as well
            return
        self.clips.add(name)
        beside = posixpath.dirname(name)
        if isinstance(media := clip.get("media"), str):
            clip["media"] = posixpath.join(beside, media)
        if isinstance(captions := clip.get("captions"), dict):
            clip["captions"] = {
                language: posixpath.join(beside, at) if isinstance(at, str) else at for language, at in captions.items()
            }
        if isinstance(chapters := clip.get("chapters"), dict):
            clip["chapters"] = [{"id": chapter, "at": at} for chapter, at in chapters.items()]
            for number, chapter in enumerate(chapters):
                self._origin[*place, "chapters", number] = self.locate((*place, "chapters", chapter))
        block.update(clip)

    def _read(self, name: str, place: Place, asked_by: str, line: int) -> dict[str, Any] | None:
        """A YAML file's mapping; its lines are kept under this place. None where there is none, which is a finding."""
        try:
            located = read_yaml(name, read_lines(self._folder / name))
        except FileNotFoundError:
            self.findings.append(error(asked_by, line, f"there is no file {name}"))
            return None
        except (OSError, UnicodeDecodeError) as fault:
            self.findings.append(unreadable(name, fault))
            return None
        except YamlFault as fault:
            self.findings.append(fault.finding)
            return None
        return self._keep(name, place, located)

    def _keep(self, name: str, place: Place, located: Located) -> dict[str, Any] | None:
        if not isinstance(located.value, dict):
            self.findings.append(error(name, 1, "the file holds no 'name: value' lines"))
            return None
        for inner, line in located.lines.items():
            # The block that names a clip stays where its module wrote it.
            self._origin.setdefault((*place, *inner), (name, line))
        return located.value


def _list(value: object, key: str) -> list[Any]:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []
