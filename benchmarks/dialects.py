"""JPEGs with metadata as many programs write it, made by exiftool and exiv2.

    python -m benchmarks.dialects DIR [--files 1200]

A corpus for `benchmarks.metadata_agreement` and for PHOTOARCHIVE_CORPUS on machines that have
no folder of real photos. The same number always makes the same files: number N has dialect
N modulo their count, and texts, dates, turns and positions that go round at other speeds, so
that they meet in many ways. Nothing in here is read by the program itself.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PIL import Image

DEFAULT = 1_200
_SIZES = ((96, 64), (64, 96), (80, 80))
T = TypeVar("T")
Tags = list[str]

CAPTIONS = (
    "Wethouder Aïcha El Amrani (l.) en Ömer Şahin openen de brug.",
    "Zonder accenten, op een regel.",
    "Eerste regel\nTweede regel met „aanhalingstekens” en een streep – zo.",
    "Fête à Liège: cafés, naïveté, œuvre, Łódź, Győr.",
    'Tekens als <b>vet</b> &amp; "citaat" en 100 % \\ schuin.',
    "Een lang bijschrift dat ouder programma's afkappen. " * 45,
    "Emoji 🎉 en 日本語 in één tekst.",
    "  spaties   vooraan en achteraan  ",
)
LATIN = (
    "Café in Ede, één tafel",
    "Müller (r.) grüßt Peña",
    "Zonder accenten, op een regel.",
)
NAMES = ("Noor Brandsma", "Jóke van 't Hof", "Ömer Şahin", "Teun de Wit; Mira Vos")
CREDITS = ("linde.example/Noor Brandsma", "Studio Linde", "Beeldbank Oost / Ömer Şahin")
NOTICES = ("© 2026 Studio Linde", "(c) Beeldbank Oost", "Copyright Noor Brandsma, alle rechten")
WORDS = ("opening", "brug", "één, twee", "Zwolle", "gemeente Hazelhof", "x" * 64)
DATES = (
    ("2019:05:13 14:01:02", "007", "+02:00"),
    ("1999:12:31 23:59:59", "", ""),
    ("2024:03:31 02:30:00", "99", "+01:00"),
    ("0000:00:00 00:00:00", "", ""),
    ("    :  :     :  :  ", "", ""),
    ("2020:02:30 10:00:00", "", ""),
    ("2012:07:04 08:09:10", "5", "-05:00"),
)
XMP_DATES = ("2019", "2019:05", "2019:05:13", "2019:05:13 14:01", "2019:05:13 14:01:02.5+05:30")
PLACES = (
    ("52.5125", "N", "6.0944", "E"),
    ("33.8688", "S", "151.2093", "E"),
    ("40.7128", "N", "74.006", "W"),
    ("22.9068", "S", "43.1729", "W"),
    ("0", "N", "0", "E"),
)
FACES = (("Mira Vos", 0.3, 0.4, 0.2, 0.3), ("Teun de Wit", 0.7, 0.5, 0.25, 0.35))


@dataclass(frozen=True)
class Draw:
    """One file: its number, and the next text of each kind for it."""

    number: int

    def of(self, choices: Sequence[T], speed: int = 1) -> T:
        """One of the choices, going round once every so many files."""
        return choices[(self.number // speed) % len(choices)]

    @property
    def caption(self) -> str:
        """A text that only UTF-8 can hold, most of the time."""
        return self.of(CAPTIONS, len(DIALECTS))


def _xmp(draw: Draw) -> Tags:
    return [
        f"-XMP-dc:Description={draw.caption}",
        *(f"-XMP-dc:Creator={name}" for name in draw.of(NAMES, 3).split("; ")),
        f"-XMP-photoshop:Credit={draw.of(CREDITS, 2)}",
        f"-XMP-dc:Rights={draw.of(NOTICES, 5)}",
        *(f"-XMP-dc:Subject={word}" for word in WORDS[: 1 + draw.number % len(WORDS)]),
        f"-XMP-photoshop:Headline={draw.caption[:40].strip()}",
    ]


def _iim(draw: Draw, caption: str) -> Tags:
    return [
        f"-IPTC:Caption-Abstract={caption}",
        *(f"-IPTC:By-line={name}" for name in draw.of(NAMES[:2], 3).split("; ")),
        f"-IPTC:Credit={draw.of(CREDITS[:2], 2)}",
        f"-IPTC:CopyrightNotice={draw.of(NOTICES, 5)}",
        *(f"-IPTC:Keywords={word}" for word in WORDS[: 1 + draw.number % len(WORDS)]),
        "-IPTC:City=Zwolle",
    ]


_UTF8 = ["-IPTC:CodedCharacterSet=UTF8", "-m"]


def _iim_utf8(draw: Draw) -> Tags:
    return [*_UTF8, *_iim(draw, draw.caption)]


def _iim_unmarked(draw: Draw) -> Tags:
    """IIM as programs of the nineties left it: Windows' Latin letters, and nothing says so."""
    return ["-charset", "iptc=Latin", "-m", *_iim(draw, draw.of(LATIN, len(DIALECTS)))]


