"""What the window asks of its views, and what it gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # a window is painted before it has any of these
    from photoarchive.desktop.actions import Actions
    from photoarchive.desktop.banner import Banner
    from photoarchive.desktop.browsing import Browsing
    from photoarchive.desktop.jobs import Jobs
    from photoarchive.desktop.pictures import Thumbnails
    from photoarchive.desktop.preferences import Preferences
    from photoarchive.desktop.session import Session


@dataclass(frozen=True)
class Desk:
    """The few objects that views and sheets work with; never the window itself."""

    session: Session
    browsing: Browsing
    thumbnails: Thumbnails
    actions: Actions
    jobs: Jobs
    banner: Banner
    preferences: Preferences


class View(QWidget):
    """One of the three views."""

    def enter(self) -> None:
        """The view is shown now: put the focus where work goes on."""

    def leave(self) -> None:
        """Another view is shown now: store what was typed."""

    def panes(self) -> list[QWidget]:
        """What F6 goes round, each the widget that takes the focus."""
        return []

    def status(self) -> str:
        """What the status bar says of it; "" for nothing."""
        return ""

    def kept_clear(self) -> QWidget | None:
        """What nothing of the window may ever lie over: the photo, where it is shown large."""
        return None

    def unsaved(self) -> dict[str, str]:
        """Texts whose save was refused, each by the name of its field; {} for none."""
        return {}

    def show_person(self, person_id: int) -> None:
        """Go to somebody, where people are shown."""

    def close_down(self) -> None:
        """The window closes: end what runs for this view."""
