"""Where the parts of a film stand: side by side, behind two tabs, or in the column of a lesson."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from player.screens.film_head import FilmFacts, WatchedState, head
from player.widgets.banner import Banner
from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.stage import Stage
from player.widgets.theme import Look
from player.widgets.transcript_panel import TranscriptPanel

_SHARES = 800, 434


class FilmLayout(QWidget):
    """Base of the three: what a film panel asks of each."""

    def __init__(
        self,
        look: Look,
        stage: Stage,
        transcript: TranscriptPanel,
        title: Label,
        facts: FilmFacts,
        state: WatchedState,
    ) -> None:
        super().__init__()
        self.look, self.stage, self.transcript = look, stage, transcript
        self.title, self.facts, self.state = title, facts, state
        self.column = QVBoxLayout(self)
        self.arrange()

    def arrange(self) -> None:
        """Puts the parts in their places."""
        raise NotImplementedError

    @property
    def transcript_shown(self) -> bool:
        """Whether the reader asked for the transcript."""
        return False

    def show_transcript(self, shown: bool) -> None:
        """Shows the transcript, where it is not shown always."""

    def fit(self, width: int) -> None:
        """Takes the width that there is."""

    def give_way(self, banner: Banner) -> None:
        """The film cannot be shown: a message and the transcript take its place."""
        self.stage.hide()
        self.show_transcript(True)
        self.column.insertWidget(0, banner)


class WideLayout(FilmLayout):
    """Picture and transcript side by side."""

    def arrange(self) -> None:
        """The transcript's card carries title, facts and state."""
        look = self.look
        self.column.setContentsMargins(look.px(24), look.px(16), look.px(24), look.px(16))
        self.column.setSpacing(look.px(16))
        row = QHBoxLayout()
        row.setSpacing(look.px(20))
        self.transcript.set_head(head(look, self.title, self.facts, self.state))
        row.addWidget(self.stage, _SHARES[0])
        row.addWidget(self.transcript, _SHARES[1])
        self.column.addLayout(row, 1)


class NarrowLayout(FilmLayout):
    """Picture or transcript, behind two tabs."""

    def arrange(self) -> None:
        """Title and tabs in one row; what does not fit at a large text size scrolls."""
        look = self.look
        self.column.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        self.column.setSpacing(look.px(8))
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self.title, 1)
        row.addWidget(self.state)
        self._tabs = QButtonGroup(self)
        for number, (words, icon) in enumerate(
            ((self.tr("Video"), "ph.film-strip"), (self.tr("Transcript"), "ph.text-align-left"))
        ):
            tab = Button(look, words, "secondary", icon=icon)
            tab.setCheckable(True)
            tab.setChecked(number == 0)
            self._tabs.addButton(tab, number)
            row.addWidget(tab)
        self.transcript.set_head(head(look, None, self.facts, None))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.stage)
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.transcript)
        self._tabs.idClicked.connect(self._stack.setCurrentIndex)
        self.column.addWidget(self._row)
        self.column.addWidget(self._stack, 1)

    @property
    def transcript_shown(self) -> bool:
        """Whether the second tab is open."""
        return self._stack.currentIndex() == 1

    def show_transcript(self, shown: bool) -> None:
        """Opens a tab."""
        self._tabs.button(int(shown)).setChecked(True)
        self._stack.setCurrentIndex(int(shown))

    def give_way(self, banner: Banner) -> None:
        """Only the transcript is left to show, so there is nothing to choose."""
        super().give_way(banner)
        for tab in self._tabs.buttons():
            tab.hide()


class InlineLayout(FilmLayout):
    """In the column of a lesson: picture over controls, the transcript folded below."""

    def arrange(self) -> None:
        """The height follows from the width."""
        look = self.look
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(8))
        self.column.addWidget(self.title)
        self.column.addWidget(self.facts)
        self.column.addWidget(self.stage)
        row = QHBoxLayout()
        self._fold = Button(look, self.tr("Transcript"), "quiet", icon="ph.text-align-left")
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self.show_transcript)
        row.addWidget(self._fold)
        row.addStretch(1)
        row.addWidget(self.state)
        self.column.addLayout(row)
        self.column.addWidget(self.transcript)
        self.column.addStretch(1)
        self.transcript.setFixedHeight(look.px(380))
        self.transcript.hide()

    @property
    def transcript_shown(self) -> bool:
        """Whether it is unfolded."""
        return self._fold.isChecked()

    def show_transcript(self, shown: bool) -> None:
        """Unfolds it, or folds it up again."""
        self._fold.setChecked(shown)
        self.transcript.setVisible(shown)

    def fit(self, width: int) -> None:
        """The picture is 16 : 9."""
        controls = self.stage.transport.sizeHint().height()
        self.stage.setFixedHeight(round(width * 9 / 16) + controls)
