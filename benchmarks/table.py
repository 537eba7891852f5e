"""Results as lines of a table: medians, ratios, memory, and what was not there to compare with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from benchmarks.sides import Result

HEAD = (
    "| work | side | median | all rounds | ours takes | all processors | ours takes | memory |\n"
    "|---|---|--:|---|--:|--:|--:|--:|"
)


def lines(work: str, results: Sequence[Result]) -> Iterator[str]:
    """A line for each side."""
    ours = next(result for result in results if result.side.ours)
    for result in results:
        if result.absent:
            yield f"| {work} | {result.side.name} | – | {result.absent} | – | – | – | – |"
            continue
        other = result is not ours
        clock = f"{ours.median / result.median:.2f}×" if other else ""
        work_done = median(result.processor)
        share = f"{median(ours.processor) / work_done:.2f}×" if other else ""
        memory = f"{result.memory / 1e6:.0f} MB" if result.memory else "–"
        rounds = ", ".join(f"{seconds:.2f}" for seconds in result.seconds)
        yield (
            f"| {work} | {result.side.name} | {result.median:.2f} s | {rounds} | {clock}"
            f" | {work_done:.2f} s | {share} | {memory} |"
        )


def ratio(results: Sequence[Result], name: str) -> float | None:
    """Our median divided by that of the side of this name; None where it was absent."""
    ours, other = _both(results, name)
    return ours.median / other.median if other.seconds else None


def work_ratio(results: Sequence[Result], name: str) -> float | None:
    """The same of what all processors worked."""
    ours, other = _both(results, name)
    return median(ours.processor) / median(other.processor) if other.processor else None


def _both(results: Sequence[Result], name: str) -> tuple[Result, Result]:
    ours = next(result for result in results if result.side.ours)
    return ours, next(result for result in results if result.side.name == name)
