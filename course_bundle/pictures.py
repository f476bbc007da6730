"""Holds a picture to its limits before anything decodes it: size by its header, an SVG by every element."""

import struct
from collections.abc import Callable

from course_bundle import limits
from course_bundle.errors import BundleError

_PNG = struct.Struct(">8s4x4s2L")  # signature, IHDR (PNG 5.2, 11.2.2)
_GIF = struct.Struct("<6s2H")  # header, logical screen (GIF89a 17, 18)


def is_picture(name: str) -> bool:
    """Whether an entry is a picture, by its name."""
    return name.rpartition(".")[2].lower() in _SIZES or name.lower().endswith(".svg")


def check_picture(name: str, data: bytes) -> None:
    """Lets a picture through, or raises BundleError: image-too-large, or damaged-entry for one that may not be shown.

    Headers are read by hand because a library would begin to decode (WebP reserves the whole canvas on opening).
    """
    suffix = name.rpartition(".")[2].lower()
    if suffix == "svg":
        from course_bundle.svg import check_svg

        check_svg(name, data)
        return
    try:
        width, height = _SIZES[suffix](data)
    except (struct.error, ValueError, IndexError) as error:
        raise BundleError("damaged-entry", f"{name}: no readable .{suffix} picture") from error
    if width < 1 or height < 1:
        raise BundleError("damaged-entry", f"{name}: a picture of {width} x {height} pixels")
    if max(width, height) > limits.PICTURE_SIDE or width * height > limits.PICTURE_AREA:
        raise BundleError("image-too-large", f"{name}: {width} x {height} pixels")


def picture_size(name: str, data: bytes) -> tuple[float, float]:
    """Width and height of a picture that was let through: pixels, or a drawing's own units (0 where it tells none)."""
    suffix = name.rpartition(".")[2].lower()
    if suffix == "svg":
        from course_bundle.svg import svg_size

        return svg_size(data)
    return _SIZES[suffix](data)


def _png(data: bytes) -> tuple[int, int]:
    signature, kind, width, height = _PNG.unpack_from(data)
    if signature != b"\x89PNG\r\n\x1a\n" or kind != b"IHDR":
        raise ValueError
    return width, height


def _gif(data: bytes) -> tuple[int, int]:
    signature, width, height = _GIF.unpack_from(data)
    if signature not in (b"GIF87a", b"GIF89a"):
        raise ValueError
    return width, height


def _jpeg(data: bytes) -> tuple[int, int]:
    """The frame header, found by walking the segments before it (ITU T.81 B.1.1.3, B.2.2)."""
    if data[:2] != b"\xff\xd8":
        raise ValueError
    at = 2
    while True:
        if data[at] != 0xFF:
            raise ValueError
        while data[at] == 0xFF:  # fill bytes
            at += 1
        marker = data[at]
        (length,) = struct.unpack_from(">H", data, at + 1)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">2H", data, at + 4)
            return width, height
        if marker in (0xD8, 0xD9, 0xDA) or length < 2:
            raise ValueError
        at += 1 + length


def _webp(data: bytes) -> tuple[int, int]:
    """The canvas of the simple, lossless or extended layout (RFC 9649 2.5 to 2.7)."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(_cut(data, 24, 27), "little"), 1 + int.from_bytes(_cut(data, 27, 30), "little")
    if kind == b"VP8L" and data[20] == 0x2F:
        (bits,) = struct.unpack_from("<L", data, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<2H", data, 26)
        return width & 0x3FFF, height & 0x3FFF
    raise ValueError


def _cut(data: bytes, start: int, end: int) -> bytes:
    if len(data) < end:
        raise ValueError
    return data[start:end]


_SIZES: dict[str, Callable[[bytes], tuple[int, int]]] = {
    "png": _png,
    "gif": _gif,
    "jpg": _jpeg,
    "jpeg": _jpeg,
    "webp": _webp,
}
