"""The sample event: its recipe, its article, and its photos as files with Exif.

What the pictures look like is `files.drawing`'s; importing them and applying the article is
the caller's, as for any other photographer's set.
"""

from __future__ import annotations

import io
import json
import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base

from photoarchive.files.drawing.scenes import LONG, picture
from photoarchive.files.store import write_replace
from photoarchive.files.trouble import trouble
from photoarchive.paths import resources
from photoarchive.progress import Progress

LANGUAGES = ("nl", "en")
ARTICLE = "article.txt"
TURNED = 6  # Exif orientation: turn 90° clockwise to display
MOST_PROCESSES = 4


@dataclass(frozen=True)
class SampleEvent:
    """What a user would type about the event; `date` is "YYYY-MM-DD"."""

    title: str
    date: str
    place: str
    set_name: str
    credit: str
    creator: str
    copyright: str


@dataclass(frozen=True)
class Sample:
    """The files that were written: photos in the order in which they were taken."""

    photos: tuple[Path, ...]
    article: Path


def sample_event(language: str) -> SampleEvent:
    """The event in "nl" or "en"; any other language gets English."""
    event = _recipe()["event"]
    shared = {key: event[key] for key in ("date", "credit", "creator", "copyright")}
    return SampleEvent(**event[_spoken(language)], **shared)


def sample_alt_texts(language: str) -> dict[str, str]:
    """What is seen in each photo, by the photo's name, in "nl" or "en" (else English)."""
    return {photo["name"]: photo["alt"][_spoken(language)] for photo in _recipe()["photos"]}


def draw_sample(
    folder: Path, progress: Progress, *, language: str = "nl", long_side: int = LONG
) -> Sample:
    """Write the photos, `long_side` pixels long, and the article that names them to `folder`.

    The same call writes the same bytes. Files of these names are replaced, others stay.
    PhotoArchiveError where the folder cannot be written; Cancelled keeps finished photos.
    """
    with trouble(folder):
        folder.mkdir(parents=True, exist_ok=True)
    article = folder / ARTICLE
    text = resources("sample", f"article.{_spoken(language)}.txt").read_bytes()
    write_replace(article, text, durable=False)
    names = [photo["name"] for photo in _recipe()["photos"]]
    photos = [folder / f"{name}.jpg" for name in names]
    _draw_all(photos, progress, long_side)
    return Sample(tuple(photos), article)


def _draw_all(photos: Sequence[Path], progress: Progress, long_side: int) -> None:
    pool = _pool()
    try:
        drawn = {pool.submit(_jpeg, i, long_side): path for i, path in enumerate(photos)}
        progress.step(0, len(photos), photos[0].name)
        for done, future in enumerate(as_completed(drawn), start=1):
            write_replace(drawn[future], future.result(), durable=False)
            progress.step(done, len(photos), drawn[future].name)
    finally:
        pool.shutdown(cancel_futures=True)


def _pool() -> Executor:
    """Processes, because drawing holds Python's lock.

    Never forked, as the owner may have threads. A frozen app starts itself instead of
    Python, so there threads must do: on two cores 24 photos take 6 s, with threads 10.
    """
    count = min(MOST_PROCESSES, os.cpu_count() or 1)
    if getattr(sys, "frozen", False):
        return ThreadPoolExecutor(count)
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(count, mp_context=context, initializer=_leave_interrupts)


def _leave_interrupts() -> None:
    """Ctrl-C is the owner's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _jpeg(index: int, long_side: int) -> bytes:
    """One photo of the recipe as a camera would have stored it."""
    recipe = _recipe()
    photo = recipe["photos"][index]
    image = picture(photo, recipe, long_side=long_side, seed=index)
    if photo.get("turned"):
        image = image.transpose(Image.Transpose.ROTATE_90)
    stored = io.BytesIO()
    image.save(stored, "JPEG", quality=88, exif=_exif(photo, recipe["event"]))
    return stored.getvalue()


def _exif(photo: Mapping[str, Any], event: Mapping[str, Any]) -> Image.Exif:
    """What a photographer's camera notes, with texts as UTF-8 (Exif 3.0 allows it)."""
    moment = f"{event['date'].replace('-', ':')} {photo['taken']}"
    exif = Image.Exif()
    exif[Base.Make] = event["camera"]["make"]
    exif[Base.Model] = event["camera"]["model"]
    exif[Base.Orientation] = TURNED if photo.get("turned") else 1
    exif[Base.Artist] = event["creator"].encode()
    exif[Base.Copyright] = event["copyright"].encode()
    exif[Base.DateTime] = moment
    details = exif.get_ifd(IFD.Exif)
    details[Base.ExifVersion] = b"0232"
    details[Base.DateTimeOriginal] = details[Base.DateTimeDigitized] = moment
    details[Base.OffsetTimeOriginal] = details[Base.OffsetTimeDigitized] = event["offset"]
    details[Base.LensModel] = event["camera"]["lens"]
    return exif


def _spoken(language: str) -> str:
    return language if language in LANGUAGES else "en"


@cache
def _recipe() -> Any:
    """The recipe as read from its file; pictures and texts refer to each other by name."""
    return json.loads(resources("sample", "recipe.json").read_text("utf-8"))
