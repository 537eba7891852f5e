"""What became of a write, in the words of the window: inside, beside and why, or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from photoarchive.catalog.receipts import StoredReceipt
from photoarchive.desktop.phrases import translated
from photoarchive.desktop.sheets.outside_model import field_name
from photoarchive.desktop.sheets.written_list import Line
from photoarchive.desktop.words import tr, when_made
from photoarchive.exchange.comparing import COMPARED
from photoarchive.exchange.writing import Done

_PLACES = frozenset({"sublocation", "location_shown", "city"})


def fields_text(fields: Iterable[str]) -> str:
    """The fields of files as the window calls them, each once."""
    names = (_name(field) for field in fields)
    return ", ".join(dict.fromkeys(name for name in names if name))


def _name(field: str) -> str:
    if field in COMPARED:
        return field_name(field)
    if field in _PLACES:
        return field_name("place")
    return {"event": tr("Event"), "web_statement": tr("Licence")}.get(field, "")


def line_of(done: Done) -> Line:
    """What became of one photo just now."""
    receipt, name = done.receipt, done.photo.name
    if receipt.refused:
        why = translated(receipt.refused)
        return Line(name, tr("Not written: {why}", why=why), icon="circle-x", role="danger")
    notices = [translated(notice) for notice in receipt.notices]
    if receipt.target != done.photo.source:  # the reason comes first
        text = _joined([*notices, _where(receipt.written, beside=True)])
        return Line(name, text, "", "file-text", "warning", done.receipt_id)
    if not receipt.written:
        said = tr("The file says the same already")
        return Line(name, _joined([said, *notices]), icon="check")
    text = _joined([_where(receipt.written, beside=False), *notices])
    return Line(name, text, receipt_id=done.receipt_id)


def line_of_stored(stored: StoredReceipt) -> Line:
    """A write of the past."""
    beside = stored.target.suffix.casefold() == ".xmp"
    text, when = _where(stored.written, beside=beside), when_made(stored.made_at)
    if stored.taken_back:
        return Line(stored.photo_name, tr("Taken back"), when, "undo-2", "muted")
    icon = "file-text" if beside else "circle-check"
    role = "muted" if beside else "good"
    return Line(stored.photo_name, text, when, icon, role, stored.id)


def _where(written: Sequence[str], *, beside: bool) -> str:
    fields = fields_text(written)
    place = tr("In the text file beside it") if beside else tr("Inside the picture file")
    return f"{place}: {fields}" if fields else place


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(parts)
