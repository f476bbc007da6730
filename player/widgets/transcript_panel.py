"""The transcript with its title, a field to find words, a print button, and the reader's word at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from player.widgets.buttons import Button
from player.widgets.labels import Label
from player.widgets.theme import Look, direct
from player.widgets.transcript import TranscriptView
from player.widgets.transcript_rows import Row


class TranscriptPanel(QFrame):
    """Fill it with lines; `set_head` puts above the find field what a screen wants to say of the film."""

    read = Signal()
    """The reader says that they have read it."""
    print_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, look.px(8))
        layout.setSpacing(0)
        layout.addLayout(self._tools())
        self._found = Label(look, "", "meta", "ink2")
        self._found.setContentsMargins(look.px(16), 0, look.px(16), look.px(4))
        self._found.hide()
        layout.addWidget(self._found)
        self.view = TranscriptView(look, self.tr("Transcript"))
        self.field.returnPressed.connect(self.view.find_next)
        layout.addWidget(self.view, 1)
        self._nothing = Label(look, "", "interface", "ink2")
        self._nothing.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        self._nothing.hide()
        layout.addWidget(self._nothing)
        self.read_button: Button | None = None

    def set_head(self, head: QWidget) -> None:
        """Puts a part above everything else, with a line below it."""
        rule = QFrame()
        rule.setProperty("rule", "line")
        rule.setFixedHeight(2 if self._look.contrast else 1)
        self._layout.insertWidget(0, head)
        self._layout.insertWidget(1, rule)

    def thank(self) -> None:
        """The reader's word was taken: the button at the end says so and rests."""
        if self.read_button is not None:
            self.read_button.setEnabled(False)
            self.read_button.setText(self.tr("You have read the transcript"))

    def fill(self, rows: Sequence[Row], language: str) -> None:
        """Takes the lines in their language; if the last is an ending, the reader's button stands there."""
        ending = QWidget()
        ending.setProperty("surface", "none")
        direct(ending, self._look.language)
        row = QHBoxLayout(ending)
        row.setContentsMargins(self._look.px(16), self._look.px(12), self._look.px(12), self._look.px(12))
        self.read_button = Button(self._look, self.tr("I have read the transcript"), "secondary", icon="ph.check")
        self.read_button.clicked.connect(self.read)
        self.read_button.installEventFilter(self)
        row.addWidget(self.read_button)
        row.addStretch(1)
        self.view.fill(rows, language, ending)
        self._find(self.field.text())

    def say_nothing_there(self, words: str) -> None:
        """There is no transcript, and why."""
        self.view.hide()
        self._nothing.setText(words)
        self._nothing.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The button at the end is shown when Tab comes to it."""
        if event.type() == QEvent.Type.FocusIn and watched is self.read_button:
            self.view.scrollToBottom()
        return False

    def _tools(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setContentsMargins(look.px(12), look.px(10), look.px(8), look.px(8))
        row.setSpacing(look.px(4))
        self.field = QLineEdit()
        self.field.setFont(look.font("interface"))
        self.field.setPlaceholderText(self.tr("Find in transcript"))
        self.field.setAccessibleName(self.tr("Find in transcript"))
        self.field.setProperty("corner", look.px(8))
        icon = QAction(look.qicon("ph.magnifying-glass", "ink2"), "", self.field)
        self.field.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(look.qicon("ph.x", "ink2"), self.tr("Clear"), self.field)
        self._clear.triggered.connect(self.field.clear)
        self.field.textChanged.connect(self._find)
        row.addWidget(self.field, 1)
        button = Button(look, self.tr("Print"), "quiet", icon="ph.printer")
        button.clicked.connect(self.print_asked)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _find(self, needle: str) -> None:
        lines = self.view.search(needle)
        asked = bool(needle.strip())
        self._found.setVisible(asked)
        if not needle:
            self.field.removeAction(self._clear)
        elif self._clear not in self.field.actions():
            self.field.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        if not asked:
            return
        words = self.tr("Found in %n line(s). Enter goes to the next.", "", lines)
        self._found.setText(self._look.digits(words) if lines else self.tr("These words are not in the transcript."))
