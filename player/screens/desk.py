"""What lies on the desk: the learner, the open course, their results, and the tools that every screen uses."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from player.core import files
from player.core.places import Places
from player.core.settings import Settings, SettingsFile
from player.screens.route import Classroom, Hidden, Library, Route, Welcome, Workshop, Workshops
from player.screens.seat import Seat
from player.widgets.tasks import Tasks

if TYPE_CHECKING:
    from course_bundle.archive import Bundle
    from course_bundle.manifest import Course, Words
    from player.core.learners import Learner
    from player.core.outline import Results
    from player.core.progress import Progress
    from player.core.search import Index
    from player.core.session import Session
    from player.widgets.sheet import Sheet
    from player.widgets.voice import Voice

LOOKS = frozenset(
    {
        *("language", "theme", "text_size", "reduced_motion", "arabic_digits", "course_languages"),
        *("list_names", "idle_minutes", "neutral_title"),
    }
)
"""Settings whose change means that the screen is built again."""

LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية", "ru": "Русский"}
"""The languages of the interface, each by its own name."""

CARRIED = ".carrel"
"""How files with somebody's progress end; the same as `transfer.SUFFIX`, which takes long to load."""

LOCK_KEY, HIDE_KEY, FIND_KEY, MARK_KEY = "Ctrl+L", "F12", "Ctrl+F", "Ctrl+D"

_LONG = 60.0
"""Seconds that a message stays which somebody has to do something about."""

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)


