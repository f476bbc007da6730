"""The class as a file for a spreadsheet: what the table shows, no more."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from player.core import files
from player.screens.class_table import ClassTable, Row
from player.screens.desk import Desk
from player.widgets.file_dialog import choose_place

translate = QCoreApplication.translate


def as_csv(table: ClassTable) -> bytes:
    """A line a learner under one of titles: comma-separated values (RFC 4180) in UTF-8.

    A byte order mark tells spreadsheets that it is UTF-8, without which they show Arabic as signs. Days are ISO 8601.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    titles = (table.about(module) for module in table.columns)
    writer.writerow(
        [
            translate("ClassExport", "Learner"),
            *(_plain(title) for title in titles),
            translate("ClassExport", "Modules complete"),
            translate("ClassExport", "Last here"),
        ]
    )
    for row in table.rows:
        last = row.last.astimezone().date().isoformat() if row.last else ""
        states = (_state(table, row, at) for at, _module in enumerate(table.columns, 1))
        writer.writerow([_plain(row.learner.name), *states, row.complete, last])
    return text.getvalue().encode("utf-8-sig")


def save_class(desk: Desk, parent: QWidget, table: ClassTable) -> None:
    """Asks for a place with the system's own dialog and writes the file there whole, or not at all."""
    title, kinds = translate("ClassExport", "Save the class as a table"), translate("ClassExport", "Tables (*.csv)")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = Path(documents) / translate("ClassExport", "class.csv", "a file's name")
    data = as_csv(table)
    path = choose_place(desk.places.scratch, parent, title, kinds, proposed)
    if path is None:
        return
    tell = desk.teller()

    def saved(_nothing: object) -> None:
        words = translate("ClassExport", "Saved. It names learners and how far they are: keep it where only you look.")
        tell(words)

    def failed(error: Exception) -> None:
        if isinstance(error, OSError):
            tell(_sentence(error))
        else:
            desk.fail(error)

    desk.tasks.run(lambda _report: files.write_whole(path, data), saved, failed)


def _state(table: ClassTable, row: Row, column: int) -> str:
    share = table.share(row, column)
    return "" if share is None else translate("ClassExport", "complete") if share >= 1.0 else f"{int(share * 100)}%"


def _plain(words: str) -> str:
    """Words that a spreadsheet does not take for a formula: anybody may have chosen such a name."""
    text = words.replace("\u2068", "").replace("\u2069", "")
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _sentence(error: OSError) -> str:
    return {
        "disk-full": translate("ClassExport", "The table was not saved: the disk is full. Choose another place."),
        "read-only": translate(
            "ClassExport", "The table was not saved: Carrel may not write there. Choose another place."
        ),
        "locked": translate(
            "ClassExport", "The table was not saved: another program uses that file. Choose another name."
        ),
    }.get(
        files.code(error),
        translate("ClassExport", "The table was not saved: that place cannot be reached. Is the stick still in?"),
    )
