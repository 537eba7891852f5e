"""Edits of the register: the people, what else they are called, and what they were when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import check_rev
from photoarchive.catalog.folding import fold
from photoarchive.catalog.uids import new_uid
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Role
from photoarchive.texts import clean_line


@dataclass(frozen=True)
class Guest:
    """One line of a guest list."""

    name: str
    role: str = ""
    organisation: str = ""


def add_person(
    catalog: Catalog, *, name: str, roles: Sequence[Role] = (), aliases: Sequence[str] = ()
) -> tuple[int, Changes]:
    """Put someone new into the register; gives their id."""
    with catalog.edit(f"Add {clean_line(name)}") as edit:
        person_id = insert_person(edit.db, name)
        for role in roles:
            insert_role(edit.db, person_id, role)
        for alias in aliases:
            _insert_alias(edit.db, person_id, alias)
    return person_id, edit.changes


def rename_person(
    catalog: Catalog, *, person_id: int, name: str, rev: int | None = None
) -> Changes:
    """Correct a name; what they were called before is kept as an alias."""
    name = _required(name)
    with catalog.edit(f"Rename to {name}") as edit:
        check_rev(edit.db, "person", person_id, "name", rev, name)
        old = edit.db.execute("SELECT name FROM person WHERE id = ?", [person_id]).fetchone()[0]
        if old != name:
            edit.db.execute(
                "UPDATE person SET name = ?, rev = rev + 1 WHERE id = ?", [name, person_id]
            )
            _insert_alias(edit.db, person_id, old)
    return edit.changes


def add_alias(catalog: Catalog, *, person_id: int, name: str) -> Changes:
    """Say what else someone is called."""
    with catalog.edit(f"Add alias {clean_line(name)}") as edit:
        _insert_alias(edit.db, person_id, name)
    return edit.changes


def remove_alias(catalog: Catalog, *, person_id: int, name: str) -> Changes:
    """Take an alias away."""
    with catalog.edit(f"Remove alias {clean_line(name)}") as edit:
        edit.db.execute(
            "DELETE FROM person_alias WHERE person_id = ? AND name = ?",
            [person_id, clean_line(name)],
        )
    return edit.changes


def add_role(catalog: Catalog, *, person_id: int, role: Role) -> Changes:
    """Say what someone was, at which organisation, from when to when."""
    with catalog.edit("Add role") as edit:
        insert_role(edit.db, person_id, role)
    return edit.changes


def remove_role(catalog: Catalog, *, role_id: int) -> Changes:
    """Take a role away."""
    with catalog.edit("Remove role") as edit:
        edit.db.execute("DELETE FROM person_role WHERE id = ?", [role_id])
    return edit.changes


def remove_person(catalog: Catalog, *, person_id: int) -> Changes:
    """Take someone out of the register and out of every photo; undo brings them back."""
    with catalog.edit("Remove person") as edit:
        edit.db.execute("DELETE FROM person WHERE id = ?", [person_id])
    return edit.changes


def merge_people(catalog: Catalog, *, keep_id: int, merge_id: int) -> Changes:
    """Make two entries one: appearances, roles and aliases of `merge_id` go to `keep_id`."""
    if keep_id == merge_id:
        raise PhotoArchiveError(
            "Those two are one person already", advice="Name two different people."
        )
    with catalog.edit("Merge two people") as edit:
        db = edit.db
        name = db.execute("SELECT name FROM person WHERE id = ?", [merge_id]).fetchone()[0]
        for table in ("appearance", "person_role", "person_alias"):
            # A photo that shows both, or an alias both have, keeps the one it has.
            db.execute(
                f"UPDATE OR IGNORE {table} SET person_id = ? WHERE person_id = ?",
                [keep_id, merge_id],
            )
        db.execute("DELETE FROM person WHERE id = ?", [merge_id])
        _insert_alias(db, keep_id, name)
        db.execute("UPDATE person SET rev = rev + 1 WHERE id = ?", [keep_id])
    return edit.changes


def import_guests(catalog: Catalog, *, guests: Sequence[Guest]) -> tuple[int, Changes]:
    """Put a guest list into the register; gives how many people were new."""
    with catalog.edit(f"Import a guest list of {len(guests)}") as edit:
        before = edit.db.execute("SELECT count(*) FROM person").fetchone()[0]
        for guest in guests:
            ensure_person(edit.db, guest.name, guest.role, guest.organisation)
        added = edit.db.execute("SELECT count(*) FROM person").fetchone()[0] - before
    return added, edit.changes


def ensure_person(db: Database, name: str, role: str = "", organisation: str = "") -> int:
    """Inside an edit: the person of that name or alias, made if there is none; their id.

    A role they do not have yet at that organisation is added, without dates.
    """
    person_id = find_person(db, name) or insert_person(db, name)
    role, organisation = clean_line(role), clean_line(organisation)
    if role or organisation:
        known = db.execute(
            "SELECT 1 FROM person_role WHERE person_id = ? AND role = ? AND organisation = ?",
            [person_id, role, organisation],
        ).fetchone()
        if known is None:
            insert_role(db, person_id, Role(role, organisation))
    return person_id


def find_person(db: Database, name: str) -> int | None:
    """The id of the one person with that name or alias; accents and case do not matter."""
    wanted = fold(clean_line(name))
    rows = db.execute(
        "SELECT id, name FROM person UNION ALL SELECT person_id, name FROM person_alias"
    ).fetchall()
    found = {row[0] for row in rows if fold(row[1]) == wanted}
    return found.pop() if len(found) == 1 else None


def insert_person(db: Database, name: str) -> int:
    """Inside an edit: a new person; their id."""
    cursor = db.execute("INSERT INTO person(uid, name) VALUES (?, ?)", [new_uid(), _required(name)])
    return int(cursor.lastrowid or 0)


def insert_role(db: Database, person_id: int, role: Role) -> None:
    """Inside an edit: one more role of a person."""
    db.execute(
        "INSERT INTO person_role(person_id, role, organisation, begins, ends)"
        " VALUES (?, ?, ?, ?, ?)",
        [person_id, clean_line(role.role), clean_line(role.organisation), role.begins, role.ends],
    )


def _insert_alias(db: Database, person_id: int, name: str) -> None:
    if clean_line(name):
        db.execute(
            "INSERT OR IGNORE INTO person_alias(person_id, name) VALUES (?, ?)",
            [person_id, clean_line(name)],
        )


def _required(name: str) -> str:
    if not clean_line(name):
        raise PhotoArchiveError("A person needs a name", advice="Type one.")
    return clean_line(name)
