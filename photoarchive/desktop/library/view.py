"""The Library view: how its parts stand together."""

from __future__ import annotations

from photoarchive.desktop.view import Desk, View


class LibraryView(View):
    """Made by its helper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
