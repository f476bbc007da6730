"""A PDF measured in millimetres from the top leading corner of its pages: lines, boxes, text, what it is about."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from player.core.pdf_text import TextWriter
from player.core.rtl_text import Line

Anchor = Literal["leading", "centre", "trailing"]

# How much of a line's width lies on its leading side.
_SHARE_BEFORE = {"leading": 0.0, "centre": 0.5, "trailing": 1.0}


class Sheet(Canvas):  # type: ignore[misc]
    """Pages whose x runs from the leading edge: from the left, or from the right when `leftward`.

    They are drawn one after the other; `turn` begins the next. All lengths are millimetres, y runs downwards. The same
    calls make the same bytes.
    """

    def __init__(self, width: float, height: float, language: str, leftward: bool) -> None:
        self.width, self.height, self.leftward = width, height, leftward
        self._language = language
        self._file = BytesIO()
        super().__init__(self._file, pagesize=(width * mm, height * mm), invariant=1, pageCompression=1, lang=language)
        self._text = TextWriter(self._doc)

    def _make_preamble(self) -> None:
        # reportlab's own names Helvetica, which is never used here and could not be embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def describe(self, title: str, publisher: str, subject: str, issued: datetime) -> None:
        """The document's information, and the same as XMP (ISO 16684-1), which has a word for the publisher."""
        at = issued.astimezone(UTC)
        self.setTitle(title)
        self.setAuthor(publisher)
        self.setSubject(subject)
        self.setProducer("Carrel")
        self.setCreator("Carrel")
        self.setDateFormatter(lambda *_: f"D:{at:%Y%m%d%H%M%S}+00'00'")
        dictionary = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        xmp = _xmp(title, publisher, subject, self._language, at)
        self._doc.Catalog.Metadata = PDFStream(dictionary, xmp.encode(), filters=[])
        self.setViewerPreference("DisplayDocTitle", "true")
        if self.leftward:
            self.setViewerPreference("Direction", "R2L")

    def stroke(self, x0: float, y0: float, x1: float, y1: float, weight: float, colour: str) -> None:
        """A straight line."""
        self._pen(weight, colour)
        self.line(self._points_x(x0), self._points_y(y0), self._points_x(x1), self._points_y(y1))

    def frame(self, x: float, y: float, width: float, height: float, weight: float, colour: str) -> None:
        """The outline of a rectangle whose top leading corner is x, y."""
        self._pen(weight, colour)
        self.rect(*self._bottom_left(x, y, width, height), width * mm, height * mm)

    def block(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A solid rectangle whose top leading corner is x, y."""
        self.setFillColor(HexColor(colour))
        self.rect(*self._bottom_left(x, y, width, height), width * mm, height * mm, stroke=0, fill=1)

    def write(self, line: Line, x: float, y: float, size: float, colour: str, anchor: Anchor = "leading") -> None:
        """A line of text with its baseline at `y`; `x` is its leading end, its middle or its trailing end."""
        share = _SHARE_BEFORE[anchor]
        left = self._points_x(x) - (1 - share if self.leftward else share) * line.width * size * mm
        self._set(line, left, self._points_y(y), size * mm, colour)

    def write_down(self, line: Line, x: float, y: float, size: float, colour: str) -> None:
        """A line of text turned clockwise by a quarter, with its baseline at `x` and its middle at `y`."""
        self.saveState()
        self.translate(self._points_x(x), self._points_y(y))
        self.rotate(-90)
        self._set(line, -line.width * size * mm / 2, 0, size * mm, colour)
        self.restoreState()

    def turn(self) -> None:
        """Begins another page; the ones before can't be drawn on any more."""
        self.showPage()

    def finish(self) -> bytes:
        """The PDF; the sheet can't be drawn on any more."""
        self.showPage()
        self.save()
        return self._file.getvalue()

    def _points_x(self, x: float) -> float:
        return float((self.width - x if self.leftward else x) * mm)

    def _points_y(self, y: float) -> float:
        return float((self.height - y) * mm)

    def _bottom_left(self, x: float, y: float, width: float, height: float) -> tuple[float, float]:
        return self._points_x(x + width if self.leftward else x), self._points_y(y + height)

    def _pen(self, weight: float, colour: str) -> None:
        self.setStrokeColor(HexColor(colour))
        self.setLineWidth(weight * mm)

    def _set(self, line: Line, x: float, y: float, size: float, colour: str) -> None:
        self.setFillColor(HexColor(colour))
        self._code.extend(self._text.operators(line, x, y, size))


def _xmp(title: str, publisher: str, subject: str, language: str, at: datetime) -> str:
    def words(name: str, text: str) -> str:
        return f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></dc:{name}>'

    def bag(name: str, text: str) -> str:
        return f"<dc:{name}><rdf:Bag><rdf:li>{escape(text)}</rdf:li></rdf:Bag></dc:{name}>"

    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"{words('title', title)}{words('description', subject)}"
        f"{bag('publisher', publisher)}{bag('language', language)}"
        f"<xmp:CreateDate>{at:%Y-%m-%dT%H:%M:%SZ}</xmp:CreateDate>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )
