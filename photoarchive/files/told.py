"""Each source of a file as a person may look at it: what it says, and what it counts.

The order is that of `reconcile`; here it only gets its reasons.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from photoarchive.files import dates
from photoarchive.files.contents import Beside, Contents
from photoarchive.files.fields import Value
from photoarchive.files.xmp_fields import Xmp
from photoarchive.model import Reading, Source

INSIDE = frozenset({"XMP", "IPTC", "Exif"})  # the names of the sources in the picture itself
_NEWER = "a sidecar that is not older than the picture"
_OLDER = "a sidecar older than the picture"
_XMP = "in the file"
_IIM = "in the file; after XMP, because its texts may be cut off"
_IIM_FIRST = "in the file; changed last, by a program that left the XMP as it was"
_XMP_SECOND = "in the file; the IPTC texts were changed after it"
_EXIF = "in the file; last, because cameras fill its texts by themselves"


def told(contents: Contents) -> tuple[Source, ...]:
    """The sources that say anything, the one that counts most first."""
    inside = [
        Source(
            "XMP",
            _XMP_SECOND if contents.iim_changed_alone else _XMP,
            contents.xmp.values,
            contents.xmp.languages,
            contents.xmp.regions,
            _dates(contents.xmp),
        ),
        Source(
            "IPTC",
            _IIM_FIRST if contents.iim_changed_alone else _IIM,
            contents.iim.values,
            dates=_said(dates.iim(contents.iim.date, contents.iim.time)),
        ),
    ]
    ranked = [
        *(_beside(each, _NEWER) for each in contents.newer),
        *(reversed(inside) if contents.iim_changed_alone else inside),
        *(_beside(each, _OLDER) for each in contents.older),
        Source("Exif", _EXIF, contents.exif.values, dates=_said(dates.exif(contents.exif.taken))),
    ]
    return tuple(source for source in ranked if source.values or source.regions)


def _beside(sidecar: Beside, why: str) -> Source:
    xmp = sidecar.xmp
    return Source(sidecar.name, why, xmp.values, xmp.languages, xmp.regions, _dates(xmp))


def _dates(xmp: Xmp) -> tuple[str, ...]:
    return _said(*map(dates.xmp, xmp.taken))


def _said(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, texts)))


def chosen(reading: Reading) -> dict[str, tuple[str, ...]]:
    """For each field, the sources whose text counts: one, or all that a list is made of."""
    return {name: tuple(_having(reading, name, value)) for name, value in reading.values.items()}


def _having(reading: Reading, name: str, value: Value) -> Iterator[str]:
    for source in reading.sources:
        said = source.values.get(name)
        if said == value or (isinstance(value, tuple) and isinstance(said, tuple)):
            yield source.name
            if isinstance(value, str):
                return


def languages(reading: Reading) -> Mapping[str, Mapping[str, str]]:
    """Each field's texts in several languages, as the first source that has them says."""
    found: dict[str, Mapping[str, str]] = {}
    for source in reading.sources:
        for name, texts in source.languages.items():
            found.setdefault(name, texts)
    return found
