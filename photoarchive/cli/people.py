"""`people`: the register of who is in the photos, and what they were when."""

from __future__ import annotations

from pathlib import Path

import click

from photoarchive.catalog import queries, register
from photoarchive.catalog.catalog import Catalog
from photoarchive.cli.commands import Group
from photoarchive.cli.erasing import erase_command
from photoarchive.cli.options import PATH, iso_date
from photoarchive.cli.output import Json, count, print_json, print_lines, table
from photoarchive.cli.session import Session, pass_session, refused
from photoarchive.errors import NotFound, PhotoArchiveError
from photoarchive.importer.guest_list import read_guest_list
from photoarchive.model import Person, Role


@click.group("people", cls=Group)
def people_command() -> None:
    """The register of people: names, other names, roles with dates."""


@people_command.command("list", example="photoarchive people list blom")
@click.argument("name", nargs=-1)
@pass_session
def list_people(session: Session, name: tuple[str, ...]) -> None:
    """List everybody, or those whose name or role has these words."""
    wanted = " ".join(name).casefold()
    with session.reading() as catalog:
        found = [person for person in queries.people(catalog) if wanted in _words(person)]
        photos = queries.photo_counts(catalog, [person.id for person in found])
    if session.json:
        documents: list[Json] = [_document(p) | {"photos": photos[p.id]} for p in found]
        print_json({"total": len(found), "people": documents})
    elif not found:
        print_lines(["Nobody of that name is in the register." if name else "Nobody yet."])
    else:
        rows = [(person.name, photos[person.id], _roles(person)) for person in found]
        print_lines([table(("Name", "Photos", "Roles"), rows)])


@people_command.command(
    "add", example='photoarchive people add "Ada Blom" --role chair --organisation Hazelhof'
)
@click.argument("name")
@click.option("--role", default="", help="What they are: chair, alderman, choir.")
@click.option("--organisation", default="", help="Where they are that.")
@click.option("--from", "begins", default="", callback=iso_date, help="Since when.")
@click.option("--until", "ends", default="", callback=iso_date, help="Until when.")
@click.option("--alias", "aliases", multiple=True, help="Another name. Repeatable.")
@click.option("--another", is_flag=True, help="A second person of a name that is known.")
@pass_session
def add(
    session: Session,
    name: str,
    role: str,
    organisation: str,
    begins: str,
    ends: str,
    aliases: tuple[str, ...],
    *,
    another: bool,
) -> None:
    """Put somebody into the register."""
    roles = [Role(role, organisation, begins, ends)] if role or organisation else []
    with session.writing() as catalog:
        if queries.people(catalog, name=name) and not another:
            raise PhotoArchiveError(
                f"{name} is in the register already",
                advice="Change them with photoarchive people set, or add --another.",
            )
        person_id, _ = register.add_person(catalog, name=name, roles=roles, aliases=aliases)
        _tell(session, _of_id(catalog, person_id), done="Added")


@people_command.command(
    "set", example='photoarchive people set "Ada Blom" --role mayor --from 2026-05'
)
@click.argument("person")
@click.option("--name", help="The right name; the old one stays as another name.")
@click.option("--role", default="", help="One more role.")
@click.option("--organisation", default="", help="Where they are that.")
@click.option("--from", "begins", default="", callback=iso_date, help="Since when.")
@click.option("--until", "ends", default="", callback=iso_date, help="Until when.")
@click.option("--remove-role", "dropped", multiple=True, metavar="ROLE", help="Repeatable.")
@click.option("--alias", "aliases", multiple=True, help="One more name. Repeatable.")
@click.option("--remove-alias", "unnamed", multiple=True, metavar="NAME", help="Repeatable.")
@pass_session
def change(
    session: Session,
    person: str,
    name: str | None,
    role: str,
    organisation: str,
    begins: str,
    ends: str,
    dropped: tuple[str, ...],
    aliases: tuple[str, ...],
    unnamed: tuple[str, ...],
) -> None:
    """Correct a name, add or take away roles and other names. One step of undo."""
    with session.writing() as catalog:
        known = one_person(catalog, person)
        with catalog.one_step(f"Change {known.name}"):
            for text in dropped:
                for gone in _roles_called(known, text):
                    register.remove_role(catalog, role_id=gone.id)
            if role or organisation:
                added = Role(role, organisation, begins, ends)
                register.add_role(catalog, person_id=known.id, role=added)
            for alias in aliases:
                register.add_alias(catalog, person_id=known.id, name=alias)
            if name is not None:
                register.rename_person(catalog, person_id=known.id, name=name)
            for alias in unnamed:
                register.remove_alias(catalog, person_id=known.id, name=alias)
        _tell(session, _of_id(catalog, known.id), done="Stored")


