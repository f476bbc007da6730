"""Settings survive, and no file of them keeps anybody out."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from player.core.errors import SettingsError
from player.core.settings import Settings, SettingsFile
from tests.player.core.conftest import Clock

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


def test_settings_come_back_as_saved(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new" / "settings.json")
    chosen = Settings(
        language="ar",
        theme="contrast",
        text_size=150,
        centre="مركز",
        keyboard=True,
        course_languages={"small": "ar"},
        opened=("a",),
        voices=("ar", "en"),
    )
    assert file.load() == Settings()
    file.save(chosen)
    assert file.load() == chosen
    assert [each.name for each in (tmp_path / "new").iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_size", 500),
        ("text_size", "large"),
        ("theme", "pink"),
        ("speed", 0.1),
        ("volume", 2),
        ("language", "../en"),
        ("captions", None),
        ("keyboard", "yes"),
        ("course_languages", {"small": 5}),
        ("centre", "x" * 501),
    ],
)
def test_a_value_out_of_its_range_is_the_default_and_the_others_stay(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"emergency": "Call 1", name: value, "unknown": 1}), encoding="utf-8")
    file = SettingsFile(path)
    assert file.load() == Settings(emergency="Call 1")
    assert file.set_aside is None
    file.save(file.load())
    assert "unknown" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100000])
def test_a_file_that_is_no_settings_is_set_aside(tmp_path: Path, clock: Clock, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    file = SettingsFile(path, clock)
    assert file.load() == Settings()
    assert file.set_aside == tmp_path / "settings.damaged-20260727-101500.json"
    assert file.set_aside.read_bytes() == content


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.dictionaries(st.sampled_from(Settings._fields), _JSON))
def test_whatever_a_file_holds_the_settings_are_in_range(tmp_path: Path, found: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    file = SettingsFile(path)
    loaded = file.load()
    assert 90 <= loaded.text_size <= 200
    assert 0.75 <= loaded.speed <= 2.0
    assert 0.0 <= loaded.volume <= 1.0
    listed = loaded.list_names
    assert listed is None or type(listed) is bool
    plain = loaded._replace(list_names=None)
    assert all(type(value) is type(usual) for value, usual in zip(plain, Settings(), strict=True))
    file.save(loaded)
    assert file.load() == loaded


def test_a_file_that_cannot_be_written_is_said_and_the_old_one_stands(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(language="fr"))
    (tmp_path / "settings.json.new").mkdir()
    with pytest.raises(SettingsError) as failed:
        file.save(Settings(language="ru"))
    assert failed.value.code == "unreachable"
    assert file.load().language == "fr"
