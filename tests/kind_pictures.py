"""The small pictures of each kind of activity in the guide for authors: `python -m tests.kind_pictures`."""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage

from course_bundle.build import build
from course_bundle.source import read_source
from player.screens.questions import Questions
from player.widgets.toast import Toast
from tests.driving import Drive
from tests.player.lock_set import lock_with
from tests.screenshots import ROOT, SHOWCASE, kind_pictures

OUT = ROOT / "docs" / "pictures"
WIDTH = 600  # px
_WINDOW = QSize(800, 900)
_COLOURS = 48
_MARGIN = 16  # px around the question


def main() -> None:
    """Writes one picture a kind, half made, as few colours and bytes as they need."""
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder) / "showcase.course"
        build(read_source(SHOWCASE), course)
        with Drive(Path(folder) / "data", course) as drive:
            drive.window.resize(_WINDOW)
            drive.begin("Maryam")
            lock_with(drive)
            for toast in drive.window.findChildren(Toast):
                toast.hide()
            for picture in kind_pictures(drive):
                kind, number = picture.name.removeprefix("kinds-").rsplit("-", 1)
                if number != "1":
                    continue
                drive.desk.go(picture.route)
                drive.settle()
                picture.then(drive)
                drive.settle()
                reduced(question(drive)).save(str(OUT / f"kind-{kind}.png"))


def question(drive: Drive) -> QImage:
    """The question on show, as wide as the guide has it."""
    content = drive.screen.content  # type: ignore[attr-defined]
    assert isinstance(content, Questions)
    assert content.widget is not None
    corner = content.widget.mapTo(drive.window, QPoint())
    box = QRect(corner, content.widget.size()).adjusted(-_MARGIN, -_MARGIN // 4, _MARGIN, _MARGIN)
    bottom = content.mapTo(drive.window, content.rect().bottomLeft()).y()
    box.setBottom(min(box.bottom(), bottom))
    return drive.window.grab(box).toImage().scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)


def reduced(picture: QImage) -> QImage:
    """The same with the colours that it has most of."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(plain.pixel(x, y) for y in range(plain.height()) for x in range(plain.width()))
    table = [colour for colour, _often in found.most_common(_COLOURS)]
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)


if __name__ == "__main__":
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    main()
