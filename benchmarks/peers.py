"""Other programs that do a part of the work, driven by their command lines.

Those that are not on the machine are named as absent. `PEERS` may name a folder with programs
that are not in the path: its `sigal/bin/` and `thumbsup/node_modules/.bin/`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from benchmarks.sides import cores

_NO_COMMAND_LINE = {
    "digiKam": ("digikam", "imports in its window only"),
    "Shotwell": ("shotwell", "imports in its window only"),
}


def program(name: str) -> str:
    """The path of a program; "" where it is not there."""
    places = Path(os.environ.get("PEERS", "/nowhere")).glob("*/")
    inner = [str(place / sub) for place in places for sub in ("bin", "node_modules/.bin")]
    return shutil.which(name, path=os.pathsep.join([*inner, os.environ["PATH"]])) or ""


def absent(*names: str) -> str:
    """Which of these programs are not there; "" for none."""
    missing = [name for name in names if not program(name)]
    return f"{', '.join(missing)} not installed" if missing else ""


def windows_only() -> dict[str, str]:
    """Programs that do the same work, and why they are not measured."""
    return {
        name: why if program(command) else "not installed"
        for name, (command, why) in _NO_COMMAND_LINE.items()
    }


def _run(*command: str | Path, to: Path | None = None) -> None:
    if to is None:
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return
    with to.open("wb") as out:
        subprocess.run(command, check=True, stdout=out, stderr=subprocess.DEVNULL)


def _shared_out(photos: Sequence[Path], *command: str) -> None:
    """The command on all cores, each call with some of the photos."""
    names = b"\0".join(os.fsencode(path) for path in photos)
    each = str(max(1, len(photos) // (2 * cores())))
    line = ["xargs", "-0", "-P", str(cores()), "-n", each, *command]
    subprocess.run(line, input=names, check=True, stdout=subprocess.DEVNULL)


# ---- importing ------------------------------------------------------------------------------

SCRIPTED = ("cp", "sha256sum", "exiftool", "vipsthumbnail", "xargs")


def scripted_import(photos: Path, into: Path) -> None:
    """What one would put into a shell script: copies, hashes, metadata, previews of 512 px."""
    copies = into / "originals"
    copies.mkdir()
    (into / "previews").mkdir()
    _run("cp", "-p", *sorted(photos.glob("*.jpg")), copies)
    there = sorted(copies.glob("*.jpg"))
    _run("sha256sum", *there, to=into / "sums")
    _run(program("exiftool"), "-json", *there, to=into / "metadata.json")
    output = f"{into / 'previews'}/%s.jpg[Q=82,strip]"
    _shared_out(there, program("vipsthumbnail"), "--size", "512x512", "-o", output)


# ---- exporting ------------------------------------------------------------------------------


def vips(photos: Path, into: Path) -> None:
    """1600 and 400 pixels, no captions: they would take a second program."""
    there = sorted(photos.glob("*.jpg"))
    for size in ("1600x1600", "400x400"):
        output = f"{into}/%s-{size}.jpg[Q=80,optimize_coding,interlace,strip]"
        _shared_out(there, program("vipsthumbnail"), "--size", size, "-o", output)


_SIGAL = """
source = {source!r}
destination = {into!r}
img_size = (1600, 1600)
thumb_size = (400, 400)
thumb_fit = False
jpg_options = {{"quality": 80, "optimize": True, "progressive": True}}
keep_orig = False
write_html = True
"""


def sigal(photos: Path, into: Path) -> None:
    """A page with 1600 and 400 pixels."""
    settings = into / "settings.py"
    settings.write_text(_SIGAL.format(source=str(photos), into=str(into / "site")))
    _run(program("sigal"), "build", "-c", settings, "-n", str(cores()))
    _expect(into / "site", 2 * len(list(photos.glob("*.jpg"))))


def thumbsup(photos: Path, into: Path) -> None:
    """A page with 1600 and 400 pixels."""
    _run(
        *(program("thumbsup"), "--input", photos, "--output", into / "site"),
        *("--database-file", into / "thumbsup.db", "--log-file", into / "log"),
        *("--large-size", "1600", "--thumb-size", "400", "--photo-quality", "80"),
        *("--concurrency", str(cores()), "--photo-download", "resize"),
    )
    _expect(into / "site", 2 * len(list(photos.glob("*.jpg"))))


def _expect(folder: Path, pictures: int) -> None:
    """A program that says nothing may have done nothing."""
    found = sum(1 for path in folder.rglob("*") if path.suffix.lower() in {".jpg", ".jpeg"})
    if found < pictures:
        raise SystemExit(f"{pictures} pictures expected in {folder}, {found} found")
