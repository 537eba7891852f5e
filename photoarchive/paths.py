"""Where things lie: the program's resources, its caches, a user's archives."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

APP = "photoarchive"


def resources(*parts: str) -> Path:
    """A file or folder of `resources/`.

    A wheel and a frozen app carry the folder inside the package, a checkout and an editable
    install beside it.
    """
    package = Path(__file__).parent
    inside = package / "resources"
    base = inside if inside.is_dir() else package.parent / "resources"
    return base.joinpath(*parts)


def cache_folder() -> Path:
    """Where previews lie. It can be deleted at any time; $PHOTOARCHIVE_CACHE overrides it."""
    given = os.environ.get("PHOTOARCHIVE_CACHE")
    return Path(given) if given else platformdirs.user_cache_path(APP, appauthor=False)


def data_folder() -> Path:
    """What the program makes for itself: the sample event; $PHOTOARCHIVE_DATA overrides it."""
    given = os.environ.get("PHOTOARCHIVE_DATA")
    return Path(given) if given else platformdirs.user_data_path(APP, appauthor=False)


def settings_file() -> Path:
    """The settings of this machine and user; $PHOTOARCHIVE_CONFIG overrides its folder."""
    given = os.environ.get("PHOTOARCHIVE_CONFIG")
    folder = Path(given) if given else platformdirs.user_config_path(APP, appauthor=False)
    return folder / "settings.toml"


def default_archive() -> Path:
    """The archive of someone who never chose one."""
    return platformdirs.user_documents_path() / "Photo Archive"
