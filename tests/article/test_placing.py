"""Who stands where, in words that the article parser reads back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoarchive.article.naming import names_in
from photoarchive.article.parse import parse
from photoarchive.article.placing import order_text
from photoarchive.model import Appearance, Box, KnownPerson, Position, Presence

NAMES = (
    "Mira Oostveen",
    "Jonas van der Teeuwen",
    "Fatma Yılmaz",
    "Seán O'Brien",
    "Anne-Marie de Wit",
    "Elke Brandt",
    "Ina (H.R.) Kuil",
)
KNOWN = tuple(KnownPerson(name, name) for name in NAMES)


def people(
    names: Sequence[str], centres: Sequence[float] = (), orders: Sequence[int] = ()
) -> list[Appearance]:
    return [
        Appearance(
            n,
            name,
            name,
            order=orders[n] if orders else 0,
            box=Box(centres[n] - 0.05, 0.2, 0.1, 0.1) if centres else None,
        )
        for n, name in enumerate(names)
    ]


WORDED = {
    ("nl", 1): "A",
    ("nl", 2): "A (l.) en B (r.)",
    ("nl", 4): "V.l.n.r. A, B, C en D",
    ("en", 2): "A (left) and B (right)",
    ("en", 3): "From left: A, B and C",
    ("de", 2): "A (l.) und B (r.)",
    ("de", 3): "V. l. n. r.: A, B und C",
    ("fy", 3): "From left: A, B and C",
    ("nl", 0): "",
}


@pytest.mark.parametrize(("language", "number"), WORDED)
def test_the_wording(language: str, number: int) -> None:
    assert order_text(people("ABCD"[:number]), language) == WORDED[language, number]


def test_boxes_say_who_stands_left_where_everybody_has_one() -> None:
    three = people("ABC", centres=(0.9, 0.1, 0.5), orders=(1, 2, 3))
    assert order_text(three, "nl") == "V.l.n.r. B, C en A"
    without = [*three[:2], *people("C", orders=(3,))]
    assert order_text(without, "nl") == "V.l.n.r. A, B en C"


def test_the_order_counts_and_who_has_none_comes_last() -> None:
    assert order_text(people("ABC", orders=(0, 2, 1)), "en") == "From left: C, B and A"
    assert order_text(people("AB"), "nl") == "A (l.) en B (r.)"


def test_who_is_only_named_is_not_placed() -> None:
    named = Appearance(9, "Z", "Z", presence=Presence.MENTIONED)
    unsure = Appearance(8, "Y", "Y", presence=Presence.UNSURE)
    assert order_text([named, *people("A"), unsure], "nl") == "A (l.) en Y (r.)"
    assert order_text([named], "nl") == ""


@given(
    names=st.lists(st.sampled_from(NAMES), min_size=2, unique=True),
    language=st.sampled_from(["nl", "en", "de"]),
    behind=st.sampled_from(["", ".", " in de tuin.", ", photographed in May.", "\n\nOnd"]),
    known=st.booleans(),
)
@settings(max_examples=150, deadline=None)
def test_what_is_worded_is_read_back(
    names: list[str], language: str, behind: str, known: bool
) -> None:
    text = order_text(people(names), language) + behind
    article = parse(f"Lindehof-0012\n\n{text}", known=KNOWN if known else ())
    for read in (article.items[0].people, names_in(text, KNOWN)):
        assert [person.name for person in read] == names
        if len(names) == 2:
            assert [person.position for person in read] == [Position.LEFT, Position.RIGHT]
        else:
            assert [person.order for person in read] == list(range(1, len(names) + 1))
