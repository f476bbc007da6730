"""Captions are read with their times and words, and without their markup."""

import pytest

from course_bundle.captions import Cue, read_cues
from course_bundle.errors import BundleError

WHOLE = """WEBVTT - a title
Kind: captions

STYLE
::cue { color: white }

NOTE a remark --> not this one
that nobody reads

intro
00:00.500 --> 00:02.000 align:start
<v Noor>Good evening, <i>neighbour</i> &amp; friend.

2
01:00:02.000 --> 01:00:04.250
The year was
2001

third-cue
00:00:04.250 --> 00:00:06.000
مساء الخير
"""


def test_cues_have_seconds_and_plain_words() -> None:
    without_note = WHOLE.replace(" --> not this one", "")
    assert read_cues(without_note.encode()) == (
        Cue(0.5, 2.0, "Good evening, neighbour & friend."),
        Cue(4.25, 6.0, "مساء الخير"),
        Cue(3602.0, 3604.25, "The year was\n2001"),
    )


def test_a_byte_order_mark_and_windows_newlines_are_read() -> None:
    data = b"\xef\xbb\xbf" + "WEBVTT\n\n00:00.000 --> 00:01.000\nOne\nTwo\n".replace("\n", "\r\n").encode()
    assert read_cues(data) == (Cue(0.0, 1.0, "One\nTwo"),)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"1\n00:00:00,000 --> 00:00:01,000\nSubRip\n",
        b"WEBVTT\n",
        b"WEBVTTX\n\n00:00.000 --> 00:01.000\nOne\n",
        b"WEBVTT\n\n00:00.000 --> 00:01.000\n\n",
        b"WEBVTT\n\n00:02.000 --> 00:01.000\nBackwards\n",
        b"WEBVTT\n\n00:00 --> 00:01\nNo thousandths\n",
        b"WEBVTT\n\n00:00.000 --> 00:01.000\n\xff\xfe\n",
    ],
)
def test_what_is_no_captions_file_is_refused(data: bytes) -> None:
    with pytest.raises(BundleError) as caught:
        read_cues(data)
    assert caught.value.code == "bad-text"
