"""`metadata write`, `receipts`, `take-back`, `differences`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photoarchive.files.regions import Frame
from photoarchive.files.writing.into_file import write_sidecar
from photoarchive.files.writing.wanted import Wanted
from tests.cli.conftest import Caller, bare
from tests.conftest import DrawSet


def path_of(call: Caller, name: str) -> Path:
    (found,) = call.json("photo", "show", name)["photos"]
    return Path(found["path"])


def said(path: Path) -> Any:
    return bare("metadata", "read", str(path), "--json").json[0]["values"]


def test_texts_go_into_the_files_of_an_event_with_a_receipt_each(filled: Caller) -> None:
    assert filled("photo", "set", "Hazelhof-0002", "--caption", "Een lint.").code == 0
    before = path_of(filled, "Hazelhof-0002").read_bytes()
    receipts = filled.json("metadata", "write", "Opening", "--into-files")
    assert [one["photo"] for one in receipts] == [f"Hazelhof-000{n}" for n in (1, 2, 4, 5)]
    assert all(one["refused"] is None for one in receipts)
    second = receipts[1]
    assert second["target"] == str(path_of(filled, "Hazelhof-0002"))
    assert {"caption", "credit", "creator"} - set(second["written"]) <= {"creator"}
    picture = path_of(filled, "Hazelhof-0002")
    assert said(picture)["caption"] == "Een lint."
    listed = filled.json("metadata", "receipts", "Hazelhof-0002")
    assert [one["id"] for one in listed] == [second["receipt"]]
    assert filled.json("verify")["failed"] == []
    answer = filled("metadata", "take-back", str(second["receipt"]))
    assert answer.code == 0, answer.err
    assert picture.read_bytes() == before
    assert filled.json("metadata", "receipts", "Hazelhof-0002")[0]["taken_back"] is True
    assert filled("metadata", "take-back", str(second["receipt"])).code == 1


def test_one_photo_goes_into_its_sidecar(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "Een lint.")
    (receipt,) = filled.json("metadata", "write", "Hazelhof-0001", "--sidecars")
    assert receipt["target"] == f"{path_of(filled, 'Hazelhof-0001')}.xmp"
    assert said(path_of(filled, "Hazelhof-0001"))["caption"] == "Een lint."


def test_files_left_where_they_are_get_a_sidecar_only_when_asked(
    call: Caller, draw_set: DrawSet
) -> None:
    (picture,) = draw_set([1], prefix="Molen")
    assert call("import", picture.parent, "--event", "Molendag", "--in-place").code == 0
    call("photo", "set", "Molen-0001", "--caption", "De molen.")
    assert list(picture.parent.iterdir()) == [picture]
    call("metadata", "write", "Molen", "--sidecars")
    assert said(picture)["caption"] == "De molen."


def test_a_kind_that_carries_no_texts_says_so_in_its_receipt(call: Caller, tmp_path: Path) -> None:
    picture = tmp_path / "delivery" / "plan.tif"
    picture.parent.mkdir()
    Image.new("RGB", (32, 24), "teal").save(picture)
    assert call("import", picture.parent, "--event", "Plannen").code == 0
    call("photo", "set", "plan", "--caption", "Het plan.")
    (receipt,) = call.json("metadata", "write", "plan", "--into-files")
    assert receipt["target"].endswith("plan.tif.xmp")
    assert "sidecar" in receipt["notices"][0]
    assert receipt["refused"] is None


def test_it_has_to_be_said_where_to_and_what(filled: Caller) -> None:
    assert filled("metadata", "write", "Opening").code == 2
    answer = filled("metadata", "write", "Nergens", "--sidecars")
    assert answer.code == 1
    assert "Nergens" in answer.err


@pytest.fixture
def changed(filled: Caller) -> Caller:
    """Both the archive and another program gave a photo a caption; the file has a headline."""
    filled("photo", "set", "Hazelhof-0001", "--caption", "Eerst.")
    filled("metadata", "write", "Hazelhof-0001", "--sidecars")
    picture = path_of(filled, "Hazelhof-0001")
    outside = Wanted({"caption": "Van een ander.", "headline": "Kop"})
    write_sidecar(picture, outside, Frame(320, 214))
    filled("photo", "set", "Hazelhof-0001", "--caption", "Van ons.")
    return filled


def test_what_others_changed_is_shown_by_field_and_never_overwritten(changed: Caller) -> None:
    found = {one["field"]: one for one in changed.json("metadata", "differences")}
    assert set(found) == {"caption", "headline"}
    caption = found["caption"]
    assert (caption["last"], caption["in_file"], caption["in_archive"], caption["both"]) == (
        "Eerst.",
        "Van een ander.",
        "Van ons.",
        True,
    )
    answer = changed("metadata", "write", "Hazelhof-0001", "--sidecars", "--json")
    assert answer.code == 3
    assert "another program" in answer.json[0]["refused"]
    shown = changed("metadata", "differences", "Opening").out
    assert "in the file:    Van een ander." in shown
    assert "caption (changed on both sides)" in shown


def test_the_user_picks_whose_text_holds(changed: Caller) -> None:
    changed("metadata", "differences", "--field", "headline", "--take", "file")
    (photo,) = changed.json("photo", "show", "Hazelhof-0001")["photos"]
    assert (photo["caption"], photo["headline"]) == ("Van ons.", "Kop")
    (left,) = changed.json("metadata", "differences")
    assert left["field"] == "caption"
    assert changed("metadata", "write", "Hazelhof-0001", "--sidecars").code == 3
    changed("metadata", "differences", "--take", "archive")
    assert changed.json("metadata", "differences") == []
    changed("metadata", "write", "Hazelhof-0001", "--sidecars")
    assert said(path_of(changed, "Hazelhof-0001"))["caption"] == "Van ons."


# ---- what follows every change -------------------------------------------------------------


def test_every_command_that_changes_the_archive_writes_its_sidecars(filled: Caller) -> None:
    picture = path_of(filled, "Hazelhof-0001")
    assert said(picture)["credit"] == "Studio Linde/Noor"
    filled("photo", "set", "Hazelhof-0001", "--caption", "Een lint.")
    assert said(picture)["caption"] == "Een lint."
    assert "Een lint." in (picture.parents[1] / "captions.md").read_text("utf-8")
    filled("undo")
    assert said(picture)["caption"] == ""


def test_what_cannot_be_written_is_told_and_fails_nothing(filled: Caller) -> None:
    picture = path_of(filled, "Hazelhof-0001")
    beside = picture.with_name(f"{picture.name}.xmp")
    beside.write_text("<x:xmpmeta><broken", "utf-8")
    answer = filled("photo", "set", "Hazelhof-0001", "--caption", "Een lint.", "--json")
    assert answer.code == 0
    assert answer.json["changed"] == ["Hazelhof-0001"]
    assert "Sidecar of Hazelhof-0001 not written" in answer.err
    assert beside.read_text("utf-8") == "<x:xmpmeta><broken"


def test_a_sidecar_of_the_delivery_comes_along_with_what_only_others_know(
    call: Caller, draw_set: DrawSet
) -> None:
    (picture,) = draw_set([1], prefix="Molen")
    packet = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
     xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
     xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:Exposure2012="+0.35"
     xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="Wieken"/>
     </rdf:RDF></x:xmpmeta>"""
    picture.with_suffix(".xmp").write_text(packet, "utf-8")
    call("import", picture.parent, "--event", "Molendag")
    call("photo", "set", "Molen-0001", "--caption", "De molen.")
    copy = path_of(call, "Molen-0001")
    beside = copy.with_name(f"{copy.name}.xmp").read_text("utf-8")
    assert 'crs:Exposure2012="+0.35"' in beside
    assert (said(copy)["headline"], said(copy)["caption"]) == ("Wieken", "De molen.")


def test_an_import_that_was_undone_and_done_better_writes_its_sidecars(
    call: Caller, draw_set: DrawSet
) -> None:
    folder = draw_set([1, 2], prefix="Molen")[0].parent
    call("import", folder, "--event", "Molendag", "--credit", "Verkeerd")
    call("undo")
    assert call.json("search", "--count")["total"] == 0
    answer = call("import", folder, "--event", "Molendag", "--credit", "Goed")
    assert "not written" not in answer.err
    assert said(path_of(call, "Molen-0001"))["credit"] == "Goed"
    assert call.json("metadata", "differences") == []
