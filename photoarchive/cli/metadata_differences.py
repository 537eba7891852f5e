"""`metadata differences`: what other programs changed, and whose text holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from photoarchive.catalog.catalog import Catalog
from photoarchive.cli.naming import all_photos, photos_of
from photoarchive.cli.output import Json, count, print_json, print_lines
from photoarchive.cli.progress import progress_bar
from photoarchive.cli.session import Session
from photoarchive.exchange.outside import Difference, differences
from photoarchive.exchange.settling import Side, settle
from photoarchive.files.fields import Value

_NAMED = 40  # so many photos are listed, the rest is counted


def show_differences(session: Session, names: Sequence[str], fields: Sequence[str]) -> None:
    """Print what differs; nothing is changed."""
    with session.reading() as catalog:
        found = _found(catalog, names, fields)
    if session.json:
        print_json([_document(one) for one in found])
    else:
        print_lines(_lines(found))


def take_side(
    session: Session, names: Sequence[str], fields: Sequence[str], side: Side, *, allow_loss: bool
) -> None:
    """Let the file's or the archive's text hold wherever they differ."""
    with session.writing() as catalog:
        found = _found(catalog, names, fields)
        changes = settle(catalog, [(one, side) for one in found], allow_loss=allow_loss)
    photos = len({one.photo.id for one in found})
    if session.json:
        settled = [_document(one) for one in found]
        print_json({"taken": side.value, "label": changes.label, "differences": settled})
    elif not found:
        print_lines(["Nothing was changed by other programs."])
    elif side is Side.FILE:
        print_lines([f"{count(photos, 'photo')} took over what the files say; undo takes it back."])
    else:
        print_lines([f"{count(photos, 'photo')}: what the archive says is written again."])


def _found(catalog: Catalog, names: Sequence[str], fields: Sequence[str]) -> list[Difference]:
    with progress_bar() as progress:
        photos = photos_of(catalog, names) if names else all_photos(catalog)
        found = differences(catalog, [photo.id for photo in photos], progress)
    return [one for one in found if not fields or one.field in fields]


def _document(one: Difference) -> Json:
    return {
        "photo": one.photo.name,
        "uid": one.photo.uid,
        "event": one.photo.event,
        "path": one.photo.source,
        "field": one.field,
        "last": one.last,
        "in_file": one.in_file,
        "in_archive": one.in_archive,
        "both": one.both,
    }


def _lines(found: Sequence[Difference]) -> Iterator[str]:
    by_photo: dict[int, list[Difference]] = {}
    for one in found:
        by_photo.setdefault(one.photo.id, []).append(one)
    for mine in list(by_photo.values())[:_NAMED]:
        yield f"{mine[0].photo.name} · {mine[0].photo.event}"
        for one in mine:
            yield f"  {one.field.replace('_', ' ')}{' (changed on both sides)' if one.both else ''}"
            yield f"    in the file:    {_text(one.in_file)}"
            yield f"    in the archive: {_text(one.in_archive)}"
            if one.both:
                yield f"    before:         {_text(one.last)}"
    if len(by_photo) > _NAMED:
        yield f"… and {len(by_photo) - _NAMED:,} photos more."
    if not found:
        yield "Nothing was changed by other programs."
    else:
        yield "--take file takes over what the files say, --take archive writes ours again."


def _text(value: Value) -> str:
    return (value if isinstance(value, str) else ", ".join(value)) or "–"
