"""Archives as people send them, and as attackers would."""

from __future__ import annotations

import os
import random
import stat
import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from photoarchive.errors import FileRefused, PhotoArchiveError
from photoarchive.files import archives
from photoarchive.files.archives import unpack
from photoarchive.progress import Cancelled, Progress
from tests.conftest import DrawSet


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "unpacked"
    path.mkdir()
    return path


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))


def zip_of(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as container:
        for name, data in entries.items():
            container.writestr(name, data)
    return path


def test_photos_come_out_with_their_times(tmp_path: Path, folder: Path, draw_set: DrawSet) -> None:
    archive = tmp_path / "set.zip"
    photos = draw_set([1, 2])
    with zipfile.ZipFile(archive, "w") as container:
        for photo in photos:
            os.utime(photo, (1_558_000_000, 1_558_000_000))
            container.write(photo, f"dag 1/{photo.name}")
        container.writestr("artikel.txt", "CheeseWorks-0001")
    assert unpack(archive, folder, progress=Progress()) == ()
    assert names_in(folder) == [
        "artikel.txt", "dag 1/CheeseWorks-0001.jpg", "dag 1/CheeseWorks-0002.jpg",
    ]  # fmt: skip
    out = folder / "dag 1" / "CheeseWorks-0001.jpg"
    assert out.read_bytes() == photos[0].read_bytes()
    assert out.stat().st_mtime == 1_558_000_000


@pytest.mark.parametrize(
    "name",
    ["../evil.jpg", "/evil.jpg", "a/../../evil.jpg", "C:\\evil.jpg", "c:evil.jpg", "..\\evil.jpg",
     "\\\\server\\share\\evil.jpg"],
)  # fmt: skip
def test_nothing_is_written_outside(tmp_path: Path, folder: Path, name: str) -> None:
    archive = zip_of(tmp_path / "a.zip", {name: b"x", "good.jpg": b"y"})
    ((told, reason),) = unpack(archive, folder, progress=Progress())
    assert (told, reason) == (name.replace("\\", "/"), "points outside the .zip")
    assert list(tmp_path.rglob("*evil*")) == []
    assert names_in(folder) == ["good.jpg"]


def test_links_and_devices_are_left_out(tmp_path: Path, folder: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as container:
        for name, mode in (("link.jpg", stat.S_IFLNK), ("pipe.jpg", stat.S_IFIFO)):
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (mode | 0o777) << 16
            container.writestr(entry, "/etc/passwd")
    left_out = unpack(archive, folder, progress=Progress())
    assert [name for name, _ in left_out] == ["link.jpg", "pipe.jpg"]
    assert list(folder.iterdir()) == []


def test_what_is_no_photo_is_left_out_and_litter_not_even_told(
    tmp_path: Path, folder: Path
) -> None:
    archive = zip_of(
        tmp_path / "a.zip",
        {
            "a.jpg": b"x", "film.mp4": b"x", "inner.zip": b"x", "a.exe": b"x",
            "Thumbs.db": b"x", "__MACOSX/._a.jpg": b"x", ".DS_Store": b"x", ".cache/b.jpg": b"x",
        },
    )  # fmt: skip
    assert unpack(archive, folder, progress=Progress()) == (
        ("film.mp4", "a video"),
        ("inner.zip", "an archive inside the .zip is not opened"),
        ("a.exe", "not a picture"),
    )
    assert names_in(folder) == ["a.jpg"]


def test_names_of_old_and_new_zips(tmp_path: Path, folder: Path) -> None:
    archive = zip_of(tmp_path / "a.zip", {"fete-1.jpg": b"1", "fete-2.jpg": b"2", "😀.jpg": b"3"})
    data = archive.read_bytes()
    data = data.replace(b"fete-1.jpg", "f\x88te-1.jpg".encode("latin-1"))  # CP437
    archive.write_bytes(data.replace(b"fete-2.jpg", "fét-2.jpg".encode()))  # macOS, without flag
    assert unpack(archive, folder, progress=Progress()) == ()
    assert names_in(folder) == sorted(["fête-1.jpg", "fét-2.jpg", "😀.jpg"])


def test_names_that_meet_stay_apart(tmp_path: Path, folder: Path) -> None:
    archive = zip_of(tmp_path / "a.zip", {"A/x.jpg": b"1", "a/X.JPG": b"2", "a/x?.jpg": b"3"})
    unpack(archive, folder, progress=Progress())
    assert names_in(folder) == ["A/x.jpg", "a/X-2.JPG", "a/x_.jpg"]


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path, folder: Path) -> None:
    archive = zip_of(tmp_path / "a.zip", {"a.bmp": bytes(150 << 20)})
    with pytest.raises(PhotoArchiveError, match="would unpack to 1 files of 150 MB"):
        unpack(archive, folder, progress=Progress())
    assert list(folder.iterdir()) == []


def test_too_many_files_are_refused(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "MAX_ENTRIES", 3)
    archive = zip_of(tmp_path / "a.zip", {f"{n}.jpg": b"x" for n in range(4)})
    with pytest.raises(PhotoArchiveError, match="would unpack to 4 files"):
        unpack(archive, folder, progress=Progress())


def test_a_lie_about_the_size_is_damage(tmp_path: Path, folder: Path) -> None:
    archive = zip_of(tmp_path / "a.zip", {"a.bmp": bytes(150 << 20), "b.jpg": b"x"})
    true, false = (150 << 20).to_bytes(4, "little"), (1000).to_bytes(4, "little")
    archive.write_bytes(archive.read_bytes().replace(true, false))
    assert unpack(archive, folder, progress=Progress()) == (("a.bmp", "damaged inside the .zip"),)
    assert names_in(folder) == ["b.jpg"]


def test_a_damaged_entry_does_not_stop_the_others(tmp_path: Path, folder: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as container:
        container.writestr("bad.jpg", b"photo one" * 100)
        container.writestr("good.jpg", b"photo two")
    archive.write_bytes(archive.read_bytes().replace(b"photo one", b"photo 0ne", 1))
    assert unpack(archive, folder, progress=Progress()) == (("bad.jpg", "damaged inside the .zip"),)
    assert names_in(folder) == ["good.jpg"]


def test_a_password_is_told(tmp_path: Path, folder: Path) -> None:
    archive = zip_of(tmp_path / "a.zip", {"a.jpg": b"x"})
    data = bytearray(archive.read_bytes())
    for start, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(start) + flags] |= 1
    archive.write_bytes(data)
    with pytest.raises(PhotoArchiveError, match=r"the \.zip has a password"):
        unpack(archive, folder, progress=Progress())


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04" + bytes(60)])
def test_what_is_no_zip_is_told(tmp_path: Path, folder: Path, content: bytes) -> None:
    archive = tmp_path / "a.zip"
    archive.write_bytes(content)
    with pytest.raises(PhotoArchiveError, match=r"not a sound \.zip file"):
        unpack(archive, folder, progress=Progress())


def test_every_cut_of_a_zip_is_an_answer(tmp_path: Path, folder: Path, draw_set: DrawSet) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as container:
        container.write(draw_set([1])[0], "a.jpg")
    data = whole.read_bytes()
    for number, cut in enumerate(range(0, len(data), 97)):
        archive, into = tmp_path / "cut.zip", folder / str(number)
        into.mkdir()
        archive.write_bytes(data[:cut])
        with pytest.raises(PhotoArchiveError):
            unpack(archive, into, progress=Progress())


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_any_flipped_byte_is_an_answer(tmp_path: Path, folder: Path, packing: int) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w", packing) as container:
        container.writestr("a.jpg", bytes(range(256)) * 2)
        container.writestr("b/c.jpg", b"x" * 100)
    data = archive.read_bytes()
    chance = random.Random(packing)  # noqa: S311 - damage, not secrets
    for number in range(300):
        damaged, into = bytearray(data), folder / str(number)
        damaged[chance.randrange(len(data))] ^= chance.randrange(1, 256)
        archive.write_bytes(damaged)
        into.mkdir()
        with suppress(FileRefused):
            unpack(archive, into, progress=Progress())
        assert {path.name for path in tmp_path.iterdir()} == {"a.zip", "unpacked"}


def test_an_entry_without_a_name_is_left_out(tmp_path: Path, folder: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as container:
        for name in ("", ".", "a.jpg"):
            container.writestr(zipfile.ZipInfo(name), b"x")
    assert [reason for _, reason in unpack(archive, folder, progress=Progress())] == [
        "not a picture", "not a picture",
    ]  # fmt: skip
    assert names_in(folder) == ["a.jpg"]


def test_a_fifo_and_a_missing_zip_are_told(tmp_path: Path, folder: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    with pytest.raises(FileRefused, match="not a regular file"):
        unpack(tmp_path / "pipe.zip", folder, progress=Progress())
    with pytest.raises(FileRefused, match="not found"):
        unpack(tmp_path / "none.zip", folder, progress=Progress())


def test_an_impossible_date_is_no_trouble(tmp_path: Path, folder: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as container:
        container.writestr(zipfile.ZipInfo("a.jpg", (1980, 0, 0, 0, 0, 0)), b"x")
    assert unpack(archive, folder, progress=Progress()) == ()
    assert datetime.fromtimestamp((folder / "a.jpg").stat().st_mtime).year >= 1979


def test_it_can_be_stopped(tmp_path: Path, folder: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        unpack(zip_of(tmp_path / "a.zip", {"a.jpg": b"x"}), folder, progress=progress)
