"""The table of fields in docs/metadata.md is that of `files.fields`.

Remake it: pytest tests/files/test_documented_fields.py --remake
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from photoarchive.files.fields import FIELDS, Field, Kind

DOCS = Path(__file__).parents[2] / "docs" / "metadata.md"
TABLE = re.compile(r"(?<=<!-- fields -->\n).*?(?=<!-- /fields -->)", re.DOTALL)
HEAD = "| field | XMP | IIM, at most | Exif | schema.org |\n|---|---|---|---|---|\n"
_KINDS = {Kind.TEXT: "text", Kind.LANG_ALT: "text in languages", Kind.SEQ: "ordered list"}


def table() -> str:
    """The table as Markdown."""
    return HEAD + "".join(f"| {' | '.join(cells(field))} |\n" for field in FIELDS.values())


def cells(field: Field) -> tuple[str, ...]:
    kind = _KINDS.get(field.kind, "list" if field.kind is Kind.BAG else "structures")
    also = f"; also {', '.join(f'`{path}`' for path in field.also[:1])} …" if field.also else ""
    iim = f"2:{field.iim:03d}, {field.iim_bytes:,} bytes" if field.iim is not None else ""
    exif = field.exif.partition(" ")[2] if field.exif else ""
    return (field.name, f"`{field.xmp}` ({kind}){also}", iim, exif, field.schema)


def test_the_table_in_the_docs_is_the_one_in_the_code(request: pytest.FixtureRequest) -> None:
    text = DOCS.read_text("utf-8")
    if request.config.getoption("--remake"):
        DOCS.write_text(TABLE.sub(lambda _: table(), text), "utf-8", newline="\n")
        text = DOCS.read_text("utf-8")
    (found,) = TABLE.findall(text)
    assert found == table()
