"""Sentences with a number, outside of classes that can translate by themselves."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication


class Counting:
    """Translates within a context; lupdate reads it off the name of the object, so the two must be the same."""

    def __init__(self, context: str, translate: Callable[..., str] = QCoreApplication.translate) -> None:
        self._context, self._translate = context, translate

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """The sentence, by default in the interface's language, with the plural that `n` asks for."""
        return self._translate(self._context, source, comment, n)
