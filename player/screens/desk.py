"""What lies on the desk: the learner, the open course, their results, and the tools that every screen uses."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from player.core.learners import Learner, peek_learners
from player.core.places import Places
from player.core.settings import Settings, SettingsFile
from player.screens.route import Centre, Library, Picker, Route, Welcome
from player.widgets.tasks import Tasks

if TYPE_CHECKING:
    from course_bundle.archive import Bundle
    from course_bundle.manifest import Course, Words
    from player.core.outline import Results
    from player.core.progress import Progress
    from player.core.session import Session
    from player.widgets.sheet import Sheet
    from player.widgets.theme import Look

LOOKS = frozenset({"language", "theme", "text_size", "reduced_motion", "arabic_digits", "course_languages"})
"""Settings whose change means that the screen is built again."""

LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية", "ru": "Русский"}
"""The languages of the interface, each by its own name."""

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)


class Desk(QObject):
    """The services of the screens, wired together in `player.app`. One for the life of the program."""

    left = Signal()
    """The course is about to be another: the screen hands in what it holds, while its own still lies here."""
    went = Signal(object)
    """A route to go to."""
    look_changed = Signal()
    """Settings changed that decide how things look."""
    told = Signal(str, str, object)
    """A short message: words, the words of its action ('' for none), what the action calls."""
    sheet_asked = Signal(object)
    """A dialog to lay over the screen: make(look, desk) -> Sheet."""

    def __init__(self, tasks: Tasks, places: Places, settings_file: SettingsFile) -> None:
        super().__init__()
        self.tasks, self.places = tasks, places
        self._settings_file = settings_file
        self.settings: Settings = settings_file.load()
        self.learners: list[Learner] = peek_learners(places.progress)
        self.learner: Learner | None = None
        self.guest = False
        self.bundle: Bundle | None = None
        self.session: Session | None = None
        self.results: Results | None = None
        self._progress: Progress | None = None
        self._guest_book: Progress | None = None

    def go(self, route: Route) -> None:
        """Leaves this screen for another."""
        self.went.emit(route)

    def tell(self, words: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Shows a short message at the foot of the window."""
        self.told.emit(words, action, then)

    def change(self, **settings: object) -> None:
        """Changes settings, writes them down, and asks for a new look where they decide it."""
        self.settings = saved = self.settings._replace(**settings)  # type: ignore[arg-type]
        # On the serial lane, so that the last of two quick changes is the one that stays.
        self.tasks.database(lambda: self._settings_file.save(saved))
        if LOOKS & settings.keys():
            self.look_changed.emit()

    @property
    def course(self) -> "Course":
        """The open course; only for screens inside a course."""
        assert self.bundle is not None
        return self.bundle.course

    @property
    def course_language(self) -> str:
        """The language that the open course is read in: the learner's choice, else the interface's, else its first."""
        course = self.course
        for language in (self.settings.course_languages.get(course.id, ""), self.settings.language):
            if language in course.languages:
                return language
        return course.languages[0]

    @property
    def words(self) -> "Words":
        """The words of the open course in the language in use."""
        assert self.bundle is not None
        return self.bundle.words(self.course_language)

    def record(
        self,
        write: "Callable[[Session], Any]",
        then: Callable[[Any], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Runs write(session) on the database's lane; `then` gets what it returned, after it is on disk.

        When the write gives new results (or a submission that holds them) they are on the desk before `then` runs. A
        fault is told to the learner, then `failed` is called.
        """
        from player.core.outline import Results

        session = self.session
        assert session is not None

        def done(result: Any) -> None:
            found = result if isinstance(result, Results) else getattr(result, "results", None)
            if isinstance(found, Results) and session is self.session:
                self.results = found
            if then:
                then(result)

        def told(error: Exception) -> None:
            self.fail(error)
            if failed:
                failed()

        self.tasks.database(lambda: write(session), done, told)

    def fail(self, error: Exception) -> None:
        """Tells the learner of a fault of the machine in one sentence."""
        from player.messages import sentence

        self.tell(sentence(error))

    def open_store(self) -> None:
        """Opens the progress file; says so if it had to be set aside."""

        def opened(progress: "Progress") -> None:
            if progress.set_aside is not None:
                from player.messages import set_aside

                self.tell(set_aside(progress.set_aside.name))

        self.tasks.database(self._store, opened, self.fail)

    def add_learner(self, name: str, token: str) -> None:
        """Writes a new learner down and lets them in."""

        def added(learner: Learner) -> None:
            self.learners = [learner, *self.learners]
            self.welcome(learner)

        self.tasks.database(lambda: self._store().add_learner(name, token), added, self.fail)

    def welcome(self, learner: Learner) -> None:
        """Lets a learner in: to the open course, the only course, or the library."""
        self.learner = learner
        self.guest = False
        self.learners = [learner, *(other for other in self.learners if other.id != learner.id)]
        self._enter()

    def welcome_guest(self) -> None:
        """Lets somebody in without a name; all that they do stays in memory."""

        def added(learner: Learner) -> None:
            self.learner = learner
            self.guest = True
            self._enter()

        name = QCoreApplication.translate("Desk", "Guest")
        self.tasks.database(lambda: self._guests().add_learner(name, "leaf"), added, self.fail)

    def leave(self) -> None:
        """Back to the first screen, for the next person; what a guest did is gone."""
        self.go(Welcome())  # first, for the screen that is left still hands in what it holds
        guests, self._guest_book = self._guest_book, None
        if guests is not None:
            self.tasks.database(guests.close)
        self.learner = self.session = self.results = None
        self.guest = False

    def open_file(self, path: str | Path) -> None:
        """Opens a course archive; what is wrong with a bad one is said, and everything else stays as it is."""

        def read() -> "Bundle":
            from course_bundle.archive import Bundle

            return Bundle.open(Path(path))

        def opened(bundle: "Bundle") -> None:
            self._remember(Path(path).resolve())
            if self.learner is not None:
                self._open_session(bundle)
            else:
                self._lay_open(bundle)

        self.tasks.run(lambda _report: read(), opened, self.fail)

    def course_files(self) -> list[Path]:
        """The course files of this machine."""
        from player.core.library import course_files

        return course_files(self.places, self.settings.opened)

    def choose_file(self) -> None:
        """Asks for a course file."""
        from PySide6.QtWidgets import QApplication

        from player.widgets.file_dialog import choose_file

        title = QCoreApplication.translate("Desk", "Open a course file")
        kinds = QCoreApplication.translate("Desk", "Courses (*.course)")
        path = choose_file(self.places.scratch, QApplication.activeWindow(), title, kinds)
        if path is not None:
            self.open_file(path)

    def close(self) -> None:
        """Lets go of the files; what was asked to be written is written first."""
        for store in (self._progress, self._guest_book):
            if store is not None:
                self.tasks.database(store.close)
        self.tasks.close()
        if self.bundle is not None:
            self.bundle.close()

    def show(self, sheet: str, name: str) -> None:
        """Lays one of the program's dialogs over the screen: its module and class name."""
        from importlib import import_module

        make: Callable[[Look, Desk], Sheet] = getattr(import_module(f"player.screens.{sheet}"), name)
        self.sheet_asked.emit(make)

    def show_display(self) -> None:
        """Theme, text size, movement, digits."""
        self.show("display_sheet", "DisplaySheet")

    def show_language(self) -> None:
        """The languages of the interface and of the course."""
        self.show("language_sheet", "LanguageSheet")

    def show_help(self) -> None:
        """Keys, where things are kept, whom to turn to."""
        self.show("help_sheet", "HelpSheet")

    def ask_learner(self) -> None:
        """A name and a token for a new learner."""
        self.show("learner_sheet", "LearnerSheet")

    def go_centre(self) -> None:
        """What the facilitator fills in."""
        self.go(Centre())

    def language_name(self, language: str) -> str:
        """A language by its own name."""
        from PySide6.QtCore import QLocale

        return LANGUAGES.get(language) or QLocale(language).nativeLanguageName() or language

    def resize_text(self, step: int) -> None:
        """One size larger (above 0), smaller (below 0), or back to 100 % (0)."""
        if step == 0:
            self.change(text_size=100)
            return
        sizes = [size for size in TEXT_SIZES if (size - self.settings.text_size) * step > 0]
        if sizes:
            self.change(text_size=min(sizes) if step > 0 else max(sizes))

    def _enter(self) -> None:
        if self.bundle is not None:
            self._open_session(self.bundle)
            return
        found = self.course_files()
        if len(found) == 1:
            self.open_file(found[0])
        else:
            self.go(Library())

    def _open_session(self, bundle: "Bundle") -> None:
        learner, guest = self.learner, self.guest
        assert learner is not None

        def begin() -> "tuple[Session, Results]":
            from player.core.session import Session

            session = Session(self._guests() if guest else self._store(), bundle, learner)
            return session, session.results()

        def begun(found: "tuple[Session, Results]") -> None:
            if learner is not self.learner:
                return
            self.left.emit()
            self._lay_open(bundle)
            self.session, self.results = found
            self.go(Picker())

        self.tasks.database(begin, begun, self.fail)

    def _lay_open(self, bundle: "Bundle") -> None:
        """Puts a course on the desk in place of the one that lay there."""
        before, self.bundle = self.bundle, bundle
        self.session = self.results = None
        if before is not None and before is not bundle:
            before.close()

    def _remember(self, path: Path) -> None:
        """Keeps a course that was opened from elsewhere on the shelf."""
        from player.core.library import course_files

        if path not in course_files(self.places):
            others = (name for name in self.settings.opened if name != str(path))
            self.change(opened=(str(path), *others))

    def _store(self) -> "Progress":
        """The progress file; only on the database's lane."""
        if self._progress is None:
            from player.core.progress import Progress

            self._progress = Progress.open(self.places.progress)
        return self._progress

    def _guests(self) -> "Progress":
        """The store of guests, in memory; only on the database's lane."""
        if self._guest_book is None:
            from player.core.progress import Progress

            self._guest_book = Progress.in_memory()
        return self._guest_book
