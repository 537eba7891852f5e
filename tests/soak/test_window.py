"""The window in small: killed twice while one types in it; and that the check can fail."""

from __future__ import annotations

import sys

import pytest

from tests.soak.captioning import Note, allowed, horizon
from tests.soak.test_short import drive


@pytest.mark.skipif(sys.platform == "win32", reason="the driver forks")
def test_killed_while_one_types_in_the_window_nothing_is_lost() -> None:
    pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)
    (outcome,) = drive("--deeds", "window", "--tries", "2", "--ways", "moment", "--seed", "351")
    assert (outcome["tries"], outcome["hit"], outcome["lost"]) == (2, 2, [])


def test_what_must_be_there_is_what_was_promised_or_typed_two_seconds_before() -> None:
    typed = [Note(at, "p", "caption", "abcd "[: n + 1]) for n, at in enumerate((1, 2, 3, 4, 5))]
    assert allowed([], typed, end=0) == ["", "a", "ab", "abc", "abcd", "abcd"]
    assert allowed([], typed, end=2.5) == ["ab", "abc", "abcd", "abcd"]
    assert allowed([Note(3.5, "p", "caption", "abc")], typed, end=1) == ["abc", "abcd", "abcd"]


def test_time_in_which_the_window_could_not_run_does_not_count() -> None:
    steady = [n / 20 for n in range(200)]
    assert horizon(steady) == pytest.approx(steady[-1] - 2.0, abs=0.06)
    assert horizon([*steady, steady[-1] + 60]) == pytest.approx(steady[-1] - 1.9, abs=0.06)
    assert horizon(steady[:20]) == 0
