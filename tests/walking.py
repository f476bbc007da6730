"""A learner at the real window: keyboard and mouse only, nothing behind the screens' back."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from course_bundle.activities import Choice, Truth
from course_bundle.manifest import Module, Page
from player.screens import route
from player.screens.film_page import FilmPage
from player.screens.lesson import Lesson
from player.screens.page import PageScreen
from player.screens.questions import Questions
from tests.driving import Drive

_LETTERS = (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_C, Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_F)


def said(context: str, words: str) -> str:
    """What a screen says in the interface's language."""
    return QCoreApplication.translate(context, words)


class Walker:
    """Goes through a module page by page. `mouse` uses the buttons, otherwise keys do."""

    def __init__(self, drive: Drive, *, mouse: bool) -> None:
        self.drive, self.mouse = drive, mouse

    def take(self, module: Module) -> None:
        """From the picker to the end of the module, every question first wrong, then right."""
        if module.content_note:
            self.drive.click(self.drive.button(said("ContentNoteScreen", "Start the module")))
        for page in module.pages:
            screen = self.page(page)
            content = screen.content
            if isinstance(content, Lesson):
                self.read(screen, content)
            elif isinstance(content, FilmPage):
                self.watch(content)
            elif isinstance(content, Questions):
                self.answer(page, content)
            self.go_on()
        self.drive.wait(lambda: isinstance(self.drive.window.route, route.Completion), "the end of the module")
        self.drive.settle()

    def page(self, page: Page) -> PageScreen:
        """The screen, which has to show this page."""
        screen = self.drive.screen
        assert isinstance(screen, PageScreen), f"{page.id}: {screen}"
        assert screen.page.id == page.id
        return screen

    def read(self, screen: PageScreen, lesson: Lesson) -> None:
        """Scrolls to the end with Page Down, and answers what stands in the flow."""
        seen = f"{screen.module.id}/{screen.page.id}"
        for _step in range(80):
            if seen in self.results.seen:
                break
            if lesson._more.isVisible():
                self.drive.key(Qt.Key.Key_PageDown)
        assert seen in self.results.seen, f"{seen}: focus {QApplication.focusWidget()}, more {lesson._more.isVisible()}"
        for question in lesson.questions:
            spec = next(each for each in screen.page.activities if each.id == question.activity)
            question.widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
            self.choose(spec, right=True)
            self.drive.click(question.check)
            assert self.results.shares[f"{screen.module.id}/{spec.id}"] == 1.0

    def watch(self, page: FilmPage) -> None:
        """Reads the transcript instead, and says so."""
        panel = page.film
        self.drive.wait(lambda: panel.transcript.read_button is not None, "the transcript")
        button = panel.transcript.read_button
        assert button is not None
        if not panel.transcript.isVisible():
            self.drive.click(self.drive.button(said("NarrowLayout", "Transcript"), panel))
        assert not page._watched()
        self.drive.click(button)
        assert page._watched()

    def answer(self, page: Page, questions: Questions) -> None:
        """Each question: a wrong answer, feedback, again, the right answer."""
        for spec in page.activities:
            assert questions.widget is not None
            assert questions.widget.spec.id == spec.id
            for right in (False, True):
                self.choose(spec, right=right)
                self.check()
                assert questions.answering is not None
                outcome = questions.answering.outcome
                assert outcome is not None, f"{spec.id}: no outcome"
                assert (outcome.verdict == "right") is right
                if not right:
                    self.drive.click(self.drive.button(said("ActivityWidget", "Try again")))
            if spec is not page.activities[-1]:
                self.drive.key(Qt.Key.Key_Return)
        if page.check:
            self.drive.key(Qt.Key.Key_Return)
            assert questions.summary is not None

    def choose(self, spec: Choice | Truth, *, right: bool) -> None:
        """Ticks an answer by its letter."""
        options = list(spec.options) if isinstance(spec, Choice) else ["true", "false"]
        wanted = list(spec.right) if isinstance(spec, Choice) else ["true" if spec.right else "false"]
        if not right:
            wanted = [next(option for option in options if option not in wanted)]
        for option in wanted:
            target = QApplication.focusWidget() or self.drive.window
            QTest.keyClick(target, _LETTERS[options.index(option)])

    def check(self) -> None:
        """Hands the answer in."""
        if self.mouse:
            self.drive.click(self.drive.button(said("BottomBar", "Check")))
        else:
            self.drive.key(Qt.Key.Key_Return)

    def go_on(self) -> None:
        """To the next page, or the end of the module."""
        screen = self.drive.screen
        assert isinstance(screen, PageScreen)
        if self.mouse:
            self.drive.click(screen.bar.next)
        else:
            forward = Qt.Key.Key_Left if screen.look.rtl else Qt.Key.Key_Right
            self.drive.key(forward, Qt.KeyboardModifier.AltModifier)

    @property
    def results(self):  # type: ignore[no-untyped-def]
        """What has been done so far."""
        return self.drive.desk.results
