"""The sample event: its recipe agrees with its articles, and its photos with both."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageColor, ImageOps

from photoarchive.article.parse import parse
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.drawing import clothes, furniture, hair, held, scenes
from photoarchive.files.drawing.looks import Grip, Mood
from photoarchive.files.numbering import series
from photoarchive.files.reading import read_file
from photoarchive.files.sample import LANGUAGES, Sample, draw_sample, sample_alt_texts, sample_event
from photoarchive.model import Article, ArticleItem
from photoarchive.paths import resources
from photoarchive.progress import Cancelled, Progress

RECIPE = json.loads(resources("sample", "recipe.json").read_text("utf-8"))
PHOTOS = {photo["name"]: photo for photo in RECIPE["photos"]}
SMALL = 600


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Sample:
    """The whole sample event, drawn small."""
    return draw_sample(tmp_path_factory.mktemp("sample"), Progress(), long_side=SMALL)


@pytest.fixture(scope="module", params=LANGUAGES)
def article(request: pytest.FixtureRequest) -> Article:
    """The article as the product reads it, in each language."""
    return parse(resources("sample", f"article.{request.param}.txt").read_text("utf-8"))


def layers(photo: dict[str, Any], *planes: str) -> Iterator[dict[str, Any]]:
    """The layers of a photo, back to front."""
    for plane in planes or ("far", "near", "front"):
        yield from photo.get(plane, ())


def shown(photo: str) -> dict[str, dict[str, Any]]:
    """The people of the cast who are seen from the front, in focus, by their full names."""
    return {
        RECIPE["cast"][layer["person"]].get("name", ""): layer
        for layer in layers(PHOTOS[photo], "near")
        if "person" in layer and layer.get("pose") != "back"
    }


# ---- the recipe ------------------------------------------------------------------------------


def test_the_photos_are_a_selection_with_gaps_but_not_hundreds() -> None:
    (numbers,) = series(PHOTOS)
    assert len(PHOTOS) == 24
    assert 10 < len(numbers.missing) < 30


def test_the_photos_were_taken_one_after_the_other() -> None:
    taken = [photo["taken"] for photo in PHOTOS.values()]
    assert all(before < after for before, after in pairwise(taken))


def test_both_orientations_are_there_and_some_are_stored_turned() -> None:
    upright = [photo for photo in PHOTOS.values() if photo["orientation"] == "portrait"]
    assert 6 <= len(upright) <= 12
    assert 0 < sum(photo.get("turned", False) for photo in upright) < len(upright)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_photo_has_its_own_alt_text_without_names(language: str) -> None:
    texts = sample_alt_texts(language)
    assert [*texts] == [*PHOTOS]
    assert len(set(texts.values())) == 24
    names = {word for member in RECIPE["cast"].values() for word in member.get("name", "").split()}
    for text in texts.values():
        assert 20 < len(text) <= 125
        assert not names & set(re.findall(r"\w+", text)) - {"van", "el"}


def test_other_languages_get_english() -> None:
    assert sample_event("de") == sample_event("en") != sample_event("nl")
    assert sample_alt_texts("de") == sample_alt_texts("en")


def test_everything_that_can_be_drawn_is_drawn() -> None:
    every = [layer for photo in PHOTOS.values() for layer in layers(photo)]
    people = [{**RECIPE["poses"][one.get("pose", "stand")], **one} for one in every]
    arms = [one[side] for one in people for side in ("left", "right") if side in one]
    cast = RECIPE["cast"].values()
    assert {one["room"] for one in every if "room" in one} == {*scenes.ROOMS}
    things = {one["thing"] for one in every if "thing" in one}
    assert things == {*furniture.PLAIN, *furniture.VARIED}
    items = {arm["item"] for arm in arms if "item" in arm}
    assert items | {one["carries"] for one in people if "carries" in one} == {*held.HELD}
    assert {one["hair"] for one in cast} == {*hair.CUTS, *hair.OVER}
    assert {one["top"] for one in cast} == {*clothes.TOPS}
    assert {arm.get("grip", "rest") for arm in arms} == {*Grip}
    assert {one.get("mood", "smile") for one in people} == {*Mood}
    assert {one["person"] for one in every if "person" in one} == {*RECIPE["cast"]}


# ---- the articles ----------------------------------------------------------------------------


def test_the_article_tells_its_own_order(article: Article) -> None:
    named = [name for item in article.items for name in item.photos]
    assert 14 <= len(article.items) <= 16
    assert set(named) < PHOTOS.keys()
    assert named != sorted(named)
    assert [len(item.photos) for item in article.items].count(2) == 1
    assert 300 <= len(article.source.split()) <= 450


def test_both_articles_have_the_same_photos_and_people() -> None:
    dutch, english = (
        parse(resources("sample", f"article.{language}.txt").read_text("utf-8"))
        for language in LANGUAGES
    )
    assert [said(item) for item in dutch.items] == [said(item) for item in english.items]


def said(item: ArticleItem) -> tuple[tuple[str, ...], list[str]]:
    """The photos of an item and who is in them."""
    return item.photos, [person.name for person in item.people]


def test_the_article_has_all_its_parts(article: Article) -> None:
    event = sample_event("nl")
    assert article.title
    assert article.intro
    assert article.closing
    assert article.credit is not None
    assert (article.credit.line, article.credit.creator) == (event.credit, event.creator)
    everyone = {person.name for item in article.items for person in item.people}
    assert everyone == {one["name"] for one in RECIPE["cast"].values() if "name" in one}


def test_the_photos_show_whom_the_article_names(article: Article) -> None:
    for item in article.items:
        for photo in item.photos:
            assert {person.name for person in item.people} <= shown(photo).keys(), photo


def test_left_and_right_and_rows_are_as_drawn(article: Article) -> None:
    sides = rows = 0
    for item in article.items:
        place = {name: layer["at"][0] for name, layer in shown(item.photos[0]).items()}
        for person in item.people:
            if person.position:
                middle = sum(place[other.name] for other in item.people) / len(item.people)
                assert ("left" if place[person.name] < middle else "right") == person.position
                sides += 1
        row = [place[p.name] for p in sorted(item.people, key=lambda p: p.order) if p.order]
        assert row == sorted(row)
        rows += len(row) == 5
    assert (sides, rows) == (6, 1)


# ---- the files -------------------------------------------------------------------------------


def test_the_files_are_the_photos_and_the_dutch_article(sample: Sample) -> None:
    assert [path.stem for path in sample.photos] == [*PHOTOS]
    folder = sample.article.parent
    assert {*folder.iterdir()} == {*sample.photos, sample.article}
    assert sample.article.read_text("utf-8").startswith("De Pontwerf is open")


def test_a_photo_reads_as_one_from_a_camera(sample: Sample) -> None:
    event = sample_event("nl")
    for path in sample.photos:
        photo, reading = PHOTOS[path.stem], read_file(path)
        upright = photo["orientation"] == "portrait"
        assert (reading.width, reading.height) == ((400, 600) if upright else (600, 400))
        assert reading.orientation == (6 if photo.get("turned") else 1)
        assert reading.date == f"{event.date}T{photo['taken']}+02:00"
        assert reading.camera == "Sample Camera 2"
        assert (reading.text("creator"), reading.text("copyright")) == (
            event.creator,
            event.copyright,
        )
        assert not reading.warnings


def test_an_independent_reader_agrees(sample: Sample, exiftool: Callable[..., Any]) -> None:
    tags = exiftool(sample.photos[2], "-j", "-n")
    assert (tags["ImageWidth"], tags["ImageHeight"], tags["Orientation"]) == (600, 400, 6)
    assert tags["Copyright"] == sample_event("nl").copyright
    assert tags["OffsetTimeOriginal"] == "+02:00"


def test_faces_are_where_the_recipe_puts_them(sample: Sample) -> None:
    """Nothing that is painted later covers the face of somebody whom the article can name."""
    faces = 0
    for path in sample.photos:
        if "tint" in PHOTOS[path.stem]:
            continue
        with Image.open(path) as stored:
            image = ImageOps.exif_transpose(stored)
        for name, layer in shown(path.stem).items():
            if name and layer["at"][1] > 0:
                assert has_skin(image, layer), f"{name} in {path.stem}"
                faces += 1
    assert faces > 30


def has_skin(image: Image.Image, layer: dict[str, Any]) -> bool:
    """Whether most of the middle of a face has the colour of the person's skin."""
    scale, half = SMALL / scenes.LONG, layer["size"] * 0.12
    x, y = layer["at"][0] + layer.get("turn", 0) * layer["size"] * 0.15, layer["at"][1] + half
    box = [round(z * scale) for z in (x - half, y - half, x + half, y + half)]
    skin = ImageColor.getrgb(RECIPE["cast"][layer["person"]]["skin"])
    face = image.crop((box[0], box[1], box[2], box[3])).convert("RGB")
    near = ImageChops.difference(face, Image.new("RGB", face.size, skin)).convert("L")
    return sum(near.histogram()[:48]) > face.width * face.height / 2


