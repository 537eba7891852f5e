"""The codes that become text as they are typed: those of a file, and those of the register.

How a code is written and found in a text belongs to `article.replacements`.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from photoarchive.article.replacements import DELIMITER, Codes, codes_of, expand, read_codes
from photoarchive.desktop.background import Latest
from photoarchive.desktop.banner import Banner, Tone
from photoarchive.desktop.caption.roster import Roster
from photoarchive.desktop.phrases import translated_error
from photoarchive.desktop.preferences import Preferences
from photoarchive.desktop.words import tr
from photoarchive.errors import PhotoArchiveError

__all__ = ["DELIMITER", "CodeBook"]


class CodeBook(QObject):
    """The codes that work now; where both have one, the register's counts."""

    def __init__(
        self, preferences: Preferences, roster: Roster, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preferences, self._roster, self._banner = preferences, roster, banner
        self._of_file = Codes()
        self._day = ""
        self._all = Codes()
        self._reader = Latest(self)
        self._reader.ready.connect(self._on_ready)
        self._reader.failed.connect(self._on_failed)
        preferences.changed.connect(self._on_preference)
        roster.changed.connect(self._gather)

    def load(self) -> None:
        """Read the file that was chosen in the settings."""
        chosen = self._preferences.now.codes
        if chosen:
            path = Path(chosen)
            self._reader.ask(lambda: read_codes(path))
        else:
            self._on_ready(Codes())

    def set_day(self, day: str) -> None:
        """The day of the event: a role is what someone was then."""
        if day != self._day:
            self._day = day
            self._gather()

    def expand(self, text: str, cursor: int) -> tuple[str, int]:
        """The text with its codes replaced, and where the cursor is then."""
        return expand(text, cursor, self._all)

    def close(self) -> None:
        """End the reading under way."""
        self._reader.wait()

    def _gather(self) -> None:
        self._all = self._of_file | codes_of(self._roster.people, self._day)

    def _on_ready(self, codes: Codes) -> None:
        self._of_file = codes
        self._gather()
        if codes.refused:
            line = codes.refused[0][0]
            count = len(codes.refused)
            text = tr("%n line(s) of your file of codes cannot be used: see line {line}.", n=count)
            self._banner.say(text.format(line=line), Tone.WARNING)

    def _on_failed(self, error: PhotoArchiveError) -> None:
        self._on_ready(Codes())
        self._banner.say(translated_error(error), Tone.WARNING)

    def _on_preference(self, name: str) -> None:
        if name == "codes":
            self.load()
