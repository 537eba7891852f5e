"""What shall stand in a file, whatever its container."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from photoarchive.files.fields import Value
from photoarchive.model import Box


@dataclass(frozen=True)
class Shown:
    """A person in the picture, as far as a file can say it. `box` is as displayed."""

    name: str
    role: str = ""
    organisation: str = ""
    box: Box | None = None

    @property
    def description(self) -> str:
        """Role and organisation as one text: "alderman, Hazelhof"."""
        return ", ".join(part for part in (self.role, self.organisation) if part)


@dataclass(frozen=True)
class Wanted:
    """The fields to write, by their names in `files.fields`; an empty value takes one out.

    A field that is not named stays as it is in the file. `people` is None where persons stay
    as they are; `gone` are people who were written before and are not in the picture now, so
    that their boxes go and those of people we never knew stay. `language` is of the texts.
    `record` is what only this program knows of the photo; None leaves it as it is.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    people: tuple[Shown, ...] | None = None
    gone: frozenset[str] = frozenset()
    language: str = "x-default"
    record: str | None = None

    @property
    def all_values(self) -> dict[str, Value]:
        """The fields with the persons among them, for containers that know only names."""
        values = dict(self.values)
        if self.people is not None:
            values["persons"] = tuple(dict.fromkeys(person.name for person in self.people))
        return values
