"""Whoever has a box has a number on the photo, from the moment that the photo is shown."""

from __future__ import annotations

from photoarchive.catalog.edits import set_appearance
from photoarchive.catalog.register import add_person
from photoarchive.desktop.caption.canvas import PhotoCanvas
from photoarchive.desktop.places import Place
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Box


def test_boxes_are_shown_with_their_photo_and_go_with_it(window: MainWindow) -> None:
    catalog, browsing = window.session.catalog, window.desk.browsing
    boxed, other = browsing.ids[0], browsing.ids[1]
    person_id, _ = add_person(catalog, name="Lot Aarden")
    box = Box(0.2, 0.2, 0.2, 0.3)
    set_appearance(catalog, photo_id=boxed, person_id=person_id, box=box)
    window.go(Place.CAPTION)
    (canvas,) = window.views[Place.CAPTION].findChildren(PhotoCanvas)
    for photo_id, names in ((boxed, ["Lot Aarden"]), (other, []), (boxed, ["Lot Aarden"])):
        browsing.set_current(photo_id)
        assert [badge.name for badge in canvas.badges] == names
