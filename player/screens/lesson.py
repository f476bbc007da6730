"""A lesson: a reading column with a margin, in a page that scrolls until its end was reached."""

from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_bundle.manifest import Module, Page
from player.core.session import Kept
from player.screens.content import Content
from player.screens.desk import Desk
from player.screens.inline_activity import InlineActivity
from player.screens.lesson_rows import Row, build_rows
from player.screens.meaning import Meaning
from player.widgets.buttons import Button
from player.widgets.flow_text import FlowText
from player.widgets.labels import Heading
from player.widgets.spoken import Spoken, spoken_in
from player.widgets.tall_scroll import TallScroll
from player.widgets.theme import Look, direct

_SLACK = 6  # px of the last line that may be out of sight


class Lesson(Content):
    """The blocks of a page in a flow."""

    def __init__(self, look: Look, desk: Desk, module: Module, page: Page) -> None:
        super().__init__()
        self._look = look
        self._ended = False
        self._sought: tuple[QWidget, int] | None = None
        rows, self.texts = build_rows(look, desk, module, page)
        self.column = Column(look, rows, desk.course_language)
        for row in rows:
            if row.film:
                row.widget.playback.changed.connect(partial(self._hear, row.widget))  # type: ignore[attr-defined]
        self._scroll = LessonScroll(self.column)
        self._scroll.reached_further.connect(self._look_for_end)
        self._scroll.paged_past.connect(self.went_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.setProperty("surface", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._more = Button(look, self.tr("More below"), "pill", icon="ph.arrow-down", parent=self)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Page Down does the same
        self._more.clicked.connect(self._scroll.page_down)
        self._more.hide()
        self.questions = [row.widget for row in self.column.rows if isinstance(row.widget, InlineActivity)]
        for question in self.questions:
            question.shown.connect(lambda question=question: self._show(question))
        for row in self.column.rows:
            if row.film:
                film = row.widget
                film.questions.asked.connect(lambda film=film: self._show_film(film))  # type: ignore[attr-defined]

    def first_focus(self) -> QWidget | None:
        """The title, or the text that was asked for."""
        return self._sought[0] if self._sought is not None else self.findChild(Heading)

    def open_at(self, block: str, line: int, second: float) -> None:
        """Scrolls to the paragraph, which is tinted, or to the film at its second."""
        for text in self.texts.get(block, []):
            if line < len(text.paragraphs):
                text.light(line)
                self._sought = (text, line)
                return
            line -= len(text.paragraphs)
        for row in self.column.rows:
            if row.film and row.widget.questions.open(block):  # type: ignore[attr-defined]
                self._sought = (row.widget, 0)
                return
            if row.block == block:
                self._sought = (row.widget, 0)
                if row.film and second:
                    row.widget.restore({"position": second})  # type: ignore[attr-defined]
                return

    def take_answers(self, kept: Kept) -> None:
        """Each question takes its own."""
        for question in self.questions:
            question.restore(kept)
        QTimer.singleShot(0, self, self._arrive)  # for feedback above it takes room

    def spoken(self) -> list[Spoken]:
        """Title, texts, what pictures show, questions; neither films nor the meanings in the margin."""
        films = [row.widget for row in self.column.rows if row.film]
        return spoken_in(self.column, without=lambda part: part in films or isinstance(part, Meaning))

    def follow(self, part: Spoken) -> None:
        """Scrolls there once it is out of sight."""
        bar = self._scroll.verticalScrollBar()
        top = part.part.mapTo(self.column, QPoint(0, part.top())).y()
        if not bar.value() <= top <= bar.value() + self._scroll.viewport().height() * 2 // 3:
            self._scroll.show_part(part.part, part.paragraph)

    def keep(self) -> dict[str, Any]:
        """Where the page was scrolled to, as a share of its height, and the films in the flow."""
        bar = self._scroll.verticalScrollBar()
        films = [row.widget.keep() for row in self.column.rows if row.film]  # type: ignore[attr-defined]
        return {"scrolled": bar.value() / bar.maximum() if bar.maximum() else 0.0, "films": films}

    def restore(self, kept: dict[str, Any]) -> None:
        """Scrolls there once the page has its height."""
        self._scroll.wanted = kept.get("scrolled", 0.0)
        films = [row.widget for row in self.column.rows if row.film]
        for film, was in zip(films, kept.get("films", []), strict=False):
            film.restore(was)  # type: ignore[attr-defined]

    def leave(self) -> None:
        """Half-made answers are handed in, films stop."""
        for question in self.questions:
            question.leave()
        for row in self.column.rows:
            if row.film:
                row.widget.leave()  # type: ignore[attr-defined]

    @property
    def steady(self) -> bool:
        """Whether a film of the flow fills the monitor."""
        return any(row.film and row.widget.steady for row in self.column.rows)  # type: ignore[attr-defined]

    def showEvent(self, event: QShowEvent) -> None:
        """A page that fits is read to its end by being shown."""
        super().showEvent(event)
        self._arrive()
        QTimer.singleShot(0, self, self._look_for_end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pill stays in its corner."""
        super().resizeEvent(event)
        look, size = self._look, self._more.sizeHint()
        edge = look.px(22)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = edge if rtl else self.width() - size.width() - edge
        self._more.setGeometry(at, self.height() - size.height() - look.px(10), size.width(), size.height())

    def _hear(self, film: Any) -> None:
        if film.playback.playing:
            self.film_began.emit()

    def _arrive(self) -> None:
        if self._sought is not None:
            self._scroll.fit()
            self._scroll.show_part(*self._sought)

    def _look_for_end(self) -> None:
        if not self.isVisible() or not self.column.rows:
            return
        reached = self._scroll.foot() >= self.column.end - _SLACK
        if reached and not self._ended:
            self._ended = True
            self.ended.emit()
        self._more.setVisible(not self._ended)
        self._more.raise_()

    def _show_film(self, film: QWidget) -> None:
        def scroll() -> None:
            top = film.stage.mapTo(self.column, QPoint(0, 0)).y()  # type: ignore[attr-defined]
            self._scroll.verticalScrollBar().setValue(top - self._look.px(8))

        QTimer.singleShot(0, self._scroll, scroll)

    def _show(self, question: QWidget) -> None:
        QTimer.singleShot(0, self._scroll, lambda: self._scroll.ensureWidgetVisible(question, 0, self._look.px(64)))


class LessonScroll(TallScroll):
    """Scrolls a column that knows its height for each width."""

    reached_further = Signal()
    paged_past = Signal()
    """Page Down was pressed at the end."""

    def __init__(self, column: "Column") -> None:
        super().__init__()
        self._column = column
        self.wanted = 0.0
        self.setWidget(column)
        self.verticalScrollBar().valueChanged.connect(self.reached_further)
        self.verticalScrollBar().setSingleStep(column.look.px(28))

    def foot(self) -> int:
        """The lowest px of the column that is in sight."""
        return self.verticalScrollBar().value() + self.viewport().height()

    def page_down(self) -> None:
        """One screen further, with a line of overlap."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() - self._column.look.px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys scroll; Page Down at the end asks for the next page."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if bar.value() >= bar.maximum():
                self.paged_past.emit()
            else:
                self.page_down()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Scrolls to the wanted place as soon as there is a height."""
        super().fit()
        bar = self.verticalScrollBar()
        if self.wanted and bar.maximum():
            bar.setValue(round(self.wanted * bar.maximum()))
            self.wanted = 0.0
        self.reached_further.emit()

    def show_part(self, part: QWidget, paragraph: int) -> None:
        """Scrolls until a paragraph of a part stands in the upper third."""
        inside = part.top_of(paragraph) if isinstance(part, FlowText) else 0
        top = part.mapTo(self._column, QPoint(0, inside)).y()
        self.verticalScrollBar().setValue(top - self.viewport().height() // 4)


class _Place(NamedTuple):
    widget: QWidget
    x: int
    y: int
    width: int


class Column(QWidget):
    """Rows of the reading column, 648 px wide, with notes in a margin of 256 beside their row.

    Where there is no room for a margin, notes go beneath their row. `end` is where the last row ends, in px.
    """

    def __init__(self, look: Look, rows: list[Row], language: str) -> None:
        super().__init__()
        self.look, self.rows = look, rows
        self.end = 0
        self.setProperty("surface", "none")
        direct(self, language)
        for row in rows:
            for part in (row.widget, *row.notes):
                part.setParent(self)

    def hasHeightForWidth(self) -> bool:
        """The parts decide the height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Places all parts for a width in px; the height that they take."""
        look = self.look
        measure, margin, gap = look.px(648), look.px(256), look.px(40)
        side_by_side = not look.narrow and width >= measure + gap + margin + 2 * look.px(24)
        if not side_by_side:
            measure = min(measure, width - 2 * look.px(24))
        whole = measure + gap + margin if side_by_side else measure
        start = (width - whole) // 2
        y, beside = look.px(18 if look.narrow else 26), 0
        places: list[_Place] = []
        for at, row in enumerate(self.rows):
            y += 0 if at == 0 else look.px(row.above)
            top = max(y, beside)
            places.append(_Place(row.widget, start, y, measure))
            y += _height(row.widget, measure)
            for note in row.notes:
                if side_by_side:
                    places.append(_Place(note, start + measure + gap, top, margin))
                    top += _height(note, margin) + look.px(20)
                    beside = top
                else:
                    y += look.px(14)
                    places.append(_Place(note, start, y, measure))
                    y += _height(note, measure)
        self.end = y
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place in places:
            x = width - place.x - place.width if rtl else place.x
            place.widget.setGeometry(x, place.y, place.width, _height(place.widget, place.width))
        return max(y, beside) + look.px(32)


def _height(part: QWidget, width: int) -> int:
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return part.sizeHint().height()
