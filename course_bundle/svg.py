"""Holds an SVG picture to drawing alone: no script, no entity, no address, and no more than a reader can draw."""

import math
import re
from xml.parsers import expat

from course_bundle import limits
from course_bundle.errors import BundleError

_SVG = "http://www.w3.org/2000/svg"

# Drawing only. What fetches, runs, animates, filters or nests without end is left out.
_ELEMENTS = re.compile(
    r"svg|g|defs|symbol|use|title|desc|path|rect|circle|ellipse|line|polyline|polygon|text|tspan"
    r"|linearGradient|radialGradient|stop|clipPath|style"
)
# What drawing programs write about the picture. Names alone decide, because renderers do not look at namespaces.
_ABOUT = re.compile(r"metadata|namedview|RDF|Work|Agent|License|format|type|creator|rights|license|date|permits")
_FETCHES = re.compile(r"url\s*\(\s*(?!['\"]?#)|@import|\\|expression\s*\(|image\s*\(", re.IGNORECASE)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def check_svg(name: str, data: bytes) -> None:
    """Lets a drawing through, or raises BundleError: image-too-large, or damaged-entry with the line of the fault."""
    if len(data) > limits.SVG:
        raise BundleError("image-too-large", f"{name}: {len(data)} bytes, at most {limits.SVG} are drawn")
    parser = expat.ParserCreate(namespace_separator=" ")
    check = _Check(name, parser)
    parser.StartDoctypeDeclHandler = check.doctype
    parser.ProcessingInstructionHandler = check.instruction
    parser.StartElementHandler = check.start
    parser.EndElementHandler = check.end
    parser.CharacterDataHandler = check.text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise BundleError("damaged-entry", f"{name}: {error}") from error
    except (ValueError, LookupError) as error:  # an encoding that is none
        raise BundleError("damaged-entry", f"{name}: {error}") from error
    check.finish()


def svg_size(data: bytes) -> tuple[float, float]:
    """Width and height of a drawing that was let through, in its own units: its view box, or else its size."""
    parser = expat.ParserCreate(namespace_separator=" ")
    found: list[dict[str, str]] = []
    parser.StartElementHandler = lambda _tag, attributes: found.append(attributes) if not found else None
    parser.Parse(data, True)
    root = found[0]
    box = root.get("viewBox", "").replace(",", " ").split()
    texts = box[2:] if len(box) == 4 else [root.get("width", ""), root.get("height", "")]
    matches = [_NUMBER.match(text.strip()) for text in texts]
    wide, high = (float(match[0]) if match else 0.0 for match in matches)
    return wide, high


class _Check:
    """Walks the elements, raising at the first that may not be there."""

    def __init__(self, name: str, parser: expat.XMLParserType) -> None:
        self._name = name
        self._parser = parser
        self._path: list[tuple[str, bool]] = []
        self._elements = 0
        self._uses = 0
        self._styles: list[str] = []
        self._root_id = ""
        self._targets: set[str] = set()

    def doctype(self, *_: object) -> None:
        raise self._fault("a document type; entities are not read")

    def instruction(self, target: str, _: str) -> None:
        raise self._fault(f"the instruction <?{target}?>")

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        space, _, local = tag.rpartition(" ")
        self._elements += 1
        if self._elements > limits.SVG_ELEMENTS or len(self._path) >= limits.SVG_DEPTH:
            raise BundleError("image-too-large", f"{self._name}: too many elements, or too many within each other")
        if not self._path:
            if (space, local) != (_SVG, "svg"):
                raise self._fault("the first element is no <svg>")
            self._size(attributes)
            self._root_id = attributes.get("id", "")
        if not _ELEMENTS.fullmatch(local) and not _ABOUT.fullmatch(local):
            raise self._fault(f"the element <{local}>")
        if local == "use":
            self._use()
        for attribute, value in attributes.items():
            self._attribute(attribute, value)
        named = any(attribute.rpartition(" ")[2] == "id" for attribute in attributes)
        self._path.append((local, named and bool(self._path)))

    def end(self, _: str) -> None:
        self._path.pop()

    def text(self, data: str) -> None:
        if self._path and self._path[-1][0] == "style":
            self._styles.append(data)

    def finish(self) -> None:
        if _FETCHES.search("".join(self._styles)):
            raise self._fault("a style that loads something")
        if self._root_id in self._targets:
            raise self._fault("a <use> of the whole picture")

    def _use(self) -> None:
        self._uses += 1
        # A part that is used again may not itself use another: doubled thirty times, that is a thousand million.
        if any(named for _, named in self._path) or any(tag in ("defs", "symbol") for tag, _ in self._path):
            raise self._fault("a <use> within a part that could be used itself")
        if self._uses > limits.SVG_USES:
            raise BundleError("image-too-large", f"{self._name}: more than {limits.SVG_USES} <use> elements")

    def _attribute(self, attribute: str, value: str) -> None:
        local = attribute.rpartition(" ")[2]
        if local.lower().startswith("on"):
            raise self._fault(f"the attribute {local}, which runs a script")
        if local in ("href", "src"):
            if not value.startswith("#"):
                raise self._fault(f"a reference to {value[:60]!r}")
            self._targets.add(value[1:])
        elif _FETCHES.search(value):
            raise self._fault(f"the attribute {local}, which loads something")

    def _size(self, attributes: dict[str, str]) -> None:
        sizes = [attributes.get("width", ""), attributes.get("height", ""), *attributes.get("viewBox", "").split()[2:]]
        for text in sizes:
            match = _NUMBER.match(text.strip())
            number = float(match[0]) if match else 0.0
            if not math.isfinite(number) or number > limits.PICTURE_SIDE:
                raise BundleError("image-too-large", f"{self._name}: {text} wide or high")

    def _fault(self, what: str) -> BundleError:
        line = self._parser.CurrentLineNumber
        return BundleError("damaged-entry", f"{self._name}: line {line}: {what} is not allowed in a picture")
