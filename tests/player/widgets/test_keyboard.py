"""The on-screen keyboard: it writes every letter of four scripts, as real keys would, and leaves the focus alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from player.screens.desk import LANGUAGES
from player.widgets.keyboard import Keyboard
from player.widgets.keyboard_key import Job, Key
from player.widgets.keyboard_layouts import LAYOUTS
from player.widgets.keyboard_signs import sign_names
from player.widgets.theme import make_look

MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
ALPHABETS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "fr": "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ",
    "ar": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + MARKS,
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
}
DIGITS = "0123456789"
WRITTEN = {language: letters + letters.upper() + DIGITS + " .?!:\"()-'" for language, letters in ALPHABETS.items()}
WRITTEN["ar"] = ALPHABETS["ar"] + DIGITS + '٠١٢٣٤٥٦٧٨٩ .،؛؟!:"()-ـ'
Field = QLineEdit | QTextEdit | QPlainTextEdit


class Bench:
    """A window with a field above the keyboard, worked with the mouse."""

    def __init__(self, qtbot: QtBot, field: Field, language: str = "en", size: tuple[int, int] = (1024, 528)) -> None:
        self.qtbot, self.field = qtbot, field
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.keyboard = Keyboard(make_look("light", language, narrow=size[0] < 1200), language)
        layout = QVBoxLayout(self.window)
        layout.addWidget(field, 1)
        layout.addWidget(self.keyboard)
        self.window.resize(*size)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        field.setFocus()
        self.keyboard.type_into(field)

    def seen(self) -> list[Key]:
        """The keys that can be seen."""
        return [key for key in self.keyboard.findChildren(Key) if key.isVisible()]

    def key(self, job: Job, value: str = "") -> Key:
        """The key of a job. StopIteration if it cannot be seen."""
        return next(key for key in self.seen() if key.cap.job == job and value in {"", key.cap.value})

    def click(self, job: Job, value: str = "") -> None:
        """Strikes a key with the mouse."""
        QTest.mouseClick(self.key(job, value), Qt.MouseButton.LeftButton)

    def write(self, text: str) -> None:
        """Strikes the keys of a text, each on the layer that has it."""
        for letter in text:
            for turn in (None, Job.SHIFT, Job.MODE, Job.SHIFT, Job.MODE):
                if turn is not None:
                    self.click(turn)
                if any(key.cap.value == letter for key in self.seen()):
                    self.click(Job.TEXT, letter)
                    break
            else:
                raise LookupError(letter)

    def text(self) -> str:
        """What stands in the field."""
        return self.field.text() if isinstance(self.field, QLineEdit) else self.field.toPlainText()

    def reads(self, text: str) -> None:
        """Waits until the field holds a text."""
        self.qtbot.waitUntil(lambda: self.text() == text, timeout=2000)


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
@pytest.mark.parametrize("language", ALPHABETS)
def test_every_letter_digit_and_sign_arrives_as_it_is_printed(qtbot: QtBot, language: str, kind: type[Field]) -> None:
    bench = Bench(qtbot, kind(), language)
    bench.write(WRITTEN[language])
    bench.reads(WRITTEN[language])


def test_the_keyboard_writes_each_language_of_the_interface_under_its_own_name() -> None:
    assert {language: layout.name for language, layout in LAYOUTS.items()} == LANGUAGES


def test_shift_holds_for_one_letter_and_twice_for_all(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QLineEdit())
    bench.click(Job.SHIFT)
    assert bench.key(Job.SHIFT).accessibleName() == "Shift, for one letter"
    bench.click(Job.TEXT, "A")
    bench.click(Job.TEXT, "b")
    for _time in range(2):
        bench.click(Job.SHIFT)
    assert bench.key(Job.SHIFT).accessibleName() == "Shift, held"
    bench.click(Job.TEXT, "C")
    bench.click(Job.TEXT, "D")
    bench.click(Job.SHIFT)
    bench.click(Job.TEXT, "e")
    bench.reads("AbCDe")


def test_lam_alef_is_one_key_and_two_letters(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QLineEdit(), "ar")
    bench.click(Job.TEXT, "لا")
    bench.reads("لا")


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
def test_backspace_takes_an_arabic_mark_before_its_letter(qtbot: QtBot, kind: type[Field]) -> None:
    bench = Bench(qtbot, kind(), "ar")
    bench.write("ب\u0651\u064e")
    bench.reads("ب\u0651\u064e")
    for left in ("ب\u0651", "ب", ""):
        bench.click(Job.BACKSPACE)
        bench.reads(left)


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit])
@pytest.mark.parametrize(("language", "text", "arrow"), [("en", "ac", Job.BACK), ("ar", "بد", Job.FORWARD)])
def test_arrows_go_where_they_point(qtbot: QtBot, kind: type[Field], language: str, text: str, arrow: Job) -> None:
    bench = Bench(qtbot, kind(), language)
    bench.write(text)
    bench.reads(text)
    bench.click(arrow)
    middle = "b" if language == "en" else "ت"
    bench.write(middle)
    bench.reads(f"{text[0]}{middle}{text[1]}")


def test_fields_keep_all_their_rules(qtbot: QtBot) -> None:
    field = QLineEdit()
    bench = Bench(qtbot, field)
    field.setMaxLength(3)
    edited: list[str] = []
    field.textEdited.connect(edited.append)
    bench.write("abcd")
    bench.reads("abc")
    assert edited == ["a", "ab", "abc"]
    field.undo()
    assert bench.text() == ""
    field.setMaxLength(50)
    field.setValidator(QIntValidator(0, 99))
    bench.write("a71b5")
    bench.reads("71")
    field.selectAll()
    bench.write("8")
    bench.reads("8")
    with qtbot.waitSignal(field.returnPressed):
        bench.click(Job.ENTER)


def test_a_password_is_not_shown_and_what_is_read_only_stays(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    bench = Bench(qtbot, field)
    bench.write("secret")
    bench.reads("secret")
    assert set(field.displayText()).isdisjoint("secret")
    field.setReadOnly(True)
    bench.write("s")
    bench.click(Job.BACKSPACE)
    other = QLineEdit()
    qtbot.addWidget(other)
    bench.keyboard.type_into(other)
    bench.write("x")
    qtbot.waitUntil(lambda: other.text() == "x")
    assert field.text() == "secret"


def test_enter_begins_a_line_in_a_text(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QTextEdit())
    bench.write("a")
    bench.click(Job.ENTER)
    bench.write("b")
    bench.reads("a\nb")


def test_a_click_leaves_the_focus_in_the_field(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QLineEdit())
    for job, value in ((Job.TEXT, "a"), (Job.SHIFT, ""), (Job.SCRIPTS, ""), (Job.SCRIPT, "ru"), (Job.MODE, "")):
        bench.click(job, value)
        assert QApplication.focusWidget() is bench.field
    gap = QPoint(1, 1)
    QTest.mouseClick(bench.keyboard, Qt.MouseButton.LeftButton, pos=gap)
    assert QApplication.focusWidget() is bench.field


def test_a_field_that_is_gone_is_not_typed_into(qtbot: QtBot) -> None:
    field = QLineEdit()
    bench = Bench(qtbot, field)
    bench.click(Job.TEXT, "a")
    with qtbot.waitSignal(field.destroyed):
        field.deleteLater()
    bench.click(Job.TEXT, "b")
    bench.keyboard.leave()
    bench.keyboard.type_into(None)
    bench.click(Job.TEXT, "c")


def test_the_script_is_chosen_by_the_languages_own_name(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QLineEdit(), "fr")
    assert bench.key(Job.SCRIPTS).text() == "Français"
    bench.click(Job.SCRIPTS)
    assert [key.text() for key in bench.seen()] == ["English", "Français", "العربية", "Русский"]
    bench.click(Job.SCRIPT, "ar")
    assert bench.keyboard.language == "ar"
    bench.write("سلام")
    bench.reads("سلام")


def test_a_field_for_digits_gets_the_pad_first(qtbot: QtBot) -> None:
    field = QLineEdit()
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    bench = Bench(qtbot, field)
    assert {key.cap.value for key in bench.seen() if key.cap.job == Job.TEXT} == set(DIGITS)
    bench.write("480615")
    bench.reads("480615")
    bench.click(Job.MODE)
    bench.write("a")
    bench.reads("480615a")
    said = QLineEdit()
    qtbot.addWidget(said)
    said.setProperty("digits", True)
    bench.keyboard.type_into(said)
    assert {key.cap.value for key in bench.seen() if key.cap.job == Job.TEXT} == set(DIGITS)


def test_the_key_that_hides_it_says_so(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QLineEdit())
    with qtbot.waitSignal(bench.keyboard.closed):
        bench.click(Job.HIDE)


def test_it_can_be_worked_with_arrows_space_and_enter_alone(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QLineEdit())

    def press(key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    def focused() -> Key:
        found = QApplication.focusWidget()
        assert isinstance(found, Key)
        return found

    bench.keyboard.enter()
    met = {focused().cap.name}
    for down in range(4):
        for _right in range(12):
            press(Qt.Key.Key_Right)
            met.add(focused().cap.name)
        press(Qt.Key.Key_Down if down < 3 else Qt.Key.Key_Up)
    assert met == {key.cap.name for key in bench.seen()}

    def walk_to(job: Job, value: str = "") -> None:
        goal = bench.key(job, value)
        while focused().cap.row != goal.cap.row:
            press(Qt.Key.Key_Up)
        while focused() is not goal:
            press(Qt.Key.Key_Left)

    walk_to(Job.SHIFT)
    press(Qt.Key.Key_Space)
    walk_to(Job.TEXT, "M")
    press(Qt.Key.Key_Return)
    walk_to(Job.TEXT, "a")
    press(Qt.Key.Key_Space)
    bench.reads("Ma")
    walk_to(Job.SCRIPTS)
    press(Qt.Key.Key_Space)
    walk_to(Job.SCRIPT, "ru")
    press(Qt.Key.Key_Space)
    walk_to(Job.TEXT, "ш")
    press(Qt.Key.Key_Space)
    bench.reads("Maш")
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is bench.field
    press(Qt.Key.Key_Tab)
    walk_to(Job.BACKSPACE)
    press(Qt.Key.Key_Space)
    bench.reads("Ma")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bench.field


def every_layer(bench: Bench) -> Iterator[str]:
    """Turns to each language and layer, one after the other, and names it."""
    for language in LAYOUTS:
        bench.click(Job.SCRIPTS)
        yield f"scripts before {language}"
        bench.click(Job.SCRIPT, language)
        yield f"{language} letters"
        bench.click(Job.SHIFT)
        yield f"{language} capitals"
        bench.click(Job.MODE)
        yield f"{language} signs"
        bench.click(Job.SHIFT)
        yield f"{language} more signs"
        bench.click(Job.MODE)
    digits = QLineEdit(bench.window)
    digits.setProperty("digits", True)
    bench.keyboard.type_into(digits)
    yield "pad"


def test_each_key_has_a_name_of_its_own_to_be_heard(qtbot: QtBot) -> None:
    bench, names = Bench(qtbot, QLineEdit()), sign_names()
    for layer in every_layer(bench):
        said = [key.accessibleName() for key in bench.seen()]
        assert all(said), layer
        # A comma may be printed twice: it is the same key then.
        different = {(key.accessibleName(), key.cap.value) for key in bench.seen()}
        assert len({name for name, _value in different}) == len(different), layer
        for key in bench.seen():
            if key.cap.job == Job.TEXT and not any(letter.isalnum() for letter in key.cap.value):
                assert key.accessibleName() == names[key.cap.value], (layer, key.cap.value)


@pytest.mark.parametrize("size", [(1024, 528), (1366, 696), (800, 480)])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_keys_are_large_enough_and_do_not_touch(qtbot: QtBot, size: tuple[int, int], text_size: int) -> None:
    bench = Bench(qtbot, QLineEdit(), size=size)
    narrow = size[0] < 1200 or text_size >= 125
    board = Keyboard(make_look("light", "ar", text_size, narrow=narrow), "ar")
    bench.keyboard.hide()
    bench.keyboard = board
    layout = bench.window.layout()
    assert layout is not None
    layout.addWidget(board)
    layout.setContentsMargins(0, 0, 0, 0)
    board.show()
    bench.keyboard.type_into(bench.field)
    qtbot.waitUntil(lambda: board.width() == size[0])
    assert board.height() * 2 < size[1]
    for layer in every_layer(bench):
        places = [key.geometry() for key in bench.seen()]
        for at, place in enumerate(places):
            assert min(place.width(), place.height()) >= 44, (layer, place)
            assert board.rect().contains(place), layer
            assert not any(QRect(place).intersects(other) for other in places[:at]), layer
    assert board.minimumHeight() == board.maximumHeight()


def test_rows_hold_their_order_where_text_runs_from_the_right(qtbot: QtBot) -> None:
    qtbot.addWidget(QWidget())
    QApplication.instance().setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # type: ignore[union-attr]
    try:
        bench = Bench(qtbot, QLineEdit(), "ar")
        assert bench.key(Job.TEXT, "ض").x() < bench.key(Job.TEXT, "ص").x() < bench.key(Job.TEXT, "د").x()
        assert bench.key(Job.SHIFT).x() < bench.key(Job.BACKSPACE).x()
        assert bench.key(Job.BACK).x() < bench.key(Job.FORWARD).x()
    finally:
        QApplication.instance().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # type: ignore[union-attr]
