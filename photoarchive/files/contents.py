"""What every source of one file says, apart: Exif, IIM, XMP and the sidecars.

Weighing them against each other is for `reconcile`, the order of dates for `reading`.
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

from photoarchive.files import (
    camera_raw,
    exif,
    gif,
    iim,
    jpeg,
    png,
    regions,
    sidecar,
    tiff,
    xmp,
    xmp_fields,
)
from photoarchive.files.attempts import Attempts
from photoarchive.files.blocks import Blocks
from photoarchive.files.exif import Exif
from photoarchive.files.fields import parts_of
from photoarchive.files.iim import Iim
from photoarchive.files.images import Identified
from photoarchive.files.reconcile import Sources, union
from photoarchive.files.regions import Frame
from photoarchive.files.xmp_fields import Xmp
from photoarchive.model import Format, Region

_UNSURE = "the encoding of its IPTC texts is not stated; letters with accents may be wrong"


@dataclass(frozen=True)
class Beside:
    """What a sidecar says, under the name of its file."""

    name: str
    xmp: Xmp


@dataclass(frozen=True)
class Contents:
    """The sources of one file. Of the sidecars, the more specific comes first."""

    exif: Exif = field(default_factory=Exif)
    iim: Iim = field(default_factory=Iim)
    xmp: Xmp = field(default_factory=Xmp)
    newer: tuple[Beside, ...] = ()
    older: tuple[Beside, ...] = ()
    iim_changed_alone: bool = False
    orientation: int = 1

    @property
    def regions(self) -> tuple[Region, ...]:
        """Those of the first packet that has any."""
        return next((each.regions for each in self.packets if each.regions), ())

    @property
    def gps(self) -> tuple[float, float] | None:
        """Exif's position, or that of the first packet that has one."""
        return next(filter(None, (self.exif.gps, *(each.gps for each in self.packets))), None)

    @property
    def packets(self) -> tuple[Xmp, ...]:
        """Every XMP, the most trustworthy first."""
        newer, older = (tuple(each.xmp for each in some) for some in (self.newer, self.older))
        return (*newer, self.xmp, *older)

    def sources(self) -> Sources:
        """The values alone."""
        return Sources(
            newer=[each.xmp.values for each in self.newer],
            xmp=self.xmp.values,
            iim=self.iim.values,
            older=[each.xmp.values for each in self.older],
            exif=self.exif.values,
            iim_changed_alone=self.iim_changed_alone,
        )


@dataclass(frozen=True)
class Opened:
    """A file to gather from. `identified` is None where no decoder can open it."""

    path: Path
    stream: BinaryIO
    status: os.stat_result
    format: Format
    identified: Identified | None


def gather(file: Opened, attempts: Attempts, preferred_language: str = "") -> Contents:
    """Read every source; one that cannot be read is empty, and `attempts` says why."""
    blocks = attempts.attempt("its metadata", lambda: _blocks(file), Blocks())
    found = attempts.attempt("its Exif data", lambda: _exif(file, blocks), Exif())
    packets = _Packets(_frame(file, found), preferred_language)
    contents = Contents(
        exif=found,
        iim=attempts.attempt("its IPTC data", lambda: iim.read(blocks.iim), Iim()),
        xmp=attempts.attempt("its XMP", lambda: packets.embedded(blocks), Xmp()),
        iim_changed_alone=blocks.iim_changed_alone,
        orientation=found.orientation if file.format is Format.HEIC else _orientation(file, found),
    )
    if contents.iim.unsure:
        attempts.warnings.append(_UNSURE)
    return _with_sidecars(contents, file, packets, attempts)


def _blocks(file: Opened) -> Blocks:
    if file.format is Format.JPEG:
        return jpeg.find(file.stream)
    if file.format is Format.TIFF:
        return tiff.find(file.stream)
    if file.format is Format.RAW:
        return camera_raw.find(file.stream)
    if file.format is Format.GIF:
        return Blocks(xmp=gif.packet(file.stream))
    if file.identified is None:
        return Blocks()
    iptc = png.plain(file.stream).iim if file.format is Format.PNG else b""
    return Blocks(exif=file.identified.exif or b"", xmp=file.identified.xmp or b"", iim=iptc)


def _exif(file: Opened, blocks: Blocks) -> Exif:
    """A TIFF and most raw files are one Exif structure themselves."""
    if file.format in (Format.TIFF, Format.RAW) and not blocks.exif:
        return exif.read(file.stream)
    return exif.read(io.BytesIO(blocks.exif)) if blocks.exif else Exif()


@dataclass(frozen=True)
class _Packets:
    """How the XMP packets of one picture are read."""

    frame: Frame
    language: str

    def embedded(self, blocks: Blocks) -> Xmp:
        return self._read(blocks.xmp, blocks.extended_xmp) if blocks.xmp else Xmp()

    def beside(self, found: sidecar.Sidecar) -> Xmp:
        return self._read(found.packet)

    def _read(self, packet: bytes, extended: bytes = b"") -> Xmp:
        """With the persons that its regions name among its persons."""
        root = xmp.parse(packet, extended)
        said = xmp_fields.read(root, self.language)
        boxes = regions.read(root, self.frame)
        names = regions.people(root, self.frame)
        values = dict(said.values)
        if names:
            values["persons"] = union([parts_of(values.get("persons", ())), names])
        return replace(said, values=values, regions=tuple(each.region for each in boxes))


def _with_sidecars(
    contents: Contents, file: Opened, packets: _Packets, attempts: Attempts
) -> Contents:
    newer: list[Beside] = []
    older: list[Beside] = []

    def read(path: Path, status: os.stat_result) -> None:
        found = sidecar.read(path, status, picture_modified=file.status.st_mtime)
        (newer if found.newer else older).append(Beside(path.name, packets.beside(found)))

    for path, status in sidecar.find(file.path):
        attempts.attempt(f"the sidecar {path.name}", partial(read, path, status), None)
    return replace(contents, newer=tuple(newer), older=tuple(older))


def _orientation(file: Opened, found: Exif) -> int:
    """As it is displayed, where a decoder tells: some files have it in their XMP alone."""
    if file.format is Format.HEIC:
        return 1
    if file.identified is None or file.format in (Format.TIFF, Format.RAW):
        return found.orientation
    return file.identified.orientation


def _frame(file: Opened, found: Exif) -> Frame:
    """pi-heif turns HEIC by the container's own box, so Exif's orientation says nothing."""
    orientation = _orientation(file, found)
    size = (file.identified.width, file.identified.height) if file.identified else (0, 0)
    return Frame.displayed(*size, orientation)
