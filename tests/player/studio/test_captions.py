"""Captions: short enough to read, nothing lost, in step with the voice."""

from itertools import pairwise

import pysubs2
from hypothesis import given
from hypothesis import strategies as st

from player.studio.captions import LONGEST, caption_file, split_sentence

WORD = st.text("abcdefghijklmnop", min_size=1, max_size=14)
TEXT = st.lists(st.tuples(WORD, st.sampled_from(["", "", "", ",", ";", ".", "؟", "،"])), min_size=1, max_size=60).map(
    lambda words: " ".join(word + mark for word, mark in words)
)


@given(TEXT)
def test_no_piece_is_longer_than_two_lines_and_no_word_is_lost(text: str) -> None:
    pieces = split_sentence(text)
    assert all(0 < len(piece) <= LONGEST for piece in pieces)
    assert " ".join(pieces) == text


def test_a_long_sentence_breaks_at_a_clause() -> None:
    text = "The punishment ends after a while; the card, which nobody sees, stays in its drawer for many years to come."
    assert split_sentence(text)[0].endswith((";", ","))


def test_no_caption_ends_on_an_article() -> None:
    text = "Trois traités des Nations unies encadrent les lois sur les drogues dans le monde entier depuis longtemps"
    assert [piece.split()[-1] for piece in split_sentence(text)] == ["lois", "longtemps"]


def test_short_sentences_share_a_caption() -> None:
    assert split_sentence("Same street. Same packet.") == ["Same street. Same packet."]


@given(st.lists(st.tuples(st.floats(0.5, 6), TEXT), min_size=1, max_size=5))
def test_captions_begin_with_the_voice_and_never_overlap(told: list[tuple[float, str]]) -> None:
    starts = [0.5 + sum(length for length, _ in told[:index]) + index * 0.4 for index in range(len(told))]
    spoken = [(start, length, text) for start, (length, text) in zip(starts, told, strict=True)]
    events = list(pysubs2.SSAFile.from_string(caption_file(spoken), format_="vtt"))
    begun = [event.start for event in events]
    assert begun == sorted(begun)
    assert all(one.end <= other.start for one, other in pairwise(events))
    assert {round(start * 1000) for start in starts} <= set(begun)


def test_arabic_and_its_marks_survive_the_file() -> None:
    events = pysubs2.SSAFile.from_string(caption_file([(0.5, 2.0, "أيّ شارع تقصد؟")]), format_="vtt")
    assert events[0].plaintext == "أيّ شارع تقصد؟"
