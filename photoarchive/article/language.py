"""Which of the three languages a text is in, by its most frequent small words."""

from __future__ import annotations

import re
from collections import Counter

from photoarchive.article.lexicon.folding import fold, words

_TELLING = {
    "nl": words("""
        de het een van en in op met voor zijn haar was werd niet ook door naar bij uit aan dat die is
        te tijdens rij burgemeester wethouder voorzitter vrijwilligers foto's links rechts
    """),
    "en": words("""
        the a an of and in on with for his her was were not also by to at from that who is as during
        left right row mayor chair chairman volunteers photos
    """),
    "de": words("""
        der die das ein eine von und im auf mit für sein ihre war wurde nicht auch durch nach bei aus
        dem den des zum zur ist reihe bürgermeister bürgermeisterin vorsitzende vorsitzender bild fotos
        hinten vorne links rechts mitte
    """),
}
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 200_000  # characters that settle it


def language_of(text: str) -> str:
    """ "nl", "en" or "de"; "en" where nothing tells."""
    counts: Counter[str] = Counter()
    for word, often in Counter(_WORD.findall(text[:_ENOUGH])).items():
        counts[fold(word)] += often
    points = {
        language: sum(counts[word] for word in telling) for language, telling in _TELLING.items()
    }
    best = max(points, key=lambda language: points[language])
    return best if points[best] > points["en"] else "en"
