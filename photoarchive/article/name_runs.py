"""Reading "IMG_0012, 0013 en 0015" or "A-1 t/m A-4" from a place in a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.photo_names import (
    EXTENSION,
    Strength,
    bare,
    cut_range,
    expand,
    key,
    numbered,
    strength,
)

_LONGEST = 100  # characters of one name
_SCAN = re.compile(
    r"(?P<range>t/m\b|tm\b|t\.?e\.?m\.?(?=\s)|tot\sen\smet\b|\.\.\.?(?=\s|\w)|…)"
    r"|(?P<dash>[–—‒]|-(?=\s))"
    r"|(?P<open>[\[({<]+)|(?P<close>[\])}>]+)|(?P<mark>\*+|`+)"
    r"|(?P<sep>[,;|&/+]|\s+)"
    r"|(?P<word>[^\s\[\](){}<>,;|&/+\"„“”»«*`–—‒…:]{1,100}|:)",
    re.I,
)
_BULLET = re.compile(r"\s*(?:[-*•·–▪●►>#]+\s+|\(?\d{1,3}[.)]\s+|\d{1,3}\t\s*)?")
_AND = words("en and und et plus")
_RANGE = words("to bis through thru until till tot t/m tm")
LABELS = words("""
    foto foto's foto’s fotos photo photos photograph photographs picture pictures image images bild
    bilder abbildung abb afbeelding beeld zie bij see siehe bestand datei file pic pics nr no nummer
    number nrs nos caption bijschrift bildunterschrift bildtext
""")
_NUMBERS = re.compile(r"(\d{1,7})-(\d{1,7})")
_SPACED = re.compile(
    r"(?P<stem>[^\W\d_][^\s\[\](){}<>,;|&/+:]{0,40}(?:[ \xa0_][^\W\d_][^\s\[\](){}<>,;|&/+:]{0,40}){0,3})"
    r"[ \xa0](?P<digits>\d{1,7})(?:-(?P<last>\d{1,7}))?(?P<ext>\.[a-z0-9]{2,4})?(?![\w.,]*\w)",
    re.I,
)


@dataclass(frozen=True)
class NamedPhoto:
    """One photo, or the photos from `first` through `last`."""

    first: str
    last: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Every bare name it stands for."""
        return expand(self.first, self.last) if self.last else (self.first,)


@dataclass(frozen=True)
class Run:
    """Photo names one after the other, up to `end` in the line."""

    photos: tuple[NamedPhoto, ...]
    end: int
    strong: bool
    bracketed: bool
    has_extension: bool


def read_run(text: str, start: int) -> Run | None:
    """The names that stand at `start`, after bullet, bracket and label; None for no name."""
    return _Reader(text, start).read()


class _Reader:
    """Walks over one line from left to right, once."""

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        self._at = self._skip_bullet(start)
        self._photos: list[NamedPhoto] = []
        self._end = start
        self._label = ""
        self._depth = 0
        self._bracketed = False
        self._range = False
        self._strong = False
        self._extension = False

    def read(self) -> Run | None:
        while self._at < len(self._text) and self._step():
            pass
        if not self._photos:
            return None
        end = self._end
        return Run(tuple(self._photos), end, self._strong, self._bracketed, self._extension)

    def _skip_bullet(self, start: int) -> int:
        found = _BULLET.match(self._text, start)
        return found.end() if found else start

    def _step(self) -> bool:
        """Take one token; False where the run is over."""
        found = _SCAN.match(self._text, self._at)
        if found is None:
            return False
        kind, token = found.lastgroup, found.group()
        if kind == "open":
            self._depth += 1
            self._at = found.end()
            return not self._photos or self._opens_name()
        if kind == "close":
            return self._close(found.end())
        if kind == "mark" and self._photos:
            self._end = found.end()
        if kind in ("sep", "mark"):
            self._at = found.end()
            return True
        if kind in ("range", "dash"):
            return self._take_range(found.end(), dash=kind == "dash")
        return self._take_word(token, found.end())

    def _opens_name(self) -> bool:
        return read_run(self._text, self._at) is not None if self._depth == 1 else False

    def _close(self, end: int) -> bool:
        self._at = end
        if self._depth and self._photos:
            self._depth = 0
            self._bracketed = True
            self._end = end
            return True
        return False

    def _take_range(self, end: int, *, dash: bool) -> bool:
        if not self._photos or self._range:
            return False
        follows = _SCAN.match(self._text, _skip_space(self._text, end))
        word = follows.group("word") if follows else None
        if not word or not (word[0].isdigit() or strength(word) or not dash):
            return False
        self._range, self._at = True, end
        return True

    def _take_word(self, token: str, end: int) -> bool:
        word = token.rstrip(".'’")
        folded = fold(word)
        if token == ":" or (folded in LABELS and not self._photos):  # noqa: S105
            self._label = self._label or word.rstrip(":")
            self._at = end
            return bool(self._label) and not self._photos
        if folded in _AND and self._photos:
            self._at = end
            return True
        if folded in _RANGE and self._photos:
            return self._take_range(end, dash=False)
        return self._take_name(word, self._at + len(word))

    def _take_name(self, word: str, end: int) -> bool:
        word = word.lstrip("-_") if self._photos and word.lstrip("-_").isdigit() else word
        spaced = _SPACED.match(self._text, self._at)
        how = strength(word)
        if word.isdigit():
            return self._take_number(word, end)
        numbers = _NUMBERS.fullmatch(word) if self._label or self._photos else None
        if numbers is not None:
            self._take_number(numbers[1], end)
            self._range = True
            return self._take_number(numbers[2], end)
        if how is Strength.NONE or (spaced and not self._photos and how is Strength.WEAK):
            if spaced is None:
                return False
            return self._take_spaced(spaced)
        ends = cut_range(word)
        if ends is not None:
            self._add(bare(ends[0]), end, strong=how is Strength.STRONG)
            self._range, word = True, ends[1]
        labelled = bool(self._label) and word[0].isalpha()
        self._add(bare(word), end, strong=how is Strength.STRONG or labelled)
        self._extension |= bool(EXTENSION.search(word))
        return True

    def _take_number(self, word: str, end: int) -> bool:
        if len(word) > 9:
            return False
        last = numbered(self._photos[-1].names[-1]) if self._photos else None
        if last is not None:
            name = word if self._range or not last.stem else last.stem + word
            self._add(name, end, strong=False)
            return True
        name = f"{self._label} {word}".strip()
        self._add(name, end, strong=False)
        return True

    def _take_spaced(self, found: re.Match[str]) -> bool:
        stem, digits, ext = found.group("stem"), found.group("digits"), found.group("ext") or ""
        if ext and not EXTENSION.search(ext):
            return False
        if any(fold(part) in _AND | _RANGE for part in stem.split()):
            return False
        name = f"{stem} {digits}"
        again = any(key(stem) == key(_stem(p.first)) for p in self._photos)
        strong = bool(ext) or (len(digits) >= 3 and digits[0] == "0") or (again and self._strong)
        self._add(name, found.end(), strong=strong)
        self._extension |= bool(ext)
        if found["last"]:
            self._range = True
            self._add(found["last"], found.end(), strong=False)
        return True

    def _add(self, name: str, end: int, *, strong: bool) -> None:
        if self._range and self._photos:
            first = self._photos.pop()
            self._photos.append(NamedPhoto(first.first, name))
            self._range = False
        else:
            self._photos.append(NamedPhoto(name))
        self._strong |= strong
        self._at = self._end = end


def _stem(name: str) -> str:
    cut = numbered(name)
    return cut.stem if cut else name


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
