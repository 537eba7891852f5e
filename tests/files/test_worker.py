"""Worker processes: readings travel whole, hangs and crashes cost one file, nothing stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from photoarchive.errors import PhotoArchiveError
from photoarchive.files import wire, worker
from photoarchive.files.embed import embed
from photoarchive.files.reader import Options, Reader
from photoarchive.files.reading import read_file
from photoarchive.files.worker import read_many, worker_command
from photoarchive.model import Box, Format, Reading, Region, Source

DrawSet = Callable[..., list[Path]]
STOPPED = "could not be read: its reader stopped"

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")


@pytest.fixture
def reader() -> Iterator[Reader]:
    made = Reader(worker_command(), Options(timeout=60))
    yield made
    made.close()


def children() -> set[int]:
    """The numbers of our child processes, ended ones that nobody waited for among them."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # ended meanwhile
        if int(fields[1]) == os.getpid():
            found.add(int(status.parent.name))
    return found


def descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


FULL = Reading(
    Path("foto.jpg"),
    readable=True,
    warnings=("een", "twee"),
    format=Format.JPEG,
    width=3,
    height=2,
    size=9,
    sha256="00",
    modified=1.5,
    date="2024-03-31T02:30:00.007+02:00",
    date_source="Exif",
    camera="X",
    orientation=6,
    gps=(52.5, -5.5),
    truncated=True,
    values={"caption": 'Jóke "x"\n😀', "keywords": ("kaas", "markt")},
    others={"caption": ("anders",)},
    regions=(Region("Anouk", Box(0.1, 0.2, 0.3, 0.4)),),
    sources=(
        Source(
            "XMP",
            "in the file",
            {"caption": "Jóke", "keywords": ("kaas",)},
            {"caption": {"nl": "Jóke", "de": "Anders"}},
            (Region("Anouk", Box(0.1, 0.2, 0.3, 0.4)),),
        ),
        Source("IPTC", "in the file", {"caption": "anders"}),
    ),
    thumbnail=bytes(range(256)),
)


@pytest.mark.parametrize("reading", [FULL, Reading(Path("x"), readable=False, error="empty file")])
def test_a_reading_travels_whole(reading: Reading) -> None:
    line = wire.pack(reading)
    assert line.count(b"\n") == 1
    assert wire.unpack(reading.path, line) == reading


@pytest.mark.skipif(sys.platform == "win32", reason="names are Unicode there")
def test_a_request_carries_any_name() -> None:
    request = wire.Request(Path(os.fsdecode(b"/x/\xff\n.jpg")), 512, "nl", 20.0)
    assert wire.Request.of(request.line()) == request


def test_workers_read_what_we_read(draw_set: DrawSet) -> None:
    paths = draw_set(range(1, 6))
    Image.new("RGB", (8, 8)).save(paths[0], xmp=embed({"caption": "Jóke"}).xmp)
    paths[1].write_bytes(b"")
    found = {reading.path: reading for reading in read_many(paths, thumbnail_side=64)}
    assert found == {path: read_file(path, thumbnail_side=64) for path in paths}


def test_every_path_is_answered_once(draw_set: DrawSet) -> None:
    paths = [*draw_set(range(1, 12)), Path("gone.jpg")]
    assert sorted(reading.path for reading in read_many(paths, workers=3)) == sorted(paths)
    assert list(read_many([])) == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_names_that_are_no_text(draw_set: DrawSet) -> None:
    (path,) = draw_set([1])
    odd = path.rename(path.with_name(os.fsdecode(b"\xff\n'\"<b>.jpg")))
    (reading,) = read_many([odd])
    assert (reading.readable, reading.path) == (True, odd)


@needs_signals
def test_a_hang_costs_one_file(draw_set: DrawSet) -> None:
    one, two = draw_set([1, 2])
    reader = Reader(worker_command(), Options(timeout=2))
    try:
        assert reader.read(one).readable
        hung = reader.pid
        assert hung
        os.kill(hung, signal.SIGSTOP)
        assert reader.read(two).error == "took too long"
        assert reader.read(two).readable
        assert reader.pid != hung
    finally:
        reader.close()


@needs_signals
def test_a_crash_costs_one_file(draw_set: DrawSet, reader: Reader) -> None:
    one, two = draw_set([1, 2])
    assert reader.read(one).readable
    first = reader.pid
    assert first
    os.kill(first, signal.SIGSTOP)  # so that it is certainly busy with the file when it dies
    crash = threading.Timer(1, os.kill, (first, signal.SIGKILL))
    crash.start()
    assert reader.read(two).error == STOPPED
    crash.join()
    assert reader.read(two).readable
    assert reader.pid != first


@needs_signals
def test_a_process_that_died_between_two_files_costs_none(
    draw_set: DrawSet, reader: Reader
) -> None:
    one, two = draw_set([1, 2])
    assert reader.read(one).readable
    assert reader.pid
    os.kill(reader.pid, signal.SIGKILL)
    os.waitid(os.P_PID, reader.pid, os.WEXITED | os.WNOWAIT)
    assert reader.read(two).readable


def test_a_process_that_does_not_start_is_not_the_files_fault(draw_set: DrawSet) -> None:
    reader = Reader([sys.executable, "-c", "raise SystemExit('no such module')"], Options())
    try:
        with pytest.raises(PhotoArchiveError, match="no such module"):
            reader.read(draw_set([1])[0])
    finally:
        reader.close()


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
@pytest.mark.parametrize("taken", [0, 1, 3, 40])
def test_nothing_is_left_behind(draw_set: DrawSet, taken: int) -> None:
    paths = draw_set(range(1, 9)) * 5
    before, open_before = children(), descriptors()
    readings = read_many(paths, workers=2)
    for _ in range(taken):
        next(readings)
    if taken:
        assert len(children()) > len(before)
    readings.close()  # type: ignore[attr-defined]
    assert children() == before
    assert descriptors() == open_before
    assert not any(thread.name.startswith("reading") for thread in threading.enumerate())


@needs_signals
def test_a_worker_ends_with_its_owner() -> None:
    process = subprocess.Popen(worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"
    process.send_signal(signal.SIGINT)  # Ctrl-C in a terminal reaches it too
    process.stdin.close()
    assert process.wait(timeout=60) == 0
    process.stdout.close()


def test_the_frozen_app_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, worker.WORKER_ARGUMENT]


def test_a_worker_imports_nothing_it_does_not_need() -> None:
    code = (
        "import sys; import photoarchive.files.worker, photoarchive.files.reading\n"
        "print(*sorted({'PySide6', 'click', 'sqlite3', 'sqlite_utils', 'jinja2', 'rich', 'numpy'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == b"\n"


@needs_signals
def test_the_memory_of_a_worker_is_limited(draw_set: DrawSet, reader: Reader) -> None:
    assert reader.read(draw_set([1])[0]).readable
    limits = Path(f"/proc/{reader.pid}/limits")
    if not limits.exists():
        pytest.skip("needs /proc")
    assert str(worker.MEMORY) in limits.read_text()