class Desk(QObject):
    """The services of the screens, wired together in `player.app`. One for the life of the program."""

    left = Signal()
    """The course is about to be another: the screen hands in what it holds, while its own still lies here."""
    went = Signal(object)
    """A route to go to."""
    look_changed = Signal()
    """Settings changed that decide how things look."""
    told = Signal(str, str, object, float)
    """A short message: words, the words of its action ('' for none), what the action calls, seconds (0 as usual)."""
    untold = Signal()
    """The message is no longer true."""
    sheet_asked = Signal(object)
    """A dialog to lay over the screen: make(look, desk) -> Sheet."""
    keyboard_asked = Signal(object)
    """The on-screen keyboard for a text field, or away with it."""

    def __init__(self, tasks: Tasks, places: Places, settings_file: SettingsFile) -> None:
        super().__init__()
        self.tasks, self.places = tasks, places
        self._settings_file = settings_file
        self.settings: Settings = settings_file.load()
        self.seat = Seat(self)
        self.route: Route = Welcome()
        self.bundle: Bundle | None = None
        self.session: Session | None = None
        self.results: Results | None = None
        self._store_fault = False
        self.playing: set[object] = set()
        """The films and the voices that are heard now."""
        self.voice: Voice | None = None
        """The system's voice, once somebody wanted to listen."""
        self.indexes: dict[str, Index] = {}
        """What the open course can be searched with, by language; made when it is first asked for."""
        self.sought = ""
        """What was typed into Find last, by whoever sits here."""

    @property
    def learner(self) -> "Learner | None":
        """Who sits here as a learner or a guest."""
        return self.seat.learner

    @property
    def learners(self) -> "list[Learner]":
        """Who learns on this machine, last used first."""
        return self.seat.learners

    @property
    def guest(self) -> bool:
        """Whether whoever sits here gave no name."""
        return self.seat.guest

    @property
    def in_course(self) -> bool:
        """Whether a learner is inside a course now."""
        return self.session is not None and not isinstance(self.route, Welcome | Library)

    def go(self, route: Route) -> None:
        """Leaves this screen for another.

        Where nobody sits, what comes late from a screen that was left leads nowhere.
        """
        if not self.seat.taken and not isinstance(route, Welcome | Hidden):
            return
        self.route = route
        self.went.emit(route)

    def tell(
        self, words: str, action: str = "", then: Callable[[], object] | None = None, seconds: float = 0.0
    ) -> None:
        """Shows a short message at the foot of the window, for some seconds or as long as is said."""
        self.told.emit(words, action, then, seconds)

    def teller(self) -> Callable[..., None]:
        """`tell` for whoever sits here now: once they got up, the next person reads nothing of what they did."""

        def who() -> tuple[str, object]:
            return self.learner.id if self.learner else "", self.seat.facilitator

        sat = who()
        return lambda *said: self.tell(*said) if who() == sat else None

    def untell(self) -> None:
        """Takes the message away."""
        self.untold.emit()

    def change(self, **settings: object) -> None:
        """Changes settings, writes them down, and asks for a new look where they decide it."""
        self.settings = saved = self.settings._replace(**settings)  # type: ignore[arg-type]
        # On the serial lane, so that the last of two quick changes is the one that stays.
        self.tasks.database(lambda: self._settings_file.save(saved), failed=self.fail)
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

    def open_store(self, again: bool = False) -> None:
        """Opens the progress file, copies it once a day, and says so if a damaged one had to be set aside.

        Asked for `again`, it also shows who learns here, which could not be read before.
        """
        stores = self.seat.stores

        def begin() -> Path | None:
            progress = stores.file.progress
            # Whoever closed the player before they chose is asked again, as long as nobody began anew.
            before = files.kept_aside(self.places.progress)
            return progress.set_aside or (None if before is None or progress.learners() else before)

        def opened(damaged: Path | None) -> None:
            if damaged is not None:
                self.show("restore_sheet", "RestoreSheet", damaged.name)
            self.tasks.database(lambda: back_up(stores.file.progress), failed=self.fail)
            if again:
                self.seat.refresh(there)

        def there() -> None:
            if isinstance(self.route, Welcome):
                self.go(Welcome())

        def back_up(progress: "Progress") -> None:
            from player.core.backups import back_up as copy

            copy(progress)

        def failed(error: Exception) -> None:
            from player.messages import sentence

            self._store_fault = True
            # Another program may let go of the file, or a stick be put back.
            words = QCoreApplication.translate("Desk", "Try again")
            self.tell(sentence(error), words, lambda: self.open_store(again=True), _LONG)

        self.tasks.database(begin, opened, failed)

    def enter(self) -> None:
        """Takes whoever sat down to the open course, the only course, or the library."""
        if self.bundle is not None:
            self._open_session(self.bundle)
            return
        found = self.course_files()
        if len(found) == 1:
            self.open_file(found[0])
        else:
            self.go(Library())

    def end_session(self) -> None:
        """Nobody is in the course any more; it stays open for the next."""
        self.session = self.results = None
        self.sought = ""

    def open_file(self, path: str | Path) -> None:
        """Opens a course archive; what is wrong with a bad one is said, and everything else stays as it is.

        A file with somebody's progress is asked about instead.
        """
        if Path(path).suffix.lower() == CARRIED:
            self.show("take_in_sheet", "TakeInSheet", Path(path))
            return

        def read() -> "Bundle":
            from course_bundle.archive import Bundle

            return Bundle.open(Path(path))

        def opened(bundle: "Bundle") -> None:
            self._remember(Path(path).resolve())
            if self.learner is not None:
                self._open_session(bundle)
                return
            self._lay_open(bundle)
            if self.seat.facilitator is not None:
                # The class, or the choice of a workshop, is shown in this course.
                self.go(self.route if isinstance(self.route, Workshops) else Classroom())
            elif not self._store_fault:  # which stands there to be read and tried again
                title = f"\u2068{self.words.plain('title')}\u2069"
                words = QCoreApplication.translate("Desk", "%1 is open. Choose who is learning.")
                self.tell(words.replace("%1", title))

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
        self.seat.close()
        self.tasks.close()
        if self.bundle is not None:
            self.bundle.close()
        self._forget_indexes()

    def show(self, sheet: str, name: str, *given: object) -> None:
        """Lays one of the program's dialogs over the screen: its module and class name, and what it is about."""
        from importlib import import_module

        make: Callable[..., Sheet] = getattr(import_module(f"player.screens.{sheet}"), name)
        self.sheet_asked.emit(lambda look, desk: make(look, desk, *given))

    def show_find(self) -> None:
        """Finding words in the open course."""
        self.show("find_sheet", "FindSheet")

    def show_display(self) -> None:
        """Theme, text size, movement, digits."""
        self.show("display_sheet", "DisplaySheet")

    def show_language(self) -> None:
        """The languages of the interface and of the course."""
        self.show("language_sheet", "LanguageSheet")

    def show_help(self) -> None:
        """Keys, where things are kept, whom to turn to; before a room the keys alone."""
        if isinstance(self.route, Workshop):
            self.show("workshop_keys", "WorkshopKeysSheet")
        else:
            self.show("help_sheet", "HelpSheet")

    def ask_learner(self) -> None:
        """A name and a token for a new learner."""
        self.show("learner_sheet", "LearnerSheet")

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

    def _open_session(self, bundle: "Bundle") -> None:
        learner, guest, stores = self.learner, self.guest, self.seat.stores
        assert learner is not None

        def begin() -> "tuple[Session, Results]":
            from player.core.session import Session

            store = stores.guests if guest else stores.file
            session = Session(store.progress, bundle, learner)
            return session, session.results()

        def begun(found: "tuple[Session, Results]") -> None:
            if learner is not self.learner:
                return
            self.left.emit()
            self._lay_open(bundle)
            self.session, self.results = found
            self.go(self.seat.stopped())

        self.tasks.database(begin, begun, self.fail)

    def _lay_open(self, bundle: "Bundle") -> None:
        """Puts a course on the desk in place of the one that lay there."""
        before, self.bundle = self.bundle, bundle
        self.session = self.results = None
        if before is not None and before is not bundle:
            before.close()
            self._forget_indexes()

    def _forget_indexes(self) -> None:
        for index in self.indexes.values():
            index.close()
        self.indexes = {}

    def _remember(self, path: Path) -> None:
        """Keeps a course that was opened from elsewhere on the shelf; of a guest nothing is written down."""
        from player.core.library import course_files

        if not self.guest and path not in course_files(self.places):
            others = (name for name in self.settings.opened if name != str(path))
            self.change(opened=(str(path), *others))
