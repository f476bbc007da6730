"""What was refused is said in one sentence, and nothing that was typed is in it or in the log."""

import logging

import pytest

from player.core.errors import Locked, MustWait, WeakSecret, WrongSecret
from player.messages import sentence, waiting


@pytest.mark.parametrize(
    ("error", "begins"),
    [
        (WeakSecret("too-short"), "Too short: a PIN has at least 6 digits"),
        (WeakSecret("too-easy"), "Too easy"),
        (WrongSecret(), "That is not right."),
        (WrongSecret(29.2), "That is not right. Wait \u20660:30\u2069, then try again."),
        (MustWait(600.0), "Wait \u206610:00\u2069, then try again."),
        (Locked(), "This is locked again."),
    ],
)
def test_a_refusal_has_its_sentence_and_is_no_fault_for_the_log(
    qapp: object, error: Exception, begins: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        assert sentence(error).startswith(begins)
    assert caplog.records == []


def test_a_wait_is_counted_as_a_clock_counts_and_never_ends_too_early(qapp: object) -> None:
    assert [waiting(seconds)[6:10] for seconds in (0.1, 9.0, 59.5, 61.0)] == ["0:01", "0:09", "1:00", "1:01"]
