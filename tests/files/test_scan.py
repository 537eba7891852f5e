"""What a scan finds, what it leaves out, and that nothing makes it hang or raise."""

from __future__ import annotations

import os
import socket
import zipfile
from pathlib import Path

import pytest

from photoarchive.errors import PhotoArchiveError
from photoarchive.files.scan import Scan, scan
from tests.conftest import DrawSet


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")


def found(result: Scan, folder: Path) -> list[str]:
    return [one.path.relative_to(folder).as_posix() for one in result.files]


def left_out(result: Scan, folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): reason for path, reason in result.left_out}


def test_a_folder_in_natural_order_its_folders_after_it(tmp_path: Path) -> None:
    touch(
        tmp_path, "CheeseWorks-10.jpg", "CheeseWorks-2.JPG", "b/x.heic", "a/dag 10/1.png",
        "a/dag 9/1.tif", "c.webp", "d.avif", "e.gif", "f.bmp", "g.CR3",
    )  # fmt: skip
    result = scan([tmp_path])
    assert found(result, tmp_path) == [
        "c.webp", "CheeseWorks-2.JPG", "CheeseWorks-10.jpg", "d.avif", "e.gif", "f.bmp", "g.CR3",
        "a/dag 9/1.tif", "a/dag 10/1.png", "b/x.heic",
    ]  # fmt: skip
    assert {one.source for one in result.files} == {tmp_path}
    assert (result.articles, result.left_out) == ((), ())


def test_articles_are_told_apart_and_litter_not_at_all(tmp_path: Path) -> None:
    touch(
        tmp_path, "a.jpg", "artikel.docx", "artikel.txt", "README.md", "page.html", "notes.pdf",
        "film.MP4", "next.jxl", "design.psd", "data.bin", "old.zip",
        "Thumbs.db", ".DS_Store", ".hidden.jpg", "desktop.ini", "@eaDir/a.jpg", ".git/b.jpg",
    )  # fmt: skip
    result = scan([tmp_path])
    assert found(result, tmp_path) == ["a.jpg"]
    assert [path.name for path in result.articles] == [
        "artikel.docx", "artikel.txt", "page.html", "README.md",
    ]  # fmt: skip
    assert left_out(result, tmp_path) == {
        "data.bin": "not a picture",
        "design.psd": "a design file",
        "film.MP4": "a video",
        "next.jxl": "JPEG XL pictures cannot be read yet",
        "notes.pdf": "a document",
        "old.zip": "an archive; import it by its own name",
    }


def test_sidecars_belong_to_their_photos(tmp_path: Path) -> None:
    touch(
        tmp_path, "a.jpg", "a.jpg.xmp", "a.xmp", "B.JPG", "b.XMP", "c.jpg", "c.nef", "c.xmp",
        "orphan.xmp",
    )  # fmt: skip
    result = scan([tmp_path])
    sidecars = {one.path.name: [path.name for path in one.sidecars] for one in result.files}
    assert sidecars == {
        "a.jpg": ["a.jpg.xmp", "a.xmp"], "B.JPG": ["b.XMP"], "c.jpg": ["c.xmp"], "c.nef": ["c.xmp"],
    }  # fmt: skip
    assert left_out(result, tmp_path) == {"orphan.xmp": "a sidecar without its photo"}


def test_single_files_bring_their_sidecars(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "a.xmp", "b.jpg", "noname", "film.mp4")
    result = scan(
        [tmp_path / "b.jpg", tmp_path / "a.jpg", tmp_path / "noname", tmp_path / "film.mp4"]
    )
    assert found(result, tmp_path) == ["b.jpg", "a.jpg", "noname"]
    assert [len(one.sidecars) for one in result.files] == [0, 1, 0]
    assert result.files[0].source == tmp_path / "b.jpg"
    assert left_out(result, tmp_path) == {"film.mp4": "a video"}


def test_every_file_comes_once(tmp_path: Path) -> None:
    touch(tmp_path, "a/1.jpg", "a/2.jpg")
    (tmp_path / "a" / "link.jpg").symlink_to("1.jpg")
    result = scan([tmp_path / "a" / "2.jpg", tmp_path, tmp_path / "a"])
    assert found(result, tmp_path) == ["a/2.jpg", "a/1.jpg"]


def test_strange_things_neither_hang_nor_raise(tmp_path: Path) -> None:
    touch(tmp_path, "a/1.jpg")
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "loop").symlink_to(".")
    (tmp_path / "round.jpg").symlink_to("round.jpg")
    (tmp_path / "gone.jpg").symlink_to("nowhere.jpg")
    (tmp_path / "null.jpg").symlink_to("/dev/null")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.jpg"))
        result = scan([tmp_path])
    assert found(result, tmp_path) == ["a/1.jpg"]
    told = left_out(result, tmp_path)
    assert told["loop"] == "a link to another folder is not followed"
    assert told["pipe.jpg"] == told["socket.jpg"] == told["null.jpg"] == "not a regular file"
    assert told["round.jpg"].startswith("cannot be read")
    assert told["gone.jpg"].startswith("cannot be read")


