"""Who stands where, as words for the caption, in the language of the caption."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from photoarchive.article.language import language_of
from photoarchive.article.placing import order_text
from photoarchive.model import Appearance

# A word that tips the scale to the language of the window where the caption tells nothing.
_TIPS = {"nl": "het", "de": "und"}


def order_words(people: Sequence[Appearance], caption: str) -> str:
    """ "A (l.) en B (r.)"; "" where nobody is in the picture."""
    tip = _TIPS.get(QLocale().name()[:2], "")
    return order_text(people, language_of(f"{caption} {tip}"))
