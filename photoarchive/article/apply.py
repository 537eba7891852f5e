"""An article becomes captions, people, order and credit in the catalog: one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from photoarchive.article.draft import Draft
from photoarchive.article.match import Matching, match, with_stored_names
from photoarchive.article.review import (
    Existing,
    Review,
    caption_after,
    keeps_its_own,
    presence_of,
)
from photoarchive.catalog.catalog import Catalog, Edit
from photoarchive.catalog.collections import put_gallery, put_rights
from photoarchive.catalog.edits import put_appearance, put_caption
from photoarchive.catalog.photo_names import names_by_set
from photoarchive.catalog.queries import events, photo_sets, photos_of_set
from photoarchive.catalog.register import ensure_person, insert_person, insert_role
from photoarchive.errors import NotFound
from photoarchive.model import (
    Article,
    ArticleItem,
    Changes,
    Gallery,
    GalleryItem,
    NamedPerson,
    Photo,
    PhotoSet,
    Role,
)
from photoarchive.progress import Progress


@dataclass(frozen=True)
class Applied:
    """What an article did, or would do.

    `article` has the photo names as stored, unknown ones as written. `kept` are photos whose
    own caption stayed; `new_people` were not in the register; `photo_ids` are those that the
    article names, in its order.
    """

    article: Article
    event: str
    sets: tuple[str, ...]
    missing: tuple[str, ...]
    unused: tuple[str, ...]
    kept: tuple[str, ...]
    new_people: tuple[str, ...]
    applied: bool
    event_id: int = 0
    photo_ids: tuple[int, ...] = ()
    changes: Changes = field(default_factory=Changes)


def apply_article(
    catalog: Catalog,
    article: Article,
    *,
    set_name: str | None = None,
    event: str | None = None,
    replace: bool = False,
    dry_run: bool = False,
) -> Applied:
    """Store an article on a photo set or on all sets of an event.

    Without either, the set that has most of the named photos is taken. Existing captions
    stay unless `replace`; the credit line of the article always goes onto the sets it names,
    because whoever wrote it knew better than the files. With `dry_run` nothing is stored.
    Raises NotFound where no photo of the article is in the archive.
    """
    if not any(item.photos for item in article.items):
        raise NotFound(
            "The article names no photo",
            advice="Put the name of a photo above the text that belongs to it, for example"
            " Lindehof-0012.",
        )
    photos = _photos_meant(catalog, article, set_name, event)
    matching = match(article, [photo.name for photo in photos])
    if not matching.matched:
        raise NotFound(
            f"None of the {len(matching.missing)} photos that the article names is in"
            f" {photos[0].set_name}",
            advice="Name the right set with --set, or import the photos first.",
        )
    article = with_stored_names(article, matching)
    review = Review(otherwise=Existing.REPLACE if replace else Existing.KEEP)
    changes = Changes() if dry_run else _stored(catalog, article, photos, review, Progress())
    return _applied(article, matching, photos, review, changes, applied=not dry_run)


def apply_draft(
    catalog: Catalog, draft: Draft, review: Review, *, progress: Progress | None = None
) -> Applied:
    """Store an article as a person has reviewed it, in one step of undo, after a backup.

    Captions are compared with what the photos have now, which may be newer than the draft.
    Raises NotFound where none of its photos is in the archive any more. Stopped or failed,
    nothing of it is stored.
    """
    article = draft.after(review)
    found = [photo for one in draft.subject.sets for photo in photos_of_set(catalog, one.id)]
    matching = match(article, [photo.name for photo in found])
    if not matching.matched:
        raise NotFound(
            "The photos that the article names are no longer in the archive",
            advice="Undo brings them back.",
        )
    changes = _stored(catalog, article, found, review, progress or Progress())
    return _applied(article, matching, found, review, changes, applied=True)


def _applied(
    article: Article,
    matching: Matching,
    photos: Sequence[Photo],
    review: Review,
    changes: Changes,
    *,
    applied: bool,
) -> Applied:
    by_name = {photo.name: photo for photo in photos}
    triples = [
        (by_name[name], number, item)
        for number, item in enumerate(article.items)
        for name in item.photos
        if name in by_name
    ]
    kept = [
        photo.name
        for photo, number, item in triples
        if keeps_its_own(photo.caption, item.text, review.existing_of(number))
    ]
    people = [person for item in article.items for person in item.people]
    return Applied(
        article=article,
        event=photos[0].event,
        sets=tuple(dict.fromkeys(photo.set_name for photo, _, _ in triples)),
        missing=matching.missing,
        unused=matching.unused,
        kept=tuple(dict.fromkeys(kept)),
        new_people=tuple(dict.fromkeys(p.name for p in people if not p.known)),
        applied=applied,
        event_id=photos[0].event_id,
        photo_ids=tuple(dict.fromkeys(photo.id for photo, _, _ in triples)),
        changes=changes,
    )


# ---- which photos ---------------------------------------------------------------------------


def _photos_meant(
    catalog: Catalog, article: Article, set_name: str | None, event: str | None
) -> list[Photo]:
    sets = _sets_meant(catalog, set_name, event)
    if set_name is None and event is None:
        return _best_match(catalog, article, sets)
    photos = [photo for photo_set in sets for photo in photos_of_set(catalog, photo_set.id)]
    if not photos:
        raise NotFound(f"{set_name or event} has no photos", advice="Import them first.")
    return photos


def _sets_meant(catalog: Catalog, set_name: str | None, event: str | None) -> list[PhotoSet]:
    if event is None:
        sets = photo_sets(catalog, name=set_name)
    else:
        found = events(catalog, title=event)
        sets = [s for e in found[:1] for s in photo_sets(catalog, name=set_name, event_id=e.id)]
    if not sets:
        wanted = set_name or event or "photo set"
        raise NotFound(
            f"There is no {wanted} in the archive",
            advice="Look with photoarchive events, or import the photos first.",
        )
    if set_name is not None and event is None and len(sets) > 1:
        raise NotFound(
            f"{len(sets)} events have a set called {set_name}",
            advice="Say which one with --event.",
        )
    return sets


def _best_match(catalog: Catalog, article: Article, sets: Sequence[PhotoSet]) -> list[Photo]:
    """The photos of the set with most of the names; the newest set among equals."""
    names = names_by_set(catalog)
    filled = [photo_set for photo_set in sets if photo_set.id in names]
    if not filled:
        raise NotFound("The archive has no photos yet", advice="Import a set first.")
    best = max(filled, key=lambda photo_set: len(match(article, names[photo_set.id]).matched))
    return photos_of_set(catalog, best.id)


# ---- storing --------------------------------------------------------------------------------


def _stored(
    catalog: Catalog,
    article: Article,
    photos: Sequence[Photo],
    review: Review,
    progress: Progress,
) -> Changes:
    by_name = {photo.name: photo for photo in photos}
    progress.step(0, len(article.items), "Making a backup")
    catalog.back_up("before-article")
    with catalog.edit(f"Apply article {article.title or photos[0].event}") as edit:
        _store(edit, article, by_name, review, progress)
    return edit.changes


def _store(
    edit: Edit, article: Article, by_name: dict[str, Photo], review: Review, progress: Progress
) -> None:
    ids: dict[str, int] = {}
    named: list[Photo] = []
    captions: dict[int, str] = {}  # of this article; a photo that it names twice gets both
    for number, item in enumerate(article.items):
        progress.step(number, len(article.items), item.photos[0] if item.photos else "")
        people = [(_person_id(edit, person, ids, review), person) for person in item.people]
        photos = [by_name[name] for name in item.photos if name in by_name]
        named += photos
        for photo in photos:
            captions[photo.id] = _caption(photo, item, captions, review.existing_of(number))
            put_caption(edit.db, photo.id, captions[photo.id])
            for person_id, person in people:
                put_appearance(
                    edit.db, photo.id, person_id, said=person, presence=presence_of(person)
                )
    put_gallery(edit.db, _gallery(article, by_name, named[0]))
    if article.credit:
        given = {"credit": article.credit.line, "creator": article.credit.creator or None}
        for set_id in {photo.set_id for photo in named}:
            put_rights(edit.db, set_id, given)


def _caption(photo: Photo, item: ArticleItem, captions: dict[int, str], existing: Existing) -> str:
    """The caption of a photo after an item; `captions` has what earlier items gave."""
    before = captions.get(photo.id, photo.caption)
    if before != photo.caption:
        existing = Existing.ADD
    return caption_after(before, item.text, existing)


def _person_id(edit: Edit, person: NamedPerson, ids: dict[str, int], review: Review) -> int:
    """The register's person; a name that is new in this article is made once."""
    key = person.uid or person.name
    if key not in ids and person.uid is None and person.name in review.newcomers:
        ids[key] = insert_person(edit.db, person.name)
        if person.role or person.organisation:
            insert_role(edit.db, ids[key], Role(person.role, person.organisation))
    if key not in ids:
        ids[key] = ensure_person(
            edit.db, person.name, person.role, person.organisation, uid=person.uid
        )
    return ids[key]


def _gallery(article: Article, by_name: dict[str, Photo], first: Photo) -> Gallery:
    items: list[GalleryItem] = []
    for item in article.items:
        photo_ids = tuple(by_name[name].id for name in item.photos if name in by_name)
        if photo_ids:
            items.append(GalleryItem(photo_ids, ""))
        elif item.text:
            items.append(GalleryItem((), item.text))
        if item.aside:
            items.append(GalleryItem((), item.aside))
    return Gallery(
        id=0,
        uid="",
        event_id=first.event_id,
        title=article.title or first.event,
        intro=article.intro,
        closing=article.closing,
        credit=article.credit.line if article.credit else "",
        items=tuple(items),
    )
