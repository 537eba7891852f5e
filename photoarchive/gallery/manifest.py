"""What an export wrote into a folder: names, hashes, recipes; no paths of a machine.

It lies in the folder, so it may have been changed or be someone else's: what does not fit is
as good as none. Looking at the files themselves belongs to `folder`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from photoarchive.files.render import WebFormat
from photoarchive.gallery.renditions import Rendition, Renditions

NAME = "photoarchive-gallery.json"

_VERSION = 1


@dataclass(frozen=True)
class Manifest:
    """`photos` by the stem of their files; `pages` are the other files and their SHA-256."""

    photos: Mapping[str, Renditions] = field(default_factory=dict)
    pages: Mapping[str, str] = field(default_factory=dict)

    @property
    def files(self) -> dict[str, str]:
        """Every file but the manifest itself: POSIX path from the folder to SHA-256."""
        renditions = [one for photo in self.photos.values() for one in photo.files]
        return {**{one.path: one.sha256 for one in renditions}, **self.pages}

    def to_json(self) -> bytes:
        """The same manifest always gives the same bytes."""
        document = {"made_by": "photoarchive", "version": _VERSION, **asdict(self)}
        return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False).encode()


def read(folder: Path) -> Manifest | None:
    """The manifest in a folder; None where there is none that can be trusted."""
    try:
        document = json.loads((folder / NAME).read_bytes())
        if (document["made_by"], document["version"]) != ("photoarchive", _VERSION):
            return None
        manifest = Manifest(
            {str(stem): _renditions(stored) for stem, stored in document["photos"].items()},
            {str(name): str(sha256) for name, sha256 in document["pages"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return manifest if all(_stays_inside(path) for path in manifest.files) else None


def _renditions(stored: Any) -> Renditions:
    files = (
        Rendition(
            str(one["path"]),
            WebFormat(one["format"]),
            int(one["width"]),
            int(one["height"]),
            str(one["sha256"]),
        )
        for one in stored["files"]
    )
    picture = str(stored.get("picture", ""))  # the first exports did not tell it
    return Renditions(str(stored["key"]), picture, tuple(files))


def _stays_inside(path: str) -> bool:
    """Whether a path that a file claims leads nowhere else, on any system."""
    posix, windows = PurePosixPath(path), PureWindowsPath(path)
    anchored = posix.is_absolute() or bool(windows.anchor)
    return bool(path) and not anchored and ".." not in windows.parts
