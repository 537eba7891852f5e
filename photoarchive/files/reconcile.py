"""Which value wins where a file and its sidecars say different things, and what else was said.

Nothing is merged silently: every text that differs from the winner is kept beside it. The
order is a decision: sidecars, then the XMP and IIM of the file, then Exif, because cameras
fill Exif's texts with their own names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from photoarchive.files.fields import FIELDS, Field, Value
from photoarchive.files.xmp_fields import LANGUAGE

Values = Mapping[str, Value]

# What cameras and programs write where nobody wrote anything, and where they write it.
_FILLED = frozenset({"caption", "headline", "title", "creator", "copyright", "credit"})
_PLACEHOLDER = re.compile(
    r"""
      (\w+\ )?\w+[\ _](digital\ )(still\ )?camera        # OLYMPUS, KONICA MINOLTA, KODAK …
    | (digital\ )?(still\ )?camera | sony\ dsc | minolta\ dsc | dcf\ 1\.0
    | exif_jpeg(_picture|_t4\d\d)? | applemark | hp\ photosmart.* | <\w+\ .*\ /\ .*>
    | (creator:\ gd-jpeg|file\ (source|written\ by\ adobe)|l?ead\ technologies).*
    | (dcim|dscn?|dscf|cimg|img|mvi|pict?|p|sam|screenshot)[\ _-]?\d+(\.\w+)?
    | my\ beautiful\ picture | binary\ comment | user\ comments? | screenshot | default
    | type\ your\ (name|copyright|caption)\ here | your\ name | picasa
    | copyright\ ?(\(c\)|©)? | \(c\) | ©
    | untitled | unknown | none | null | n/?a | author | photographer | artist | [-_.?*\s]+
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Sources:
    """Values by source. `newer` and `older` are sidecars, the more specific first; a sidecar
    is older when the picture was changed after it.
    """

    newer: Sequence[Values] = ()
    xmp: Values = field(default_factory=dict)
    iim: Values = field(default_factory=dict)
    older: Sequence[Values] = ()
    exif: Values = field(default_factory=dict)
    iim_changed_alone: bool = False

    def ranked(self) -> list[Values]:
        """The most trustworthy first."""
        inside = [self.iim, self.xmp] if self.iim_changed_alone else [self.xmp, self.iim]
        return [*self.newer, *inside, *self.older, self.exif]


def reconcile(sources: Sources) -> tuple[dict[str, Value], dict[str, tuple[str, ...]]]:
    """The winning values, and for each field the texts that differ from them.

    `values["lang"]` is the language of the winning caption, where its XMP tells.
    """
    values: dict[str, Value] = {}
    others: dict[str, tuple[str, ...]] = {}
    for name, each in FIELDS.items():
        winner, rest = _listed(sources, each) if each.many else _text(sources, each)
        if winner:
            values[name] = winner
        if rest:
            others[name] = rest
    language = _language(sources, values.get("caption", ""))
    return {**values, **language}, others


def union(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Every text once, the first spelling of each; case and spaces make no difference."""
    found: dict[str, str] = {}
    for group in groups:
        for text in group:
            found.setdefault(_folded(text), text)
    return tuple(found.values())


def _text(sources: Sources, each: Field) -> tuple[str, tuple[str, ...]]:
    said = [text for text in (_said(values, each) for values in sources.ranked()) if text]
    if not said:
        return "", ()
    winner = said[0]
    if sources.iim_changed_alone and winner == _said(sources.iim, each):
        winner = _whole(winner, said, each)
    rest = [text for text in said if not _agree(text, winner, each)]
    return winner, union([rest])


def _said(values: Values, each: Field) -> str:
    """The text of a source; "" for what only fills the field."""
    text = values.get(each.name, "")
    return "" if not isinstance(text, str) or is_placeholder(each.name, text) else text


def is_placeholder(name: str, text: str) -> bool:
    """Whether cameras and programs write this into a field where nobody wrote anything."""
    return name in _FILLED and len(text) < 80 and bool(_PLACEHOLDER.fullmatch(text))


def _whole(text: str, said: Sequence[str], each: Field) -> str:
    """The text that this IIM text is the cut-off start of, if there is one."""
    return next((other for other in said if _is_cut_off(text, other, each)), text)


def _is_cut_off(text: str, whole: str, each: Field) -> bool:
    """Whether `text` is `whole` as far as IIM has room for it. Programs cut at slightly
    different places, and spaces at the end were trimmed.
    """
    if each.iim is None or text == whole or not whole.startswith(text):
        return False
    return len(text.encode("utf-8")) >= each.iim_bytes - 4


def _agree(text: str, winner: str, each: Field) -> bool:
    return _folded(text) == _folded(winner) or _is_cut_off(text, winner, each)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _listed(sources: Sources, each: Field) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Persons: everybody anyone names. Keywords: a newer sidecar's alone, for someone may
    have taken others away there; else those of XMP and IIM together, unless IIM is newer.
    """
    ranked = [_texts(values, each) for values in sources.ranked()]
    everything = union(ranked)
    if each.name == "persons":
        return everything, ()
    first = next((texts for texts in ranked if texts), ())
    inside = [_texts(sources.xmp, each), _texts(sources.iim, each)]
    if first in inside and not sources.iim_changed_alone:
        first = union(inside)
    chosen = {_folded(text) for text in first}
    cut_offs = (t for t in everything if any(_is_cut_off(t, whole, each) for whole in first))
    dropped = {_folded(text) for text in cut_offs}
    return (
        tuple(text for text in first if _folded(text) not in dropped),
        tuple(text for text in everything if _folded(text) not in chosen | dropped),
    )


def _texts(values: Values, each: Field) -> tuple[str, ...]:
    texts = values.get(each.name, ())
    return texts if isinstance(texts, tuple) else ()


def _language(sources: Sources, caption: Value) -> dict[str, Value]:
    """The language of the first source that has the winning caption in this very wording."""
    for values in sources.ranked():
        if caption and values.get("caption") == caption and LANGUAGE in values:
            return {LANGUAGE: values[LANGUAGE]}
    return {}
