"""A row of options of which one holds: radio buttons drawn as plates, moved through with the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from player.widgets.labels import Label
from player.widgets.plate import Plate
from player.widgets.theme import Look


class Options(QWidget):
    """Options as (value, words, language of the words); emits the value that was chosen."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[object, str, str]],
        value: object,
        *,
        stacked: bool = False,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        layout = QVBoxLayout(self) if stacked else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._values = [option for option, _words, _language in options]
        for at, (option, words, language) in enumerate(options):
            plate = Plate(look, words, corner=8)
            plate.setCheckable(True)
            plate.setChecked(option == value)
            plate.setProperty("edge", True)
            plate.setMinimumHeight(look.px(44))
            row = QHBoxLayout(plate)
            row.setContentsMargins(look.px(12), look.px(4), look.px(12), look.px(4))
            label = Label(look, words, "button" if option == value else "interface", language=language)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            plate.toggled.connect(
                lambda on, label=label, language=language: label.setFont(
                    look.font("button" if on else "interface", language)
                )
            )
            row.addWidget(label, 1)
            plate.quieten()
            self._group.addButton(plate, at)
            layout.addWidget(plate, 1)
        self._group.idClicked.connect(lambda at: self.chosen.emit(self._values[at]))
