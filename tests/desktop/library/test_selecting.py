"""Where keys lead in a grid of five columns and two rows on screen; no window needed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from photoarchive.desktop.library.selecting import destination

Key = Qt.Key


@pytest.mark.parametrize(
    ("key", "start", "end"),
    [
        (Key.Key_Right, 4, 5),  # past the end of a row
        (Key.Key_Left, 5, 4),
        (Key.Key_Left, 0, 0),
        (Key.Key_Right, 11, 11),
        (Key.Key_Down, 1, 6),
        (Key.Key_Down, 8, 11),  # the last row is short: its last photo
        (Key.Key_Down, 11, 11),
        (Key.Key_Up, 7, 2),
        (Key.Key_Up, 3, 3),
        (Key.Key_Home, 7, 0),
        (Key.Key_End, 0, 11),
        (Key.Key_PageDown, 0, 10),
        (Key.Key_PageDown, 4, 11),
        (Key.Key_PageUp, 11, 1),
        (Key.Key_PageUp, 6, 1),
    ],
)
def test_where_a_key_leads(key: Qt.Key, start: int, end: int) -> None:
    assert destination(key, start, count=12, columns=5, rows=2) == end


def test_letters_lead_nowhere() -> None:
    assert destination(Key.Key_A, 0, count=12, columns=5, rows=2) is None


def test_no_key_leads_anywhere_without_photos() -> None:
    assert destination(Key.Key_Right, 0, count=0, columns=5, rows=2) is None
