"""Which paragraph before the first photo is the title of the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from photoarchive.article.layout import Paragraph, visible
from photoarchive.article.lexicon.folding import fold, phrases

_LONGEST = 160  # characters of a title
_LONG = 110
_LEAST = 4  # points below which a line is no title
_LABELS = phrases("""
        persbericht, nieuws, nieuwsbericht, nieuwsbrief, verslag, fotoverslag, foto's,
    fotoreportage, artikel, actueel, clubnieuws, terugblik, aankondiging, blog, interview,
        press release, news release, news, newsletter, media release, for immediate release, photo
    gallery, photos, feature, minutes, report, blog post, in pictures, club news,
        pressemitteilung, presseinformation, pressebericht, medienmitteilung, aktuelles,
    neuigkeiten, bericht, nachrichten, mitteilung, bildergalerie, fotostrecke, rückblick, meldung
""")
_OFFICE = re.compile(
    r"pressestelle|presseamt|presseabteilung|press office|newsroom|nieuwsredactie|afdeling communicatie",
    re.I,
)
_BYLINE = re.compile(
    r"(?:door|by|von|tekst|text|words|auteur|author|autor|datum|date|redactie)[ :]", re.I
)
_DATE = re.compile(
    r"(?:[\w .'-]{0,40}[,|/–-] ?)?\(?(?:\w{2,12},? )?\d{1,2}(?:st|nd|rd|th|\.)?[ ./-](?:\w{3,10}|\d{1,2})[ ./,-]{1,2}(?:19|20)\d\d\)?\.?"
)


def best_title(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph | None, list[Paragraph]]:
    """The title line, and the paragraphs without it."""
    rated = [(_points(n, paragraphs), -n) for n in range(min(len(paragraphs), 10))]
    points, place = max(rated, default=(0, 0))
    if not paragraphs or points < _LEAST:
        return None, list(paragraphs)
    chosen = paragraphs[-place]
    title, rest = Paragraph(chosen.lines[:1]), chosen.lines[1:]
    below = [Paragraph(rest)] if rest else []
    return title, [*paragraphs[:-place], *below, *paragraphs[-place + 1 :]]


def _points(place: int, paragraphs: Sequence[Paragraph]) -> int:
    lines = paragraphs[place].lines
    text = visible(lines[0].text)
    if len(text) > _LONGEST:
        return 0
    points = 10 - place + (3 if len(lines) == 1 else -2)
    points -= 3 if len(text) > _LONG else 0
    points -= _penalty(text)
    follows = paragraphs[place + 1 : place + 2]
    if text.isupper() and follows and _like_title(follows[0]):
        points -= 4  # the name of the paper, above the title
    return points + (1 if follows and len(follows[0].text) > 200 else 0)


def _like_title(paragraph: Paragraph) -> bool:
    text = visible(paragraph.lines[0].text)
    return len(text) <= _LONG and not text.isupper() and not _penalty(text)


def _penalty(text: str) -> int:
    if text.endswith((",", ";")):
        return 10
    if _is_kicker(text) or _BYLINE.match(text) or _DATE.fullmatch(text) or text.endswith(":"):
        return 8
    if text.endswith(".") and not text.endswith(("...", "e.V.")):
        return 6
    return 3 if text[0] in "\"“„»«‘'" and text[-1] in "\"”“«»’'" else 0


def _is_kicker(text: str) -> bool:
    """Whether it is a label above the title: "PRESS RELEASE", "Pressemitteilung"."""
    if _OFFICE.search(text) and len(text.split()) <= 6:
        return True
    return fold(text.strip(" :.|-–")) in _LABELS or (text.isupper() and len(text.split()) <= 2)