def test_names_of_every_kind(tmp_path: Path) -> None:
    names = [
        "naam met 'quote'.jpg", 'met "dubbele".jpg', "😀 & <b>.jpg", "twee\nregels.jpg",
        os.fsdecode(b"caf\xe9.jpg"), "-rf.jpg", "%s%n.jpg", "x" * 250 + ".jpg",
    ]  # fmt: skip
    touch(tmp_path, *names)
    assert sorted(one.path.name for one in scan([tmp_path]).files) == sorted(names)


def test_a_folder_that_cannot_be_read_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "locked/b.jpg")
    for folder in (tmp_path, *tmp_path.parents):
        if folder.name.startswith(("test_", "popen-", "pytest-")):  # pytest's own, 0700
            folder.chmod(0o755)
    (tmp_path / "locked").chmod(0)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setresuid(65534, 65534, 65534)
            result = scan([tmp_path])
            os.write(writing, repr((found(result, tmp_path), left_out(result, tmp_path))).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        told = answer.read()
    os.waitpid(child, 0)
    (tmp_path / "locked").chmod(0o755)
    assert told == repr((["a.jpg"], {"locked": "cannot be read (Permission denied)"}))


def test_deep_folders(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(600):
        folder = folder / "d"
    folder.mkdir(parents=True)
    touch(folder, "a.jpg")
    assert len(scan([tmp_path]).files) == 1


def test_a_zip_is_opened_into_the_folder_given(tmp_path: Path, draw_set: DrawSet) -> None:
    archive = tmp_path / "set.zip"
    with zipfile.ZipFile(archive, "w") as container:
        for photo in draw_set([1, 10, 2]):
            container.write(photo, f"set/{photo.name}")
        container.writestr("set/CheeseWorks-0002.xmp", "<x/>")
        container.writestr("set/orphan.xmp", "<x/>")
        container.writestr("set/artikel.txt", "tekst")
        container.writestr("set/film.mp4", "x")
    into = tmp_path / "temp"
    result = scan([archive], unpack_into=into)
    assert [one.path.name for one in result.files] == [
        "CheeseWorks-0001.jpg", "CheeseWorks-0002.jpg", "CheeseWorks-0010.jpg",
    ]  # fmt: skip
    assert [len(one.sidecars) for one in result.files] == [0, 1, 0]
    assert all(one.path.is_relative_to(into) and one.source == archive for one in result.files)
    assert [path.name for path in result.articles] == ["artikel.txt"]
    assert left_out(result, tmp_path) == {
        "set.zip/set/film.mp4": "a video",
        "set.zip/set/orphan.xmp": "a sidecar without its photo",
    }


def test_two_zips_of_one_name_do_not_mix(tmp_path: Path, draw_set: DrawSet) -> None:
    archives = []
    for day in ("a", "b"):
        archive = tmp_path / day / "set.zip"
        archive.parent.mkdir()
        with zipfile.ZipFile(archive, "w") as container:
            container.write(draw_set([1], prefix=day)[0], "1.jpg")
        archives.append(archive)
    result = scan(archives, unpack_into=tmp_path / "temp")
    contents = {one.path.read_bytes() for one in result.files}
    assert len(contents) == 2


def test_a_bad_zip_beside_good_sources_is_left_out(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "bad.zip")
    result = scan([tmp_path / "bad.zip", tmp_path / "a.jpg"], unpack_into=tmp_path / "temp")
    assert found(result, tmp_path) == ["a.jpg"]
    assert left_out(result, tmp_path) == {"bad.zip": "not a sound .zip file"}
    with pytest.raises(PhotoArchiveError, match=r"not a sound \.zip file.*unpack it yourself"):
        scan([tmp_path / "bad.zip"], unpack_into=tmp_path / "temp2")


def test_nothing_to_import_is_an_error_with_advice(tmp_path: Path) -> None:
    with pytest.raises(PhotoArchiveError, match="no photos found") as caught:
        scan([tmp_path])
    assert caught.value.path == tmp_path
    assert "Photos are JPEG" in caught.value.advice
    touch(tmp_path, "film.mp4", "notes.pdf")
    with pytest.raises(PhotoArchiveError, match=r"film\.mp4 \(a video\) and 1 more"):
        scan([tmp_path])


def test_a_missing_source_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PhotoArchiveError, match="not found") as caught:
        scan([tmp_path / "gone"])
    assert caught.value.path == tmp_path / "gone"
