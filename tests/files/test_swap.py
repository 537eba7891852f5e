"""A new folder in place of an old one, and nothing lost that is not ours."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.store import temporary_name
from photoarchive.files.swap import folder_beside, recover_folder, swap_folder

OLD = {"index.html": "old page", "img/a.jpg": "old a", "img/gone.jpg": "old gone"}
NEW = {"index.html": "new page", "img/a.jpg": "new a", "img/b.jpg": "new b"}


def fill(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def content(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file()
    }


def export(target: Path, files: dict[str, str], written: dict[str, str] | None = None) -> None:
    recover_folder(target)
    with folder_beside(target) as temp:
        fill(temp, files)
        swap_folder(temp, target, written=list(written or {}))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "site" / "gallery"


def beside(target: Path) -> list[str]:
    return [path.name for path in target.parent.iterdir()]


def test_the_first_time_there_is_nothing_to_replace(target: Path) -> None:
    export(target, NEW)
    assert content(target) == NEW
    assert beside(target) == ["gallery"]


def test_what_we_wrote_goes_and_all_else_stays(target: Path) -> None:
    foreign = {"notes.txt": "mine", "img/extra/logo.svg": "mine", "cv/a.txt": "mine"}
    fill(target, OLD | foreign)
    (target / "empty").mkdir()
    (target / "link").symlink_to("notes.txt")
    (target / "dangling").symlink_to("nowhere")
    (target / "linked folder").symlink_to("cv")
    export(target, NEW, OLD)
    assert content(target) == NEW | foreign | {"link": "mine"}
    assert (target / "empty").is_dir()
    assert (target / "dangling").readlink() == Path("nowhere")
    assert (target / "linked folder").readlink() == Path("cv")
    assert beside(target) == ["gallery"]


def test_folders_that_only_we_filled_go(target: Path) -> None:
    fill(target, {"old/img/a.jpg": "ours"})
    export(target, NEW, {"old/img/a.jpg": "ours"})
    assert sorted(path.name for path in target.iterdir()) == ["img", "index.html"]


@pytest.mark.parametrize("name", ["index.html", "INDEX.html", "img", "index.html/page.txt"])
def test_a_foreign_file_in_the_way_stops_everything(target: Path, name: str) -> None:
    fill(target, {name: "mine", "other.txt": "mine"})
    before = content(target)
    with pytest.raises(PhotoArchiveError, match="did not write is in the way") as caught:
        export(target, NEW)
    assert caught.value.path == target / name
    assert content(target) == before
    assert beside(target) == ["gallery"]


def test_a_file_where_the_folder_goes_stays(target: Path) -> None:
    fill(target.parent, {"gallery": "a file"})
    with pytest.raises(PhotoArchiveError, match="a file lies where the folder goes"):
        export(target, NEW)
    assert target.read_text() == "a file"


def test_a_failing_build_leaves_the_old_one(target: Path) -> None:
    fill(target, OLD)
    with suppress(ZeroDivisionError), folder_beside(target) as temp:
        fill(temp, NEW)
        assert len(beside(target)) == 2
        raise ZeroDivisionError
    assert content(target) == OLD
    assert beside(target) == ["gallery"]


def test_a_linked_folder_is_replaced_behind_its_link(target: Path, tmp_path: Path) -> None:
    fill(target, OLD)
    link = tmp_path / "link"
    link.symlink_to(target)
    export(link, NEW, OLD)
    assert link.is_symlink()
    assert content(target) == NEW


def test_names_that_are_not_utf8_stay(target: Path) -> None:
    fill(target, OLD)
    (target / os.fsdecode(b"caf\xe9.txt")).write_text("mine")
    export(target, NEW, OLD)
    assert (target / os.fsdecode(b"caf\xe9.txt")).read_text() == "mine"


KILLED = """
import os, sys
from pathlib import Path
from photoarchive.files import swap
moment, target = sys.argv[1], Path(sys.argv[2])
real, calls = Path.rename, []
def dies(self, other):
    calls.append(self)
    if len(calls) == int(moment):
        os._exit(9)
    return real(self, other)
Path.rename = dies
with swap.folder_beside(target) as temp:
    (temp / "img").mkdir()
    (temp / "index.html").write_text("new page")
    swap.swap_folder(temp, target, written=["index.html", "img/a.jpg", "img/gone.jpg"])
"""


@pytest.mark.parametrize("moment", [1, 2, 3, 4])
def test_a_kill_at_any_step_loses_nothing(target: Path, moment: int) -> None:
    """Killed before the 1st, 2nd, … rename; the next export repairs what was left."""
    foreign = {"notes.txt": "mine", "cv/a.txt": "mine"}
    fill(target, OLD | foreign)
    done = subprocess.run([sys.executable, "-c", KILLED, str(moment), str(target)], check=False)
    assert done.returncode == 9
    recover_folder(target)
    page = (target / "index.html").read_text()
    assert page == ("old page" if moment <= 2 else "new page")
    export(target, NEW, OLD)
    assert content(target) == NEW | foreign
    assert not [name for name in beside(target) if name.endswith("-old")]


def test_what_a_kill_left_goes_when_it_is_a_day_old(tmp_path: Path) -> None:
    old, young = (temporary_name(tmp_path / "gallery") for _ in range(2))
    for left in (old, young):
        (left / "photos").mkdir(parents=True)
    os.utime(old, (0, 0))
    recover_folder(tmp_path / "gallery")
    assert not old.exists()
    assert young.exists()
