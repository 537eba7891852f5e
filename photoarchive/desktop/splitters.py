"""Panes whose widths a person sets are as wide the next time."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter

from photoarchive.desktop.preferences import Preferences


def keep_widths(splitter: QSplitter, name: str, preferences: Preferences) -> None:
    """Give the panes the widths they had under `name`, and remember what is set from now on."""
    kept = _read(preferences.now.splitters)
    if len(kept.get(name, ())) == splitter.count():
        splitter.setSizes(kept[name])

    def remember() -> None:
        now = _read(preferences.now.splitters) | {name: splitter.sizes()}
        preferences.set("splitters", _written(now))

    splitter.splitterMoved.connect(lambda _position, _index: remember())


def _read(text: str) -> dict[str, list[int]]:
    """ "name=120,480;name=…"; what does not look so is left out."""
    found = {}
    for part in text.split(";"):
        name, _, widths = part.partition("=")
        numbers = widths.split(",")
        if name and all(number.isascii() and number.isdigit() for number in numbers):
            found[name] = [int(number) for number in numbers]
    return found


def _written(widths: dict[str, list[int]]) -> str:
    return ";".join(f"{name}={','.join(map(str, sizes))}" for name, sizes in widths.items())
