"""`article apply` and `article write`: from running text to captions, and back."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from photoarchive.article import write
from photoarchive.article.apply import Applied, apply_article
from photoarchive.article.from_gallery import article_of
from photoarchive.article.parse import parse
from photoarchive.article.read import text_of, text_of_bytes
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.queries import events, known_people, photo_sets, photos_of_set
from photoarchive.cli.commands import Group
from photoarchive.cli.options import PATH
from photoarchive.cli.output import Json, count, print_json, print_lines
from photoarchive.cli.publication import publication_of
from photoarchive.cli.session import Session, pass_session
from photoarchive.errors import NotFound
from photoarchive.files.store import write_replace
from photoarchive.model import Article, ArticleItem, Credit, NamedPerson

_CAPTION = 60  # characters of a caption in the report


@click.group("article", cls=Group)
def article_command() -> None:
    """Captions, people and credit from an article.

    An article is a text with a line of photo names above each caption, and perhaps a line
    like "(Photos: Studio Linde/Noor Brandsma)".
    """


@article_command.command("apply", example="photoarchive article apply article.docx --dry-run")
@click.argument("file", type=PATH)
@click.option("--set", "set_name", help="The photo set it is about; else the one that fits best.")
@click.option("--event", help="The event it is about.")
@click.option("--dry-run", is_flag=True, help="Show what each photo would get; store nothing.")
@click.option("--replace/--keep", default=False, help="Replace captions that are there, or not.")
@pass_session
def apply(
    session: Session,
    file: Path,
    set_name: str | None,
    event: str | None,
    *,
    dry_run: bool,
    replace: bool,
) -> None:
    """Give photos the captions, people and credit of an article.

    FILE is .txt, .md, .html or .docx; - reads what another program writes. One undo takes all
    of it back. Captions that are there already stay, unless you say --replace.
    """
    text = text_of_bytes(sys.stdin.buffer.read()) if str(file) == "-" else text_of(file)
    with session.reading() if dry_run else session.writing() as catalog, _about(file):
        applied = apply_text(
            catalog, text, set_name=set_name, event=event, replace=replace, dry_run=dry_run
        )
    if session.json:
        print_json(document(applied))
    else:
        print_lines(lines(applied))


@contextmanager
def _about(file: Path) -> Iterator[None]:
    """Names the article's file in what is wrong with its text."""
    try:
        yield
    except NotFound as error:
        if error.path is not None or str(file) == "-":
            raise
        raise NotFound(error.what, path=file, advice=error.advice) from error


def apply_text(
    catalog: Catalog,
    text: str,
    *,
    set_name: str | None = None,
    event: str | None = None,
    replace: bool = False,
    dry_run: bool = False,
) -> Applied:
    """Take a text apart with the register at hand, and apply it."""
    names = _names(catalog, set_name, event)
    article = parse(text, known=known_people(catalog), photos=names)
    return apply_article(
        catalog, article, set_name=set_name, event=event, replace=replace, dry_run=dry_run
    )


def _names(catalog: Catalog, set_name: str | None, event: str | None) -> list[str]:
    """The photos that a short marker like "12" can mean; none where any set could be meant."""
    of_event = {found.id for found in events(catalog, title=event)}
    sets = [one for one in photo_sets(catalog, name=set_name) if one.event_id in of_event]
    if set_name is None and event is None and len(sets) > 1:
        return []
    return [photo.name for one in sets for photo in photos_of_set(catalog, one.id)]


_WRITERS: dict[str, Callable[[Article], str | bytes]] = {
    "text": write.to_text,
    "markdown": write.to_markdown,
    "html": write.to_html,
    "docx": write.to_docx,
}


@article_command.command(
    "write", example='photoarchive article write "Opening" --as docx --to article.docx'
)
@click.argument("name", nargs=-1, required=True, metavar="GALLERY|EVENT")
@click.option("--as", "kind", type=click.Choice(list(_WRITERS)), default="text", show_default=True)
@click.option("--to", type=PATH, help="The file to write; else it is shown.")
@pass_session
def write_command(session: Session, name: tuple[str, ...], kind: str, to: Path | None) -> None:
    """Write a gallery or an event as an article again.

    Photo names stand above their captions, as `article apply` reads them.
    """
    if kind == "docx" and to is None:
        raise click.UsageError("A docx needs a file to go to: --to article.docx")
    with session.reading() as catalog:
        publication = publication_of(catalog, " ".join(name))
    text = _WRITERS[kind](article_of(publication))
    data = text.encode() if isinstance(text, str) else text
    if to is not None:
        write_replace(to, data)
    if session.json:
        photos = len(publication.photos)
        shown = text if to is None and isinstance(text, str) else None
        print_json({"title": publication.title, "photos": photos, "path": to, "text": shown})
    elif to is None:
        click.echo(data.rstrip(b"\n"))
    else:
        print_lines([f"Wrote {count(len(publication.photos), 'photo')} to {to}"])


# ---- the report of `apply` -------------------------------------------------------------------


def document(applied: Applied) -> dict[str, Json]:
    """The report in the shape of the contract."""
    article = applied.article
    return {
        "title": article.title,
        "intro": article.intro,
        "credit": _credit(article.credit),
        "items": [_item(item) for item in article.items],
        "closing": article.closing,
        "missing": applied.missing,
        "unused": applied.unused,
        "applied": applied.applied,
        "event": applied.event,
        "sets": applied.sets,
        "kept": applied.kept,
        "new_people": applied.new_people,
    }


def _credit(credit: Credit | None) -> Json:
    if credit is None:
        return None
    return {key: getattr(credit, key) for key in ("line", "creator", "organisation")}


def _item(item: ArticleItem) -> Json:
    people = [_person(person) for person in item.people]
    return {"photos": item.photos, "text": item.text, "people": people, "aside": item.aside}


def _person(person: NamedPerson) -> Json:
    keys = ("name", "position", "order", "role", "organisation", "known")
    return {key: getattr(person, key) for key in keys}


def lines(applied: Applied) -> Iterator[str]:
    """The report for people: what each photo gets, who is new, what does not fit."""
    article = applied.article
    for item in article.items:
        yield f"{', '.join(item.photos)}: {_short(item.text) or 'no caption'}"
        if item.people:
            yield f"    {'; '.join(_told(person) for person in item.people)}"
    if article.credit:
        yield f"Credit: {article.credit.line}"
    if applied.new_people:
        yield f"New in the register: {', '.join(applied.new_people)}"
    yield from (f"{name} is named, but not in the archive." for name in applied.missing)
    if applied.kept:
        yield f"Their own caption stays (--replace changes it): {', '.join(applied.kept)}"
    if applied.unused:
        yield f"{count(len(applied.unused), 'photo')} of the set not in the article."
    found = {name for item in article.items for name in item.photos} - set(applied.missing)
    photos = f"{count(len(found), 'photo')} of {applied.event}"
    yield (
        f"Applied to {photos}." if applied.applied else f"Would apply to {photos}; nothing stored."
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _CAPTION else f"{line[: _CAPTION - 1].rstrip()}…"


def _told(person: NamedPerson) -> str:
    told = ", ".join(part for part in (person.position, person.role, person.organisation) if part)
    return f"{person.name} ({told})" if told else person.name