def _exif(draw: Draw) -> Tags:
    return [
        f"-IFD0:ImageDescription={draw.caption}",
        f"-IFD0:Artist={draw.of(NAMES, 3)}",
        f"-IFD0:Copyright={draw.of(NOTICES, 5)}",
    ]


def _exif_latin(draw: Draw) -> Tags:
    text = draw.of(LATIN, len(DIALECTS))
    return ["-charset", "exif=Latin", f"-IFD0:ImageDescription={text}", "-IFD0:Artist=Jóke"]


def _placeholder(draw: Draw) -> Tags:
    names = ("OLYMPUS DIGITAL CAMERA", "SONY DSC", "          ", "DSC_0001.JPG")
    return [f"-IFD0:ImageDescription={draw.of(names, 2)}", "-IFD0:Artist=Unknown", *_xmp(draw)]


def _all_three(draw: Draw) -> Tags:
    return [*_xmp(draw), *_iim_utf8(draw), *_exif(draw), "-Photoshop:IPTCDigest=new"]


def _conflicting(draw: Draw) -> Tags:
    other = Draw(draw.number + 3)
    return [*_xmp(draw), *_UTF8, *_iim(other, "IPTC zegt dit."), "-IFD0:ImageDescription=Exif ook."]


def _changed_alone(draw: Draw) -> Tags:
    """A program that knows no XMP changed the IPTC texts: the digest is of the old ones."""
    digest = "-Photoshop:IPTCDigest=00112233445566778899aabbccddeeff"
    return [*_xmp(draw), *_UTF8, *_iim(draw, "Later geschreven."), digest]


def _languages(draw: Draw) -> Tags:
    default = [f"-XMP-dc:Description={draw.caption}"] if draw.number % 2 else []
    other = ["-XMP-dc:Description-nl-NL=Het lint", "-XMP-dc:Description-de=Das Band"]
    return [*default, *other, "-XMP-dc:Rights-en=All rights reserved", "-XMP-dc:Title-fr=Le ruban"]


def _mwg(draw: Draw) -> Tags:
    areas = ",".join(
        f"{{Area={{X={x},Y={y},W={w},H={h},Unit=normalized}},Name={name},Type=Face}}"
        for name, x, y, w, h in FACES
    )
    applied = "{W=96,H=64,Unit=pixel}"
    return [*_xmp(draw), f"-RegionInfo={{AppliedToDimensions={applied},RegionList=[{areas}]}}"]


def _microsoft(draw: Draw) -> Tags:
    boxes = ",".join(
        f"{{Rectangle={x - w / 2:.4f}|, {y - h / 2:.4f}|, {w}|, {h},PersonDisplayName={name}}}"
        for name, x, y, w, h in FACES
    )
    return [
        f"-RegionInfoMP={{Regions=[{boxes}]}}",
        f"-XMP-microsoft:LastKeywordXMP={draw.of(WORDS[:2])}",
    ]


