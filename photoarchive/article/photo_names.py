"""Photo names as people write them: recognising one, comparing two, spelling out a range."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from photoarchive.article.lexicon.folding import fold

EXTENSION = re.compile(
    r"\.(?:jpe?g|png|tiff?|webp|avif|gif|bmp|heic|heif|cr[23]|nef|arw|raf|rw2|dng|orf|psd)$", re.I
)
LONGEST_RANGE = 1000  # photos; a longer one is a slip of the pen
_RUNS = re.compile(r"\d+|[^\W\d_]+")
_TRAILING = re.compile(r"(?<!\d)\d{1,12}$")
_ALLOWED = re.compile(r"[\w.&'’+~@-]+$")
_CAMERA = re.compile(
    r"_?(?:img|dsc|dscf|dscn|mg|pxl|gopr|dji|sdim|imgp|pict|cimg)(?:[-_]\d+|\d{4,})|p\d{7}", re.I
)
_COUNTER = re.compile(r"(?:19|20)?\d{6}[-_]\d{2,6}")
_STRONG = re.compile(r".*[^\W\d].*[-_.]\d{3,7}[a-z]?")
_GLUED = re.compile(r"[^\W\d_][^\W\d]*\d{4,7}[a-z]?")
_YEAR = re.compile(r"(?:.*\D)?(?:19|20)\d\d")
_DATE = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_OTHER = re.compile(r"(?:https?:|www\.|\d{4}[a-z]{2}$|\d{2,4}-\d{6,}$)|@", re.I)


class Strength(IntEnum):
    """How surely a word is a photo name, from its form alone."""

    NONE = 0
    WEAK = 1
    STRONG = 2


@dataclass(frozen=True)
class Numbered:
    """A photo name cut before its last number: "IMG_0012" is "IMG_", "0012"."""

    stem: str
    digits: str

    def at(self, number: int) -> str:
        """The name of another number in the same series."""
        return f"{self.stem}{number:0{len(self.digits)}d}"


def cut_range(word: str) -> tuple[str, str] | None:
    """First and last name where one word is a range: "A-0049.jpg-A-0052.jpg", "A_1.jpg–4"."""
    for dash in re.finditer(r"[-–—]", word):
        first, last = word[: dash.start()], word[dash.end() :]
        start, end = numbered(bare(first)), numbered(bare(last))
        if start is None or end is None or not start.stem:
            continue
        if key(end.stem) == key(start.stem) or (not end.stem and EXTENSION.search(first)):
            return first, last
    return None


def bare(name: str) -> str:
    """The name without its file extension."""
    return EXTENSION.sub("", name)


def numbered(name: str) -> Numbered | None:
    """Stem and trailing number of a bare name; None where it has no trailing number."""
    found = _TRAILING.search(name)
    return Numbered(name[: found.start()], found.group()) if found else None


def key(name: str) -> tuple[str, ...]:
    """What two spellings of one name share.

    Case, accents, `_`, `-`, spaces and leading zeros do not count, but where one number
    ends and the next begins does: ("cheeseworks", "11") for "Cheese-Works 0011".
    """
    runs: list[str] = []
    for run in _RUNS.findall(fold(bare(name))):
        if run[0].isdigit():
            runs.append(run.lstrip("0") or "0")
        elif runs and not runs[-1][0].isdigit():
            runs[-1] += run
        else:
            runs.append(run)
    return tuple(runs)


def strength(word: str) -> Strength:
    """How surely the word, without brackets and outer punctuation, is a photo name."""
    if EXTENSION.search(word) and len(bare(word)) > 0 and not _OTHER.search(word):
        return Strength.STRONG
    if not any(c.isdigit() for c in word) or not _ALLOWED.match(word) or _OTHER.search(word):
        return Strength.NONE
    if _CAMERA.fullmatch(word) or _COUNTER.fullmatch(word):
        return Strength.STRONG
    if _DATE.fullmatch(word) or not any(c.isalpha() for c in word):
        return Strength.NONE
    shaped = _STRONG.fullmatch(word) or _GLUED.fullmatch(word)
    return Strength.STRONG if shaped and not _YEAR.fullmatch(word) else _weak(word)


def _weak(word: str) -> Strength:
    digits = sum(c.isdigit() for c in word)
    return Strength.WEAK if word[-1].isdigit() or digits >= 3 else Strength.NONE


def expand(first: str, last: str) -> tuple[str, ...]:
    """The names from `first` through `last`, which may be a number alone.

    A pair that is no sensible range (other stem, downwards, above LONGEST_RANGE) is given
    back as its two names.
    """
    start, end = numbered(first), numbered(last)
    if start is None or end is None:
        return (first, last)
    if end.stem and key(end.stem) != key(start.stem):
        return (first, last)
    low, high = int(start.digits), int(end.digits)
    if not low < high <= low + LONGEST_RANGE:
        return (first, start.at(high) if not end.stem else last)
    middle = tuple(start.at(number) for number in range(low + 1, high))
    return (first, *middle, last if end.stem else start.at(high))
