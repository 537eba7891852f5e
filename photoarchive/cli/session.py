"""One call of the program: which archive it is about, and how its answer is wanted.

Opening archives belongs here. Printing stands in `output`, what follows a change in `keeping`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

import click

from photoarchive import settings
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.location import LIBRARY
from photoarchive.cli.keeping import back_up, keep_files
from photoarchive.cli.output import say
from photoarchive.paths import default_archive

VARIABLE = "PHOTOARCHIVE_ARCHIVE"


class Exit(IntEnum):
    """The exit codes of the command line; 2, a usage error, is click's own."""

    ERROR = 1
    REFUSED = 3
    STOPPED = 130


@dataclass
class Session:
    """The options that every command has: `--archive` and `--json`."""

    archive: Path | None = None
    json: bool = False

    def folder(self) -> Path:
        """The archive that was named, by option or environment, else the last, else the default."""
        return self._named() or self._last() or default_archive()

    def reading(self) -> Catalog:
        """Open the archive to look at it; never waits for who writes."""
        return self._remember(Catalog.open_for_reading(self.folder()))

    def locking(self) -> Catalog:
        """Open the archive so that nobody else changes it meanwhile."""
        return self._remember(Catalog.open(self.folder()))

    @contextmanager
    def writing(self) -> Iterator[Catalog]:
        """Open the archive to change it; afterwards its sidecars follow."""
        with self.locking() as catalog:
            back_up(catalog, "start")
            yield catalog
            keep_files(catalog)
            back_up(catalog, "exit")

    @contextmanager
    def making(self) -> Iterator[Catalog]:
        """Open the archive to change it, and make it first where there is nothing yet.

        Not where the last archive has gone: its disk may only be unplugged.
        """
        folder = self.folder()
        chosen = self._named() is not None or folder == default_archive()
        with self._remember(open_or_make(folder) if chosen else Catalog.open(folder)) as catalog:
            back_up(catalog, "start")
            yield catalog
            keep_files(catalog)
            back_up(catalog, "exit")

    def _named(self) -> Path | None:
        if self.archive is not None:
            return self.archive
        given = os.environ.get(VARIABLE)
        return Path(given) if given else None

    def _last(self) -> Path | None:
        loaded = settings.load()
        if loaded.message:
            say(loaded.message)
        return Path(loaded.settings.archive) if loaded.settings.archive else None

    def _remember(self, catalog: Catalog) -> Catalog:
        """Make an archive that was named with --archive the one that is used from now on."""
        folder = str(catalog.folder)
        if self.archive is not None:
            known = settings.load().settings
            if known.archive != folder:
                settings.save(replace(known, archive=folder))
        return catalog


pass_session = click.make_pass_decorator(Session, ensure=True)


def open_or_make(folder: Path) -> Catalog:
    """Open the archive to change it; a folder that is missing or empty becomes one."""
    if os.path.isfile(folder / LIBRARY):  # noqa: PTH113 - False where one may not even look
        return Catalog.open(folder)
    catalog = Catalog.create(folder)
    say(f"Made a new archive in {catalog.folder}.")
    return catalog


def refused() -> None:
    """End the call with the code for: done, but some items were refused."""
    click.get_current_context().exit(Exit.REFUSED)
