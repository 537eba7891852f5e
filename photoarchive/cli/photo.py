"""`photo show` and `photo set`: what is stored of photos, and changing it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import click

from photoarchive.catalog import queries
from photoarchive.catalog.exchanged import FromFile, from_files
from photoarchive.catalog.history import PastValue
from photoarchive.cli.commands import Group
from photoarchive.cli.naming import named, one_each, unknown
from photoarchive.cli.output import Json, Line, print_json, print_lines, say
from photoarchive.cli.photo_edit import PhotoEdit, apply_edit
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.model import Appearance, Photo


@click.group("photo", cls=Group)
def photo_command() -> None:
    """Look at single photos and change their texts.

    A photo is named as its file is, with or without the extension. Where several events have
    that name, write EVENT/NAME or SET/NAME.
    """


@photo_command.command("show", example="photoarchive photo show Lindehof-0012")
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@click.option("--history", "with_history", is_flag=True, help="Also what its texts were before.")
@pass_session
def show(session: Session, names: tuple[str, ...], *, with_history: bool) -> None:
    """Show everything that is stored of photos."""
    with session.reading() as catalog:
        found = named(catalog, names)
        if not found.photos:
            raise unknown(found.unknown)
        past = {p.id: queries.past_values(catalog, p.id) for p in found.photos if with_history}
        ids = [photo.id for photo in found.photos]
        files = _InFiles(from_files(catalog, ids))
    if session.json:
        documents = [
            _document(photo) | files.document(photo.id) | _history(past.get(photo.id))
            for photo in found.photos
        ]
        print_json({"photos": documents, "unknown": found.unknown})
    else:
        for photo in found.photos:
            print_lines(_lines(photo, past.get(photo.id, []), files))
    if found.unknown:
        say(str(unknown(found.unknown)))
        refused()


@photo_command.command(
    "set",
    example='photoarchive photo set Lindehof-0012 Lindehof-0013 --alt "Two women at a table"',
)
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@click.option("--event", help="The event they are of, where several have the name.")
@click.option("--caption", help="What readers read under the photo.")
@click.option("--headline", help="The title of the photo.")
@click.option("--alt", "alt_text", help="What a blind reader hears: what is to be seen.")
@click.option("--credit", help='The credit line; "" takes the set\'s again.')
@click.option("--creator", help='The photographer; "" takes the set\'s again.')
@click.option("--copyright", "copyright_notice", help='The legal line; "" takes the set\'s again.')
@click.option("--place", help='Where it was taken; "" takes the event\'s again.')
@click.option(
    "--person",
    "shown",
    multiple=True,
    metavar="NAME",
    help='Somebody in the picture; also "NAME, ROLE, ORGANISATION". Repeatable.',
)
@click.option(
    "--mentioned",
    multiple=True,
    metavar="NAME",
    help="Somebody in the text who is not in the picture. Repeatable.",
)
@click.option(
    "--remove-person", "gone", multiple=True, metavar="NAME", help="Somebody to take out."
)
@click.option(
    "--keyword", "keywords", multiple=True, metavar="WORD", help="A keyword more. Repeatable."
)
@click.option("--remove-keyword", "dropped", multiple=True, metavar="WORD", help="A keyword less.")
@click.option("--rating", type=click.IntRange(-1, 5), help="1 to 5, 0 for none, -1 rejected.")
@click.option("--leave-out/--let-in", "left_out", default=None, help="Keep out of exports, or not.")
@pass_session
def set_texts(
    session: Session, /, names: tuple[str, ...], event: str | None, **given: object
) -> None:
    """Change the texts, people and keywords of one or more photos.

    All options of one call are one step: photoarchive undo takes them back together.
    """
    edit = PhotoEdit.of(given)
    if not edit:
        raise click.UsageError("Say what to change, for example --caption TEXT.")
    with session.writing() as catalog:
        photos = one_each(catalog, names, event)
        changes = apply_edit(catalog, photos, edit)
    if session.json:
        changed = [photo.name for photo in photos if photo.id in changes.photos]
        print_json({"label": changes.label, "changed": changed})
    elif changes:
        print_lines([f"{changes.label}: done."])
    else:
        print_lines(["Nothing changed: it was so already."])


# ---- showing ---------------------------------------------------------------------------------

_PLAIN = (
    *("uid", "name", "number", "event", "event_date"),
    *("caption", "headline", "alt_text", "credit", "creator", "copyright", "licence"),
    *("own_credit", "own_creator", "own_copyright", "taken", "taken_guessed", "place"),
    *("camera", "rating", "left_out", "truncated", "keywords", "format", "width", "height"),
    *("size", "sha256"),
)


def _document(photo: Photo) -> dict[str, Json]:
    same: dict[str, Json] = {name: getattr(photo, name) for name in _PLAIN}
    people: list[Json] = [_person(person) for person in photo.people]
    return same | {"set": photo.set_name, "people": people, "path": photo.source}


def _person(person: Appearance) -> Json:
    box = person.box
    return {
        "uid": person.person_uid,
        "name": person.name,
        "order": person.order,
        "position": person.position,
        "role": person.role,
        "organisation": person.organisation,
        "presence": person.presence,
        "box": None if box is None else {"x": box.x, "y": box.y, "w": box.w, "h": box.h},
    }


def _history(past: list[PastValue] | None) -> dict[str, Json]:
    if past is None:
        return {}
    keys = ("made_at", "label", "field", "old", "new")
    return {"history": [{key: getattr(value, key) for key in keys} for value in past]}


@dataclass(frozen=True)
class _InFiles:
    """What files said when they came in: where places differed, and in other languages."""

    kept: Mapping[int, FromFile]

    def document(self, photo_id: int) -> dict[str, Json]:
        """As JSON."""
        said = self.kept.get(photo_id, FromFile())
        return {"in_files": dict(said.variants), "in_languages": dict(said.languages)}

    def lines(self, photo_id: int) -> Iterator[str]:
        """For people: each place with its own text."""
        said = self.kept.get(photo_id, FromFile())
        for found in (said.variants, said.languages):
            for name, texts in found.items():
                for place, text in texts.items():
                    whole = ", ".join(text) if isinstance(text, list) else text
                    yield f"  {name.replace('_', ' ')} in {place}: {whole}"


def _lines(photo: Photo, past: Sequence[PastValue], files: _InFiles) -> Iterator[Line]:
    yield f"{photo.name} · {photo.set_name} · {photo.event}"
    inherited = "" if photo.own_credit or not photo.credit else " (of the set)"
    fields = {
        "Caption": photo.caption,
        "Headline": photo.headline,
        "Alt text": photo.alt_text,
        "People": "; ".join(_told(person) for person in photo.people),
        "Credit": f"{photo.credit}{inherited}",
        "Creator": photo.creator,
        "Copyright": photo.copyright,
        "Keywords": ", ".join(photo.keywords),
        "Taken": f"{photo.taken}{' (a guess)' if photo.taken and photo.taken_guessed else ''}",
        "Place": photo.place,
        "Camera": photo.camera,
        "Rating": str(photo.rating or ""),
        "Export": "left out" if photo.left_out else "",
        "Picture": f"{photo.width} × {photo.height}, {photo.format}",
        "File": str(photo.source),
    }
    always = ("Caption", "Alt text", "Credit")
    for name, text in fields.items():
        if text or name in always:
            yield f"  {name:<10} {text or '–'}"
    yield from files.lines(photo.id)
    for value in past:
        yield f"  {value.made_at[:10]}  {value.field} was: {value.old or '–'}"
    yield ""


def _told(person: Appearance) -> str:
    notes = [person.position, person.role, person.organisation]
    if person.presence != "shown":
        notes.append(person.presence)
    told = ", ".join(note for note in notes if note)
    return f"{person.name} ({told})" if told else person.name
