"""Errors of the user's world, and one of a closing window. Anything else is a bug and flies."""

from __future__ import annotations

from pathlib import Path


class PhotoArchiveError(Exception):
    """Something the user can understand and act on.

    `str(error)` is one sentence with the path and what to do: "what happened: path. advice".
    """

    def __init__(self, what: str, *, path: Path | None = None, advice: str = "") -> None:
        self.what = what.rstrip(".")
        self.path = path
        self.advice = advice
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """The whole message, on one line, with nothing a terminal would act on."""
        place = f": {self.path}" if self.path is not None else ""
        advice = f" {self.advice}" if self.advice else ""
        text = f"{self.what}{place}.{advice}"
        return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


class FileRefused(PhotoArchiveError):
    """One file cannot be used; the run goes on with the others."""


class NotAnArchive(PhotoArchiveError):
    """The folder or its library file is not an archive, or cannot be opened as one."""


class NewerArchive(NotAnArchive):
    """The archive was made by a newer version of the program."""


class ArchiveInUse(PhotoArchiveError):
    """Another process holds the archive for writing."""


class ArchiveClosed(RuntimeError):
    """A question to an archive that was closed meanwhile: nobody waits for the answer any more."""


class NotFound(PhotoArchiveError):
    """Nothing in the archive has the name that was asked for."""


class BadQuery(PhotoArchiveError):
    """A search that cannot be understood, with what would be."""


class Blocked(PhotoArchiveError):
    """The publication checks do not let this out."""


class Stale(PhotoArchiveError):
    """Someone else saved the same field first: `theirs` is stored, `yours` is not."""

    def __init__(self, what: str, *, yours: str, theirs: str) -> None:
        self.yours = yours
        self.theirs = theirs
        super().__init__(what, advice=f"Stored is {theirs!r}; yours was {yours!r}.")
