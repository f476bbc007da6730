"""A certificate that was earned before, laid over the screen to be seen, printed or saved again."""

from PySide6.QtWidgets import QWidget

from player.screens.certificate_draft import Draft
from player.screens.certificate_panel import LARGE_TEXT, CertificatePanel
from player.screens.certificate_words import Subject
from player.screens.desk import Desk
from player.widgets.sheet import Sheet
from player.widgets.theme import Look

_PREVIEW, _NARROW_PREVIEW = 512, 408
_WIDTH, _NARROW_WIDTH = 980, 880


class CertificateSheet(Sheet):
    """The panel of a certificate in a dialog; the draft outlives a change of look."""

    def __init__(self, look: Look, desk: Desk, subject: Subject, draft: Draft) -> None:
        narrow = look.narrow and look.scale <= LARGE_TEXT
        super().__init__(look, width=_NARROW_WIDTH if narrow else _WIDTH)
        self._desk = desk
        self.retitle(self.tr("Certificate"))
        width = _NARROW_PREVIEW if narrow else _PREVIEW
        panel = CertificatePanel(look, desk, subject, draft, width=width, back=self._again)
        self.body.addWidget(panel)
        self.body.addStretch(1)
        self.closed.connect(panel.leave)
        self._close = self.add_button(self.tr("Close"), "secondary")

    def first_focus(self) -> QWidget:
        """The way out."""
        return self._close

    def _again(self) -> None:
        self._desk.sheet_asked.emit(self.again)
