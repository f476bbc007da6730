"""One learner in one course: the one door through which an answer becomes progress."""

import math
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from course_bundle.activities import Activity, Outcome
from course_bundle.errors import AnswerError
from course_bundle.manifest import Video
from player.core import private_answers
from player.core.awards import Award, course_earned, module_earned
from player.core.errors import Locked, NotEarned
from player.core.learners import Learner
from player.core.outline import Results
from player.core.progress import Progress
from player.core.sittings import Sitting, draw, sitting_key

if TYPE_CHECKING:
    from course_bundle.archive import Bundle
    from player.core.vault import OpenVault


class Submission(msgspec.Struct, frozen=True):
    """What an answer was worth, the results with it in, and the attempts at this activity, this one among them.

    `earlier` is the answer that is shown beside this one, None for none.
    """

    outcome: Outcome
    results: Results
    attempts: int
    earlier: object | None = None


class Kept(msgspec.Struct, frozen=True):
    """What is kept of a module's activities, by activity id.

    `answers` has the latest answer of each, `drafts` the half-made ones, `attempts` how often each was answered,
    `earlier` the answers that are shown beside those of kinds that compare, None for none.
    """

    answers: dict[str, object]
    drafts: dict[str, object]
    attempts: dict[str, int]
    earlier: dict[str, object | None] = {}