def _iptc_regions(draw: Draw) -> Tags:
    name, x, y, w, _ = FACES[0]
    circle = f"RbShape=circle,RbUnit=relative,RbX={x},RbY={y},RbRx={w / 2}"
    return [
        *_xmp(draw),
        f"-ImageRegion={{Name={name},PersonInImage={name},RegionBoundary={{{circle}}}}}",
        *(f"-XMP-iptcExt:PersonInImage={face[0]}" for face in FACES),
    ]


def _every_region(draw: Draw) -> Tags:
    return [*_mwg(draw), *_microsoft(draw), *_iptc_regions(draw)[-3:]]


def _lightroom(draw: Draw) -> Tags:
    return [
        *_xmp(draw),
        *("-XMP-crs:Exposure2012=+0.35", "-XMP-crs:HasSettings=true"),
        *("-XMP-lr:HierarchicalSubject=plaats|Zwolle", "-XMP-xmpMM:DocumentID=xmp.did:118"),
        *("-XMP-xmp:Rating=4", "-XMP-xmp:Label=Rood", "-XMP-photoshop:ColorMode=3"),
        "-XMP-aux:Lens=24-70",
    ]


def _photo_mechanic(draw: Draw) -> Tags:
    return [
        *_all_three(draw),
        *("-XMP-photomech:ColorClass=2", "-XMP-photomech:Tagged=true"),
        *("-XMP-photomech:CountryCode=NLD", "-IPTC:Sub-location=Raadzaal"),
        *("-IPTC:Country-PrimaryLocationName=Nederland", "-IPTC:Writer-Editor=Redactie"),
    ]


def _digikam(draw: Draw) -> Tags:
    return [
        *_mwg(draw),
        *("-XMP-digiKam:TagsList=Mensen/Mira Vos", "-XMP-digiKam:PickLabel=0"),
        *("-XMP-microsoft:RatingPercent=75", "-XMP-acdsee:Rating=4", "-XMP-xmp:Rating=4"),
        *(f"-XMP-iptcExt:PersonInImage={face[0]}" for face in FACES),
    ]


def _picasa(draw: Draw) -> Tags:
    return [
        *_mwg(draw)[-1:],
        *("-IFD0:Software=Picasa", "-ExifIFD:ImageUniqueID=0f0e0d0c0b0a09080706050403020100"),
        *(f"-IPTC:Caption-Abstract={draw.of(LATIN, 3)}", "-IPTC:CodedCharacterSet=UTF8"),
    ]


def _phone(draw: Draw) -> Tags:
    return ["-IFD0:Make=Telefoon", f"-IFD0:Model=Twaalf {draw.number % 3}"]


def _rights(draw: Draw) -> Tags:
    return [
        *_xmp(draw),
        "-Licensor=[{LicensorName=Oost,LicensorURL=https://oost.example},{LicensorName=West}]",
        "-CopyrightOwner={CopyrightOwnerName=Studio Linde,CopyrightOwnerID=SL-7}",
        *("-XMP-xmpRights:UsageTerms=Alleen voor nieuws", "-XMP-plus:DataMining=DMI-PROHIBITED"),
        "-LocationShown={LocationName=Raadzaal,City=Zwolle,CountryCode=NLD}",
    ]


DIALECTS: Sequence[Callable[[Draw], Tags]] = (
    *(_xmp, _iim_utf8, _iim_unmarked, _exif, _exif_latin, _placeholder, _all_three),
    *(_conflicting, _changed_alone, _languages, _mwg, _microsoft, _iptc_regions),
    *(_every_region, _lightroom, _photo_mechanic, _digikam, _picasa, _phone, _rights),
)


