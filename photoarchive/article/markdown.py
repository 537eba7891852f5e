"""Plain text out of Markdown, and the marks that plain text needs to survive in it."""

from __future__ import annotations

import re

_FENCE = re.compile(r"^ {0,3}(?:```|~~~).*$", re.M)
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"^ {0,3}(?:={3,}|-{3,}|\*{3,}|_{3,})[ \t]*$")
_QUOTE = re.compile(r"^ {0,3}(?:>[ \t]?)+")
_BULLET = re.compile(r"^[ \t]{0,8}[-*+][ \t]+(?=\S)")
_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\]\(<?([^)\s>\n]{1,500})>?(?:[ \t]+\"[^\"\n]{0,300}\")?\)")
_LINK = re.compile(
    r"(?<![!\\])\[([^\]\n]{1,500})\]\([^)\s\n]{1,500}(?:[ \t]+\"[^\"\n]{0,300}\")?\)"
)
_STRONG = re.compile(r"(?<!\\)(\*\*|__)(?=\S)([^*_\n]{1,500}?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\\\w*_])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=[^\s\\])\1(?![\w*_])")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK = re.compile(r"(?:\\| {2,})$")
_ROW = re.compile(r"^ {0,3}\|(.*)\|[ \t]*$")
_RULE = re.compile(r"^[ \t|:-]+$")
_SPECIAL = re.compile(r"[\\`*\[\]<>|]|(?<!\w)_|_(?!\w)")
_OPENING = re.compile(r"^(?:[#+=~-]|\d{1,9}[.)](?=\s|$))")


def markdown_text(source: str) -> str:
    """The text without its marks; a picture becomes "[its file name]" on a line of its own."""
    lines = (_line(line) for line in _FENCE.sub("", source).splitlines())
    return "\n".join(lines)


def escaped(line: str) -> str:
    """A line of plain text as Markdown shows it unchanged."""
    line = _SPECIAL.sub(lambda found: "\\" + found.group(), line)
    opening = _OPENING.match(line)
    if opening is None:
        return line
    mark = opening.group()[-1]
    return f"{line[: opening.end() - 1]}\\{mark}{line[opening.end() :]}"


def _line(line: str) -> str:
    if _UNDERLINE.match(line):
        return ""
    row = _ROW.match(line)
    if row:
        cells = re.split(r"(?<!\\)\|", row[1])
        return "" if _RULE.match(row[1]) else "\t".join(_inline(cell.strip()) for cell in cells)
    heading = _HEADING.match(line)
    if heading:
        return f"\n{_inline(heading[1])}\n"
    return _inline(_BREAK.sub("", _BULLET.sub("", _QUOTE.sub("", line))))


def _inline(text: str) -> str:
    text = _IMAGE.sub(lambda found: f"[{found[1].rpartition('/')[2]}]", text)
    text = _LINK.sub(r"\1", text)
    text = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", text))
    return _ESCAPE.sub(r"\1", text)
