"""Captioning in the window while it is killed: what is typed, and whether all of it is there.

`typist` types it. Two files beside the archive say how far that came: what the window showed as
saved, on the disk before the next key, and what stood in a field after each key.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from photoarchive.catalog.backup import backups_in, prove
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.register import add_person
from photoarchive.exchange import documents
from photoarchive.exchange.keeper import write_waiting
from photoarchive.files.store import hash_file
from photoarchive.model import Photo, Role
from photoarchive.progress import Progress
from photoarchive.texts import clean, clean_line
from tests.soak.deeds import (
    Acknowledge,
    Deed,
    Paced,
    State,
    archive_state,
    delivery,
    imported,
    whole,
)

SAVED, TYPED = "shown-as-saved", "typed"
PEOPLE = "people"
BEAT = 0.05  # seconds
SECONDS = 7.5  # from the start to the end of all of it
WITHIN = 2.0  # seconds after a key until its text may not be lost any more


@dataclass(frozen=True)
class Work:
    """What is typed about one photo, a key every `pace` milliseconds.

    `people` are the letters that are typed and the name that is meant by them, where nobody of
    that name is there: a name in the caption brings a person along, but not through every kill.
    """

    caption: str
    pace: int = 8
    headline: str = ""
    people: tuple[tuple[str, str], ...] = ()
    thinks: int = 0  # milliseconds before one goes on


REGISTER = (("Ada Blom", "chair"), ("Bente Kuipers", "mayor"), ("Cas ter Horst", ""))
WORKS = {
    "Hazelhof-0001": Work("The garden gate opens.", headline="Open at last"),
    "Hazelhof-0002": Work(
        "Two of them at the café", people=(("ada", "Ada Blom"), ("ku", "Bente Kuipers"))
    ),
    "Hazelhof-0003": Work("Who never pauses is stored too.", pace=110),
    "Hazelhof-0004": Work(
        "Bente Kuipers (l.) cuts the ribbon", thinks=2_500, people=(("ku", "Bente Kuipers"),)
    ),
    "Hazelhof-0006": Work("The last guests.", people=(("cas", "Cas ter Horst"),)),
}


# ---- what the typist notes ------------------------------------------------------------------


@dataclass(frozen=True)
class Note:
    """A text of a field at a time of the machine's clock; a beat, where there is no field."""

    at: float
    photo: str = ""
    field: str = ""
    text: str = ""


class Notes:
    """One of the two files, in the hands of the typist."""

    def __init__(self, path: Path, *, lasting: bool) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._lasting = lasting

    def put(self, photo: str = "", field: str = "", text: str = "") -> None:
        """Note it now; a lasting one is on the disk when this returns."""
        note = Note(time.monotonic(), photo, field, text)
        os.write(self._file, json.dumps(asdict(note)).encode() + b"\n")
        if self._lasting:
            os.fsync(self._file)


def read(path: Path) -> list[Note]:
    """The notes of a file, without one that the kill left half written."""
    lines = path.read_text("utf-8").split("\n")[:-1] if path.exists() else []
    return [Note(**json.loads(line)) for line in lines]


# ---- the deed -------------------------------------------------------------------------------


def begin(folder: Path) -> None:
    """An archive with the delivery and a small register."""
    imported(folder)
    with Catalog.open(folder / "archive") as catalog:
        for name, role in REGISTER:
            add_person(catalog, name=name, roles=[Role(role)] if role else [])


def warm() -> None:
    """Load the program's window, so that each child begins with it."""
    import tests.soak.typist  # noqa: F401


def hasten(folder: Path) -> None:
    """Let the typist take it for a second start."""
    (folder / TYPED).touch()


def caption(folder: Path, acknowledge: Acknowledge) -> None:
    """Start the program, type what is missing, close the window."""
    from tests.soak.typist import run

    run(folder)
    acknowledge("closed")


def all_there(folder: Path, acknowledged: list[str]) -> None:
    """Everything shown as saved, everything typed a while ago, and no half file."""
    found = {photo.name: photo for photo in whole(folder)}
    saved, typed = read(folder / SAVED), read(folder / TYPED)
    end = horizon([note.at for note in typed if not note.field])
    for name, work in WORKS.items():
        photo = found[name]
        for field in ("caption", "headline"):
            mine = [
                [n for n in notes if (n.photo, n.field) == (name, field)]
                for notes in (saved, typed)
            ]
            there = getattr(photo, field)
            may = allowed(*mine, end=end)
            assert there in may, f"{name}: {field} is {there!r}, and not one of {may}"
        chips = [note.text for note in saved if (note.photo, note.field) == (name, PEOPLE)]
        people = {seen.name for seen in photo.people}
        assert people >= {*filter(None, "".join(chips[-1:]).split("; "))}
        if "closed" in acknowledged:
            assert (photo.caption, photo.headline) == (work.caption, work.headline)
    no_half_file(folder, list(found.values()))


def horizon(beats: Sequence[float]) -> float:
    """When the text was typed that may not be lost any more; 0 where there was no time.

    Time in which the machine did not let the window run does not count.
    """
    left = WITHIN
    for earlier, later in reversed(list(pairwise(beats))):
        left -= min(later - earlier, 2 * BEAT)
        if left <= 0:
            return earlier
    return 0


def allowed(saved: Sequence[Note], typed: Sequence[Note], *, end: float) -> list[str]:
    """What a field may say: the last text that was promised, or one that was typed after it."""
    texts = ["", *(as_stored(note) for note in typed)]
    promised = sum(note.at <= end for note in typed)
    for note in saved:
        before = [n for n, key in enumerate(typed, 1) if key.at <= note.at]
        promised = max([promised, *(n for n in before if texts[n] == note.text)])
    return texts[promised:]


def as_stored(note: Note) -> str:
    """What the archive makes of a text."""
    return clean(note.text) if note.field == "caption" else clean_line(note.text)


def no_half_file(folder: Path, found: Sequence[Photo]) -> None:
    """Pictures as delivered, sidecars, readable files and backups whole."""
    assert {hash_file(p.source) for p in found} == {hash_file(p) for p in delivery().iterdir()}
    originals = folder / "archive" / "originals"
    for path in originals.rglob("[!.]*.xmp"):
        assert path.read_text("utf-8").rstrip().endswith('<?xpacket end="w"?>'), path
    for path in originals.rglob("[!.]*.json"):
        kind = documents.ARCHIVE if path.parent == originals else documents.EVENT
        assert documents.trusted(path.read_bytes(), kind) is not None, path
    for one in backups_in(folder / "archive" / "backups"):
        prove(one.path)


def state(folder: Path) -> State:
    """What the archive says, with whom; and its files once none is behind."""
    with Catalog.open(folder / "archive") as catalog:
        kept = write_waiting(catalog, Progress(), most=1_000)
        assert (kept.refused, kept.notices, kept.more) == ((), (), False), kept
    people = {p.name: [p.headline, *(seen.name for seen in p.people)] for p in whole(folder)}
    return {**archive_state(folder), "people": people}


WINDOW = Deed(
    "window",
    "Captioning in the window",
    begin,
    caption,
    all_there,
    state,
    warm=warm,
    ways=("moment", "call"),
    paced=Paced(SECONDS, hasten),
)
