"""An event and the register as JSON that people can read and a rebuild can trust.

Each document carries a check of itself: one that somebody changed by hand is seen to be changed,
and is neither overwritten nor believed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from photoarchive.catalog.twins import EventContents, Member, Register
from photoarchive.exchange.record import event_document, set_document
from photoarchive.model import Gallery, Person

VERSION = 1
EVENT, ARCHIVE = "Photo Archive, an event", "Photo Archive, the register"
_CHECK = "check"
_WIDE = 200  # characters of a line: a photo stands on one

Names = Mapping[int, tuple[str, str]]


def of_event(contents: EventContents, names: Names, captions_sha256: str) -> dict[str, Any]:
    """An event: its sets with their photos, galleries, and what was published of it."""
    elsewhere = [_elsewhere(member) for member in contents.members if member.elsewhere]
    return {
        "format": EVENT,
        "version": VERSION,
        "event": event_document(contents.event),
        "sets": [
            {**set_document(one), "photos": _photos(contents.members, one.id)}
            for one in contents.sets
        ],
        "newest": contents.newest,
        "elsewhere": elsewhere,
        "galleries": [_gallery(one, contents.made, names) for one in contents.galleries],
        "published": [vars(one) for one in contents.published],
        "captions_sha256": captions_sha256,
    }


def of_register(register: Register, homeless: Sequence[Any], names: Names) -> dict[str, Any]:
    """The register: people, galleries across events, and all events there are.

    `homeless` are the documents of events without a folder in originals/.
    """
    return {
        "format": ARCHIVE,
        "version": VERSION,
        "archive": register.archive_uid,
        "events": [event_document(event) for event in register.events],
        "newest": register.newest,
        "people": [_person(person) for person in register.people],
        "galleries": [_gallery(one, register.made, names) for one in register.galleries],
        "without_folder": list(homeless),
    }


def _photos(members: Sequence[Member], set_id: int) -> list[dict[str, str]]:
    return [
        {"uid": member.uid, "name": member.name, "file": _text(member.file)}
        for member in members
        if member.set_id == set_id and member.file
    ]


def _elsewhere(member: Member) -> dict[str, str]:
    return {"uid": member.uid, "name": member.name, "path": _text(member.elsewhere)}


def _text(path: Path | None) -> str:
    """A path as text; bytes that are none stand as \\xe9."""
    return "" if path is None else path.as_posix().encode("utf-8", "backslashreplace").decode()


def _gallery(gallery: Gallery, made: Mapping[int, str], names: Names) -> dict[str, Any]:
    same = ("id", "uid", "title", "intro", "closing", "credit", "language")
    items = [
        {
            "text": item.text,
            "photos": [
                {"uid": names[i][0], "name": names[i][1]} for i in item.photo_ids if i in names
            ],
        }
        for item in gallery.items
    ]
    texts = {name: getattr(gallery, name) for name in same}
    return {**texts, "made_at": made.get(gallery.id, ""), "items": items}


def _person(person: Person) -> dict[str, Any]:
    roles = [
        {name: getattr(role, name) for name in ("role", "organisation", "begins", "ends")}
        for role in person.roles
    ]
    same = {name: getattr(person, name) for name in ("id", "uid", "name", "code", "note")}
    return {**same, "aliases": list(person.aliases), "roles": roles}


# ---- as bytes, and back --------------------------------------------------------------------


def written(document: Mapping[str, Any]) -> bytes:
    """The document as it goes into its file, with its check."""
    return (_laid_out({**document, _CHECK: _check(document)}) + "\n").encode()


def trusted(data: bytes, kind: str) -> dict[str, Any] | None:
    """A document of this kind as it was written; None for anything else."""
    try:
        content = json.loads(data)
    except ValueError:
        return None
    if not isinstance(content, dict) or content.get("format") != kind:
        return None
    check = content.pop(_CHECK, "")
    return content if content.get("version") == VERSION and check == _check(content) else None


def _check(document: Mapping[str, Any]) -> str:
    canonical = json.dumps(document, ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _laid_out(value: Any, indent: str = "") -> str:
    """JSON with one thing a line, and small things whole on theirs."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or len(indent) + len(flat) <= _WIDE or not value:
        return flat
    inner = indent + " "
    if isinstance(value, dict):
        lines = [
            f"{inner}{json.dumps(key, ensure_ascii=False)}: {_laid_out(each, inner)}"
            for key, each in value.items()
        ]
        return "{\n" + ",\n".join(lines) + f"\n{indent}}}"
    lines = [inner + _laid_out(each, inner) for each in value]
    return "[\n" + ",\n".join(lines) + f"\n{indent}]"
