"""Which action opens which sheet; each is imported when it is first opened."""

from __future__ import annotations

from importlib import import_module

from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.view import Desk

SHEETS = {
    "import": ("import_sheet", "ImportSheet"),
    "article": ("article_sheet", "ArticleSheet"),
    "export": ("export_sheet", "ExportSheet"),
    "settings": ("settings_sheet", "SettingsSheet"),
    "history": ("history_sheet", "HistorySheet"),
    "batch": ("batch_sheet", "BatchSheet"),
    "outside": ("outside_sheet", "OutsideSheet"),
    "write_files": ("written_sheet", "WrittenSheet"),
    "removed": ("trash_sheet", "TrashSheet"),
    "originals_check": ("originals_check_sheet", "OriginalsCheckSheet"),
    "backups": ("backups_sheet", "BackupsSheet"),
    "whole_export": ("backups_whole_sheet", "WholeExportSheet"),
    "erase": ("erase_sheet", "EraseSheet"),
    "keys": ("keys_sheet", "KeysSheet"),
    "about": ("about_sheet", "AboutSheet"),
}


def make_sheet(action_id: str, desk: Desk) -> Sheet:
    """A new sheet for an action of `SHEETS`."""
    module, name = SHEETS[action_id]
    kind = getattr(import_module(f"photoarchive.desktop.sheets.{module}"), name)
    made = kind(desk)
    if not isinstance(made, Sheet):
        raise TypeError(f"{name} is no sheet")
    return made
