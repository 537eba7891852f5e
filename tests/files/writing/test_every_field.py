"""Every field of the table, in every container: exiftool and exiv2 read what was written."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from photoarchive.files.fields import FIELDS, Field, Kind, Value
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Wanted
from tests.files.writing.test_into_file import FRAME, VALUES, beside_tiff, jpeg, png, webp

each_kind = pytest.mark.parametrize("make", [jpeg, png, webp, beside_tiff])

ALL: dict[str, Value] = {
    **VALUES,
    "date": "2026-05-13T14:01:02+02:00",
    "organisations": ("Gemeente Zwolle", "Studio Linde"),
    "organisation_codes": ("NL-0193",),
    "licensor": (
        "Beeldbank Oost, https://oost.example/rechten, rechten@oost.example",
        "https://linde.example/rechten",
    ),
    "copyright_owner": ("Studio Linde", "Stichting Lindehof"),
    "image_creator": ("Noor Brandsma",),
    "image_supplier": ("Beeldbank Oost",),
    "image_supplier_id": "OOST-2026-118",
    "model_release_ids": ("MR-118-1", "MR-118-2"),
    "property_release_ids": ("PR-118",),
    "model_ages": ("25", "31"),
    "ai_system_version": "2",
    "ai_prompt": "Maak de lucht lichter",
    "ai_prompt_writer": "Redactie",
}
# What the texts above become: city and spot are known from the fields of the same name.
STRUCTURES: dict[str, list[dict[str, str]]] = {
    "location_shown": [
        {"LocationName": "Lindehof", "Sublocation": "Dorpsstraat 1"},
        {"City": "Zwolle"},
    ],
    "location_created": [{"LocationName": "Kerkplein"}],
    "licensor": [
        {
            "LicensorEmail": "rechten@oost.example",
            "LicensorName": "Beeldbank Oost",
            "LicensorURL": "https://oost.example/rechten",
        },
        {"LicensorURL": "https://linde.example/rechten"},
    ],
    "copyright_owner": [
        {"CopyrightOwnerName": "Studio Linde"},
        {"CopyrightOwnerName": "Stichting Lindehof"},
    ],
    "image_creator": [{"ImageCreatorName": "Noor Brandsma"}],
    "image_supplier": [{"ImageSupplierName": "Beeldbank Oost"}],
}
_GROUPS = {"Iptc4xmpCore": "XMP-iptcCore", "Iptc4xmpExt": "XMP-iptcExt"}
_NAMES = {"DigImageGUID": "DigitalImageGUID", "EventId": "EventID"}
_PLUS = "http://ns.useplus.org/ldf/vocab/"  # exiftool leaves it away
_EXIV2 = {"Iptc4xmpCore": "iptc", "Iptc4xmpExt": "iptcExt"}


def exiftool(path: Path) -> dict[str, Any]:
    command = ["exiftool", "-json", "-G1", "-struct", "-n", "-XMP:all", str(path)]
    out = subprocess.run(command, capture_output=True, check=True).stdout
    found: dict[str, Any] = json.loads(out)[0]
    return found


def tag_of(field: Field) -> str:
    prefix, _, name = field.xmp.partition(":")
    tag = _NAMES.get(name, name)
    return f"{_GROUPS.get(prefix, f'XMP-{prefix}')}:{tag[0].upper()}{tag[1:]}"


def as_exiftool_says(field: Field, value: Value) -> Any:
    """The value in exiftool's terms."""
    if field.kind is Kind.SEQ:
        return str(value).split("; ")
    if field.name in STRUCTURES:
        return STRUCTURES[field.name]
    return list(value) if isinstance(value, tuple) else value.removeprefix(_PLUS)


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@each_kind
def test_exiftool_reads_every_field(make: Callable[[Path], Path], tmp_path: Path) -> None:
    said = exiftool(write_into(make(tmp_path), Wanted(ALL), FRAME).target)
    wrong = {}
    for name, value in ALL.items():
        found, wanted = said.get(tag_of(FIELDS[name])), as_exiftool_says(FIELDS[name], value)
        if name == "date":
            wanted = "2026:05:13 14:01:02+02:00"
        if isinstance(found, str):
            found = found.removeprefix(_PLUS)
        if name == "model_ages":
            found = [str(age) for age in found or ()]
        if str(found) != str(wanted):
            wrong[name] = (found, wanted)
    assert wrong == {}


@pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed")
@each_kind
def test_exiv2_reads_every_field(make: Callable[[Path], Path], tmp_path: Path) -> None:
    target = write_into(make(tmp_path), Wanted(ALL), FRAME).target
    command = ["exiv2", "-PXkv", "pr", str(target)]
    out = subprocess.run(command, capture_output=True, check=False).stdout.decode()
    lines = [line.split(None, 1) for line in out.splitlines()]
    said = {line[0]: line[1] if len(line) > 1 else "" for line in lines if line}
    wrong = {}
    for name, value in ALL.items():
        prefix, _, local = FIELDS[name].xmp.partition(":")
        key = f"Xmp.{_EXIV2.get(prefix, prefix)}.{local}"
        texts = value if isinstance(value, tuple) else (str(value).split("\n")[0].split("; ")[0],)
        if name in STRUCTURES:
            texts = tuple(text for part in STRUCTURES[name] for text in part.values())
        found = " ".join(text for k, text in said.items() if k == key or k.startswith(f"{key}["))
        if not all(text in found for text in texts):
            wrong[name] = (key, found, texts)
    assert wrong == {}


def test_every_field_is_in_this_test() -> None:
    assert set(FIELDS) - set(ALL) == {"persons"}  # with their roles and boxes in the next file
