"""What tests of screens share: nobody waits before they come back from the page that says nothing."""

import pytest

from player.screens import seat


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The seat is shown again at once; `test_seat` holds that it is not, as a rule."""
    monkeypatch.setattr(seat, "STEADY", 0.0)
