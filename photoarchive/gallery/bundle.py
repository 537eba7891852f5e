"""The gallery as one zip beside its folder, for those who hand it on; the same every time."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import temporary_beside
from photoarchive.files.trouble import trouble
from photoarchive.gallery.manifest import Manifest

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment a zip can name
_OURS = b"photoarchive gallery "


def zip_path(folder: Path) -> Path:
    """Where the zip of a gallery lies; PhotoArchiveError if someone else's lies there."""
    target = folder.with_name(f"{folder.name}.zip")
    if target.exists() and not _comment(target).startswith(_OURS):
        raise PhotoArchiveError(
            "There is another zip of that name",
            path=target,
            advice="It was not touched. Move it, or export to another folder.",
        )
    return target


def bundle(folder: Path, made: Manifest) -> Path:
    """Zip the files that a visitor needs; a zip of the same files is left as it is."""
    target = zip_path(folder)
    comment = _OURS + hashlib.sha256(made.to_json()).hexdigest().encode()
    if target.exists() and _comment(target) == comment:
        return target
    with trouble(target):
        sizes = {path: (folder / path).stat().st_size for path in sorted(made.files)}
    with temporary_beside(target, size=sum(sizes.values())) as temp, trouble(target):
        with zipfile.ZipFile(temp, "x") as out:
            out.comment = comment
            for path, length in sizes.items():
                entry = zipfile.ZipInfo(f"{folder.name}/{path}", _EPOCH)
                entry.create_system, entry.external_attr = 3, 0o100644 << 16
                entry.file_size = length
                with (folder / path).open("rb") as source, out.open(entry, "w") as packed:
                    shutil.copyfileobj(source, packed)
        temp.replace(target)
    return target


def _comment(target: Path) -> bytes:
    try:
        with zipfile.ZipFile(target) as found:
            return found.comment
    except (OSError, zipfile.BadZipFile):
        return b""