@people_command.command("merge", example='photoarchive people merge "Ada Blom" "A. Blom"')
@click.argument("keep")
@click.argument("other")
@pass_session
def merge(session: Session, keep: str, other: str) -> None:
    """Make two entries one.

    OTHER becomes another name of KEEP, in all photos too.
    """
    with session.writing() as catalog:
        kept, gone = one_person(catalog, keep), one_person(catalog, other)
        register.merge_people(catalog, keep_id=kept.id, merge_id=gone.id)
        _tell(session, _of_id(catalog, kept.id), done="Merged into")


@people_command.command("import", example="photoarchive people import guests.csv")
@click.argument("file", type=PATH)
@pass_session
def import_guests(session: Session, file: Path) -> None:
    """Take a guest list into the register.

    FILE is a table saved as CSV with the columns name, role and organisation (or naam,
    functie, organisatie; Name, Funktion, Organisation). Somebody known gets the new role.
    """
    guests = read_guest_list(file)
    with session.writing() as catalog:
        added, _ = register.import_guests(catalog, guests=guests.guests)
    known = len(guests.guests) - added
    if session.json:
        refusals: list[Json] = [{"line": n, "reason": r} for n, r in guests.refused]
        print_json({"added": added, "already_there": known, "failed": refusals})
    else:
        print_lines([f"{count(added, 'person', 'people')} added, {known} known already."])
        print_lines(f"Line {number} of {file.name}: {reason}" for number, reason in guests.refused)
    if guests.refused:
        refused()


people_command.add_command(erase_command)


def one_person(catalog: Catalog, name: str) -> Person:
    """The one person of that name, other name or uid."""
    found = queries.people(catalog, name=name)
    if not found:
        raise NotFound(
            f"Nobody in the register is called {name}",
            advice="Look with photoarchive people list.",
        )
    if len(found) > 1:
        who = "; ".join(f"{p.uid} ({_roles(p) or 'no role'})" for p in found)
        raise PhotoArchiveError(f"{len(found)} people are called {name}", advice=f"Say who: {who}.")
    return found[0]


def _of_id(catalog: Catalog, person_id: int) -> Person:
    return next(person for person in queries.people(catalog) if person.id == person_id)


def _roles_called(person: Person, text: str) -> list[Role]:
    found = [role for role in person.roles if role.role.casefold() == text.casefold()]
    if not found:
        raise NotFound(
            f"{person.name} has no role {text}", advice=f"Known are: {_roles(person) or 'none'}."
        )
    return found


def _tell(session: Session, person: Person, *, done: str) -> None:
    if session.json:
        print_json(_document(person))
        return
    others = f", also called {', '.join(person.aliases)}" if person.aliases else ""
    roles = f" ({_roles(person)})" if person.roles else ""
    print_lines([f"{done}: {person.name}{roles}{others}"])


def _document(person: Person) -> dict[str, Json]:
    keys = ("role", "organisation", "begins", "ends")
    roles = [{key: getattr(role, key) for key in keys} for role in person.roles]
    return {
        "uid": person.uid,
        "name": person.name,
        "aliases": person.aliases,
        "roles": roles,
    }


def _words(person: Person) -> str:
    return " ".join((person.name, *person.aliases, _roles(person))).casefold()


def _roles(person: Person) -> str:
    return "; ".join(_role(role) for role in person.roles)


def _role(role: Role) -> str:
    told = ", ".join(part for part in (role.role, role.organisation) if part)
    span = f" {role.begins or '…'} to {role.ends or 'now'}" if role.begins or role.ends else ""
    return told + span
