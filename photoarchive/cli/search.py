"""`search`: find photos."""

from __future__ import annotations

import re
from collections.abc import Sequence

import click

from photoarchive.catalog import queries
from photoarchive.cli.commands import Command
from photoarchive.cli.output import Json, Line, count, print_json, print_lines, table
from photoarchive.cli.session import Session, pass_session
from photoarchive.model import Photo

_FIELD = re.compile(r"(?P<start>-?(?:[^\W\d_]+:)?)(?P<rest>.*)", re.DOTALL)


@click.command(
    "search",
    cls=Command,
    context_settings={"ignore_unknown_options": True},
    example="photoarchive search person:blom year:2026 -courtyard",
)
@click.argument("query", nargs=-1, type=click.UNPROCESSED)
@click.option("--limit", type=click.IntRange(0), default=50, help="At most so many photos (50).")
@click.option("--offset", type=click.IntRange(0), default=0, help="Leave out the first so many.")
@click.option("--count", "only_count", is_flag=True, help="Say only how many there are.")
@pass_session
def search_command(
    session: Session, query: tuple[str, ...], limit: int, offset: int, *, only_count: bool
) -> None:
    """Find photos by any word of theirs, newest first.

    Words match captions, people, events, places, credits, keywords and file names. Narrow it
    down with person: event: credit: place: keyword: year: date: or is:uncaptioned; a minus
    leaves out, OR finds either, and "quotes" keep words together.
    """
    text = joined(query)
    with session.reading() as catalog:
        found = queries.search(catalog, text, limit=0 if only_count else limit, offset=offset)
    if session.json:
        total: dict[str, Json] = {"total": found.total}
        print_json(total if only_count else total | {"photos": list(map(_document, found.photos))})
    else:
        print_lines(_lines(text, found, only_count=only_count))


def joined(arguments: Sequence[str]) -> str:
    """The query as it was typed, as far as the shell tells.

    Of several arguments, one with a space in it was in quotes, which the shell took away.
    """
    if len(arguments) == 1:
        return arguments[0]
    return " ".join(_requoted(argument) for argument in arguments)


def _requoted(argument: str) -> str:
    parts = _FIELD.fullmatch(argument)
    if parts is None or " " not in argument or '"' in argument:
        return argument
    return f'{parts["start"]}"{parts["rest"]}"'


def _document(photo: Photo) -> dict[str, Json]:
    return {
        "uid": photo.uid,
        "name": photo.name,
        "event": photo.event,
        "date": day(photo),
        "caption": photo.caption,
        "people": [person.name for person in photo.people],
        "credit": photo.credit,
        "path": photo.source,
    }


def day(photo: Photo) -> str:
    """When it was taken, or when its event was; the day is enough to recognise it by."""
    known = "" if photo.taken_guessed else photo.taken[:10]
    return known or photo.event_date or photo.taken[:10]


def _lines(query: str, found: queries.Found, *, only_count: bool) -> list[Line]:
    if only_count:
        return [str(found.total)]
    if not found.total:
        return [f"No photo was found for {query}." if query else "The archive has no photos yet."]
    lines: list[Line] = [hits(found.photos)]
    if len(found.photos) < found.total:
        lines.append(f"{count(found.total, 'photo')} in all; see more with --limit and --offset.")
    else:
        lines.append(f"{count(found.total, 'photo')}.")
    return lines


def hits(photos: Sequence[Photo]) -> Line:
    """Photos as a table."""
    rows = [(photo.name, day(photo), photo.event, photo.caption or "–") for photo in photos]
    return table(("Photo", "Date", "Event", "Caption"), rows)
