"""Who of the register a caption names, and where they stand."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoarchive.article.naming import LONGEST, Register, names_in
from photoarchive.model import KnownPerson, Position

KNOWN = (
    KnownPerson("mo", "Mira Oostveen", ("Mientje",)),
    KnownPerson("jt", "Jonas van der Teeuwen", ("J. Teeuwen",)),
    KnownPerson("fy", "Fatma Yılmaz"),
    KnownPerson("so", "Seán O'Brien"),
    KnownPerson("ik", "Ina (H.R.) Kuil"),
    KnownPerson("am", "Anne-Marie de Wit", ("Rie",)),
    KnownPerson("mw", "Marie de Wit"),
    KnownPerson("b1", "Jan Bos"),
    KnownPerson("b2", "Jan Bos", ("Bosje",)),
)
REGISTER = Register(KNOWN)

NAMED = {
    "Mira Oostveen opent de deur.": "mo",
    "wethouder MIRA OOSTVEEN en jonas van der teeuwen": "mo jt",
    "Met Mira\nOostveen, Fatma Yilmaz en Sean O’Brien": "mo fy so",
    "J. Teeuwen en Mientje; Rie lacht.": "jt mo am",
    "Ina (H.R.) Kuil, later Ina Kuil": "ik",
    "Anne-Marie de Wit": "am",
    "Anne Marie de Wit": "am",
    "Marie de Wit en Bosje": "mw b2",
    "Mira Oostveens fiets, Oostveen zelf en Mira": "",
    "mientje en rie": "",
    "Jan Bos": "",
    "Mira, Oostveen": "",
    "Daar is Mira. Oostveen is een dorp.": "",
    "Mira\n\nOostveen": "",
    "Mira Oostveen-Prins, Prins-Mira Oostveen": "",
    "Mira Oostveen - wethouder": "mo",
    "Mira - Oostveen": "",
    "Mira Oostveen Mira Oostveen": "mo",
    "xMira Oostveen, Mira Oostveenx, Mira_Oostveen": "",
    "": "",
}


@pytest.mark.parametrize("text", NAMED)
def test_whom_a_text_names(text: str) -> None:
    assert " ".join(person.uid or "" for person in names_in(text, REGISTER)) == NAMED[text]
    assert names_in(text, KNOWN) == names_in(text, REGISTER)


PLACED = {
    "Mira Oostveen (l.) en Fatma Yilmaz (r.)": [("mo", "left", 0), ("fy", "right", 0)],
    "Mira Oostveen praat. Links Mira Oostveen, rechts een kind.": [("mo", "left", 0)],
    "V.l.n.r. Piet Onbekend, Mira Oostveen en Seán O'Brien.": [("mo", None, 2), ("so", None, 3)],
    "From left: Fatma Yılmaz, Jonas van der Teeuwen and Mira Oostveen": [
        ("fy", None, 1),
        ("jt", None, 2),
        ("mo", None, 3),
    ],
    "Mira Oostveen (2e van links) wuift.": [("mo", None, 2)],
}


@pytest.mark.parametrize("text", PLACED)
def test_where_they_stand(text: str) -> None:
    found = names_in(text, REGISTER)
    assert [(p.uid, p.position and p.position.value, p.order) for p in found] == PLACED[text]


def test_the_name_is_the_registers_and_the_span_the_texts() -> None:
    text = "Daar staat SEAN O'BRIEN links."
    (person,) = names_in(text, REGISTER)
    assert (person.name, person.known, person.position) == ("Seán O'Brien", True, Position.LEFT)
    assert person.span is not None
    assert text[person.span.start : person.span.end] == "SEAN O'BRIEN"


def test_a_text_without_end_is_read_to_a_point() -> None:
    assert names_in("x " * LONGEST + "Mira Oostveen", REGISTER) == ()
    assert names_in("Mira Oostveen" + " x" * LONGEST, REGISTER)[0].uid == "mo"


@given(
    st.lists(
        st.sampled_from(["Mira", "Oostveen", " ", "(l.)", "\n", ". ", "-", "Jan Bos", "v.l.n.r. "])
    )
)
def test_any_text_names_people_where_it_says_so(pieces: list[str]) -> None:
    text = "".join(pieces)
    for person in names_in(text, REGISTER):
        assert person.span is not None
        inside = text[person.span.start : person.span.end]
        assert re.findall(r"\w+", inside) == ["Mira", "Oostveen"]
