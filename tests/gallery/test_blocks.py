"""Photos and texts in order: sets, runs, and measures that the style sheet shares."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from photoarchive.files.render import WebFormat
from photoarchive.gallery import blocks as blocks_module
from photoarchive.gallery.blocks import Block, Layout, Picture, blocks
from photoarchive.gallery.printed import Printed
from photoarchive.model import Publication
from photoarchive.paths import resources
from tests.gallery.conftest import MakePhoto, MakePublication, renditions_of


def _laid_out(publication: Publication) -> tuple[Block, ...]:
    return blocks(publication, {one.uid: renditions_of(one) for one in publication.photos})


def _picture(make_photo: MakePhoto, size: tuple[int, int]) -> Picture:
    photo = make_photo(drawn=False, size=size)
    return Picture(1, Printed(photo, ""), renditions_of(photo))


def test_neighbours_without_caption_become_a_run(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    photos = [make_photo(number, drawn=False, caption="") for number in range(1, 8)]
    photos[2] = replace(photos[2], caption="Het lint.")
    photos[4] = replace(photos[4], headline="Muziek")
    found = _laid_out(make_publication(*photos))
    assert [(one.layout, len(one.pictures)) for one in found] == [
        (Layout.RUN, 2),
        (Layout.PHOTO, 1),
        (Layout.PHOTO, 1),
        (Layout.PHOTO, 1),
        (Layout.RUN, 2),
    ]
    assert [one.number for block in found for one in block.pictures] == list(range(1, 8))


def test_photos_that_share_a_text_are_a_set(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    one, two = make_photo(1, drawn=False), make_photo(2, drawn=False)
    (found,) = _laid_out(make_publication((one, two)))
    assert (found.layout, found.text) == (Layout.SET, one.caption)


def test_texts_alone_stay_where_they_are_and_empty_ones_go(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    found = _laid_out(make_publication("Vooraf.", make_photo(drawn=False), "  "))
    assert [one.layout for one in found] == [Layout.TEXT, Layout.PHOTO]


def test_a_photo_without_renditions_leaves_no_trace(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    one, two, three = (make_photo(number, drawn=False) for number in (1, 2, 3))
    publication = make_publication((one, two), three)
    (found,) = blocks(publication, {two.uid: renditions_of(two)})
    assert [picture.printed.photo for picture in found.pictures] == [two]
    assert found.layout is Layout.PHOTO


def test_a_headline_stands_above_a_shared_text_only_if_all_have_it(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    one, two = (make_photo(number, drawn=False, headline="Feest") for number in (1, 2))
    assert _laid_out(make_publication((one, two)))[0].headline == "Feest"
    assert _laid_out(make_publication((one, replace(two, headline="Zaal"))))[0].headline == ""


def test_rows_hold_all_photos_and_lines_make_up_rows(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    shapes = [(320, 214), (214, 320), (320, 320), (900, 300)]
    photos = [
        make_photo(number, drawn=False, size=shapes[number % 4], caption="")
        for number in range(1, 30)
    ]
    (run,) = _laid_out(make_publication(*photos))
    shown = [picture for row in run.rows for line in row for picture in line]
    assert [one.number for one in shown] == list(range(1, 30))
    for row in run.rows:
        pictures = [picture for line in row for picture in line]
        assert pictures[0].row == pytest.approx(sum(one.ratio for one in pictures))


def test_newer_formats_come_first_and_the_link_opens_the_largest_jpeg(
    make_photo: MakePhoto,
) -> None:
    picture = _picture(make_photo, (320, 214))
    assert [one.media_type for one in picture.sources] == ["image/avif", "image/webp", "image/jpeg"]
    assert (picture.main.format, picture.main.width) == (WebFormat.JPEG, 320)


def test_srcset_survives_commas_and_spaces_in_names(make_photo: MakePhoto) -> None:
    photo = make_photo(drawn=False, name="Zaal 1, links", size=(2000, 1000))
    (avif, *_) = Picture(1, Printed(photo, ""), renditions_of(photo)).sources
    stem = "photos/Zaal%201%2C%20links"
    assert avif.srcset == f"{stem}-480.avif 480w, {stem}-960.avif 960w"


@pytest.mark.parametrize("size", [(1, 900), (300, 900), (640, 960), (3, 2), (7, 3), (5000, 100)])
def test_every_shape_has_its_class_in_the_style_sheet(
    size: tuple[int, int], make_photo: MakePhoto
) -> None:
    picture = _picture(make_photo, size)
    name = picture.classes.split()[0]
    style = resources("gallery", "style.css").read_text(encoding="utf-8")
    assert f".{name}{{--r:{picture.ratio:g}}}" in style


def test_the_style_sheet_has_the_same_measures() -> None:
    style = resources("gallery", "style.css").read_text(encoding="utf-8")
    assert f"--page: {blocks_module.PAGE:g}rem;" in style
    assert f"--tall: {blocks_module.TALL:g}rem;" in style
    assert f".upright {{ --tall: {blocks_module.TALL_UPRIGHT:g}rem; }}" in style
    assert re.search(rf"@media \(min-width: {blocks_module.PHONE:g}rem\) {{\s+:root", style)
    assert f"--edge: {blocks_module.MARGINS / 2:g}rem;" in style


def test_sizes_tell_how_wide_a_photo_stands(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    alone = _picture(make_photo, (300, 200))
    assert alone.sizes == "(min-width: 68rem) 64.0rem, (min-width: 40rem) 100vw, 100vw"
    pair = (
        make_photo(1, drawn=False, size=(300, 200)),
        make_photo(2, drawn=False, size=(300, 200)),
    )
    (found,) = _laid_out(make_publication(pair))
    (((first,), _),) = found.rows
    assert first.sizes == "(min-width: 68rem) 32.0rem, (min-width: 40rem) 50vw, 100vw"
