"""The words that say who stands where: "A (l.) en B (r.)", "v.l.n.r. A, B en C"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from photoarchive.model import Appearance, Presence


@dataclass(frozen=True)
class _Wording:
    left: str
    right: str
    conjunction: str
    list: str


_WORDINGS = {
    "nl": _Wording("(l.)", "(r.)", "en", "V.l.n.r."),
    "en": _Wording("(left)", "(right)", "and", "From left:"),
    "de": _Wording("(l.)", "(r.)", "und", "V. l. n. r.:"),
}


def order_text(people: Sequence[Appearance], language: str) -> str:
    """Who is in the picture from left to right; "" for nobody.

    By the centres of their boxes where everybody has one, else by their order, those without
    one last. Who is only named is left out. Languages are "nl", "en" and "de".
    """
    names = [person.name for person in from_left(people)]
    words = _WORDINGS.get(language, _WORDINGS["en"])
    if len(names) == 2:
        left, right = names
        return f"{left} {words.left} {words.conjunction} {right} {words.right}"
    if len(names) < 2:
        return "".join(names)
    return f"{words.list} {', '.join(names[:-1])} {words.conjunction} {names[-1]}"


def from_left(people: Sequence[Appearance]) -> list[Appearance]:
    """Those who are in the picture, from left to right."""
    shown = [person for person in people if person.presence is not Presence.MENTIONED]
    centres = [p.box.x + p.box.w / 2 for p in shown if p.box is not None]
    if len(centres) == len(shown):
        return [p for _, _, p in sorted(zip(centres, range(len(shown)), shown, strict=True))]
    return sorted(shown, key=lambda person: (person.order == 0, person.order))
