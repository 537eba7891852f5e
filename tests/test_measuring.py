"""What is measured does its work, and the page says truly whether a goal was reached. No time is
asserted here.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from benchmarks import corpus, exporting, importing, search
from benchmarks.archive import Size, make
from benchmarks.captioning import Captioned
from benchmarks.memory import Resident
from benchmarks.report import Goal, Seat, goals
from benchmarks.search import Waited
from benchmarks.sides import Result, Side, take_turn
from benchmarks.start import Started
from benchmarks.table import lines, ratio
from photoarchive.files.embedded import embedded_thumbnail
from photoarchive.files.reading import read_file
from tests.conftest import DrawSet


def test_a_photo_to_measure_with_is_large_dated_and_has_a_small_one_inside(tmp_path: Path) -> None:
    (made,) = corpus.make(tmp_path / "photos", 1)
    reading = read_file(made, thumbnail_side=None)
    assert (reading.width, reading.height) == (6000, 4000)
    assert 4_000_000 < reading.size < 10_000_000
    assert (reading.date or "").startswith("2026-05-20T10:00:00")
    assert reading.camera == "Sample Camera 24"
    (tmp_path / "small.jpg").write_bytes(embedded_thumbnail(made))
    with Image.open(tmp_path / "small.jpg") as small:
        assert small.size == (160, 107)


@pytest.mark.parametrize("work", [importing.IMPORT, exporting.JPEGS, exporting.PAGE])
def test_we_and_the_least_do_the_work(
    work: str, draw_set: DrawSet, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = draw_set([1, 2], size=(600, 400))[0].parent
    works = {**importing.WORKS, **exporting.WORKS}
    for side in works[work][:2]:
        into = tmp_path / side.name
        into.mkdir()
        take_turn(works, [work, side.name, str(photos), str(into)])
        assert json.loads(capsys.readouterr().out)["seconds"] > 0
    made = [path.suffix for path in (tmp_path / "ours").rglob("*") if path.is_file()]
    assert ".db" in made
    assert ".jpg" in made


def test_questions_to_an_archive_find_something(tmp_path: Path) -> None:
    make(tmp_path / "archive", Size(photos=200, events=4, people=40, pictures=2))
    waited = search.measure(tmp_path / "archive", questions=5)
    assert [len(one.times) for one in waited] == [5] * len(waited)
    assert {"a word", "typing, any letter", search.FACETS} <= {one.kind for one in waited}


def result(name: str, *seconds: float, absent: str = "", ours: bool = False) -> Result:
    side = Side(name, lambda *_: None, ours=ours)
    return Result(side, list(seconds), 5_000_000, [2 * one for one in seconds], absent)


def waited(kind: str) -> Waited:
    return Waited(kind, (1.0, 2.0), (0.5, 1.0))


def test_a_line_has_the_median_and_what_we_take_of_it() -> None:
    results = [
        result("ours", 3, 1, 2, ours=True),
        result("other", 8.0),
        result("gone", absent="no"),
    ]
    assert list(lines("work", results)) == [
        "| work | ours | 2.00 s | 3.00, 1.00, 2.00 |  | 4.00 s |  | 5 MB |",
        "| work | other | 8.00 s | 8.00 | 0.25× | 16.00 s | 0.25× | 5 MB |",
        "| work | gone | – | no | – | – | – | – |",
    ]
    assert (ratio(results, "other"), ratio(results, "gone")) == (0.25, None)


@pytest.mark.parametrize(
    ("reached", "said"),
    [
        (0.5, "| w | o | ≤ 0.6× | 0.5× | 0.4× | reached |"),
        (0.9, "| w | o | ≤ 0.6× | 0.9× | 0.4× | **missed by 50%.** Decoding. |"),
        (
            None,
            "| w | o | ≤ 0.6× | – | 0.4× | not measured: the other side is not on this machine |",
        ),
    ],
)
def test_a_goal_says_whether_it_was_reached(reached: float | None, said: str) -> None:
    assert Goal("w", "o", 0.6, reached, "Decoding.", worked=0.4).line() == said


def test_every_work_has_a_goal_and_the_best_gallery_counts() -> None:
    found = {
        importing.IMPORT: [
            *(result("ours", 2.0, ours=True), result(importing.LEAST, 2.0)),
            result(importing.SCRIPTED, absent="no"),
        ],
        importing.FIRST_LOOK: [result("ours", 1.0, ours=True), result(importing.FULL, 60.0)],
        exporting.JPEGS: [
            *(result("ours", 3.0, ours=True), result("vipsthumbnail", 6.0)),
            *(result("sigal", 10.0), result("thumbsup", 5.0), result(exporting.LEAST, 2.5)),
        ],
        exporting.PAGE: [result("ours", 3.0, ours=True), result(exporting.LEAST, 3.0)],
        **{
            again: [result("ours", 1.0, ours=True), result(exporting.FIRST, 4.0)]
            for again in exporting.AGAIN.values()
        },
    }
    seat = Seat(
        Started(0.1, 0.15, 0.4),
        Resident(200_000_000, 230_000_000),
        Captioned((0.01,) * 99 + (0.2,), (0.005,) * 100),
    )
    told = list(goals(found, [waited("a word"), waited(search.FACETS)], seat))
    assert [goal.beside for goal in told if goal.reached is None] == [importing.SCRIPTED]
    assert any("thumbsup" in goal.beside and goal.reached == 0.6 for goal in told)
    assert [goal.most for goal in told if goal.unit == "ms"] == [10, 100, 50, 16]
    said = [goal.line() for goal in told[-5:]]
    assert "| 1.5× | – | reached |" in said[0]
    assert "| 4× | – | **missed by 122%.**" in said[1]
    assert "| ≤ 20 MB more | 30 MB more | – | **missed by 50%.**" in said[2]
    assert all("| reached |" in line for line in said[3:])
