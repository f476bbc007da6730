"""A small course with one of each private kind, in English and Arabic, for tests and pictures of what is locked."""

from pathlib import Path

from course_bundle.activities import Checklist, Plan, Reflection
from course_bundle.flow import Paragraph, Span
from course_bundle.manifest import Module, Page, Text, Texts
from tests.factories import course_struct, make_course, words_of

REFLECTION = Reflection(id="why", required=True)
PLAN = Plan(id="mine", steps={"goal": 1, "people": 3, "words": 2})
CHECKLIST = Checklist(id="ready", points=("room", "people", "exit"), private=True)
INLINE = Reflection(id="now", hints=1)

_ENGLISH = {
    "write": "For you alone",
    "why": "Which word would you like to stop using, and what could you say in its place?",
    "why/explain": "Thank you for thinking about it. Words are the first thing that a person hears from us.",
    "mine": "Build a plan for one conversation that could change a rule where you live.",
    "mine/title": "My plan for one conversation",
    "mine/goal": "What do you want to change?",
    "mine/goal/help": "One rule, one form, one habit: small enough that somebody can decide it.",
    "mine/goal/example": "The clinic should stop asking for an identity card before it gives out clean needles.",
    "mine/people": "Who decides about it, and who could come with you?",
    "mine/people/help": "Think of people who use drugs, of their families, of somebody who is listened to.",
    "mine/words": "What will you say first?",
    "mine/words/example": "“Last month three people went home without needles because they had no card with them.”",
    "ready": "Before you go, what is ready?",
    "ready/room": "A place where nobody listens",
    "ready/people": "Somebody who comes along",
    "ready/exit": "A way out if it becomes uncomfortable",
    "flow": "A page to read",
    "text": "Some of what we learn changes what we say. Take a minute before you read on.",
    "now": "What is on your mind now?",
}
_ARABIC = {
    "write": "لك وحدك",
    "why": "أي كلمة تود أن تتوقف عن استعمالها، وماذا يمكنك أن تقول بدلاً منها؟",
    "why/explain": "شكراً لأنك فكرت في ذلك. الكلمات أول ما يسمعه الإنسان منا.",
    "mine": "ضع خطة لمحادثة واحدة قد تغيّر قاعدة في المكان الذي تعيش فيه.",
    "mine/title": "خطتي لمحادثة واحدة",
    "mine/goal": "ما الذي تريد تغييره؟",
    "mine/goal/help": "قاعدة واحدة أو استمارة واحدة أو عادة واحدة: صغيرة بحيث يستطيع شخص ما أن يقررها.",
    "mine/goal/example": "أن تكف العيادة عن طلب بطاقة الهوية قبل إعطاء الإبر النظيفة.",
    "mine/people": "من يقرر ذلك، ومن يمكنه أن يأتي معك؟",
    "mine/people/help": "فكر في الأشخاص الذين يستعملون المخدرات وفي عائلاتهم وفي شخص يُصغى إليه.",
    "mine/words": "ماذا ستقول أولاً؟",
    "mine/words/example": "«في الشهر الماضي عاد ثلاثة أشخاص إلى بيوتهم بلا إبر لأنهم لم يحملوا بطاقة (ID).»",
    "ready": "قبل أن تذهب، ما الذي أصبح جاهزاً؟",
    "ready/room": "مكان لا يسمعكم فيه أحد",
    "ready/people": "شخص يأتي معك",
    "ready/exit": "طريق للخروج إذا أصبح الأمر مزعجاً",
    "flow": "صفحة للقراءة",
    "text": "بعض ما نتعلمه يغيّر ما نقوله. خذ دقيقة قبل أن تتابع القراءة.",
    "now": "ما الذي يشغل بالك الآن؟",
}


def private_course(folder: Path) -> Path:
    """Module m1: a page of questions (why, mine, ready), and a lesson with a reflection in its flow (now)."""
    pages = (
        Page(id="write", blocks=(REFLECTION, PLAN, CHECKLIST)),
        Page(id="flow", blocks=(Text(id="text"), INLINE)),
    )
    course = course_struct([Module(id="m1", cloth=2, minutes=20, pages=pages)], course_id="private")
    texts = {"en": words_of(course, "en"), "ar": words_of(course, "ar")}
    plain = {key.name for key in course.keys() if not key.flow}  # noqa: SIM118
    for language, own in (("en", _ENGLISH), ("ar", _ARABIC)):
        said: Texts = {
            f"m1/{key}": text if f"m1/{key}" in plain else (Paragraph(spans=(Span(text),)),)
            for key, text in own.items()
        }
        texts[language] |= said
    return make_course(folder, course=course, texts=texts)
