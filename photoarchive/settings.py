"""What this machine and user chose: TOML, read by tomllib and written by hand.

Only the command line and the window use it; the core gets values as arguments. Settings of an
archive, which a team shares, do not belong here.
"""

from __future__ import annotations

import contextlib
import json
import tomllib
from dataclasses import asdict, dataclass, fields
from typing import Any

from photoarchive.paths import settings_file


@dataclass(frozen=True)
class Settings:
    """All settings, each a text; "" means never chosen."""

    archive: str = ""  # the folder of the archive that was used last
    language: str = ""  # of the window: "nl", "en"; "" is the system's
    scheme: str = ""  # "light", "dark"; "" is the system's
    tile: str = ""  # width of a tile of the grid, in pixels
    window: str = ""  # size and place of the window, as Qt saves them, in base64
    splitters: str = ""  # widths of panes, "name=120,480;name=…"
    order: str = ""  # how the grid is sorted
    folded: str = ""  # groups of the library's list that are folded up, with spaces between
    codes: str = ""  # the file of code replacements
    export_folder: str = ""  # where galleries were put last
    rescued: str = ""  # a file with texts that could not be stored when the window closed
    import_folder: str = ""  # where photos were taken from last


@dataclass(frozen=True)
class Loaded:
    """The settings, and a sentence for the user where the file could not be used."""

    settings: Settings
    message: str = ""


def load() -> Loaded:
    """Read the settings. A broken file is set aside under another name, never an error."""
    file = settings_file()
    try:
        values = tomllib.loads(file.read_bytes().decode())
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError as error:
        return Loaded(Settings(), f"The settings cannot be read ({error.strerror}): {file}.")
    except ValueError:
        return Loaded(Settings(), _set_aside())
    return Loaded(_settings(values))


def save(settings: Settings) -> None:
    """Write the settings; where that is impossible, the next start does without them."""
    file = settings_file()
    made = file.with_suffix(".new")
    with contextlib.suppress(OSError, UnicodeEncodeError):
        data = "".join(f"{k} = {_toml(v)}\n" for k, v in asdict(settings).items()).encode()
        file.parent.mkdir(parents=True, exist_ok=True)
        made.write_bytes(data)
        made.replace(file)


def _settings(values: dict[str, Any]) -> Settings:
    """Those values that are known and of the right type; a newer version may have others."""
    known = {field.name for field in fields(Settings)}
    return Settings(**{k: v for k, v in values.items() if k in known and isinstance(v, str)})


def _toml(text: str) -> str:
    """A TOML basic string: like JSON's, but DEL has to be escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _set_aside() -> str:
    file = settings_file()
    aside = file.with_suffix(".broken.toml")
    with contextlib.suppress(OSError):
        file.replace(aside)
    return f"The settings could not be understood and were set aside: {aside}."
