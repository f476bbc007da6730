"""How much an archive may hold and how far it may swell: every number that bounds what a reader takes in."""

MIB = 1024 * 1024

DIRECTORY = 4 * MIB
"""Bytes of the central directory."""

ENTRIES = 20_000
"""Entries in an archive."""

NAME = 240
"""Characters of an entry's name."""

MANIFEST = 16 * MIB
"""Bytes of course.json."""

INTEGRITY = 4 * MIB
"""Bytes of integrity.json."""

TEXT = 16 * MIB
"""Bytes of the words of one language."""

ENTRY = 32 * MIB
"""Bytes of a picture, a captions file, or anything else that is read whole."""

SWELLING = 100
"""How many times larger than its compressed form an entry may be, if it is larger than `SWELLING_FROM`."""

SWELLING_FROM = MIB
"""Bytes up to which an entry may swell as it likes."""

PICTURE_SIDE = 10_000
"""Pixels (in an SVG: units) of a picture's longer side."""

PICTURE_AREA = 25_000_000
"""Pixels of a whole picture: 100 MB once it is decoded. An SVG is drawn at the size of its place, so this spares it."""

SVG = 2 * MIB
"""Bytes of an SVG picture."""

SVG_ELEMENTS = 20_000
"""Elements of an SVG picture."""

SVG_DEPTH = 64
"""Elements of an SVG picture within each other."""

SVG_USES = 500
"""`use` elements of an SVG picture: each draws another part once more."""

CAPTIONS = MIB
"""Bytes of one captions file."""
