"""Breaking photos into rows of about one height, like words into lines (Knuth and Plass)."""

from __future__ import annotations

import math
from collections.abc import Sequence

_MOST = 12  # photos in one row


def broken(ratios: Sequence[float], *, target: float) -> list[slice]:
    """Where the rows are, so that each one's sum of ratios is as near `target` as can be.

    A row that fills its width is as high as the width divided by that sum. All rows are
    weighed together, so that the last one is not left with a single photo.
    """
    cost, start = [0.0], [0]
    for end in range(1, len(ratios) + 1):
        ways = [
            (cost[first] + math.log(sum(ratios[first:end]) / target) ** 2, first)
            for first in range(max(0, end - _MOST), end)
        ]
        best, first = min(ways)
        cost.append(best)
        start.append(first)
    rows, end = [], len(ratios)
    while end:
        rows.append(slice(start[end], end))
        end = start[end]
    return rows[::-1]
