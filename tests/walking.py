"""A learner at the real window: keyboard and mouse only, nothing behind the screens' back."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from course_bundle.activities import Activity, ActivitySpec, Choice, Truth
from course_bundle.manifest import Module, Page
from player.screens import route
from player.screens.answering import Answering
from player.screens.drawn_check import DrawnCheck
from player.screens.film_page import FilmPage
from player.screens.inline_activity import InlineActivity
from player.screens.lesson import Lesson
from player.screens.page import PageScreen
from player.screens.private_part import PrivateGate
from player.screens.questions import Questions
from tests.driving import Drive
from tests.keyboard import right_keys, strike


def said(context: str, words: str) -> str:
    """What a screen says in the interface's language."""
    return QCoreApplication.translate(context, words)


class Walker:
    """Goes through a module page by page. `mouse` uses the buttons, otherwise keys do."""

    def __init__(self, drive: Drive, *, mouse: bool) -> None:
        self.drive, self.mouse = drive, mouse

    def take(self, module: Module) -> None:
        """From the picker to the end of the module, every question right in the end."""
        if module.content_note:
            self.drive.click(self.drive.button(said("ContentNoteScreen", "Start the module")))
        for page in module.pages:
            screen = self.page(page)
            content = screen.content
            if isinstance(content, Lesson):
                self.read(screen, content)
            elif isinstance(content, FilmPage):
                self.watch(content)
            elif isinstance(content, DrawnCheck):
                self.sit(page, content)
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
            if question.answering.shut:
                gate = question.findChild(PrivateGate)
                assert gate is not None
                self.drive.click(gate.skip)
                assert f"{screen.module.id}/{spec.id}" in self.results.shares
                continue
            self.give(spec, question)
            self.drive.click(question.check)
            self.judge(spec, question.answering)

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
        """Each question; one whose answer is a letter first wrong, then its feedback, and again."""
        for spec in page.activities:
            assert questions.widget is not None
            assert questions.answering is not None
            assert questions.widget.spec.id == spec.id
            if isinstance(spec, Choice | Truth):
                self.miss(spec)
                self.check()
                assert questions.answering.outcome is not None, f"{spec.id}: no outcome"
                assert questions.answering.outcome.verdict != "right"
                self.drive.click(self.drive.button(said("ActivityWidget", "Try again")))
            self.give(spec, questions)
            self.check()
            self.judge(spec, questions.answering)
            if spec is not page.activities[-1]:
                self.drive.key(Qt.Key.Key_Return)
        if page.check:
            self.drive.key(Qt.Key.Key_Return)
            assert questions.summary is not None

    def sit(self, page: Page, check: DrawnCheck) -> None:
        """One sitting of the final check, all of it right."""
        assert check.intro is not None
        self.drive.click(check.intro.begin)
        questions = check.questions
        assert questions is not None
        for _question in range(page.draw or 0):
            assert questions.widget is not None
            assert questions.answering is not None
            spec = questions.widget.spec
            self.give(spec, questions)
            self.check()
            self.judge(spec, questions.answering)
            self.drive.key(Qt.Key.Key_Return)
        assert questions.summary is not None

    def give(self, spec: ActivitySpec, where: Questions | InlineActivity) -> None:
        """The keys of a right answer, from where the keyboard begins."""
        assert isinstance(spec, Activity)
        widget, answering = where.widget, where.answering
        assert widget is not None
        assert answering is not None
        widget.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        strike(right_keys(spec, "m1", self.drive.desk.words))
        self.drive.wait(lambda: answering.ready, f"an answer to {spec.id}")

    def miss(self, spec: Choice | Truth) -> None:
        """The letter of a wrong answer."""
        options, right = (spec.options, spec.right) if isinstance(spec, Choice) else ("ab", "a" if spec.right else "b")
        strike(["ABCDEFGHI"[next(at for at, option in enumerate(options) if option not in right)]])

    def judge(self, spec: ActivitySpec, answering: Answering) -> None:
        """It was right; where nothing is, it was kept."""
        assert answering.outcome is not None, f"{spec.id}: no outcome"
        assert answering.outcome.verdict == ("right" if spec.judged else "kept"), spec.id

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
