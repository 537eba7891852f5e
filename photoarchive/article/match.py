"""Photo names of an article against the names of a photo set; nothing is stored here."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from photoarchive.article.name_runs import LABELS
from photoarchive.article.photo_names import bare, expand, key
from photoarchive.model import Article, ArticleItem

_JOINED_RANGE = re.compile(r"(?P<first>.*\D(?P<low>\d{2,9}))[-–—](?P<last>\d{2,9})")


@dataclass(frozen=True)
class Matching:
    """Which photos of the set the article's names mean.

    `matched` maps a name as the article writes it to names of the set (several for a range
    that the article writes as one word, "IMG_0001-0004"). `missing` are the article's names
    that no photo, or more than one, answers to; `unused` the set's names that the article
    does not mention; both in their own order.
    """

    matched: Mapping[str, tuple[str, ...]]
    missing: tuple[str, ...]
    unused: tuple[str, ...]

    def photos(self, item: ArticleItem) -> tuple[str, ...]:
        """The set's names for an item, in the article's order, each once."""
        found = (name for written in item.photos for name in self.matched.get(written, ()))
        return tuple(dict.fromkeys(found))


def match(article: Article, names: Sequence[str]) -> Matching:
    """Find every photo that the article names among the names of a set.

    Extension, case, accents, `_`, `-`, spaces and leading zeros do not count. A name that
    is a number, or a label with a number ("Foto 12"), means the one photo that ends in it.
    """
    index = _Index(names)
    written = dict.fromkeys(name for item in article.items for name in item.photos)
    matched = {name: found for name in written if (found := index.find(name))}
    used = {name for found in matched.values() for name in found}
    return Matching(
        matched,
        tuple(name for name in written if name not in matched),
        tuple(name for name in names if name not in used),
    )


def with_stored_names(article: Article, matching: Matching) -> Article:
    """The article with the names of the set; names that no photo has stay as written."""
    items = []
    for item in article.items:
        unknown = tuple(name for name in item.photos if name not in matching.matched)
        items.append(replace(item, photos=(*matching.photos(item), *unknown)))
    return replace(article, items=tuple(items))


class _Index:
    """The names of a set, by what their spellings have in common."""

    def __init__(self, names: Sequence[str]) -> None:
        self._exact = {bare(name): name for name in names}
        self._by_key: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self._by_number: dict[str, list[str]] = defaultdict(list)
        for name in dict.fromkeys(names):
            runs = key(name)
            self._by_key[runs].append(name)
            if runs and runs[-1].isdigit():
                self._by_number[runs[-1]].append(name)

    def find(self, name: str) -> tuple[str, ...]:
        """The photos a name means; () where none, or more than one, answers to it."""
        if bare(name) in self._exact:
            return (self._exact[bare(name)],)
        same = self._by_key.get(key(name), [])
        if same:
            return tuple(same) if len(same) == 1 else ()
        return self._range(name) or self._number(name)

    def _range(self, name: str) -> tuple[str, ...]:
        cut = _JOINED_RANGE.fullmatch(bare(name))
        if cut is None or int(cut["low"]) >= int(cut["last"]):
            return ()
        found = [self._by_key.get(key(one), []) for one in expand(cut["first"], cut["last"])]
        whole = bool(found[0]) and bool(found[-1]) and all(len(same) <= 1 for same in found)
        return tuple(same[0] for same in found if same) if whole else ()

    def _number(self, name: str) -> tuple[str, ...]:
        runs = key(name)
        labelled = len(runs) == 1 or (len(runs) == 2 and runs[0] in LABELS)
        if not runs or not runs[-1].isdigit() or not labelled:
            return ()
        same = self._by_number.get(runs[-1], [])
        return (same[0],) if len(same) == 1 else ()
