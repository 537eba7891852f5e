"""The order in which Tab goes from field to field: as they stand on the page."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_tab_order(*stops: QWidget) -> None:
    """Let Tab go through these one after the other."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