def test_the_same_call_writes_the_same_bytes_and_leaves_other_files(
    sample: Sample, tmp_path: Path
) -> None:
    own = tmp_path / "notes.txt"
    own.write_text("mine")
    (tmp_path / "Pontwerf-0003.jpg").write_bytes(b"half a photo")
    again = draw_sample(tmp_path, Progress(), long_side=SMALL)
    assert [p.read_bytes() for p in again.photos] == [p.read_bytes() for p in sample.photos]
    assert own.read_text() == "mine"


def test_progress_counts_every_photo_and_can_stop(tmp_path: Path) -> None:
    class Impatient(Progress):
        INTERVAL = 0.0
        seen: tuple[tuple[int, int], ...] = ()

        def show(self, done: int, total: int, label: str) -> None:
            self.seen += ((done, total),)
            if done == 2:
                self.cancel()

    progress = Impatient()
    with pytest.raises(Cancelled):
        draw_sample(tmp_path, progress, language="en", long_side=60)
    assert progress.seen == ((0, 24), (1, 24), (2, 24))
    assert len([*tmp_path.glob("*.jpg")]) == 3
    assert (tmp_path / "article.txt").read_text("utf-8").startswith("De Pontwerf opens")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "sample").write_text("a file")
    with pytest.raises(PhotoArchiveError, match="sample"):
        draw_sample(tmp_path / "sample", Progress(), long_side=60)
