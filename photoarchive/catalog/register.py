"""Edits of the register: the people, what else they are called, and what they were when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.database import Database
from photoarchive.catalog.dates import stored_date
from photoarchive.catalog.edits import check_rev, check_there
from photoarchive.catalog.folding import fold, words
from photoarchive.catalog.queries import people
from photoarchive.catalog.uids import new_uid
from photoarchive.errors import PhotoArchiveError
from photoarchive.model import Changes, Person, Role
from photoarchive.texts import clean, clean_line

_CODE = re.compile(r"[^\W_]{1,20}")


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
                "UPDATE person SET name = ?, folded = ?, rev = rev + 1 WHERE id = ?",
                [name, fold(name), person_id],
            )
            _delete_alias(edit.db, person_id, name)
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
        _delete_alias(edit.db, person_id, name)
    return edit.changes


def set_note(
    catalog: Catalog, *, person_id: int, text: str, rev: int | None = None, merge_key: str = ""
) -> Changes:
    """Note something about a person, for the people who work with the archive only."""
    text = clean(text)
    with catalog.edit("Change note", merge_key=merge_key) as edit:
        check_rev(edit.db, "person", person_id, "note", rev, text)
        edit.db.execute(
            "UPDATE person SET note = ?1, rev = rev + 1 WHERE id = ?2 AND note <> ?1",
            [text, person_id],
        )
    return edit.changes


def set_code(catalog: Catalog, *, person_id: int, code: str) -> Changes:
    """Give a person the code that is typed for the name; "" takes it away.

    Raises PhotoArchiveError where another has that code, or a name could hold it.
    """
    code = clean_line(code)
    if code and not _CODE.fullmatch(code):
        raise PhotoArchiveError(
            f"{code[:40]} cannot be a code",
            advice="Use up to 20 letters and digits, without spaces.",
        )
    with catalog.edit("Change code") as edit:
        check_there(edit.db, "person", person_id)
        _refuse_code_of_another(edit.db, person_id, code)
        edit.db.execute(
            "UPDATE person SET code = ?1, rev = rev + 1 WHERE id = ?2 AND code <> ?1",
            [code, person_id],
        )
    return edit.changes


def _refuse_code_of_another(db: Database, person_id: int, code: str) -> None:
    other = db.execute(
        "SELECT name FROM person WHERE code = ?1 AND ?1 <> '' AND id <> ?2", [code, person_id]
    ).fetchone()
    if other is not None:
        raise PhotoArchiveError(
            f"{code} is the code of {other[0]} already", advice="Choose another one."
        )


def add_role(catalog: Catalog, *, person_id: int, role: Role) -> Changes:
    """Say what someone was, at which organisation, from when to when."""
    with catalog.edit("Add role") as edit:
        insert_role(edit.db, person_id, role)
    return edit.changes


def set_role(catalog: Catalog, *, role_id: int, role: Role) -> Changes:
    """Correct a role, its organisation or its dates."""
    values = _role_values(role)
    with catalog.edit("Change role") as edit:
        check_there(edit.db, "person_role", role_id)
        edit.db.execute(
            "UPDATE person_role SET role = ?1, organisation = ?2, begins = ?3, ends = ?4"
            " WHERE id = ?5 AND (role, organisation, begins, ends) <> (?1, ?2, ?3, ?4)",
            [*values, role_id],
        )
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


_DELETE_ROLES_OF_BOTH = """
DELETE FROM person_role WHERE person_id = ? AND EXISTS (
    SELECT 1 FROM person_role AS kept WHERE kept.person_id = ?
    AND (kept.role, kept.organisation, kept.begins, kept.ends)
      = (person_role.role, person_role.organisation, person_role.begins, person_role.ends)
)
"""


def merge_people(catalog: Catalog, *, keep_id: int, merge_id: int) -> Changes:
    """Make two entries one: what is said of `merge_id` goes to `keep_id`, whose own stays."""
    if keep_id == merge_id:
        raise PhotoArchiveError(
            "Those two are one person already", advice="Name two different people."
        )
    with catalog.edit("Merge two people") as edit:
        db = edit.db
        check_there(db, "person", keep_id)
        check_there(db, "person", merge_id)
        merged = "SELECT name, note, code FROM person WHERE id = ?"
        name, note, code = db.execute(merged, [merge_id]).fetchone()
        db.execute(_DELETE_ROLES_OF_BOTH, [merge_id, keep_id])
        for table in ("appearance", "person_role", "person_alias"):
            # A photo that shows both, or an alias both have, keeps the one it has.
            db.execute(
                f"UPDATE OR IGNORE {table} SET person_id = ? WHERE person_id = ?",
                [keep_id, merge_id],
            )
        db.execute("DELETE FROM person WHERE id = ?", [merge_id])
        _insert_alias(db, keep_id, name)
        db.execute(
            "UPDATE person SET code = iif(code <> '', code, ?2), rev = rev + 1,"
            " note = trim(note || char(10) || ?3, char(10)) WHERE id = ?1",
            [keep_id, code, note],
        )
    return edit.changes


@dataclass(frozen=True)
class PersonRow:
    """One line of the People view, with the present role; `photos` is in how many they are."""

    id: int
    name: str
    role: str
    organisation: str
    photos: int
    aliases: str


def people_overview(catalog: Catalog, typed: str = "") -> list[PersonRow]:
    """The register by name; with `typed` those whose name, alias, organisation or code begins so.

    Every word typed must begin a word of them, in any order; accents and case do not matter.
    """
    starts = words(typed)
    today = date.today().isoformat()
    counts = _photo_counts(catalog)
    rows = []
    for person in people(catalog):
        role = role_on(person, today) or Role("")
        text = (person.name, *person.aliases, role.organisation, person.code)
        if all(any(w.startswith(start) for t in text for w in words(t)) for start in starts):
            rows.append(_row(person, role, counts.get(person.id, 0)))
    return rows


def _row(person: Person, role: Role, count: int) -> PersonRow:
    aliases = ", ".join(person.aliases)
    return PersonRow(person.id, person.name, role.role, role.organisation, count, aliases)


def _photo_counts(catalog: Catalog) -> dict[int, int]:
    with catalog.reading() as db:
        sql = "SELECT person_id, count(*) FROM appearance GROUP BY person_id"
        return dict(db.execute(sql).fetchall())


def role_on(person: Person, day: str) -> Role | None:
    """What a person was on a day ("2019-05-13", or a month or year); None if nothing is known.

    Of several roles it is the one that began last; one without any date holds where no dated
    one does. A day that is not known ("") asks for the latest.
    """
    holding = [role for role in person.roles if _holds(role, day)]
    return max(
        holding, key=lambda role: (bool(role.begins or role.ends), role.begins), default=None
    )


def _holds(role: Role, day: str) -> bool:
    """Dates of unequal length are compared as far as both go: 2019 begins before 2019-05."""
    begun = not role.begins or not day or role.begins <= day or role.begins.startswith(day)
    over = bool(role.ends and day) and role.ends < day and not day.startswith(role.ends)
    return begun and not over


def photo_ids_of_person(catalog: Catalog, person_id: int) -> list[int]:
    """The photos a person is in or named with, the newest first."""
    with catalog.reading() as db:
        rows = db.execute(
            "SELECT photo_id FROM appearance JOIN photo ON photo.id = photo_id"
            " WHERE person_id = ? ORDER BY sort_key DESC",
            [person_id],
        ).fetchall()
    return [row[0] for row in rows]


def import_guests(catalog: Catalog, *, guests: Sequence[Guest]) -> tuple[int, Changes]:
    """Put a guest list into the register, lines without a name left out; how many were new."""
    with catalog.edit(f"Import a guest list of {len(guests)}") as edit:
        before = edit.db.execute("SELECT count(*) FROM person").fetchone()[0]
        for guest in guests:
            if not clean_line(guest.name):
                continue
            ensure_person(edit.db, guest.name, guest.role, guest.organisation)
        added = edit.db.execute("SELECT count(*) FROM person").fetchone()[0] - before
    return added, edit.changes


def ensure_person(
    db: Database, name: str, role: str = "", organisation: str = "", *, uid: str | None = None
) -> int:
    """Inside an edit: the person of that uid, name or alias, made if there is none; their id.

    Of several with one name it is the one who has that role at that organisation, or else the
    first: a namesake more with every file that names them would help nobody. A role they do
    not have yet at that organisation is added, without dates.
    """
    role, organisation = clean_line(role), clean_line(organisation)
    found = [known] if (known := _person_of_uid(db, uid)) else people_called(db, name)
    chosen = next((i for i in found if _has_role(db, i, role, organisation)), None)
    person_id = chosen or next(iter(found), None) or insert_person(db, name)
    if chosen is None and (role or organisation):
        insert_role(db, person_id, Role(role, organisation))
    return person_id


def find_person(db: Database, name: str) -> int | None:
    """The id of the one person with that name or alias; accents and case do not matter."""
    found = people_called(db, name)
    return found[0] if len(found) == 1 else None


def people_called(db: Database, name: str) -> list[int]:
    """The ids of everyone with that name, then of those with that alias, oldest entry first."""
    rows = db.execute(
        "SELECT id FROM (SELECT id, 0 AS alias FROM person WHERE folded = ?1"
        " UNION ALL SELECT person_id, 1 FROM person_alias WHERE folded = ?1)"
        " GROUP BY id ORDER BY min(alias), id",
        [fold(clean_line(name))],
    ).fetchall()
    return [int(row[0]) for row in rows]


def _has_role(db: Database, person_id: int, role: str, organisation: str) -> bool:
    known = db.execute(
        "SELECT 1 FROM person_role WHERE person_id = ? AND role = ? AND organisation = ?",
        [person_id, role, organisation],
    )
    return known.fetchone() is not None


def _person_of_uid(db: Database, uid: str | None) -> int | None:
    row = db.execute("SELECT id FROM person WHERE uid = ?", [uid]).fetchone()
    return None if row is None else int(row[0])


def insert_person(db: Database, name: str) -> int:
    """Inside an edit: a new person; their id."""
    name = _required(name)
    cursor = db.execute(
        "INSERT INTO person(uid, name, folded) VALUES (?, ?, ?)", [new_uid(), name, fold(name)]
    )
    return int(cursor.lastrowid or 0)


def insert_role(db: Database, person_id: int, role: Role) -> None:
    """Inside an edit: one more role of a person."""
    db.execute(
        "INSERT INTO person_role(person_id, role, organisation, begins, ends)"
        " VALUES (?, ?, ?, ?, ?)",
        [person_id, *_role_values(role)],
    )


def _role_values(role: Role) -> list[str]:
    return [
        clean_line(role.role),
        clean_line(role.organisation),
        stored_date(role.begins),
        stored_date(role.ends),
    ]


def _insert_alias(db: Database, person_id: int, name: str) -> None:
    """Store what else someone is called; a name they have already is not one."""
    name = clean_line(name)
    if name:
        db.execute(
            "INSERT OR IGNORE INTO person_alias(person_id, name, folded)"
            " SELECT id, ?2, ?3 FROM person WHERE id = ?1 AND name <> ?2",
            [person_id, name, fold(name)],
        )


def _delete_alias(db: Database, person_id: int, name: str) -> None:
    db.execute(
        "DELETE FROM person_alias WHERE person_id = ? AND name = ?", [person_id, clean_line(name)]
    )


def _required(name: str) -> str:
    if not clean_line(name):
        raise PhotoArchiveError("A person needs a name", advice="Type one.")
    return clean_line(name)
