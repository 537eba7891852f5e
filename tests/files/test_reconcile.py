"""Which value wins."""

from __future__ import annotations

import pytest

from photoarchive.files.fields import Value
from photoarchive.files.reconcile import Sources, reconcile, union


def test_the_order_of_sources_for_texts() -> None:
    everything = Sources(
        newer=[{"caption": "sidecar"}, {"caption": "second sidecar"}],
        xmp={"caption": "xmp"},
        iim={"caption": "iim"},
        older=[{"caption": "old sidecar"}],
        exif={"caption": "exif"},
    )
    values, others = reconcile(everything)
    assert values == {"caption": "sidecar"}
    assert others == {"caption": ("second sidecar", "xmp", "iim", "old sidecar", "exif")}


@pytest.mark.parametrize(("changed", "caption"), [(False, "xmp"), (True, "iim")])
def test_iim_wins_only_when_it_was_changed_alone(changed: bool, caption: str) -> None:
    sources = Sources(xmp={"caption": "xmp"}, iim={"caption": "iim"}, iim_changed_alone=changed)
    assert reconcile(sources)[0] == {"caption": caption}


@pytest.mark.parametrize("changed", [False, True])
def test_a_cut_off_iim_text_is_no_other_text(changed: bool) -> None:
    long = "Lang bijschrift over de markt. " * 80
    sources = Sources(
        xmp={"caption": long}, iim={"caption": long[:2000].strip()}, iim_changed_alone=changed
    )
    assert reconcile(sources) == ({"caption": long}, {})


def test_a_short_iim_text_was_shortened_by_someone() -> None:
    sources = Sources(
        xmp={"caption": "Markt open, koning komt"},
        iim={"caption": "Markt open"},
        iim_changed_alone=True,
    )
    values, others = reconcile(sources)
    assert values == {"caption": "Markt open"}
    assert others == {"caption": ("Markt open, koning komt",)}


@pytest.mark.parametrize(
    "placeholder",
    [
        "OLYMPUS DIGITAL CAMERA",
        "KONICA MINOLTA DIGITAL CAMERA",
        "KODAK Digital Still Camera",
        "SONY DSC",
        "Exif_JPEG_PICTURE",
        "DSC_0001",
        "IMG_1234.JPG",
        "<Samsung S630 / Kenox S630>",
        "LEAD Technologies Inc. V1.01",
        "untitled",
        " - ",
        "....",
    ],
)
def test_what_cameras_write_is_no_caption(placeholder: str) -> None:
    sources = Sources(xmp={"caption": placeholder}, exif={"caption": "Echt bijschrift"})
    assert reconcile(sources) == ({"caption": "Echt bijschrift"}, {})


@pytest.mark.parametrize("text", ["Een digital camera op tafel", "Img", "Onbekend", "Sam 7 jaar"])
def test_what_people_write_is_a_caption(text: str) -> None:
    assert reconcile(Sources(exif={"caption": text}))[0] == {"caption": text}


def test_a_job_id_may_look_like_a_file_name() -> None:
    assert reconcile(Sources(iim={"job_id": "P123"}))[0] == {"job_id": "P123"}


def test_spaces_and_case_make_no_other_text() -> None:
    sources = Sources(xmp={"credit": "Bureau X"}, iim={"credit": "bureau  X"})
    assert reconcile(sources) == ({"credit": "Bureau X"}, {})


def keywords(*texts: str) -> dict[str, Value]:
    return {"keywords": texts}


def test_keywords_of_xmp_and_iim_are_united() -> None:
    sources = Sources(xmp=keywords("kaas", "markt"), iim=keywords("Markt", "brug"))
    assert reconcile(sources) == (keywords("kaas", "markt", "brug"), {})


def test_keywords_of_changed_iim_stand_alone() -> None:
    sources = Sources(xmp=keywords("kaas"), iim=keywords("brug"), iim_changed_alone=True)
    assert reconcile(sources) == (keywords("brug"), {"keywords": ("kaas",)})


def test_keywords_of_a_newer_sidecar_stand_alone() -> None:
    sources = Sources(newer=[keywords("kaas")], xmp=keywords("kaas", "weg"))
    assert reconcile(sources) == (keywords("kaas"), {"keywords": ("weg",)})


def test_a_cut_off_keyword_is_not_listed_twice() -> None:
    long = "trefwoord " * 10
    sources = Sources(xmp=keywords(long), iim=keywords(long[:64].strip()))
    assert reconcile(sources) == (keywords(long), {})


def test_persons_of_every_source_are_united() -> None:
    sources = Sources(newer=[{"persons": ("Anouk",)}], xmp={"persons": ("anouk", "Bram")})
    assert reconcile(sources) == ({"persons": ("Anouk", "Bram")}, {})


def test_the_language_is_that_of_the_winning_caption() -> None:
    german: dict[str, Value] = {"caption": "Deutsch", "lang": "de"}
    assert reconcile(Sources(xmp=german))[0]["lang"] == "de"
    assert "lang" not in reconcile(Sources(newer=[{"caption": "Hier"}], xmp=german))[0]


def test_union_keeps_the_first_spelling() -> None:
    assert union([["Jan  de Wit", "Bo"], ["jan de wit", "BO", "Cas"]]) == (
        "Jan  de Wit",
        "Bo",
        "Cas",
    )
