"""Pictures on a plate: drawn, named, captioned."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QAccessible, QColor, QImage
from pytestqt.qtbot import QtBot

from course_bundle.flow import Paragraph, Span
from player.widgets.figure import Figure, Picture, Shown
from player.widgets.theme import direct
from tests.player.film_set import dress

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#FF0000"/></svg>'
CAPTION = (Paragraph(spans=(Span("The caption"),)),)


def raster(kind: str) -> bytes:
    image = QImage(QSize(60, 30), QImage.Format.Format_RGB32)
    image.fill(QColor("#FF0000"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def make(qtbot: QtBot, *pictures: bytes, theme: str = "light", language: str = "en") -> Figure:
    label = (Paragraph(spans=(Span("label"),)),)
    shown = [Shown(data, f"picture {number}", label) for number, data in enumerate(pictures)]
    figure = Figure(dress(language, theme), shown, CAPTION, language)
    direct(figure, language)
    qtbot.addWidget(figure)
    figure.resize(648, figure.heightForWidth(648))
    figure.show()
    return figure


@pytest.mark.parametrize("data", [SVG, raster("PNG"), raster("JPEG")], ids=["svg", "png", "jpeg"])
def test_each_format_is_drawn(qtbot: QtBot, data: bytes) -> None:
    figure = make(qtbot, data)
    picture = figure.findChildren(Picture)[0]
    colour = figure.grab().toImage().pixelColor(picture.geometry().center())
    assert colour.red() > 240
    assert colour.green() < 20


def test_a_picture_is_a_graphic_with_its_text_alternative(qtbot: QtBot) -> None:
    figure = make(qtbot, SVG, SVG)
    pictures = figure.findChildren(Picture)
    assert [picture.accessibleName() for picture in pictures] == ["picture 0", "picture 1"]
    assert QAccessible.queryAccessibleInterface(pictures[0]).role() == QAccessible.Role.Graphic


def test_pictures_stand_side_by_side_from_the_start_of_the_text(qtbot: QtBot) -> None:
    for language, turned in (("en", False), ("ar", True)):
        figure = make(qtbot, SVG, SVG, language=language)
        first, second = figure.findChildren(Picture)
        assert first.y() == second.y()
        assert (first.x() > second.x()) is turned
    dress()


def test_high_contrast_draws_lines(qtbot: QtBot) -> None:
    figure = make(qtbot, SVG, theme="contrast")
    picture = figure.findChildren(Picture)[0]
    assert figure.grab().toImage().pixelColor(picture.geometry().center()) == QColor("#000000")
    dress()


def test_the_caption_stands_beneath_the_plate(qtbot: QtBot) -> None:
    figure = make(qtbot, SVG)
    caption = figure.texts[-1]
    assert caption.text() == "The caption"
    assert caption.y() > figure.findChildren(Picture)[0].geometry().bottom()
    assert caption.geometry().bottom() <= figure.height()
