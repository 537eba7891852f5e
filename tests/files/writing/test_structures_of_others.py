"""Licensors, owners, suppliers and places: all of them are read, none is lost in writing.

The files are written and read by exiftool; exiv2 reads them once more.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from photoarchive.files.fields import FIELDS
from photoarchive.files.reading import read_file
from photoarchive.files.structures import known_parts, taken_apart
from photoarchive.files.writing.into_file import write_into, write_sidecar
from photoarchive.files.writing.wanted import Wanted
from tests.files.writing.test_regions_of_others import FRAME, written_by_others, xmp

needs_exiftool = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool, which writes these files, is not installed"
)
needs_exiv2 = pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed")

RIGHTS = (
    (
        "-Licensor=[{LicensorName=Beeldbank Oost,LicensorID=PLUS-1,"
        "LicensorURL=https://oost.example/r,LicensorTelephone1=038-0000000},"
        "{LicensorName=Foto West,LicensorEmail=rechten@west.example}]"
    ),
    "-CopyrightOwner=[{CopyrightOwnerName=Studio Linde,CopyrightOwnerID=SL-7}]",
    "-ImageCreator=[{ImageCreatorName=Noor Brandsma,ImageCreatorID=NB-1}]",
    "-ImageSupplier=[{ImageSupplierName=Beeldbank Oost,ImageSupplierID=BO-2}]",
    "-ImageSupplierImageID=OOST-118",
)
PLACES = (
    (
        "-LocationShown=[{LocationName=Raadzaal,Sublocation=Stadhuis,City=Zwolle,"
        "ProvinceState=Overijssel,CountryName=Nederland,CountryCode=NLD,LocationId=g:118},"
        "{CountryCode=BEL,GPSLatitude=51.1}]"
    ),
    "-LocationCreated=[{Sublocation=Balkon,City=Kampen,CountryName=Nederland}]",
)
READ_RIGHTS = {
    "licensor": (
        "Beeldbank Oost, PLUS-1, https://oost.example/r",
        "Foto West, rechten@west.example",
    ),
    "copyright_owner": ("Studio Linde, SL-7",),
    "image_creator": ("Noor Brandsma, NB-1",),
    "image_supplier": ("Beeldbank Oost, BO-2",),
    "image_supplier_id": "OOST-118",
}
READ_PLACES = {
    "location_shown": ("Raadzaal, Stadhuis, Zwolle, Overijssel, Nederland",),
    "location_created": ("Balkon, Kampen, Nederland",),
    "sublocation": "Stadhuis",
    "city": "Zwolle",
    "state": "Overijssel",
    "country": "Nederland",
    "country_code": "NLD",
}


@needs_exiftool
def test_every_party_and_place_is_read(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, *RIGHTS, *PLACES)
    assert dict(read_file(path, thumbnail_side=None).values) == READ_RIGHTS | READ_PLACES


@needs_exiftool
def test_writing_a_caption_leaves_them_to_the_letter(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, *RIGHTS, *PLACES)
    before = xmp(path)
    write_into(path, Wanted({"caption": "Het lint", "sublocation": "Stadhuis"}), FRAME)
    after = xmp(path)
    for tag in [tag for tag in before if "plus" in tag or "Location" in tag]:
        assert after[tag] == before[tag], tag


@needs_exiftool
def test_what_stays_in_a_list_stays_whole(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, *RIGHTS, *PLACES)
    licensors = (READ_RIGHTS["licensor"][0], "Foto Noord, https://noord.example")
    shown = (*READ_PLACES["location_shown"], "Ommen")
    write_into(path, Wanted({"licensor": licensors, "location_shown": shown}), FRAME)
    said = xmp(path)
    assert said["XMP-plus:Licensor"] == [
        {
            "LicensorID": "PLUS-1",
            "LicensorName": "Beeldbank Oost",
            "LicensorTelephone1": "038-0000000",
            "LicensorURL": "https://oost.example/r",
        },
        {"LicensorName": "Foto Noord", "LicensorURL": "https://noord.example"},
    ]
    kept, new, silent = said["XMP-iptcExt:LocationShown"]
    assert kept["LocationId"] == ["g:118"]
    assert new == {"LocationName": "Ommen"}
    assert silent["CountryCode"] == "BEL", "it says nothing in words, and stays"
    assert read_file(path, thumbnail_side=None).values["licensor"] == licensors


@needs_exiftool
def test_a_sidecar_that_says_otherwise_is_shown_beside(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, *RIGHTS)
    write_sidecar(path, Wanted({"licensor": ("Foto Noord",), "image_supplier": ("Oost",)}), FRAME)
    reading = read_file(path, thumbnail_side=None)
    assert reading.values["licensor"] == ("Foto Noord",)
    assert reading.others["licensor"] == READ_RIGHTS["licensor"]
    assert reading.others["image_supplier"] == READ_RIGHTS["image_supplier"]


def test_a_place_fills_its_structure_with_what_the_old_fields_say() -> None:
    known = known_parts({"city": "Zwolle", "country": "Nederland", "country_code": "NLD"})
    shown = FIELDS["location_shown"]
    assert taken_apart(shown, "Raadzaal, Markt 1, Zwolle, Nederland", known) == {
        "Iptc4xmpExt:LocationName": "Raadzaal, Markt 1",
        "Iptc4xmpExt:City": "Zwolle",
        "Iptc4xmpExt:CountryName": "Nederland",
        "Iptc4xmpExt:CountryCode": "NLD",
    }
    spot = known_parts({"sublocation": "Markt 1"})
    assert taken_apart(shown, "Markt 1", spot) == {
        "Iptc4xmpExt:LocationName": "Markt 1",
        "Iptc4xmpExt:Sublocation": "Markt 1",
    }
    assert taken_apart(shown, "Nieuw-Zwolle", known) == {"Iptc4xmpExt:LocationName": "Nieuw-Zwolle"}


@needs_exiftool
def test_places_go_into_all_three_standards(tmp_path: Path) -> None:
    path = written_by_others(tmp_path)
    old = {
        "sublocation": "Raadzaal",
        "city": "Zwolle",
        "state": "Overijssel",
        "country": "Nederland",
        "country_code": "NLD",
    }
    text = "Raadzaal, Zwolle, Overijssel, Nederland"
    write_into(path, Wanted({**old, "location_shown": (text,)}), FRAME)
    assert xmp(path)["XMP-iptcExt:LocationShown"] == [
        {
            "City": "Zwolle",
            "CountryCode": "NLD",
            "CountryName": "Nederland",
            "LocationName": "Raadzaal",
            "ProvinceState": "Overijssel",
            "Sublocation": "Raadzaal",
        }
    ]
    command = ["exiftool", "-json", "-G1", "-IPTC:all", "-XMP-photoshop:all", "-XMP-iptcCore:all"]
    found = json.loads(
        subprocess.run([*command, str(path)], capture_output=True, check=True).stdout
    )
    wanted = {
        "IPTC:Sub-location": "Raadzaal",
        "IPTC:City": "Zwolle",
        "IPTC:Province-State": "Overijssel",
        "IPTC:Country-PrimaryLocationName": "Nederland",
        "IPTC:Country-PrimaryLocationCode": "NLD",
        "XMP-iptcCore:Location": "Raadzaal",
        "XMP-photoshop:City": "Zwolle",
        "XMP-photoshop:State": "Overijssel",
        "XMP-photoshop:Country": "Nederland",
        "XMP-iptcCore:CountryCode": "NLD",
    }
    assert {tag: found[0].get(tag) for tag in wanted} == wanted
    assert read_file(path, thumbnail_side=None).values["location_shown"] == (text,)


@needs_exiftool
@needs_exiv2
def test_exiv2_reads_the_structures(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, *RIGHTS, *PLACES)
    write_into(path, Wanted({"licensor": (READ_RIGHTS["licensor"][1], "Foto Noord")}), FRAME)
    command = ["exiv2", "-PXkv", "pr", str(path)]
    out = subprocess.run(command, capture_output=True, check=False).stdout.decode()
    pairs = (line.split(None, 1) for line in out.splitlines())
    said = {pair[0]: pair[1].strip() for pair in pairs if len(pair) > 1}
    assert said["Xmp.plus.Licensor[1]/plus:LicensorEmail"] == "rechten@west.example"
    assert said["Xmp.plus.Licensor[2]/plus:LicensorName"] == "Foto Noord"
    assert said["Xmp.plus.CopyrightOwner[1]/plus:CopyrightOwnerID"] == "SL-7"
    assert said["Xmp.iptcExt.LocationShown[1]/Iptc4xmpExt:City"] == "Zwolle"
