"""Who someone in a photo really is: another entry of the register takes their place."""

from __future__ import annotations

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import put_appearance
from photoarchive.catalog.queries import appearances
from photoarchive.errors import NotFound
from photoarchive.model import Appearance, Changes, NamedPerson, Presence


def identify_person(catalog: Catalog, *, photo_id: int, person_id: int, as_id: int) -> Changes:
    """Put the person `as_id` where `person_id` stands in a photo, with order, side and box.

    "Mira" turns out to be one of the register. Whoever is there already under both names
    keeps what is known of each. The person who was taken for someone stays in the register.
    """
    with catalog.edit("Say who is in a photo") as edit:
        there = {one.person_id: one for one in appearances(edit.db, [photo_id])[photo_id]}
        if person_id not in there:
            raise NotFound("The person is not in this photo", advice="Add the person first.")
        before = there[person_id]
        edit.db.execute(
            "DELETE FROM appearance WHERE photo_id = ? AND person_id = ?", [photo_id, person_id]
        )
        put_appearance(
            edit.db,
            photo_id,
            as_id,
            said=_said(before),
            box=before.box,
            presence=_presence(before, there.get(as_id)),
        )
    return edit.changes


def _said(before: Appearance) -> NamedPerson:
    return NamedPerson(before.name, before.role, before.organisation, before.position, before.order)


def _presence(before: Appearance, known: Appearance | None) -> Presence:
    """Someone who chose a name has said that it is they; unless they are only mentioned."""
    if known is not None and known.presence is Presence.SHOWN:
        return Presence.SHOWN
    return Presence.SHOWN if before.presence is Presence.UNSURE else before.presence
