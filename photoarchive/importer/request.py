"""What a person asks of an import, and what they are told when it is done."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class ImportRequest:
    """The sources, and the texts that hold for all their photos; "" means: find out.

    `date` is "YYYY-MM-DD", "YYYY-MM" or "YYYY". With `in_place` the files stay where they are
    and the archive remembers the folder.
    """

    sources: tuple[Path, ...]
    event: str = ""
    date: str = ""
    place: str = ""
    credit: str = ""
    creator: str = ""
    set_name: str = ""
    in_place: bool = False
    copyright: str = ""


@dataclass(frozen=True)
class Failure:
    """A file that was not imported, and why."""

    path: Path
    reason: str


@dataclass(frozen=True)
class Duplicate:
    """A file whose content the archive has already, and where.

    `texts` are the fields in which its sidecar says something else than that of the file
    which was taken; only known for two files of one import.
    """

    path: Path
    name: str
    event: str
    set_name: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImportReport:
    """What an import did. Names are those of photos; `gaps` are names that seem missing."""

    event: str
    set_name: str
    event_uid: str = ""
    set_uid: str = ""
    added: tuple[str, ...] = ()
    already_there: tuple[Duplicate, ...] = ()
    failed: tuple[Failure, ...] = ()
    gaps: tuple[str, ...] = ()
    gap_numbers: tuple[int, ...] = ()
    left_out: tuple[Failure, ...] = ()
    articles: tuple[Path, ...] = ()
    notices: tuple[str, ...] = field(default=())
    event_id: int = 0
