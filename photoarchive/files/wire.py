"""How a Reading travels between processes: one JSON line, the thumbnail in base64.

Starting and stopping the processes is for `worker` and `reader`.
"""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from photoarchive.files.fields import Value
from photoarchive.model import Box, Format, Reading, Region, Source


@dataclass(frozen=True)
class Request:
    """One file to read, and how."""

    path: Path
    thumbnail_side: int | None
    preferred_language: str
    timeout: float

    def line(self) -> bytes:
        """The name goes as bytes: it need not be valid in any encoding."""
        name = base64.b64encode(os.fsencode(self.path)).decode()
        return _line({**asdict(self), "path": name})

    @classmethod
    def of(cls, line: bytes) -> Request:
        given = json.loads(line)
        path = Path(os.fsdecode(base64.b64decode(given.pop("path"))))
        return cls(path, **given)


def pack(reading: Reading) -> bytes:
    """The line of a reading. Its path stays out: who asked knows it."""
    fields = asdict(reading)
    del fields["path"]
    if reading.thumbnail is not None:
        fields["thumbnail"] = base64.b64encode(reading.thumbnail).decode()
    return _line(fields)


def unpack(path: Path, line: bytes) -> Reading:
    """The reading of a line that `pack` wrote."""
    fields: dict[str, Any] = json.loads(line)
    fields["format"] = Format(fields["format"]) if fields["format"] else None
    fields["gps"] = tuple(fields["gps"]) if fields["gps"] else None
    fields["warnings"] = tuple(fields["warnings"])
    fields["values"] = _values(fields["values"])
    fields["others"] = {name: tuple(texts) for name, texts in fields["others"].items()}
    fields["regions"] = tuple(_region(each) for each in fields["regions"])
    fields["sources"] = tuple(_source(each) for each in fields["sources"])
    if fields["thumbnail"] is not None:
        fields["thumbnail"] = base64.b64decode(fields["thumbnail"])
    return Reading(path, **fields)


def _line(fields: Mapping[str, Any]) -> bytes:
    return json.dumps(fields).encode("ascii") + b"\n"


def _values(found: Mapping[str, str | list[str]]) -> dict[str, Value]:
    return {name: _value(each) for name, each in found.items()}


def _value(found: str | list[str]) -> Value:
    return found if isinstance(found, str) else tuple(found)


def _region(found: Mapping[str, Any]) -> Region:
    return Region(found["name"], Box(**found["box"]))


def _source(found: dict[str, Any]) -> Source:
    regions = tuple(_region(each) for each in found.pop("regions"))
    plain = {**found, "values": _values(found["values"]), "dates": tuple(found["dates"])}
    return Source(**plain, regions=regions)
