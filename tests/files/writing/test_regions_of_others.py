"""Boxes that other programs drew: kept whole where they hold, moved where the archive moved them.

The files are written and read by exiftool.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from photoarchive.files.reading import read_file
from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_into
from photoarchive.files.writing.wanted import Shown, Wanted
from photoarchive.model import Box
from tests.conftest import draw_jpeg

pytestmark = pytest.mark.skipif(
    shutil.which("exiftool") is None, reason="exiftool, which writes these files, is not installed"
)

FRAME = Frame(320, 214)
MIRA, JOEP = Box(0.1, 0.2, 0.2, 0.4), Box(0.6, 0.2, 0.2, 0.4)
MOVED = Box(0.3, 0.3, 0.2, 0.4)
MWG = (
    "{AppliedToDimensions={W=640,H=428,Unit=pixel},RegionList=["
    "{Area={X=0.2,Y=0.4,W=0.2,H=0.4,Unit=normalized},Name=Mira,Type=Face,Rotation=0.5},"
    "{Area={X=0.7,Y=0.4,W=0.2,H=0.4,Unit=normalized},Name=Joep,Type=Face,Description=bakker},"
    "{Area={X=0.5,Y=0.8,W=0.1,H=0.1,Unit=normalized},Name=Rex,Type=Pet}]}"
)
MICROSOFT = (
    "{Regions=[{Rectangle=|0.1|, 0.2|, 0.2|, 0.4,PersonDisplayName=Mira,PersonEmailDigest=AB12},"
    "{Rectangle=|0.6|, 0.2|, 0.2|, 0.4,PersonDisplayName=Joep},{PersonDisplayName=Sanne}]}"
)
IPTC = (
    "{Name=Mira,PersonInImage=Mira,RId=r1,RegionBoundary={RbShape=circle,RbUnit=relative,"
    "RbX=0.2,RbY=0.4,RbRx=0.1}}"
)


def written_by_others(folder: Path, *tags: str) -> Path:
    """A drawn JPEG into which exiftool wrote."""
    path = draw_jpeg(folder / "photo.jpg", seed="regions")
    subprocess.run(["exiftool", "-q", "-overwrite_original", *tags, str(path)], check=True)
    return path


def xmp(path: Path) -> dict[str, Any]:
    """What exiftool reads of its XMP."""
    command = ["exiftool", "-json", "-struct", "-G1", "-n", "-XMP:all", str(path)]
    found: dict[str, Any] = json.loads(
        subprocess.run(command, capture_output=True, check=True).stdout
    )[0]
    return found


def all_three(folder: Path) -> Path:
    return written_by_others(
        folder,
        *(f"-RegionInfo={MWG}", f"-RegionInfoMP={MICROSOFT}"),
        f"-ImageRegion={IPTC}",
    )


def people(mira: Box | None, joep: Box | None) -> Wanted:
    return Wanted({"caption": "x"}, (Shown("Mira", box=mira), Shown("Joep", box=joep)))


def mwg(path: Path) -> dict[str, dict[str, Any]]:
    return {one["Name"]: one for one in xmp(path)["XMP-mwg-rs:RegionInfo"]["RegionList"]}


def microsoft(path: Path) -> dict[str, dict[str, Any]]:
    regions = xmp(path)["XMP-MP:RegionInfoMP"]["Regions"]
    return {one["PersonDisplayName"]: one for one in regions}


def test_boxes_that_hold_stay_to_the_letter(tmp_path: Path) -> None:
    path = all_three(tmp_path)
    before = xmp(path)
    circle = Box(0.1, 0.3, 0.2, 0.2)  # around the circle that IPTC's region is
    write_into(path, people(MIRA, JOEP), FRAME)
    after = xmp(path)
    for tag in ("XMP-mwg-rs:RegionInfo", "XMP-MP:RegionInfoMP"):
        assert after[tag] == before[tag], tag
    assert read_file(path, thumbnail_side=None).regions[0].box.x == pytest.approx(MIRA.x)
    write_into(path, people(circle, JOEP), FRAME)
    mine = next(one for one in xmp(path)["XMP-iptcExt:ImageRegion"] if one["RId"] == "r1")
    assert mine["RegionBoundary"] == {
        "RbShape": "rectangle",
        "RbUnit": "relative",
        "RbX": 0.1,
        "RbY": 0.3,
        "RbW": 0.2,
        "RbH": 0.2,
    }


def test_a_circle_that_holds_stays_a_circle(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, f"-ImageRegion={IPTC}")
    before = xmp(path)["XMP-iptcExt:ImageRegion"]
    (region,) = read_file(path, thumbnail_side=None).regions
    write_into(path, Wanted({"caption": "x"}, (Shown("Mira", box=region.box),)), FRAME)
    assert xmp(path)["XMP-iptcExt:ImageRegion"] == before


def test_a_moved_box_moves_in_all_three(tmp_path: Path) -> None:
    path = all_three(tmp_path)
    write_into(path, people(MOVED, JOEP), FRAME)
    mira = mwg(path)["Mira"]
    assert (mira["Area"]["X"], mira["Area"]["Y"], mira["Rotation"]) == (0.4, 0.5, 0.5)
    assert microsoft(path)["Mira"] == {
        "PersonDisplayName": "Mira",
        "PersonEmailDigest": "AB12",
        "Rectangle": "0.3, 0.3, 0.2, 0.4",
    }
    assert mwg(path)["Joep"]["Description"] == "bakker"
    assert mwg(path)["Rex"]["Type"] == "Pet"
    applied = xmp(path)["XMP-mwg-rs:RegionInfo"]["AppliedToDimensions"]
    assert applied == {"W": 640, "H": 428, "Unit": "pixel"}
    boxes = [one.box for one in read_file(path, thumbnail_side=None).regions if one.name == "Mira"]
    assert len(boxes) == 1, "the dialects would disagree"


def test_who_is_gone_is_gone_in_all_three(tmp_path: Path) -> None:
    path = all_three(tmp_path)
    shown = (Shown("Noor", box=MIRA), Shown("Joep", box=JOEP))
    write_into(path, Wanted({}, shown, gone=frozenset({"Mira"})), FRAME)
    assert set(mwg(path)) == {"Noor", "Joep", "Rex"}
    assert set(microsoft(path)) == {"Joep", "Sanne"}, "nobody is added there"


def test_a_box_taken_away_is_taken_away_and_a_name_without_one_stays(tmp_path: Path) -> None:
    path = all_three(tmp_path)
    wanted = Wanted({}, (Shown("Mira"), Shown("Joep", box=JOEP), Shown("Sanne")))
    write_into(path, wanted, FRAME)
    assert set(mwg(path)) == {"Joep", "Rex"}
    assert set(microsoft(path)) == {"Joep", "Sanne"}
    assert [one.name for one in read_file(path, thumbnail_side=None).regions] == ["Joep", "Rex"]


def test_a_file_without_regions_of_microsoft_gets_none(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, f"-RegionInfo={MWG}")
    write_into(path, people(MOVED, JOEP), FRAME)
    assert "XMP-MP:RegionInfoMP" not in xmp(path)


def test_somebody_twice_is_there_once(tmp_path: Path) -> None:
    path = written_by_others(tmp_path, f"-RegionInfo={MWG.replace('Joep', 'MIRA')}")
    write_into(path, Wanted({}, (Shown("Mira", box=MOVED),)), FRAME)
    assert set(mwg(path)) == {"Mira", "Rex"}


def test_what_others_know_of_a_person_stays_beside_the_role(tmp_path: Path) -> None:
    details = "{PersonName=Mira,PersonId=https://hazelhof.example/mira,PersonDescription=raadslid}"
    path = written_by_others(tmp_path, f"-PersonInImageWDetails={details}")
    write_into(path, Wanted({}, (Shown("Mira", "wethouder", "Hazelhof"),)), FRAME)
    assert xmp(path)["XMP-iptcExt:PersonInImageWDetails"] == [
        {
            "PersonDescription": "wethouder, Hazelhof",
            "PersonId": ["https://hazelhof.example/mira"],
            "PersonName": "Mira",
        }
    ]


@pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed")
def test_exiv2_reads_the_moved_box(tmp_path: Path) -> None:
    path = all_three(tmp_path)
    write_into(path, people(MOVED, JOEP), FRAME)
    command = ["exiv2", "-PXkv", "pr", str(path)]
    out = subprocess.run(command, capture_output=True, check=False).stdout.decode()
    lines = dict(line.split(None, 1) for line in out.splitlines() if len(line.split(None, 1)) > 1)
    at = "Xmp.MP.RegionInfo/MPRI:Regions[1]/MPReg:Rectangle"
    assert lines[at].strip() == "0.3, 0.3, 0.2, 0.4"
    area = "Xmp.mwg-rs.Regions/mwg-rs:RegionList[1]/mwg-rs:Area"
    assert lines[f"{area}/stArea:x"].strip() == "0.4"
