"""What renditions carry, read back by ourselves and by exiftool."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from photoarchive.files import iim, photoshop, xmp, xmp_fields
from photoarchive.files.embed import MAX_XMP, Embedded, embed
from photoarchive.files.fields import FIELDS, Kind, Value
from photoarchive.texts import clean

VALUES: Mapping[str, Value] = {
    "caption": 'Wethouder Jóke Müller-Peña (l.) & "Ömer" <Ağa>\nop de markt',
    "headline": "Markt weer open",
    "title": "markt-0001",
    "alt_text": "Twee mensen bij een kraam",
    "creator": "Ömer Ağa; Femke Bos",
    "credit": "Nieuwsdienst/Ömer Ağa",
    "copyright": "© 2026 Nieuwsdienst",
    "keywords": ("markt", "kaas; oud", "ĳs"),
    "persons": ("Jóke Müller-Peña", "Ömer Ağa"),
    "date": "2024-03-31T02:30:00.007+02:00",
    "city": "Ede",
    "country_code": "NLD",
    "web_statement": "https://example.org/licence",
    "licensor": "https://example.org/ask",
    "copyright_owner": "Nieuwsdienst BV",
    "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    "rating": "3",
}


def save(embedded: Embedded, path: Path) -> Path:
    image = Image.linear_gradient("L").convert("RGB")
    match path.suffix:
        case ".jpg":
            image.save(path, exif=embedded.exif, xmp=embedded.xmp, extra=embedded.app13)
        case ".png":
            texts = PngImagePlugin.PngInfo()
            texts.add_itxt("XML:com.adobe.xmp", embedded.xmp.decode())
            image.save(path, exif=embedded.exif, pnginfo=texts)
        case _:
            image.save(path, exif=embedded.exif, xmp=embedded.xmp)
    return path


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".avif"])
def test_exiftool_reads_every_container_and_finds_nothing_wrong(
    tmp_path: Path, exiftool: Callable[..., Any], suffix: str
) -> None:
    path = save(embed(VALUES, language="nl"), tmp_path / f"r{suffix}")
    read = exiftool(path, "-j", "-G1", "-a", "-struct", "-XMP:all", "-IFD0:all", "-IPTC:all")
    assert read["XMP-dc:Description"] == VALUES["caption"]
    assert read["XMP-dc:Description-nl"] == VALUES["caption"]
    assert read["XMP-dc:Creator"] == ["Ömer Ağa", "Femke Bos"]
    assert read["XMP-photoshop:Credit"] == VALUES["credit"]
    assert read["XMP-dc:Rights"] == VALUES["copyright"]
    assert read["XMP-iptcExt:PersonInImage"] == list(VALUES["persons"])
    assert read["XMP-dc:Subject"] == list(VALUES["keywords"])
    assert read["XMP-plus:Licensor"] == [{"LicensorURL": VALUES["licensor"]}]
    assert read["IFD0:ImageDescription"] == VALUES["caption"]
    assert read["IFD0:Artist"] == VALUES["creator"]
    assert "OK" in exiftool(path, "-validate", "-warning", "-a")


def test_exiftool_reads_iim_with_a_current_digest(
    tmp_path: Path, exiftool: Callable[..., Any]
) -> None:
    path = save(embed(VALUES), tmp_path / "r.jpg")
    read = exiftool(path, "-j", "-a", "-G1", "-IPTC:all", "-Photoshop:all", "-File:all")
    assert read["IPTC:Caption-Abstract"] == VALUES["caption"]
    assert read["IPTC:By-line"] == ["Ömer Ağa", "Femke Bos"]
    assert read["IPTC:Credit"] == VALUES["credit"]
    assert read["IPTC:CopyrightNotice"] == VALUES["copyright"]
    assert (read["IPTC:DateCreated"], read["IPTC:TimeCreated"]) == (
        "2024:03:31",
        "02:30:00+02:00",
    )
    assert read["Photoshop:IPTCDigest"] == read["File:CurrentIPTCDigest"]


def test_exiv2_reads_all_three(tmp_path: Path) -> None:
    program = shutil.which("exiv2")
    if program is None:
        pytest.skip("exiv2, an independent reader, is not installed")
    path = save(embed(VALUES), tmp_path / "r.jpg")
    done = subprocess.run([program, "-PEIXkt", path], capture_output=True, check=True, text=True)
    read = dict(line.split(maxsplit=1) for line in done.stdout.splitlines() if " " in line)
    assert read["Iptc.Application2.Credit"] == read["Xmp.photoshop.Credit"] == VALUES["credit"]
    assert read["Exif.Image.Artist"] == VALUES["creator"]
    assert read["Iptc.Application2.Copyright"] == VALUES["copyright"]


def test_a_rendition_says_nothing_else(tmp_path: Path, exiftool: Callable[..., Any]) -> None:
    path = save(embed({"caption": "Alleen dit"}), tmp_path / "r.jpg")
    groups = exiftool(path, "-j", "-G1", "-a", "-IFD1:all", "-GPS:all", "-ExifIFD:all", "-Comment")
    assert set(groups) == {"SourceFile"}
    read = exiftool(path, "-j", "-G1", "-a", "-IFD0:all", "-XMP:all")
    required = {"XResolution", "YResolution", "ResolutionUnit", "YCbCrPositioning"}
    assert set(read) == {
        "SourceFile",
        "XMP-dc:Description",
        "IFD0:ImageDescription",
        *(f"IFD0:{name}" for name in required),
    }


def test_the_same_values_give_the_same_bytes() -> None:
    backwards = dict(reversed(list(VALUES.items())))
    assert embed(VALUES) == embed(backwards)


def test_iim_is_cut_at_its_limit_and_xmp_is_not(tmp_path: Path) -> None:
    long = "é" * 1_500
    embedded = embed({"caption": long, "credit": long, "keywords": (long, "kort")})
    read = iim.read(_iim_of(embedded)).values
    assert read["caption"] == "é" * 1_000
    assert read["credit"] == "é" * 16
    assert read["keywords"] == ("é" * 32, "kort")
    assert xmp_fields.read(xmp.parse(embedded.xmp)).values["caption"] == long


def test_the_digest_is_that_of_the_iim() -> None:
    resources = {each.number: each.data for each in _resources(embed(VALUES))}
    digest = hashlib.md5(resources[photoshop.IIM], usedforsecurity=False).digest()
    assert resources[photoshop.IIM_DIGEST] == digest


def test_values_too_long_for_a_jpeg_give_way_to_the_others(tmp_path: Path) -> None:
    embedded = embed(
        {
            "caption": "woord " * 20_000,
            "credit": "Nieuwsdienst",
            "keywords": tuple(f"trefwoord {n} {'x' * 60}" for n in range(1_000)),
        }
    )
    assert len(embedded.xmp) <= MAX_XMP
    assert xmp_fields.read(xmp.parse(embedded.xmp)).values == {"credit": "Nieuwsdienst"}
    assert "caption" in iim.read(_iim_of(embedded)).values
    assert save(embedded, tmp_path / "r.jpg").stat().st_size > 0


def test_an_unknown_field_is_a_bug() -> None:
    with pytest.raises(KeyError):
        embed({"gps": "52.1, 5.4"})


texts = st.text(st.characters(), max_size=40)
some_values = st.fixed_dictionaries(
    {},
    optional={
        name: st.lists(texts, max_size=4).map(tuple) if field.many else texts
        for name, field in FIELDS.items()
        if field.kind in (Kind.TEXT, Kind.LANG_ALT, Kind.BAG) and name not in ("date", "rating")
    },
)


@given(some_values)
@settings(max_examples=50, deadline=None)
def test_what_we_write_we_read(values: dict[str, Value]) -> None:
    expected = {name: _cleaned(value) for name, value in values.items()}
    read = dict(xmp_fields.read(xmp.parse(embed(values).xmp)).values)
    assert read == {name: value for name, value in expected.items() if value}


def _cleaned(value: Value) -> Value:
    if isinstance(value, str):
        return clean(value)
    return tuple(dict.fromkeys(filter(None, map(clean, value))))


def _resources(embedded: Embedded) -> list[photoshop.Resource]:
    return list(photoshop.parse(embedded.app13[4 + len(photoshop.SIGNATURE) :]))


def _iim_of(embedded: Embedded) -> bytes:
    return _resources(embedded)[0].data
