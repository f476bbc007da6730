"""A certificate on the screen: how it will look, the name on it, and the ways to take it along."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from player.screens.certificate_copies import certificate_copy
from player.screens.certificate_draft import Draft
from player.screens.certificate_name import CertificateName
from player.screens.certificate_words import Paper, Subject, draw_paper
from player.screens.copies import print_copy, save_copy
from player.screens.desk import Desk
from player.widgets.buttons import Button
from player.widgets.check_box import CheckBox
from player.widgets.labels import Label
from player.widgets.pdf_view import PdfView
from player.widgets.tasks import Task
from player.widgets.theme import Look

LARGE_TEXT = 1.1
"""Above this scale columns no longer fit side by side in a small window."""
_SETTLE = 200
_BESIDE = 320
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class CertificatePanel(QFrame):
    """Preview, name, Print, Save as PDF. The preview is drawn anew, beside the interface, as the name changes.

    `back` is there for a panel in a dialog: lays the dialog over the screen again when another took its place.
    """

    def __init__(
        self,
        look: Look,
        desk: Desk,
        subject: Subject,
        draft: Draft,
        *,
        width: int,
        back: Callable[[], object] | None = None,
    ) -> None:
        in_sheet = back is not None
        super().__init__()
        self._look, self._desk, self._subject, self._draft = look, desk, subject, draft
        self._paper: Paper | None = None
        self._task: Task | None = None
        self._then: Callable[[bytes], None] | None = None
        self.setProperty("surface", "none" if in_sheet else "card")
        # A dialog is wide and low: the ways stand beside the preview, unless the text is too large for that.
        beside = in_sheet and look.scale <= LARGE_TEXT
        edge = 0 if in_sheet else look.px(16 if look.narrow else 24)
        whole: QBoxLayout = QHBoxLayout(self) if beside else QVBoxLayout(self)
        whole.setContentsMargins(edge, edge, edge, edge and look.px(14))
        whole.setSpacing(look.px(24 if beside else 8))
        self._view = PdfView(look, width)
        whole.addWidget(self._view, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        layout = QVBoxLayout()
        layout.setSpacing(look.px(8))
        whole.addLayout(layout, 1)
        name = CertificateName(look, desk, draft, back or (lambda: None))
        name.changed.connect(self._redraw)
        self._name = name
        layout.addWidget(name)
        layout.addLayout(self._ways(_BESIDE if beside else width))
        layout.addLayout(self._warning())
        if beside:
            layout.addStretch(1)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SETTLE)
        self._clock.timeout.connect(self._draw)
        self._draw()

    def leave(self) -> None:
        """Stops drawing, and hands in a name that is kept."""
        self._name.leave()
        self._stop()

    def _stop(self) -> None:
        self._clock.stop()
        if self._task is not None:
            self._task.cancel()

    def _ways(self, width: int) -> QVBoxLayout:
        look = self._look
        print_ = Button(look, self.tr("Print"), "primary", icon="ph.printer", large=True)
        print_.clicked.connect(lambda: self._copy(self._print))
        save = Button(look, self.tr("Save as PDF"), "secondary", icon="ph.file-pdf", large=True)
        save.clicked.connect(lambda: self._copy(self._save))
        black = CheckBox(look, self.tr("Black only"))
        black.setChecked(self._draft.black_only)
        black.setToolTip(self.tr("For printers without colour"))
        black.toggled.connect(self._blacken)
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        row.addWidget(print_, 1)
        row.addWidget(save, 1)
        column.addLayout(row)
        wide = sum(part.sizeHint().width() for part in (print_, save, black)) + 3 * look.px(10)
        (row if wide <= width else column).addWidget(black)
        return column

    def _warning(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        icon = Label(look, "", wrap=False)
        icon.setPixmap(look.icon("ph.shield-check-fill", "brass", 18, 2.0))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "In some places a paper like this can be used against you. Where that is a risk, leave it here, or leave "
            "the name out."
        )
        row.addWidget(Label(look, words, "meta", "ink2"), 1)
        return row

    def _redraw(self) -> None:
        self._paper = None
        self._clock.start()

    def _blacken(self, on: bool) -> None:
        self._draft.black_only = on
        self._paper = None
        self._draw()

    def _draw(self) -> None:
        self._stop()
        subject, name, black = self._subject, self._draft.name, self._draft.black_only
        self._task = self._desk.tasks.run(
            lambda _report: draw_paper(subject, name, black_only=black), self._show, self._desk.fail
        )

    def _show(self, paper: Paper) -> None:
        self._paper = paper
        self._view.show_pdf(paper.pdf, self._about())
        self._name.lack(paper.missing)
        then, self._then = self._then, None
        if then is not None:
            then(paper.pdf)

    def _copy(self, then: Callable[[bytes], None]) -> None:
        """Hands over the paper as it is named now; if that is still being drawn, as soon as it is."""
        if self._paper is not None:
            then(self._paper.pdf)
            return
        self._then = then
        if self._clock.isActive():
            self._draw()

    def _print(self, pdf: bytes) -> None:
        print_copy(self._desk, self.window(), certificate_copy(pdf, self._file_name()))

    def _save(self, pdf: bytes) -> None:
        save_copy(self._desk, self.window(), certificate_copy(pdf, self._file_name()))

    def _file_name(self) -> str:
        """Says little to whoever sees it on a stick: no title, and the name only if it was typed for this paper."""
        number = self._subject.number
        found = (
            self.tr("Course certificate") if number is None else self.tr("Certificate %1").replace("%1", str(number))
        )
        if self._draft.typed and self._draft.name:
            found += f" - {self._draft.name}"
        return _UNSAFE.sub(" ", found)[:100].strip(" .") + ".pdf"

    def _about(self) -> str:
        name = self._draft.name or self.tr("a line for a pen")
        words = self.tr("Certificate: %1. Name: %2. Serial number: %3")
        return words.replace("%1", self._subject.title).replace("%2", name).replace("%3", self._subject.serial)
