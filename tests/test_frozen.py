"""The packed program: it starts, does the whole job on the sample event, and misses nothing.

    python -m pytest --frozen tests/test_frozen.py

packs it first, which takes a minute; $PHOTOARCHIVE_FROZEN names a folder that was packed before.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image

from photoarchive import __version__
from photoarchive.__main__ import _WORKER
from photoarchive.files.worker import WORKER_ARGUMENT

ROOT = Path(__file__).parents[1]
FRESH = 0.5  # seconds after which an empty window may close
LONG = 5  # until all tiles are shown, on a slow machine
TROUBLE = re.compile(
    r"Traceback|Error|error while loading|cannot open shared|Could not|could not be found"
    r"|not found|QPainter|QSvg|libpng|Warning|warning|Segmentation"
)


@pytest.fixture(scope="module")
def frozen(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the packed program."""
    if given := os.environ.get("PHOTOARCHIVE_FROZEN"):
        return Path(given)
    if not request.config.getoption("--frozen"):
        pytest.skip("packing takes a minute: only with --frozen or $PHOTOARCHIVE_FROZEN")
    if find_spec("PyInstaller") is None:
        pytest.skip("PyInstaller is not installed: pip install -c constraints.txt -e .[build]")
    made = tmp_path_factory.mktemp("frozen")
    places = ["--distpath", str(made / "dist"), "--workpath", str(made / "build")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "build.spec", *places]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return made / "dist" / "photoarchive"


@pytest.fixture(scope="module")
def sample(frozen: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of the sample event, made by the packed program."""
    folder = tmp_path_factory.mktemp("demo")
    out = run(frozen, "--json", "demo", str(folder), home=tmp_path_factory.mktemp("home"))
    made = json.loads(out)
    assert Path(made["export"]["folder"], "index.html").is_file()
    assert made["drawn"] == made["import"]["added"] == 24
    return folder / "archive"


def run(frozen: Path, *arguments: str, home: Path, **environment: str) -> str:
    """What the program writes; nothing that it writes may be trouble."""
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "QT_", "LD_"))}
    places = {
        "PHOTOARCHIVE_CONFIG": str(home / "config"),
        "PHOTOARCHIVE_CACHE": str(home / "cache"),
    }
    done = subprocess.run(
        [str(frozen / "photoarchive"), *arguments],
        env={**plain, **places, **environment},
        cwd=home,
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stderr.splitlines() if TROUBLE.search(line)] == []
    return done.stdout


def test_the_program_is_its_own_reader() -> None:
    """It reads pictures in processes that it starts by this word, also unpacked."""
    assert _WORKER == WORKER_ARGUMENT
    command = [sys.executable, "-m", "photoarchive", WORKER_ARGUMENT]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, cwd=ROOT)
    assert (done.returncode, done.stdout) == (0, b"ready\n")


def test_it_knows_its_version(frozen: Path, tmp_path: Path) -> None:
    assert run(frozen, "--version", home=tmp_path).split() == ["photoarchive", __version__]


def test_its_reader_starts(frozen: Path) -> None:
    command = [str(frozen / "photoarchive"), WORKER_ARGUMENT]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"ready\n", b"")


def test_it_does_the_whole_job(frozen: Path, sample: Path, tmp_path: Path) -> None:
    out = run(frozen, "--archive", str(sample), "--json", "search", "lint", home=tmp_path)
    assert json.loads(out)["total"] > 0


def test_the_window_shows_the_event(frozen: Path, sample: Path, tmp_path: Path) -> None:
    picture = grab(frozen, sample, tmp_path, {"QT_QPA_PLATFORM": "offscreen"})
    assert_has_photos(picture)


def test_the_window_speaks_the_language_that_was_compiled(
    frozen: Path, sample: Path, tmp_path: Path
) -> None:
    inside = frozen / "_internal" / "photoarchive" / "resources" / "i18n"
    assert {file.name for file in inside.iterdir()} == {
        "en.qm",
        "nl.qm",
        "core.en.json",
        "core.nl.json",
    }
    pictures = []
    for language in ("en", "nl"):
        home = tmp_path / language
        (home / "config").mkdir(parents=True)
        (home / "config" / "settings.toml").write_text(f'language = "{language}"\n')
        pictures.append(grab(frozen, sample, home, {"QT_QPA_PLATFORM": "offscreen"}))
    strips = [picture.crop((0, 0, picture.width, 30)).tobytes() for picture in pictures]
    assert strips[0] != strips[1], "the menu bars are alike"


def test_the_window_opens_on_a_screen(
    frozen: Path, sample: Path, tmp_path: Path, screen: Mapping[str, str]
) -> None:
    picture = grab(frozen, sample, tmp_path, screen)
    assert_has_photos(picture)


@pytest.fixture
def screen() -> Iterator[Mapping[str, str]]:
    """A screen of its own, in memory."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
    process.terminate()
    process.wait()


def grab(frozen: Path, archive: Path, home: Path, where: Mapping[str, str]) -> Image.Image:
    """A picture of the window on that archive, which closes by itself."""
    file = home / "window.png"
    wishes = {"PHOTOARCHIVE_QUIT_AFTER": str(LONG), "PHOTOARCHIVE_PICTURE": str(file)}
    run(frozen, "--archive", str(archive), home=home, **wishes, **where)
    return Image.open(file).convert("RGB")


def assert_has_photos(picture: Image.Image) -> None:
    """Tiles of photos have many colours, an empty window has few."""
    assert picture.width >= 1024
    assert picture.height >= 640
    colours = picture.resize((320, 200)).getcolors(maxcolors=64_000) or []
    assert len(colours) > 2_000


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is a tool of Linux")
def test_no_library_is_missing(frozen: Path) -> None:
    inside = frozen / "_internal"
    place = {**os.environ, "LD_LIBRARY_PATH": str(inside)}  # as the program itself sets it
    lost = []
    for file in sorted(inside.rglob("*.so*")):
        assert file.exists(), f"a link that leads nowhere: {file}"
        shown = subprocess.run(["ldd", str(file)], env=place, capture_output=True, text=True)
        lost += [
            f"{file.name}: {line}" for line in shown.stdout.splitlines() if "not found" in line
        ]
    assert lost == []


def test_size_and_start(
    frozen: Path, sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not judged, only told: a machine that is busy is no fault of the program."""
    size = sum(file.stat().st_size for file in frozen.rglob("*") if not file.is_symlink())
    wishes = {"QT_QPA_PLATFORM": "offscreen", "PHOTOARCHIVE_QUIT_AFTER": "0"}
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        run(frozen, "--archive", str(sample), home=tmp_path, **wishes)
        took.append(time.perf_counter() - begun)
    with capsys.disabled():
        said = f"{size / 1e6:.0f} MB, window open and closed again in {min(took):.2f} s"
        sys.stdout.write(f"\nthe packed program: {said}\n")
    assert size > 0
