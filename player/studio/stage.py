"""Draws the picture of a film at any moment; the same storyboard and beats give the same picture."""

import zlib
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QImage, QPainter

from .faults import StudioError
from .moment import Moment
from .motion import Move, Track, Value
from .parts import PARTS
from .pen import Pen
from .schedule import Beats
from .storyboard import CAMERA, PLACE, Action, Actor, Scene, Shot, Storyboard

WIDTH, HEIGHT = 960, 540
"""The units that storyboards are written in, whatever the size of the picture in pixels."""

_DISSOLVE = 0.45
_GLANCE = 1 / 30


class _Player:
    """One actor with all that they do."""

    def __init__(self, name: str, actor: Actor, tracks: Mapping[str, Track]) -> None:
        self.part = PARTS[actor.part]
        self.follows = actor.follows
        self.seed = zlib.crc32(name.encode()) % 97
        self._tracks = tracks

    def properties(self, seconds: float) -> dict[str, Value]:
        return {key: track.at(seconds) for key, track in self._tracks.items()}

    def number(self, key: str, seconds: float) -> float:
        return float(self._tracks[key].at(seconds))


@dataclass(frozen=True)
class _Take:
    """A shot in the film's time."""

    start: float
    end: float
    players: Mapping[str, _Player]
    camera: Mapping[str, Track]


class Stage:
    """A film ready to be looked at, `width` pixels wide, of the shape 16 to 9."""

    def __init__(self, storyboard: Storyboard, beats: Mapping[str, Beats], width: int = WIDTH) -> None:
        self._size = (width, round(width * HEIGHT / WIDTH))
        self._takes: list[_Take] = []
        timed: list[tuple[Action, float]] = []
        for scene in storyboard.scenes:
            for number, shot in enumerate(scene.shots):
                actions = [(action, _moment(scene, beats, action.cue, action.after)) for action in shot.action]
                timed.extend(actions)
                self._takes.append(_take(scene, number, shot, beats, actions))
        self._overlay = _players(storyboard.overlay, timed)

    @property
    def cuts(self) -> list[float]:
        """When each shot begins, in seconds."""
        return [take.start for take in self._takes]

    def picture(self, seconds: float) -> QImage:
        """The picture `seconds` after the film began."""
        index = max(0, sum(take.start <= seconds for take in self._takes) - 1)
        take = self._takes[index]
        image = self._canvas()
        painter = QPainter(image)
        pen = Pen(painter)
        self._draw(pen, take, seconds)
        left = 1 - (seconds - take.start) / _DISSOLVE
        if index and left > 0:
            # The shot before goes on underneath while it fades, so that nobody freezes.
            pen.lay(self._layer(self._takes[index - 1], seconds), left * left * (3 - 2 * left))
        with pen.moved(scale=self._size[0] / WIDTH):
            self._show(pen, self._overlay, seconds)
        painter.end()
        return image

    def _canvas(self) -> QImage:
        image = QImage(*self._size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        return image

    def _layer(self, take: _Take, seconds: float) -> QImage:
        image = self._canvas()
        painter = QPainter(image)
        self._draw(Pen(painter), take, seconds)
        painter.end()
        return image

    def _draw(self, pen: Pen, take: _Take, seconds: float) -> None:
        x, y, zoom = (float(take.camera[key].at(seconds)) for key in ("x", "y", "zoom"))
        # The camera never shows what lies beyond the edge of the picture.
        x = min(max(x, WIDTH / 2 / zoom), WIDTH - WIDTH / 2 / zoom)
        y = min(max(y, HEIGHT / 2 / zoom), HEIGHT - HEIGHT / 2 / zoom)
        with pen.moved(scale=self._size[0] / WIDTH), pen.moved(WIDTH / 2, HEIGHT / 2, zoom), pen.moved(-x, -y):
            self._show(pen, take.players, seconds)

    def _show(self, pen: Pen, players: Mapping[str, _Player], seconds: float) -> None:
        for player in players.values():
            properties = player.properties(seconds)
            place = {key: float(properties.pop(key)) for key in PLACE}
            if place["opacity"] <= 0 or place["scale"] <= 0:
                continue
            x, y = _where(player, players, seconds)
            before, _ = _where(player, players, seconds - _GLANCE)
            moment = Moment(seconds, x / place["scale"], (x - before) / _GLANCE / place["scale"], player.seed)
            with pen.faded(place["opacity"], self._canvas), pen.moved(x, y, place["scale"], place["turn"]):
                player.part.draw(pen, moment, **properties)


def _where(player: _Player, players: Mapping[str, _Player], seconds: float) -> tuple[float, float]:
    x, y = player.number("x", seconds), player.number("y", seconds)
    if not player.follows:
        return x, y
    ahead_x, ahead_y = _where(players[player.follows], players, seconds)
    return x + ahead_x, y + ahead_y


def _take(
    scene: Scene, number: int, shot: Shot, beats: Mapping[str, Beats], actions: list[tuple[Action, float]]
) -> _Take:
    later = scene.shots[number + 1 :]
    start = _moment(scene, beats, shot.cue, shot.after)
    end = _moment(scene, beats, later[0].cue, later[0].after) if later else beats[scene.id].end
    if number == 0:
        start = beats[scene.id].start
    if end <= start:
        raise StudioError(f"{scene.id}: shot {number + 1} ends before it begins")
    camera = {**CAMERA, **shot.camera}
    return _Take(start, end, _players(shot.cast, actions), _tracks("camera", camera, actions))


def _players(cast: Mapping[str, Actor], actions: list[tuple[Action, float]]) -> dict[str, _Player]:
    players = {}
    for name, actor in cast.items():
        rest = {**PLACE, **PARTS[actor.part].properties, **actor.rest}
        players[name] = _Player(name, actor, _tracks(name, rest, actions))
    return players


def _tracks(who: str, rest: Mapping[str, Value], actions: list[tuple[Action, float]]) -> dict[str, Track]:
    moves: dict[str, list[Move]] = {key: [] for key in rest}
    for action, start in actions:
        if action.who == who:
            for key, value in action.to.items():
                moves[key].append(Move(start, action.takes, value, action.ease))
    return {key: Track(value, moves[key]) for key, value in rest.items()}


def _moment(scene: Scene, beats: Mapping[str, Beats], cue: int, after: float) -> float:
    try:
        return beats[scene.id].at(cue, after)
    except IndexError:
        raise StudioError(f"{scene.id}: there is no sentence {cue}") from None