def _camera(draw: Draw) -> Tags:
    """Turn, date and position; half of the files say them in Exif, the others in XMP or not."""
    taken, fraction, offset = draw.of(DATES, 2)
    latitude, north, longitude, east = draw.of(PLACES, 3)
    tags = [f"-IFD0:Orientation#={1 + draw.number % 8}"] if draw.number % 3 else []
    if draw.number % 2:
        tags += [f"-ExifIFD:DateTimeOriginal#={taken}"]
        tags += [f"-ExifIFD:SubSecTimeOriginal={fraction}"] if fraction else []
        tags += [f"-ExifIFD:OffsetTimeOriginal={offset}"] if offset else []
    elif draw.number % 4:
        tags += [f"-XMP-photoshop:DateCreated={draw.of(XMP_DATES, 5)}"]
    if draw.number % 5 < 2:
        tags += [f"-GPSLatitude={latitude}", f"-GPSLatitudeRef={north}"]
        tags += [f"-GPSLongitude={longitude}", f"-GPSLongitudeRef={east}"]
    elif draw.number % 5 == 2:
        sign = {"S": "-", "W": "-"}
        tags += [f"-XMP-exif:GPSLatitude={sign.get(north, '')}{latitude}"]
        tags += [f"-XMP-exif:GPSLongitude={sign.get(east, '')}{longitude}"]
    return tags


def draw_dialects(folder: Path, files: int = DEFAULT) -> list[Path]:
    """Draw the pictures and have them written into; every tenth is written by exiv2 too."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = [_picture(folder, Draw(number)) for number in range(files)]
    _written(zip(drawn, map(Draw, range(files)), strict=True))
    if shutil.which("exiv2") is not None:
        for number, path in enumerate(drawn):
            if number % 10 == 9:
                _once_more(path, Draw(number))
    return drawn


def _picture(folder: Path, draw: Draw) -> Path:
    dialect = DIALECTS[draw.number % len(DIALECTS)].__name__.strip("_")
    path = folder / f"{draw.number:05d}-{dialect}.jpg"
    image = Image.radial_gradient("L").resize(draw.of(_SIZES)).convert("RGB")
    image.save(path, "JPEG", progressive=draw.number % 7 == 0)
    return path


def _written(pictures: Iterable[tuple[Path, Draw]]) -> None:
    """One exiftool for all: it takes long to start."""
    lines: list[str] = []
    for path, draw in pictures:
        tags = [*DIALECTS[draw.number % len(DIALECTS)](draw), *_camera(draw)]
        lines += ["-q", "-overwrite_original", "-sep", "\x01", "-E", "-charset", "utf8"]
        lines += [*map(_escaped, tags), str(path), "-execute"]
    with tempfile.NamedTemporaryFile("w", suffix=".args", encoding="utf-8") as arguments:
        arguments.write("\n".join(lines))
        arguments.flush()
        done = subprocess.run(["exiftool", "-@", arguments.name], capture_output=True, check=False)
    if trouble := [line for line in done.stderr.decode().splitlines() if "Error" in line]:
        raise RuntimeError(f"exiftool refused {len(trouble)} files: {trouble[0]}")


def _escaped(tag: str) -> str:
    """Line ends as exiftool's option -E reads them; a line of its file of arguments is one."""
    return tag.replace("&", "&amp;").replace("\n", "&#10;").replace("<", "&lt;").strip("\0")


def _once_more(path: Path, draw: Draw) -> None:
    """The source and the keywords by exiv2, which leaves a stale digest as it always does."""
    changes = [
        "set Xmp.photoshop.Source Ontvangen van een lezer",
        "set Iptc.Application2.Source Ontvangen van een lezer",
        f"add Xmp.dc.subject {draw.of(WORDS[:2])}",
    ]
    command = ["exiv2", *(part for each in changes for part in ("-M", each)), "modify", str(path)]
    subprocess.run(command, capture_output=True, check=False)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--files", type=int, default=DEFAULT, metavar="N")
    given = parser.parse_args()
    if shutil.which("exiftool") is None:
        sys.exit("exiftool, which writes these files, is not installed")
    print(f"{len(draw_dialects(given.folder, given.files)):,} files in {given.folder}")


if __name__ == "__main__":
    main()
