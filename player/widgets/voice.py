"""The system's voice, where it has one: says a paragraph, pauses, goes on, stops."""

from PySide6.QtCore import QLocale, QObject, Signal

ENGINE = ""
"""Which of Qt's speech engines is used; '' for the system's own."""
_PRETENDS = "mock"
_UNSAID = dict.fromkeys([0x00AD, *range(0x200B, 0x2010), *range(0x2066, 0x206A)])
"""Soft hyphens, joiners and direction marks: some engines read them out."""


class Voice(QObject):
    """Made when somebody wants to listen, and not before: loading it takes memory that the first screens do not have.

    Where there is no engine, it speaks no language.
    """

    said = Signal()
    """The words were said to their end."""
    failed = Signal()
    """The engine gave up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtTextToSpeech import QTextToSpeech

        self._states = QTextToSpeech.State
        engines = [name for name in QTextToSpeech.availableEngines() if name != _PRETENDS]
        wanted = ENGINE or next(iter(engines), "")
        self._engine = QTextToSpeech(wanted, self) if wanted else None
        self._saying = False
        if self._engine is not None:
            self._engine.stateChanged.connect(self._change)

    def languages(self) -> tuple[str, ...]:
        """The languages (their codes, as 'ar') for which there is a voice, sorted."""
        if self._engine is None or self._engine.state() == self._states.Error:
            return ()
        return tuple(sorted({_code(locale) for locale in self._engine.availableLocales()}))

    def say(self, words: str, language: str) -> None:
        """Begins to say the words with a voice for the language, one of `languages`."""
        engine = self._engine
        assert engine is not None
        if _code(engine.locale()) != language:
            own = [locale for locale in engine.availableLocales() if _code(locale) == language]
            system = QLocale.system()
            engine.setLocale(system if system in own else own[0])
        self._saying = True
        engine.say(words.translate(_UNSAID))

    def pause(self) -> None:
        """Holds on; `go_on` says the rest."""
        if self._engine is not None:
            self._engine.pause()

    def go_on(self) -> None:
        """Says the rest of what was paused."""
        if self._engine is not None:
            self._engine.resume()

    def stop(self) -> None:
        """Falls silent."""
        self._saying = False
        if self._engine is not None:
            self._engine.stop()

    def _change(self, state: object) -> None:
        if not self._saying:
            return
        if state == self._states.Ready:
            self._saying = False
            self.said.emit()
        elif state == self._states.Error:
            self._saying = False
            self.failed.emit()


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
