"""May this be published? Each rule is one small function; each finding says how to cure it.

What the page makes of a text is decided in `printed`, what becomes of a refused photo in
`export`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path

from photoarchive.errors import Blocked
from photoarchive.files.fields import FIELDS
from photoarchive.gallery.printed import Printed, is_file_name, page_text, plain, single
from photoarchive.model import Check, Outcome, Photo, Presence, Publication


class Rule(StrEnum):
    """What is checked; the names are part of the JSON contract."""

    READY = "ready"
    LEFT_OUT = "left-out"
    ORIGINAL_MISSING = "original-missing"
    ORIGINAL_TRUNCATED = "original-truncated"
    ORIGINAL_UNREADABLE = "original-unreadable"
    NO_CREDIT = "no-credit"
    NO_CAPTION = "no-caption"
    CAPTION_IS_FILE_NAME = "caption-is-file-name"
    HEADLINE_IS_FILE_NAME = "headline-is-file-name"
    NO_ALT_TEXT = "no-alt-text"
    ALT_TEXT_IS_FILE_NAME = "alt-text-is-file-name"
    ALT_TEXT_COPIES_CAPTION = "alt-text-copies-caption"
    PERSON_UNSURE = "person-unsure"
    PERSON_UNKNOWN = "person-unknown"
    TEXT_TOO_LONG = "text-too-long"


_REFUSALS = (Rule.ORIGINAL_MISSING, Rule.ORIGINAL_TRUNCATED, Rule.ORIGINAL_UNREADABLE)


def check(publication: Publication) -> tuple[Check, ...]:
    """Every finding, photo by photo in reading order; a photo without any is `ready`."""
    page = page_text(publication)
    return tuple(
        finding
        for item in single(publication.items)
        for photo in item.photos
        for finding in _findings(Printed(photo, item.text, page))
    )


def require(checks: Sequence[Check], *, force_reason: str = "") -> None:
    """Raise `Blocked` if a photo may not go out and nobody gave a reason to do it anyway."""
    blocked = [one for one in checks if one.outcome is Outcome.BLOCKED]
    blocking = [one for one in blocked if one.rule not in _REFUSALS]
    if not blocking or force_reason.strip():
        return
    first, others = blocking[0], len({one.photo for one in blocking}) - 1
    more = f" ({others} more like it)" if others else ""
    raise Blocked(
        f"{first.photo} cannot be published{more}: {first.reason}",
        advice=f"{first.cure} Or give a reason to publish it as it is.",
    )


def refusal(photo: Photo) -> tuple[Rule, str, str] | None:
    """Why a photo cannot be shown at all, as rule, reason and cure; None if it can.

    No reason someone gives helps here: such a photo is left off the page and named in the
    report, and the others go out.
    """
    if not _is_there(photo.source):
        return (
            Rule.ORIGINAL_MISSING,
            "The original cannot be found.",
            "Connect the drive it is on, or put the file back.",
        )
    if photo.truncated:
        return (
            Rule.ORIGINAL_TRUNCATED,
            "The original is cut off: the lower part of the picture is missing.",
            "Ask the photographer for the file again.",
        )
    return None


def unreadable(photo: Photo, reason: str) -> Check:
    """The finding on a photo that turned out not to be decodable: only trying tells."""
    return Check(
        photo.name,
        Rule.ORIGINAL_UNREADABLE,
        Outcome.BLOCKED,
        f"The original cannot be read: {reason}.",
        "Ask the photographer for the file again.",
        photo_uid=photo.uid,
    )


def refused(checks: Sequence[Check]) -> tuple[tuple[str, str], ...]:
    """Photo name and reason of those that cannot be shown."""
    return tuple((one.photo, one.reason) for one in checks if one.rule in _REFUSALS)


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder on the way that may not be looked into, a drive that is gone
        return False


def _findings(printed: Printed) -> Iterator[Check]:
    if printed.photo.left_out:
        yield _ok(printed, Rule.LEFT_OUT, "You left this photo out of exports.")
        return
    if refused := refusal(printed.photo):
        yield _blocked(printed, *refused)
        return
    found = [finding for rule in _RULES for finding in rule(printed)]
    yield from found
    if not found:
        yield _ok(printed, Rule.READY, "Nothing stands in the way.")


def _credit(printed: Printed) -> Iterator[Check]:
    if not printed.photo.credit.strip():
        yield _blocked(
            printed,
            Rule.NO_CREDIT,
            "Nobody is credited.",
            "Set the credit line of its photo set.",
            field="credit",
        )


def _caption(printed: Printed) -> Iterator[Check]:
    if not printed.text.strip():
        yield _warning(
            printed,
            Rule.NO_CAPTION,
            "There is no caption.",
            "Write a caption.",
            field="caption",
        )
    elif not printed.caption:
        yield _warning(
            printed,
            Rule.CAPTION_IS_FILE_NAME,
            "The caption is a file name; the page leaves it out.",
            "Write a caption.",
            field="caption",
        )


def _headline(printed: Printed) -> Iterator[Check]:
    if is_file_name(printed.photo.headline, printed.photo):
        yield _warning(
            printed,
            Rule.HEADLINE_IS_FILE_NAME,
            "The headline is a file name; the page leaves it out.",
            "Write a headline, or none.",
            field="headline",
        )


def _alt_text(printed: Printed) -> Iterator[Check]:
    alt = printed.photo.alt_text
    if printed.alt_text:
        return
    rule, reason = Rule.NO_ALT_TEXT, "There is no alt text: a blind reader gets the caption alone."
    if is_file_name(alt, printed.photo):
        rule, reason = Rule.ALT_TEXT_IS_FILE_NAME, "The alt text is a file name; it is left out."
    elif plain(alt):
        rule = Rule.ALT_TEXT_COPIES_CAPTION
        reason = "The alt text repeats the caption; it is left out, not read out twice."
    cure = "Say in one sentence what is to be seen."
    yield _warning(printed, rule, reason, cure, field="alt_text")


def _people(printed: Printed) -> Iterator[Check]:
    for person in printed.photo.people:
        if person.presence is Presence.UNSURE:
            rule, reason = Rule.PERSON_UNSURE, f"Nobody has confirmed that {person.name} is shown."
            cure = "Say whether the person is shown or only mentioned."
        elif len(person.name.split()) < 2:
            rule, reason = Rule.PERSON_UNKNOWN, f"Who is {person.name}? One name is all there is."
            cure = "Choose the person from the register, or complete the name."
        else:
            continue
        yield _warning(printed, rule, reason, cure, person=person.name, field="people")


def _lengths(printed: Printed) -> Iterator[Check]:
    """IPTC IIM 4.2 limits, in bytes; the page and newer programs read the whole text."""
    photo = printed.photo
    texts = {
        "caption": printed.caption,
        "credit": photo.credit,
        "creator": photo.creator,
        "copyright": photo.copyright,
        "headline": printed.headline,
    }
    for name, text in texts.items():
        limit = FIELDS[name].iim_bytes
        if len(text.encode()) > limit:
            yield _warning(
                printed,
                Rule.TEXT_TOO_LONG,
                f"Older programs show only the first {limit} characters of the {name}.",
                "Shorten it, if such programs are to read the photo.",
                field=name,
            )


_RULES: tuple[Callable[[Printed], Iterator[Check]], ...] = (
    _credit,
    _caption,
    _headline,
    _alt_text,
    _people,
    _lengths,
)


def _ok(printed: Printed, rule: Rule, reason: str) -> Check:
    return _made(printed, rule, Outcome.OK, reason)


def _blocked(printed: Printed, rule: Rule, reason: str, cure: str, *, field: str = "") -> Check:
    return _made(printed, rule, Outcome.BLOCKED, reason, cure, field=field)


def _warning(
    printed: Printed, rule: Rule, reason: str, cure: str, *, field: str, person: str | None = None
) -> Check:
    return _made(printed, rule, Outcome.WARNING, reason, cure, person, field)


def _made(
    printed: Printed,
    rule: Rule,
    outcome: Outcome,
    reason: str,
    cure: str = "",
    person: str | None = None,
    field: str = "",
) -> Check:
    photo = printed.photo
    return Check(photo.name, rule, outcome, reason, cure, person, field, photo.uid)
