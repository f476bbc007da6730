"""The list of digests finds every changed byte, tells how far it is, and can be stopped."""

from pathlib import Path

import pytest

from course_bundle.archive import Bundle
from course_bundle.integrity import verify
from tests.course_bundle.bad_archives import sound_entries
from tests.factories import integrity_list, make_course, pack


def test_a_sound_course_verifies_and_reports_its_way_to_the_end(tmp_path: Path) -> None:
    shares: list[float] = []
    with Bundle.open(make_course(tmp_path)) as bundle:
        assert verify(bundle, shares.append) == []
    assert shares == sorted(shares)
    assert shares[0] > 0
    assert shares[-1] == 1.0


def test_every_fault_is_found_and_not_only_the_first(tmp_path: Path) -> None:
    entries = sound_entries()
    listed = dict(entries)
    del listed["integrity.json"]
    listed["media/lost.svg"] = b"lost"
    del listed["media/host.svg"]
    entries["integrity.json"] = integrity_list(listed)
    entries["media/head.svg"] = entries["media/head.svg"].replace(b"18", b"17")
    path = pack(tmp_path / "changed.course", entries)
    data = bytearray(path.read_bytes())
    data[data.index(b"filmfilm")] ^= 4
    path.write_bytes(data)
    with Bundle.open(path) as bundle:
        found = {(fault.code, fault.detail.split(":")[0]) for fault in verify(bundle)}
    assert found == {
        ("missing-entry", "media/lost.svg"),
        ("damaged-entry", "media/host.svg"),
        ("damaged-entry", "media/head.svg"),
        ("damaged-entry", "media/street.webm"),
    }


def test_what_the_report_raises_stops_the_work(tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(share: float) -> None:
        raise Stopped

    with Bundle.open(make_course(tmp_path)) as bundle:
        with pytest.raises(Stopped):
            verify(bundle, stop)
        assert verify(bundle) == [], "the course is as usable as before"


@pytest.mark.parametrize("data", [b"{", b'{"algorithm": "md5", "entries": {}}', b"[]", b'"\xff"'])
def test_a_list_that_cannot_be_read_is_one_fault(tmp_path: Path, data: bytes) -> None:
    path = pack(tmp_path / "listless.course", sound_entries() | {"integrity.json": data})
    with Bundle.open(path) as bundle:
        assert [fault.code for fault in verify(bundle)] == ["bad-manifest"]
