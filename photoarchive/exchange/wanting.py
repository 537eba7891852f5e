"""A photo of the catalog as what shall stand in its file or sidecar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from photoarchive.catalog.kept import Kept
from photoarchive.exchange.record import record_of
from photoarchive.files.fields import Value
from photoarchive.files.writing.wanted import Shown, Wanted
from photoarchive.model import Photo, Presence

# Our texts by the names of the table; place and rating need a thought, see below.
_SAME = ("caption", "headline", "alt_text", "credit", "creator", "copyright")


def wanted_of(
    photo: Photo, said: Mapping[str, Value], *, gone: Iterable[str] = (), kept: Kept | None = None
) -> Wanted:
    """What to write for a photo, given what its file said when it came in.

    Only those who are shown for certain are named in a file: whoever is only mentioned is not
    in the picture, and an unsure name must not travel as a fact. With `kept` what only this
    program knows goes along, for a sidecar.
    """
    values: dict[str, Value] = {name: getattr(photo, name) for name in _SAME}
    values["keywords"] = photo.keywords
    values["event"] = photo.event
    if photo.licence:
        values["web_statement"] = photo.licence
    values |= _place(photo.place, said)
    if photo.rating or said.get("rating"):
        values["rating"] = str(photo.rating) if photo.rating else ""
    if not said.get("guid"):
        values["guid"] = photo.uid
    if photo.taken and not photo.taken_guessed:
        values["date"] = photo.taken
    return Wanted(
        values=values,
        people=tuple(_shown(photo)),
        gone=frozenset(gone),
        record=record_of(photo, kept) if kept else None,
    )


def _place(place: str, said: Mapping[str, Value]) -> dict[str, Value]:
    """The place as a text, and as a structure where the file had none of its own.

    A place that the file has in words of its own (a city, a structure) stays there.
    """
    spot, has_structure = said.get("sublocation", ""), bool(said.get("location_shown"))
    if (spot and place == said.get("city")) or (has_structure and not place):
        return {}
    text = "" if place == said.get("city") else place
    values: dict[str, Value] = {"sublocation": text}
    if not has_structure:
        values["location_shown"] = (text,) if text and text != spot else ()
    return values


def _shown(photo: Photo) -> Iterable[Shown]:
    for seen in photo.people:
        if seen.presence is Presence.SHOWN:
            yield Shown(seen.name, seen.role, seen.organisation, seen.box)
