"""Captions into the picture file itself, or into its sidecar, safely and with a receipt.

New bytes are made in memory, read back and compared before they take the file's place; what
cannot carry text goes to the sidecar. When this is done, and remembering it, are the caller's.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from photoarchive.errors import FileRefused
from photoarchive.files import iim, jpeg, photoshop, sidecar, xmp, xmp_fields
from photoarchive.files.decode import opened, refusing
from photoarchive.files.fields import FIELDS, Value
from photoarchive.files.formats import HEAD, format_of
from photoarchive.files.png import plain
from photoarchive.files.regions import Frame
from photoarchive.files.store import write_replace
from photoarchive.files.trouble import open_regular, trouble
from photoarchive.files.writing import datasets, exif_texts, jpeg_file, packet, png_file, webp_file
from photoarchive.files.writing.patch import Patch
from photoarchive.files.writing.receipt import Receipt
from photoarchive.files.writing.wanted import Wanted
from photoarchive.model import Format

_TEXT_FREE = "this kind of file carries no captions of ours, so they are in the sidecar"
_ROWS = 512  # of pixels that are compared at once
_CAN_CARRY = frozenset({Format.JPEG, Format.PNG, Format.WEBP})


def write_into(picture: Path, wanted: Wanted, frame: Frame) -> Receipt:
    """Write into the picture, or into its sidecar where it cannot or must not be written.

    The original is, whatever happens, as it was or completely new. PhotoArchiveError for a
    full disk or a missing permission.
    """
    draft = draft_into(picture, wanted, frame)
    put(draft)
    return draft.receipt


def write_sidecar(picture: Path, wanted: Wanted, frame: Frame) -> Receipt:
    """Write the sidecar beside the picture: the one that counts, or a new `x.jpg.xmp`.

    What another program wrote into it stays; one that cannot be parsed is refused.
    """
    draft = draft_sidecar(picture, wanted, frame)
    put(draft)
    return draft.receipt


@dataclass(frozen=True)
class Draft:
    """A file that is ready to be written, with the receipt of doing so."""

    receipt: Receipt
    old: bytes
    new: bytes
    is_picture: bool = False

    @property
    def changes(self) -> bool:
        """Whether anything is to be written at all."""
        return not self.receipt.refused and self.new != self.old


def draft_into(picture: Path, wanted: Wanted, frame: Frame) -> Draft:
    """The picture as `write_into` would write it, or its sidecar."""
    data = bytes_of(picture)
    found = format_of(picture, data[:HEAD])
    reason = _TEXT_FREE
    if found in _CAN_CARRY:
        try:
            _refuse_protected(picture)
            new = rebuilt(data, found, wanted, frame)
            _compare(data, new, found, picture)
            return _drafted(picture, data, new, found, wanted)
        except FileRefused as error:
            reason = f"{error.what}; the texts are in the sidecar"
    beside = draft_sidecar(picture, wanted, frame)
    receipt = replace(beside.receipt, notices=(reason, *beside.receipt.notices))
    return replace(beside, receipt=receipt)


def draft_sidecar(picture: Path, wanted: Wanted, frame: Frame) -> Draft:
    """The sidecar as `write_sidecar` would write it."""
    target = sidecar_of(picture)
    old = bytes_of(target) if target.exists() else b""
    try:
        new = packet.merged(old, wanted, frame)
    except FileRefused as error:
        refused = f"{error.what}; it was not touched"
        return Draft(Receipt(target, refused=refused, before=_sha256(old)), old, old)
    written = _changed(_values_of(old), _values_of(new))
    if _same_content(old, new):
        new = old
    return Draft(_receipt(target, old, new, written), old, new)


def put(draft: Draft) -> None:
    """Write a draft; FileRefused where another program wrote the file meanwhile."""
    if draft.changes:
        refuse_changed(draft)
        write_replace(draft.receipt.target, draft.new, keep_times=draft.is_picture)


def refuse_changed(draft: Draft) -> None:
    """Raise FileRefused where the file is not what the draft was made of."""
    target = draft.receipt.target
    if (bytes_of(target) if target.exists() else b"") != draft.old:
        raise FileRefused("another program wrote it just now", path=target)


def sidecar_of(picture: Path) -> Path:
    """Where the sidecar lies or would lie: the one that is there, else `x.jpg.xmp`."""
    return next((path for path, _ in sidecar.find(picture)), sidecar.candidates(picture)[0])


def rebuilt(data: bytes, found: Format, wanted: Wanted, frame: Frame) -> bytes:
    """The bytes of a JPEG, PNG or WebP with the wanted texts; FileRefused where it cannot."""
    if found is Format.PNG:
        old = plain(io.BytesIO(data)).xmp or b""
        return png_file.rebuilt(data, packet.merged(old, wanted, frame))
    if found is Format.WEBP:
        return webp_file.rebuilt(data, packet.merged(webp_file.packet_of(data), wanted, frame))
    return _rebuilt_jpeg(data, wanted, frame)


def _rebuilt_jpeg(data: bytes, wanted: Wanted, frame: Frame) -> bytes:
    blocks = jpeg.find(io.BytesIO(data))
    jpeg_file.refuse_unread(data, blocks)
    exif = exif_texts.changed(blocks.exif, wanted.values) if blocks.exif else None
    return jpeg_file.rebuilt(
        data,
        jpeg_file.NewSegments(
            xmp=packet.merged(blocks.xmp, wanted, frame, blocks.extended_xmp),
            iim=datasets.merged(blocks.iim, wanted.values),
            exif=exif if exif != blocks.exif else None,
        ),
    )


def _refuse_protected(picture: Path) -> None:
    """A write-protected file is meant to stay as it is; one that has a second name elsewhere
    would change there too, or come apart.
    """
    status = picture.stat()
    if not status.st_mode & 0o222 or not os.access(picture, os.W_OK):
        raise FileRefused("the file is write-protected")
    if status.st_nlink > 1:
        raise FileRefused("another folder has the same file under a second name (a hard link)")


# ---- before it takes the file's place -------------------------------------------------------


def _compare(old: bytes, new: bytes, found: Format, picture: Path) -> None:
    """The new bytes decode to the same pixels and everything that is not ours is there."""
    if _pixels(old, found, picture) != _pixels(new, found, picture):
        raise FileRefused("the picture would not be the same afterwards")
    if found is Format.JPEG and _others(old) != _others(new):
        raise FileRefused("something besides the texts would not be the same afterwards")


def _pixels(data: bytes, found: Format, picture: Path) -> str:
    digest = hashlib.sha256()
    with opened(io.BytesIO(data), found, picture) as one, refusing(picture):
        one.image.load()
        width, height = one.image.size
        for top in range(0, height, _ROWS):  # a second copy of all pixels would be large
            strip = one.image.crop((0, top, width, min(height, top + _ROWS)))
            digest.update(strip.tobytes())
    return digest.hexdigest()


def _others(data: bytes) -> list[bytes]:
    """The segments we do not write, and the picture data."""
    whole = jpeg_file.layout(data)
    ours = (jpeg.EXTENDED_NAME, jpeg.EXIF_NAME, photoshop.SIGNATURE, b"MPF\0")
    others = (p for p in whole.parts if not any(map(p.starts, ours)))
    kept = [p.raw for p in others if p.marker != jpeg.APP1 or not jpeg.packet_in(p.payload)]
    return [*kept, whole.rest]


def _drafted(picture: Path, old: bytes, new: bytes, found: Format, wanted: Wanted) -> Draft:
    written = _changed(_said(old, found), _said(new, found))
    missing = [name for name, value in wanted.values.items() if _lost(name, value, new, found)]
    if missing:
        raise FileRefused(f"{', '.join(missing)} would not be read back as written")
    notices = datasets.cut_notices(wanted.values) if found is Format.JPEG else ()
    return Draft(_receipt(picture, old, new, written, notices), old, new, is_picture=True)


def _receipt(
    target: Path,
    old: bytes,
    new: bytes,
    written: tuple[str, ...],
    notices: tuple[str, ...] = (),
) -> Receipt:
    undo = Patch.between(old, new) if old and old != new else None
    return Receipt(target, written, notices, before=_sha256(old), after=_sha256(new), undo=undo)


def _lost(name: str, value: Value, new: bytes, found: Format) -> bool:
    if not value and FIELDS[name].also:
        return False  # it may still be read from where others keep it, and that stays
    return _said(new, found).get(name, _nothing(name)) != (value or _nothing(name))


def _nothing(name: str) -> Value:
    return () if FIELDS[name].many else ""


def _said(data: bytes, found: Format) -> Mapping[str, Value]:
    if found is Format.JPEG:
        blocks = jpeg.find(io.BytesIO(data))
        inside = _values_of(blocks.xmp)
        return {**iim.read(blocks.iim).values, **inside}
    old = plain(io.BytesIO(data)).xmp if found is Format.PNG else webp_file.packet_of(data)
    return _values_of(old or b"")


def _values_of(packet_bytes: bytes) -> Mapping[str, Value]:
    if not packet_bytes.strip():
        return {}
    try:
        root = xmp.parse(packet_bytes)
    except FileRefused:
        return {}
    return {name: value for name in FIELDS if (value := xmp_fields.value_of(root, FIELDS[name]))}


def _same_content(old: bytes, new: bytes) -> bool:
    """Whether only the layout would differ: then a file of others is better left alone."""
    return bool(old) and xmp.parse(old) == xmp.parse(new)


def _changed(old: Mapping[str, Value], new: Mapping[str, Value]) -> tuple[str, ...]:
    return tuple(name for name in FIELDS if old.get(name) != new.get(name))


def bytes_of(path: Path) -> bytes:
    """The whole file; PhotoArchiveError where it cannot be read."""
    with open_regular(path) as stream, trouble(path):
        return stream.read()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest() if data else ""
