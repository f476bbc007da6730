"""A film as its author writes it: scenes, shots, who is in them and what they do."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import yaml

from .faults import StudioError
from .motion import EASES, Value
from .parts import PARTS

PLACE: Mapping[str, Value] = {"x": 0.0, "y": 0.0, "scale": 1.0, "turn": 0.0, "opacity": 1.0}
"""What every actor has besides the properties of its part: pixels, a factor, degrees clockwise, a share."""

CAMERA: Mapping[str, Value] = {"x": 480.0, "y": 270.0, "zoom": 1.0}
"""The point of the picture that the camera looks at, and how near it is; moved under the name `camera`."""


class Action(msgspec.Struct):
    """`who` moves properties towards `to`, beginning `after` seconds after sentence `cue` of the scene begins."""

    who: str
    to: dict[str, Value]
    cue: int = 0
    """Sentences count from 1; 0 is the beginning of the scene."""
    after: float = 0.0
    takes: float = 1.0
    ease: str = "smooth"


class Actor(msgspec.Struct):
    """One part on stage; `rest` are the properties that it begins with."""

    part: str
    rest: dict[str, Value]
    follows: str = ""
    """The actor earlier in the cast whose place this one keeps to, if any."""


class Shot(msgspec.Struct):
    """One place seen without a cut, from sentence `cue` until the next shot."""

    cast: dict[str, Actor]
    """From the back to the front."""
    action: list[Action]
    cue: int = 0
    after: float = 0.0
    camera: dict[str, Value] = {}


class Scene(msgspec.Struct):
    """One chapter of the film."""

    id: str
    shots: list[Shot]
    pauses: dict[int, float] = {}
    """Extra silence before a sentence, in seconds."""
    tail: float = 0.6
    """Seconds after the last sentence."""


class Storyboard(msgspec.Struct):
    """A whole film without its voices; `overlay` lies over every shot, and every scene may move its actors."""

    scenes: list[Scene]
    overlay: dict[str, Actor] = {}


class _ScenePage(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    shots: list[dict[str, Any]]
    pauses: dict[int, float] = {}
    tail: float = 0.6


class _Page(msgspec.Struct, forbid_unknown_fields=True):
    scenes: list[_ScenePage]
    overlay: dict[str, dict[str, Value]] = {}
    replay: Any = None


def read_storyboard(path: Path) -> Storyboard:
    """The storyboard in a YAML file. Raises StudioError with the place of what is wrong.

    `replay` at the top may hold anything that YAML anchors are set on; lists within `action` lists are joined, so
    that a sequence written once is played again.
    """
    try:
        page = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), _Page)
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise StudioError(f"{path.name}: {error}") from error
    overlay = _cast(page.overlay, f"{path.name}: overlay")
    scenes = []
    for scene in page.scenes:
        shots = [_shot(shot, overlay, f"{path.name}: {scene.id}, shot {n}") for n, shot in enumerate(scene.shots, 1)]
        scenes.append(Scene(scene.id, shots, scene.pauses, scene.tail))
    return Storyboard(scenes, overlay)


def _shot(page: dict[str, Any], overlay: dict[str, Actor], place: str) -> Shot:
    unknown = set(page) - {"cast", "action", "cue", "after", "camera"}
    if unknown:
        raise StudioError(f"{place}: nobody knows what {', '.join(sorted(unknown))} means")
    cast = _cast(page.get("cast", {}), place)
    camera = page.get("camera", {})
    _check(camera, CAMERA, f"{place}: camera")
    on_stage = {name: _known(actor.part) for name, actor in (overlay | cast).items()}
    on_stage["camera"] = dict(CAMERA)
    actions = [
        _action(action, on_stage, f"{place}, action {n}") for n, action in enumerate(_joined(page.get("action", [])), 1)
    ]
    return Shot(cast, actions, page.get("cue", 0), page.get("after", 0.0), camera)


def _cast(page: Mapping[str, Mapping[str, Any]], place: str) -> dict[str, Actor]:
    cast: dict[str, Actor] = {}
    for name, line in page.items():
        part, follows = line.get("part", ""), line.get("follows", "")
        if part not in PARTS:
            raise StudioError(f"{place}: {name}: there is no part “{part}”; there are {', '.join(sorted(PARTS))}")
        if follows and follows not in cast:
            raise StudioError(f"{place}: {name} follows {follows}, who must come earlier in the cast")
        rest = {key: value for key, value in line.items() if key not in {"part", "follows"}}
        _check(rest, _known(part), f"{place}: {name}")
        cast[name] = Actor(part, rest, follows)
    return cast


def _action(page: Mapping[str, Any], on_stage: Mapping[str, dict[str, Value]], place: str) -> Action:
    timing = {"who", "cue", "after", "takes", "ease"}
    fields: dict[str, Any] = {key: value for key, value in page.items() if key in timing}
    fields["to"] = {key: value for key, value in page.items() if key not in timing}
    try:
        action = msgspec.convert(fields, Action)
    except msgspec.ValidationError as error:
        raise StudioError(f"{place}: {error}") from error
    if action.who not in on_stage:
        raise StudioError(f"{place}: {action.who} is not in this shot")
    if action.ease not in EASES:
        raise StudioError(f"{place}: there is no ease “{action.ease}”; there are {', '.join(EASES)}")
    _check(action.to, on_stage[action.who], f"{place}: {action.who}")
    return action


def _known(part: str) -> dict[str, Value]:
    known: dict[str, Value] = dict(PLACE)
    known.update(PARTS[part].properties)
    return known


def _check(given: Mapping[str, Value], known: Mapping[str, Value], place: str) -> None:
    for key, value in given.items():
        if key not in known:
            raise StudioError(f"{place} has no “{key}”; it has {', '.join(known)}")
        if isinstance(value, str) != isinstance(known[key], str):
            raise StudioError(f"{place}: {key} takes {'words' if isinstance(known[key], str) else 'a number'}")


def _joined(lines: list[Any]) -> list[Mapping[str, Any]]:
    flat: list[Mapping[str, Any]] = []
    for line in lines:
        flat.extend(_joined(line) if isinstance(line, list) else [line])
    return flat
