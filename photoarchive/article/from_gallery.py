"""A publication as an article again: what `write` turns into text for people."""

from __future__ import annotations

from photoarchive.model import Article, ArticleItem, Credit, NamedPerson, Photo, Publication


def article_of(publication: Publication) -> Article:
    """Photo names, captions and people in reading order; texts alone stand after their photos."""
    items: list[ArticleItem] = []
    intro = publication.intro
    for item in publication.items:
        if item.photos:
            names = tuple(photo.name for photo in item.photos)
            items.append(ArticleItem(names, item.text, _people(item.photos)))
        elif items:
            items[-1] = _with_aside(items[-1], item.text)
        else:
            intro = _joined(intro, item.text)
    return Article(
        title=publication.title,
        intro=intro,
        items=tuple(items),
        closing=publication.closing,
        credit=_credit(publication),
    )


def _with_aside(item: ArticleItem, text: str) -> ArticleItem:
    return ArticleItem(item.photos, item.text, item.people, _joined(item.aside, text))


def _joined(first: str, second: str) -> str:
    return "\n\n".join(part for part in (first, second) if part)


def _people(photos: tuple[Photo, ...]) -> tuple[NamedPerson, ...]:
    found = {
        seen.person_uid: NamedPerson(
            seen.name,
            seen.role,
            seen.organisation,
            seen.position,
            seen.order,
            seen.person_uid,
        )
        for photo in photos
        for seen in photo.people
    }
    return tuple(found.values())


def _credit(publication: Publication) -> Credit | None:
    """The gallery's own line, or the one that all its photos have."""
    photos = publication.photos
    lines = {photo.credit for photo in photos}
    line = publication.credit or (lines.pop() if len(lines) == 1 else "")
    creators = {photo.creator for photo in photos}
    return Credit(line, creators.pop() if len(creators) == 1 else "") if line else None