class Session:
    """One learner in one course; called on the database lane only, each call on disk when it returns.

    Every method raises ProgressError when the file cannot be worked with, and KeyError for an id that the course does
    not have. Answers are plain JSON-able values.
    """

    def __init__(self, progress: Progress, bundle: "Bundle", learner: Learner) -> None:
        self.bundle = bundle
        self.learner = learner
        self._progress = progress
        self._course = bundle.course
        self._who = (learner.id, bundle.course.id)

    def results(self) -> Results:
        """What the learner has done so far."""
        return self._progress.results(self.learner.id, self._course)

    def submit(
        self, module_id: str, activity_id: str, answer: object, vault: "OpenVault | None" = None, *, sitting: str = ""
    ) -> Submission:
        """Scores the answer and keeps it; in a `sitting` (its id), each question is answered once.

        One that is for the learner alone goes into their vault; the attempt says no more than that there was one.
        Raises AnswerError if it does not fit the question or no attempt is left, Locked if it is private and there is
        no open vault; nothing is kept then.
        """
        activity, key = self._activity(module_id, activity_id), sitting_key(module_id, activity_id, sitting)
        outcome = activity.score(answer)
        made = self._progress.attempts(*self._who, [key]).get(key, 0)
        most = 1 if sitting else activity.attempts
        if most is not None and made >= most:
            raise AnswerError(f"{key}: all {most} attempts were made")
        if activity.sealed:
            with self._progress.rows.transaction():
                self._seal(module_id, activity, answer, vault)
                self._progress.record_attempt(*self._who, key, {}, float(outcome.share > 0.0))
        else:
            self._progress.record_attempt(*self._who, key, answer, outcome.share)
        return Submission(outcome, self.results(), made + 1, self._earlier(module_id, activity))

    def skip(self, module_id: str, activity_id: str) -> Results:
        """A private activity was passed over: it counts as attempted, and asks for nothing more."""
        self._activity(module_id, activity_id)
        if activity_id not in self.attempts(module_id):
            self._progress.record_attempt(*self._who, f"{module_id}/{activity_id}", {}, 0.0)
        return self.results()

    def sit(self, module_id: str, page_id: str) -> Results:
        """Begins a sitting of a final check that draws its questions, unless one is still open."""
        page, key = self._course.module(module_id).page(page_id), self._page(module_id, page_id)
        held = self.results().sittings.get(key, ())
        if page.draw is not None and not (held and held[-1].left):
            bank, count = [activity.id for activity in page.activities], page.draw
            self._progress.record_sitting(*self._who, key, lambda seed: draw(bank, count, seed, held))
        return self.results()

    def kept_in(self, module_id: str, sitting: Sitting) -> Kept:
        """What is kept of the questions of a sitting."""
        keys = {sitting_key(module_id, each, sitting.id): each for each in sitting.drawn}
        answers = {keys[key]: answer for key, answer in self._progress.answers(*self._who, keys).items()}
        drafts = {keys[key]: draft for key, draft in self._progress.drafts(*self._who).items() if key in keys}
        return Kept(answers, drafts, dict.fromkeys(sitting.shares, 1))

    def kept(self, module_id: str, vault: "OpenVault | None" = None) -> Kept:
        """What is kept of the module's activities; what is private is there only with the open vault."""
        answers, drafts = self.answers(module_id), self.drafts(module_id)
        made = self.attempts(module_id)
        for activity in self._course.module(module_id).activities:
            if activity.sealed:
                found = private_answers.read(vault, self._course.id, module_id, activity) if vault else None
                for kept, there in ((answers, activity.id in made), (drafts, activity.id not in made)):
                    kept.pop(activity.id, None)
                    if found is not None and there:
                        kept[activity.id] = found
        activities = self._course.module(module_id).activities
        earlier = {activity.id: self._earlier(module_id, activity) for activity in activities if activity.earlier}
        return Kept(answers, drafts, made, earlier)

    def attempts(self, module_id: str) -> dict[str, int]:
        """How often each activity of the module was answered, by its id; those that never were are left out."""
        keys = {f"{module_id}/{activity.id}": activity.id for activity in self._course.module(module_id).activities}
        return {keys[key]: made for key, made in self._progress.attempts(*self._who, keys).items()}

    def answers(self, module_id: str) -> dict[str, object]:
        """The latest answer by activity id, for the questions of the module that were answered."""
        keys = {f"{module_id}/{activity.id}": activity.id for activity in self._course.module(module_id).activities}
        return {keys[key]: answer for key, answer in self._progress.answers(*self._who, keys).items()}

    def keep_draft(
        self, module_id: str, activity_id: str, answer: object, vault: "OpenVault | None" = None, *, sitting: str = ""
    ) -> None:
        """Keeps a half-made answer, as it is, until the question is answered; a private one in the vault alone.

        Raises Locked if it is private and there is no open vault.
        """
        activity = self._activity(module_id, activity_id)
        if activity.sealed:
            self._seal(module_id, activity, answer, vault)
        else:
            self._progress.record_draft(*self._who, sitting_key(module_id, activity_id, sitting), answer)

    def drafts(self, module_id: str) -> dict[str, object]:
        """The half-made answers of the module by activity id."""
        keys = {f"{module_id}/{activity.id}": activity.id for activity in self._course.module(module_id).activities}
        return {keys[key]: draft for key, draft in self._progress.drafts(*self._who).items() if key in keys}

    def see_page(self, module_id: str, page_id: str) -> Results:
        """The end of the page was reached."""
        self._progress.record_sighting(*self._who, self._page(module_id, page_id))
        return self.results()

    def skip_page(self, module_id: str, page_id: str) -> Results:
        """The page was passed over at the content note."""
        self._progress.record_sighting(*self._who, self._page(module_id, page_id), skipped=True)
        return self.results()

    def play(self, module_id: str, video_id: str, start: float, end: float) -> Results:
        """The film was played from second `start` to second `end`, where it stands now.

        Seconds outside the film are cut off; a stretch without length changes nothing.
        """
        video = self._video(module_id, video_id)
        if math.isfinite(start) and math.isfinite(end):
            start, end = max(0.0, start), min(end, video.duration)
            if start < end:
                self._progress.record_interval(*self._who, f"{module_id}/{video_id}", start, end)
        return self.results()

    def read_transcript(self, module_id: str, video_id: str) -> Results:
        """The film's transcript was read to its end."""
        self._video(module_id, video_id)
        self._progress.record_reading(*self._who, f"{module_id}/{video_id}")
        return self.results()

    def stop_at(self, module_id: str, page_id: str) -> Results:
        """The learner is on this page now, and would carry on there."""
        self._progress.record_stop(*self._who, self._page(module_id, page_id))
        return self.results()

    def mark_page(self, module_id: str, page_id: str, marked: bool) -> Results:
        """The learner marks the page, or takes the mark away."""
        self._progress.record_bookmark(*self._who, self._page(module_id, page_id), marked)
        return self.results()

    def stop_video_at(self, module_id: str, video_id: str, seconds: float) -> Results:
        """The film stands at this second without having been played there: sought, or wound back at its end."""
        video = self._video(module_id, video_id)
        if math.isfinite(seconds):
            place = min(max(0.0, seconds), video.duration)
            self._progress.record_stop(*self._who, f"{module_id}/{video_id}", place)
        return self.results()

    def award(self, module_id: str | None, language: str, issued: datetime | None = None) -> Award:
        """The certificate for a module, or for the course when `module_id` is None; the same one each time.

        `issued` is the day that the learner names when the clock is in doubt; without it, now. Raises NotEarned.
        """
        results = self.results()
        module = None if module_id is None else self._course.module(module_id)
        earned = module_earned(self._course, module, results) if module else course_earned(self._course, results)
        if not earned:
            raise NotEarned(f"{self._course.id}: {module_id or 'the course'}")
        return self._progress.record_award(*self._who, module_id, language, issued)

    def awards(self) -> tuple[Award, ...]:
        """The certificates that were given in this course, first one first."""
        return self._progress.awards(*self._who)

    def clock_doubted(self) -> bool:
        """Whether the machine's clock is plainly wrong, so that a certificate's date should be asked for."""
        return self._progress.clock_doubted()

    def _earlier(self, module_id: str, activity: Activity) -> object | None:
        first = activity.earlier
        if first is None:
            return None
        return self._progress.earlier(*self._who, f"{module_id}/{first}", f"{module_id}/{activity.id}")

    def _page(self, module_id: str, page_id: str) -> str:
        return f"{module_id}/{self._course.module(module_id).page(page_id).id}"

    def _activity(self, module_id: str, activity_id: str) -> Activity:
        for activity in self._course.module(module_id).activities:
            if activity.id == activity_id:
                return activity
        raise KeyError(activity_id)

    def _seal(self, module_id: str, activity: Activity, answer: object, vault: "OpenVault | None") -> None:
        if vault is None:
            raise Locked
        private_answers.write(vault, self._course.id, module_id, activity, answer)

    def _video(self, module_id: str, video_id: str) -> Video:
        for page in self._course.module(module_id).pages:
            for video in page.videos:
                if video.id == video_id:
                    return video
        raise KeyError(video_id)
