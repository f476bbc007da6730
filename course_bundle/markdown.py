"""The Markdown that authors may write, as rich text; everything else is a fault with its line."""

from collections.abc import Iterator
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from course_bundle.flow import Flow, Heading, Items, Line, Paragraph, Quote, Span, Table

_REFUSED = {
    "html_block": "HTML is not read",
    "html_inline": "HTML is not read",
    "image": "a picture stands in a figure block, not in the text",
    "code_inline": "code is not read; write `\\`` for the character itself",
    "code_block": "code is not read; lines of a text do not begin with four spaces",
    "fence": "code is not read",
    "hr": "a line across the page is not read",
    "hardbreak": "a forced line break is not read; begin a new paragraph",
}

Style = Literal["", "strong", "emphasis"]


def read_flow(text: str, line: int = 1) -> tuple[tuple[Flow, ...], list[tuple[int, str]]]:
    """The rich text that begins at this line of its file, and what is wrong in it: line and fault.

    CommonMark 0.31 with GitHub's tables: paragraphs, headings of level 2 and 3, lists, tables, quotes, strong,
    emphasis, and links that lead to the glossary (`term:ID`).
    """
    reader = _Reader(line)
    return reader.flow(SyntaxTreeNode(_parser().parse(text)).children), reader.faults


@cache
def _parser() -> MarkdownIt:
    # Underlined headings and link references would swallow words that an author meant otherwise.
    parser = MarkdownIt("commonmark").enable("table").disable(["lheading", "reference"])
    # Every address is refused by the reader, with its line, rather than shown as plain characters.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parser


class _Reader:
    """Walks the tree of one text."""

    def __init__(self, first: int) -> None:
        self.faults: list[tuple[int, str]] = []
        self._first = first
        self._line = first

    def flow(self, nodes: list[SyntaxTreeNode]) -> tuple[Flow, ...]:
        return tuple(element for node in nodes if (element := self._element(node)) is not None)

    def _element(self, node: SyntaxTreeNode) -> Flow | None:
        if node.map:
            self._line = self._first + node.map[0]
        match node.type:
            case "paragraph":
                return Paragraph(spans=self._spans(node))
            case "heading":
                level = int(node.tag[1:])
                if level not in (2, 3):
                    self._refuse("a heading has two or three '#'")
                    level = 2
                return Heading(spans=self._spans(node), level=level)
            case "bullet_list" | "ordered_list":
                items = tuple(self.flow(item.children) for item in node.children)
                return Items(items=items, ordered=node.type == "ordered_list", start=int(node.attrs.get("start", 1)))
            case "blockquote":
                return Quote(flow=self.flow(node.children))
            case "table":
                rows = [
                    tuple(self._spans(cell) for cell in row.children) for part in node.children for row in part.children
                ]
                return Table(head=rows[0], rows=tuple(rows[1:]))
            case other:
                self._refuse(_REFUSED.get(other, f"{other} is not read"))
                return None

    def _spans(self, node: SyntaxTreeNode) -> Line:
        """The words of a paragraph, heading or cell; neighbours in the same style are one span."""
        if node.map:
            self._line = self._first + node.map[0]
        merged: list[Span] = []
        for span in (span for inline in node.children for span in self._inline(inline.children, "", "")):
            if merged and (merged[-1].style, merged[-1].term) == (span.style, span.term):
                span = Span(merged.pop().text + span.text, span.style, span.term)
            merged.append(span)
        return tuple(merged)

    def _inline(self, nodes: list[SyntaxTreeNode], style: Style, term: str) -> Iterator[Span]:
        for node in nodes:
            match node.type:
                case "text":
                    if node.content:
                        yield Span(node.content, style, term)
                case "softbreak":
                    yield Span(" ", style, term)
                case "strong" | "em":
                    if style:
                        self._refuse("strong and emphasis do not stand within each other")
                    yield from self._inline(node.children, "strong" if node.type == "strong" else "emphasis", term)
                case "link":
                    address = str(node.attrs.get("href", ""))
                    if not address.startswith("term:"):
                        self._refuse(f"a link leads to the glossary ([words](term:ID)), not to {address!r}")
                    yield from self._inline(node.children, style, address.removeprefix("term:"))
                case other:
                    self._refuse(_REFUSED.get(other, f"{other} is not read"))

    def _refuse(self, what: str) -> None:
        self.faults.append((self._line, what))
