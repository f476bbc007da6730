"""Values in time: easings keep their ends, moves go on from where the last one had come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from player.studio.motion import EASES, Move, Track


@pytest.mark.parametrize("ease", EASES)
def test_every_ease_begins_and_ends_where_it_should(ease: str) -> None:
    assert EASES[ease](0.0) == pytest.approx(0.0, abs=1e-9)
    assert EASES[ease](1.0) == pytest.approx(1.0, abs=1e-9)


@pytest.mark.parametrize("ease", EASES)
@given(share=st.floats(0, 0.999))
def test_no_ease_jumps(ease: str, share: float) -> None:
    assert abs(EASES[ease](share + 0.001) - EASES[ease](share)) < 0.02


def test_a_move_cut_short_is_followed_from_where_it_was() -> None:
    track = Track(0.0, [Move(0.0, 2.0, 10.0, "even"), Move(1.0, 1.0, 0.0, "even")])
    assert track.at(1.0) == pytest.approx(5.0)
    assert track.at(1.5) == pytest.approx(2.5)
    assert track.at(9.0) == 0.0


def test_a_word_changes_at_once() -> None:
    track = Track("", [Move(1.0, 5.0, "paper")])
    assert [track.at(0.99), track.at(1.0)] == ["", "paper"]


def test_the_order_in_which_moves_are_written_does_not_matter() -> None:
    moves = [Move(3.0, 1.0, 7.0), Move(1.0, 1.0, 4.0)]
    assert Track(0.0, moves).at(2.5) == Track(0.0, moves[::-1]).at(2.5) == 4.0
