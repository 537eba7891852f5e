"""The exported page in a real browser: accessible, private, and usable by keyboard alone."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from photoarchive.gallery.export import export_gallery
from photoarchive.model import Publication
from photoarchive.progress import Progress
from tests.gallery.browser.conftest import PROGRAM, Tab
from tests.gallery.conftest import HOSTILE, MakePhoto, MakePublication, hostile, story

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="Chromium is not installed")

AXE = Path(os.environ.get("AXE_CORE", "node_modules/axe-core/axe.min.js"))
needs_axe = pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not at $AXE_CORE")

OPEN = "document.querySelector('dialog').open"
SHOWN = "document.querySelector('dialog img')?.getAttribute('src')"
FOCUS = "document.activeElement.id || document.activeElement.className"
LOADED = """(async () => {
  for (const image of document.images) image.loading = "eager";
  await Promise.all([...document.images].map((image) => image.decode()));
  return document.images.length;
})()"""

ExportPage = Callable[..., Path]


@pytest.fixture
def export(tmp_path: Path, make_photo: MakePhoto, make_publication: MakePublication) -> ExportPage:
    """`export(story)`: the index.html of an exported publication."""

    def run(build: Callable[..., Publication]) -> Path:
        done = export_gallery(
            build(make_photo, make_publication),
            to=tmp_path / "gallery",
            progress=Progress(),
            sizes=(160, 320, 800),
        )
        return done.folder / "index.html"

    return run


@pytest.fixture
def page(export: ExportPage) -> str:
    """The story as a file:// address."""
    return export(story).as_uri()


def crowd(make_photo: MakePhoto, make_publication: MakePublication) -> Publication:
    """A whole event of 111 photos without captions, of all shapes."""
    shapes = [(320, 214), (214, 320), (320, 320), (600, 200), (100, 600)]
    photos = [make_photo(n, size=shapes[n % 5], caption="", alt_text="") for n in range(1, 112)]
    return make_publication(*photos, language="nl")


def _violations(tab: Tab) -> list[str]:
    tab.evaluate(AXE.read_text(encoding="utf-8") + "; true")
    found = tab.evaluate("axe.run({resultTypes: ['violations']}).then((r) => r.violations)")
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


@needs_axe
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(width: int, dark: bool, page: str, tab: Tab) -> None:
    tab.open(page, width=width, dark=dark).evaluate(LOADED)
    assert _violations(tab) == []
    tab.evaluate("document.querySelector('a.photo').click()")
    assert tab.evaluate(OPEN)
    assert _violations(tab) == []


@needs_axe
@pytest.mark.parametrize("build", [crowd, hostile])
def test_axe_finds_nothing_in_odd_pages(
    build: Callable[..., Publication], export: ExportPage, tab: Tab
) -> None:
    tab.open(export(build).as_uri(), width=390)
    assert _violations(tab) == []


def test_nothing_is_loaded_from_elsewhere_and_nothing_complains(page: str, tab: Tab) -> None:
    assert tab.open(page).evaluate(LOADED) == 6
    tab.evaluate("document.querySelector('a.photo').click()")
    folder = page.removesuffix("index.html")
    loaded = [one["request"]["url"] for one in tab.seen("Network.requestWillBeSent")]
    assert [url for url in loaded if not url.startswith((folder, "data:"))] == []
    assert f"{folder}script.js" in loaded
    assert tab.seen("Log.entryAdded") == []
    assert tab.seen("Runtime.exceptionThrown") == []


def test_browsers_get_the_newest_format_in_the_size_they_need(page: str, tab: Tab) -> None:
    tab.open(page, width=390).evaluate(LOADED)
    assert tab.evaluate("document.images[0].currentSrc").endswith("Lindehof-0001-800.avif")
    assert tab.evaluate("document.images[3].currentSrc").endswith("Lindehof-0004-320.avif")


