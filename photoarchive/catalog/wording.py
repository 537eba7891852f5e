"""Texts without a name: what a caption could say instead. A proposal, never the last word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

GAP = "…"  # stands where somebody was named

_SIDE = r"(?:\s*\((?:l|r|m|links|rechts|midden|left|right|cent(?:re|er)|mitte)\.?\))?"
_AND = r"(?:en|and|und|&)"
_TIDY = (
    (re.compile(r"[ \t]{2,}"), " "),
    (re.compile(r"[ \t]+([,.;:!?])"), r"\1"),
    (re.compile(r"^[\s,;]+|[\s,;]+$"), ""),
)


class Names:
    """What somebody is or was called; finds it whatever the case, spaces and composition."""

    def __init__(self, names: Iterable[str]) -> None:
        whole = {" ".join(name.split()) for name in names} - {""}
        self.all = tuple(sorted(whole, key=_longest))
        found = "|".join(r"\s+".join(map(re.escape, name.split())) for name in self.all)
        name = rf"(?i:(?<!\w)(?:{found or '(?!)'})(?!\w))"
        self._name = re.compile(name)
        self._alone = re.compile(rf"{name}{_SIDE}(?:['’]s(?!\w))?")
        # One of a list goes with what joins it to the others, so that the list stays a list.
        self._listed = re.compile(
            rf"(?:,\s+|\s+{_AND}\s+){name}{_SIDE}(?=,\s+\S|\s+{_AND}\s|[.;]|$)"
            rf"|{name}{_SIDE}(?:,|\s+{_AND})\s+(?=[A-Z0-9])"
        )

    def __bool__(self) -> bool:
        return bool(self.all)

    def within(self, text: str) -> bool:
        """Whether a text names them."""
        return self._name.search(text) is not None

    def without(self, text: str) -> str:
        """The text with another wording where it names them."""
        if not self.within(text):
            return text
        text = self._alone.sub(GAP, self._listed.sub("", text))
        for pattern, instead in _TIDY:
            text = pattern.sub(instead, text)
        return "" if text.strip(f"{GAP} .,;") == "" else text

    def cleared(self, value: Any) -> Any:
        """A JSON value without the name: entries of lists go, texts get another wording."""
        match value:
            case str():
                return self.without(value)
            case list():
                kept = (one for one in value if not (isinstance(one, str) and self._is_one(one)))
                return [self.cleared(one) for one in kept]
            case dict():
                return {self.without(key): self.cleared(inner) for key, inner in value.items()}
            case _:
                return value

    def _is_one(self, text: str) -> bool:
        return self._name.fullmatch(text.strip()) is not None


def _longest(name: str) -> tuple[int, str]:
    return -len(name), name
