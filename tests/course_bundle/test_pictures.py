"""A picture is measured before anything decodes it, and a drawing may only draw."""

import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from course_bundle import limits
from course_bundle.errors import BundleError
from course_bundle.pictures import check_picture
from tests.factories import SVG, png_claiming

XMLNS = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def refused(name: str, data: bytes) -> str:
    with pytest.raises(BundleError) as caught:
        check_picture(name, data)
    assert caught.value.detail.startswith(name)
    return caught.value.code


def svg(inside: str, attributes: str = "") -> bytes:
    return f"<svg {XMLNS} {attributes}>{inside}</svg>".encode()


@pytest.mark.parametrize(("suffix", "kind"), [("png", "PNG"), ("jpg", "JPEG"), ("gif", "GIF"), ("webp", "WEBP")])
@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_a_real_picture_passes_and_an_area_too_large_does_not(suffix: str, kind: str, mode: str) -> None:
    for size, passes in (((40, 30), True), ((10_001, 1), False)):
        held = io.BytesIO()
        Image.new(mode, size).save(held, kind)
        if passes:
            check_picture(f"media/a.{suffix}", held.getvalue())
        else:
            assert refused(f"media/a.{suffix}", held.getvalue()) == "image-too-large"


@pytest.mark.parametrize("options", [{"lossless": True}, {"lossless": False}, {"lossless": True, "exif": b"Exif\0\0"}])
def test_each_layout_of_webp_is_measured(options: dict[str, object]) -> None:
    held = io.BytesIO()
    Image.new("RGBA", (12_000, 3)).save(held, "WEBP", **options)
    assert refused("media/a.webp", held.getvalue()) == "image-too-large"


def test_a_progressive_jpeg_with_segments_before_its_frame_is_measured() -> None:
    held = io.BytesIO()
    Image.new("RGB", (12_000, 3)).save(held, "JPEG", progressive=True, exif=b"Exif\0\0" + b"x" * 900, comment=b"words")
    assert refused("media/a.jpeg", held.getvalue()) == "image-too-large"


def test_a_picture_may_be_long_or_broad_but_not_both() -> None:
    check_picture("media/a.png", png_claiming(10_000, 2_500))
    assert refused("media/a.png", png_claiming(10_000, 2_501)) == "image-too-large"
    assert refused("media/a.png", png_claiming(50_000, 50_000)) == "image-too-large"
    assert refused("media/a.png", png_claiming(0, 5)) == "damaged-entry"


def test_a_picture_under_another_name_is_damaged() -> None:
    assert refused("media/a.jpg", png_claiming(8, 8)) == "damaged-entry"
    assert refused("media/a.svg", png_claiming(8, 8)) == "damaged-entry"
    assert refused("media/a.jpg", b"\xff\xd8\xff\xda" + struct.pack(">H", 8) + bytes(60)) == "damaged-entry"


def test_drawings_that_only_draw_pass() -> None:
    check_picture("media/a.svg", SVG)
    check_picture(
        "media/a.svg",
        svg(
            '<title>A cup</title><metadata><RDF/></metadata><defs><linearGradient id="g"><stop offset="0"/>'
            '</linearGradient><path id="p" d="M0 0h9v9z"/></defs><g fill="url(#g)"><use xlink:href="#p"/>'
            '<use href="#p" x="9"/></g><text font-family="serif">Tea</text><style>.a { fill: url(#g) }</style>',
            'viewBox="0 0 40 40" width="100%"',
        ),
    )


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
        '<image href="https://example.org/a.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        '<use href="https://example.org/a.svg#b"/>',
        '<use xlink:href="other.svg#b"/>',
        '<foreignObject><iframe src="x"/></foreignObject>',
        '<a href="https://example.org"><rect/></a>',
        '<rect onclick="alert(1)"/>',
        '<rect fill="url(https://example.org/a)"/>',
        "<rect style=\"fill: URL( 'https://example.org/a' )\"/>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<style>@font-face { src: url(a.woff) }</style>",
        "<style>.a { fill: u\\72l(a) }</style>",
        '<animate attributeName="x"/>',
        '<filter id="f"/>',
        "<?xml-stylesheet href='a.css'?>",
        '<g id="a"><use href="#b"/></g>',
        '<defs><use href="#b"/></defs>',
        "<rect>",
        "&undefined;",
    ],
)
def test_a_drawing_that_loads_runs_or_multiplies_is_refused(inside: str) -> None:
    assert refused("media/a.svg", svg(inside)) == "damaged-entry"


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>',
        b'<!DOCTYPE svg SYSTEM "file:///etc/passwd"><svg xmlns="http://www.w3.org/2000/svg"/>',
        b'<html xmlns="http://www.w3.org/1999/xhtml"/>',
        b"<svg/>",
        b'<?xml version="1.0" encoding="klingon"?><svg xmlns="http://www.w3.org/2000/svg"/>',
        svg('<use xlink:href="#whole"/>', 'id="whole"'),
        b"",
    ],
)
def test_what_is_no_plain_drawing_is_refused(data: bytes) -> None:
    assert refused("media/a.svg", data) == "damaged-entry"


@pytest.mark.parametrize(
    "data",
    [
        svg("", 'width="50000" height="50000"'),
        svg("", 'viewBox="0 0 1e30 4"'),
        svg("<g>" * 70 + "</g>" * 70),
        svg("<rect/>" * (limits.SVG_ELEMENTS + 1)),
        svg('<use href="#a"/>' * (limits.SVG_USES + 1)),
        svg(" " * limits.SVG),
    ],
)
def test_a_drawing_with_too_much_in_it_is_too_large(data: bytes) -> None:
    assert refused("media/a.svg", data) == "image-too-large"


def test_the_illustrations_of_the_shipped_course_pass() -> None:
    drawings = sorted((Path(__file__).parents[2] / "course_bundle/courses").rglob("*.svg"))
    assert drawings
    for path in drawings:
        check_picture(path.name, path.read_bytes())
