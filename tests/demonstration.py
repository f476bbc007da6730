"""A demonstration course of seven modules, for what one module cannot show: a full shelf, progress here and there."""

from pathlib import Path

import msgspec

from course_bundle.archive import Bundle
from player.core.session import Session
from tests.driving import finish_module
from tests.factories import course_struct, make_course, module_struct, words_of

_TITLES = {
    "en": (
        "What decriminalisation means",
        "What countries have done",
        "Making the case for decriminalisation",
        "Designing a law that works",
        "Thresholds: where personal use ends",
        "What replaces punishment: sanctions and intrusiveness",
        "How far to go: the ‘gold standard’",
    ),
    "ar": (
        "ماذا يعني إلغاء التجريم",
        "ماذا فعلت البلدان",
        "الحجج المؤيدة لإلغاء التجريم",
        "تصميم قانون ناجح",
        "العتبات الكمية وحدود الاستخدام الشخصي",
        "ما الذي يحل محل العقوبة: الجزاءات ودرجة التدخل",
        "إلى أي مدى: «المعيار الذهبي»",
    ),
}
_COURSE = {"en": "Drug decriminalisation: an open course", "ar": "إلغاء تجريم المخدرات: دورة مفتوحة"}
_HOST = Path(__file__).resolve().parents[1] / "resources" / "illustrations" / "host-noor.svg"


def seven_modules(folder: Path) -> Path:
    """Writes the course and hands back its path."""
    minutes = (70, 90, 85, 80, 75, 90, 65)
    modules = tuple(
        msgspec.structs.replace(module_struct(f"m{at}", cloth=at), minutes=minutes[at - 1]) for at in range(1, 8)
    )
    course = msgspec.structs.replace(course_struct(modules), titles=_COURSE)
    texts = {
        language: {
            **words_of(course, language),
            **{f"m{at}": title for at, title in enumerate(titles, 1)},
            "title": _COURSE[language],
            "host/name": {"en": "Noor", "ar": "نور"}[language],
        }
        for language, titles in _TITLES.items()
    }
    media = {"media/host.svg": _HOST.read_bytes()}
    return make_course(folder, course=course, texts=texts, media=media, name="seven.course")


def some_progress(session: Session, bundle: Bundle) -> None:
    """Two modules done, one begun, one left in the middle."""
    finish_module(session, bundle, "m1")
    finish_module(session, bundle, "m5")
    session.see_page("m2", "welcome")
    session.stop_at("m2", "film")
    session.see_page("m4", "welcome")
    session.see_page("m4", "film")
    session.read_transcript("m4", "street")
    session.stop_at("m4", "quiz")
