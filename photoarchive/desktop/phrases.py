"""Sentences of the core in the language of the window.

The core speaks English and knows no Qt: errors, findings, names of undo steps. Here a sentence
is recognised by its pattern and said in the other language; an unknown one stays as it is.
The tables are `resources/i18n/core.*.json`; the English one says in plain words what the core
says to a command line or about a file format. In a translation `{:said}` is a value that is
translated itself, `{:number}` one that gets the separators of the language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import zip_longest

from PySide6.QtCore import QLocale

from photoarchive.errors import PhotoArchiveError
from photoarchive.paths import resources

COMPLETE = "nl"  # the language whose table has every sentence of the core


def translated(sentence: str) -> str:
    """The core's sentence as the user should read it."""
    return _phrases(QLocale().name()[:2]).whole(sentence)


def translated_error(error: PhotoArchiveError) -> str:
    """An error as a whole sentence that begins with a capital."""
    phrases = _phrases(QLocale().name()[:2])
    place = f": {error.path}" if error.path is not None else ""
    advice = f" {phrases.value(error.advice)}" if error.advice else ""
    text = f"{phrases.opening(error.what)}{place}.{advice}"
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


@dataclass(frozen=True)
class _Phrase:
    """One sentence with `{}` for what is open in it, and how it is said."""

    template: str
    said: str

    @cached_property
    def ends(self) -> tuple[str, str]:
        """What it begins and ends with: the quick test."""
        parts = self.template.split("{}")
        return parts[0], parts[-1]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like with anything filled in."""
        parts = map(re.escape, self.template.split("{}"))
        return re.compile("(.*?)".join(parts), re.DOTALL)

    def fits(self, text: str) -> bool:
        """Whether a text is this phrase with something filled in."""
        begin, end = self.ends
        return (
            text.startswith(begin)
            and text.endswith(end)
            and self.pattern.fullmatch(text) is not None
        )

    @property
    def weight(self) -> int:
        """How much of it is fixed: the most particular phrase is tried first."""
        return len(self.template.replace("{}", ""))


class _Value(str):
    """What was filled in; how it is said depends on the translation's format."""

    __slots__ = ("phrases",)
    phrases: _Phrases

    def __format__(self, spec: str) -> str:
        if spec == "said":
            return self.phrases.value(self)
        return self.phrases.number(self) if spec == "number" else str(self)


class _Phrases:
    """All sentences of the core, as they are said in one language."""

    def __init__(self, language: str, said: Mapping[str, str]) -> None:
        self._swapped = str.maketrans(",.", ".,") if language == "nl" else {}
        self._fixed = {text: other for text, other in said.items() if "{}" not in text}
        open_ones = [_Phrase(text, other) for text, other in said.items() if "{}" in text]
        self._open = sorted(open_ones, key=lambda phrase: phrase.weight, reverse=True)

    def whole(self, text: str) -> str:
        """A sentence, also one of the form "what: path. advice"."""
        if text in self._fixed:
            return self._fixed[text]
        found = self._matching(text)
        if found is not None and ". " in found.template:  # not cut where it has a stop of its own
            return self._filled(text) or text
        return self._in_parts(text) or self._filled(text) or self._named(text) or text

    def value(self, text: str) -> str:
        """A sentence, one that has lost its full stop, or several words: "caption and credit"."""
        if said := self._known(text):
            return said
        if said := self._known(f"{text}."):
            return said.removesuffix(".")
        return self._listed(text)

    def _listed(self, text: str) -> str:
        """Several words of the core, or the text as it is."""
        words, links = re.split(", | and ", text), re.findall(", | and ", text)
        if not all(word in self._fixed for word in words):
            return text
        said = [self._fixed[word] for word in words]
        joined = [link.replace("and", self._fixed["and"]) for link in links]
        return "".join(map("".join, zip_longest(said, joined, fillvalue="")))

    def opening(self, what: str) -> str:
        """The beginning of a sentence, with a capital where the core's own words begin it."""
        said = self.value(what)
        found = self._matching(what)
        known = what in self._fixed or (found is not None and found.ends[0] != "")
        return said[:1].upper() + said[1:] if known else said

    def number(self, text: str) -> str:
        """A number as the core writes it, with the separators of the language."""
        return text.translate(self._swapped)

    def _known(self, text: str) -> str | None:
        return self._fixed.get(text) or self._filled(text)

    def _filled(self, text: str) -> str | None:
        found = self._matching(text)
        if found is None or not found.said:
            return text if found else None
        match = found.pattern.fullmatch(text)
        said = found.said.format(*map(self._value, match.groups() if match else ()))
        return said[:1].upper() + said[1:] if found.template[:1].isupper() else said

    def _matching(self, text: str) -> _Phrase | None:
        """The most particular phrase that the text is an instance of."""
        return next((phrase for phrase in self._open if phrase.fits(text)), None)

    def _value(self, text: str) -> _Value:
        value = _Value(text)
        value.phrases = self
        return value

    def _in_parts(self, text: str) -> str | None:
        for match in re.finditer(r"\. ", text):
            if advice := self._known(text[match.end() :]):
                return f"{self._what(text[: match.start()]) or text[: match.start()]}. {advice}"
        if text.endswith(".") and (what := self._what(text[:-1])):
            return f"{what}."
        return None

    def _named(self, text: str) -> str | None:
        """ "photo: what is with it"."""
        for match in re.finditer(": ", text):
            if said := self._known(text[match.end() :]):
                return f"{text[: match.end()]}{said}"
        return None

    def _what(self, text: str) -> str | None:
        """ "what: path", or what happened alone."""
        if text in self._fixed:
            return self._fixed[text]
        for match in re.finditer(": ", text):
            if what := self._known(text[: match.start()]):
                return f"{what}{text[match.start() :]}"
        return self._filled(text)


@cache
def _phrases(language: str) -> _Phrases:
    complete, own = _table(COMPLETE), _table(language)
    if language != COMPLETE:
        complete = {text: "" if "{}" in text else text for text in complete}
    return _Phrases(language, {**complete, **own})


def _table(language: str) -> dict[str, str]:
    file = resources("i18n", f"core.{language}.json")
    if not file.is_file():
        return {}
    table: dict[str, str] = json.loads(file.read_text("utf-8"))
    return table