def test_it_works_from_a_web_server(export: ExportPage, tab: Tab) -> None:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    handler = partial(Quiet, directory=str(export(story).parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        assert tab.open(address).evaluate(LOADED) == 6
        loaded = [one["request"]["url"] for one in tab.seen("Network.requestWillBeSent")]
        server.shutdown()
    assert [url for url in loaded if not url.startswith((address, "data:"))] == []
    assert tab.seen("Log.entryAdded") == []


def test_the_lightbox_works_by_keyboard_alone(page: str, tab: Tab) -> None:
    tab.open(page)
    tab.press("Tab")
    assert tab.evaluate(FOCUS) == "photo-1"
    tab.press("Enter")
    assert tab.evaluate(OPEN)
    assert "Lindehof-0001" in tab.evaluate(SHOWN)
    tab.press("ArrowRight")
    assert "Lindehof-0002" in tab.evaluate(SHOWN)
    tab.press("ArrowLeft")
    tab.press("ArrowLeft")
    assert "Lindehof-0006" in tab.evaluate(SHOWN)
    tab.press("Escape")
    assert not tab.evaluate(OPEN)
    assert tab.evaluate(FOCUS) == "photo-1"


def test_the_lightbox_shows_the_text_that_belongs_to_the_photo(page: str, tab: Tab) -> None:
    tab.open(page)
    text = "[...document.querySelector('dialog .caption').children].map((one) => one.innerText)"
    tab.evaluate("document.getElementById('photo-1').click()")
    assert tab.evaluate(text) == [
        "Het lint",
        "Sanne Vermeulen opent het buurthuis.",
        "Foto: beeldlijn.nl/Tessa Roelofs",
    ]
    tab.press("ArrowRight")
    assert tab.evaluate(text) == [
        "Sanne Vermeulen (l.) en Joris de Wit (r.) openen het buurthuis.",
        "Foto: beeldlijn.nl/Tessa Roelofs",
    ]
    assert tab.evaluate("document.querySelector('.counter').innerText") == "2 / 6"


def test_buttons_and_fingers_work_too(page: str, tab: Tab) -> None:
    tab.open(page, width=390)
    tab.evaluate("document.getElementById('photo-2').click()")
    tab.evaluate("document.querySelector('.next').click()")
    assert "Lindehof-0003" in tab.evaluate(SHOWN)
    tab.swipe(300, 100)
    assert "Lindehof-0004" in tab.evaluate(SHOWN)
    tab.swipe(100, 300)
    tab.swipe(200, 190)
    assert "Lindehof-0003" in tab.evaluate(SHOWN)
    tab.evaluate("document.querySelector('.close').click()")
    assert not tab.evaluate(OPEN)


def test_a_page_without_scripts_is_complete(page: str, tab: Tab) -> None:
    tab.open(page, scripts=False)
    assert tab.evaluate("getComputedStyle(document.querySelector('dialog')).display") == "none"
    assert tab.evaluate("document.getElementById('photo-1').href").endswith("Lindehof-0001-800.jpg")
    text = tab.evaluate("document.body.innerText")
    for part in ("Open huis in de Lindehof", "Regel twee.", "soep", "wijkraad"):
        assert part in text


@pytest.mark.parametrize("build", [story, crowd, hostile])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_sticks_out_sideways(
    width: int, build: Callable[..., Publication], export: ExportPage, tab: Tab
) -> None:
    tab.open(export(build).as_uri(), width=width)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_photos_that_share_a_text_stand_side_by_side(page: str, tab: Tab) -> None:
    tops = "['photo-2', 'photo-3'].map((id) => document.getElementById(id).getBoundingClientRect())"
    left, right = tab.open(page).evaluate(f"JSON.parse(JSON.stringify({tops}))")
    assert left["top"] == right["top"]
    assert left["height"] == pytest.approx(right["height"], abs=1)
    assert right["left"] > left["right"]


def test_nothing_moves_while_photos_load(page: str, tab: Tab) -> None:
    tab.open(page, width=390).evaluate(LOADED)
    shifts = """new Promise((done) => {
      new PerformanceObserver((list) => done(list.getEntries().length))
        .observe({type: "layout-shift", buffered: true});
      setTimeout(() => done(0), 300);
    })"""
    assert tab.evaluate(shifts) == 0


def test_nothing_that_people_typed_runs(export: ExportPage, tab: Tab) -> None:
    tab.open(export(hostile).as_uri()).evaluate(LOADED)
    tab.evaluate("document.querySelector('a.photo').click()")
    for _ in range(3):
        tab.press("ArrowRight")
    assert tab.evaluate("document.title") == HOSTILE
    assert tab.evaluate("document.images.length") == 4
    assert tab.seen("Page.javascriptDialogOpening") == []
    assert tab.seen("Log.entryAdded") == []


def test_motion_is_only_for_those_who_like_it(page: str, tab: Tab) -> None:
    tab.open(page)
    tab.evaluate("document.querySelector('a.photo').click()")
    assert (
        tab.evaluate("getComputedStyle(document.querySelector('dialog')).animationName") == "none"
    )


def test_it_prints_with_all_photos(page: str, tab: Tab) -> None:
    printed = tab.open(page).pdf()
    assert printed.startswith(b"%PDF")
    assert len(re.findall(rb"/Subtype ?/Image", printed)) >= 6
