"""The page for machines: schema.org JSON-LD, an ImageGallery of ImageObjects.

Only what the page prints is in it. Properties follow Google's "Image metadata" page and
schema.org 30.0.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import urljoin

from photoarchive.gallery.blocks import Block, Picture
from photoarchive.gallery.language import is_date
from photoarchive.gallery.printed import is_url
from photoarchive.model import Publication

_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def document(
    publication: Publication,
    blocks: Iterable[Block],
    *,
    language: str,
    base_url: str = "",
) -> dict[str, Any]:
    """The JSON-LD of the page; URLs are relative unless there is a `base_url`."""
    images = [_image(picture, block, base_url) for block in blocks for picture in block.pictures]
    place = {"@type": "Place", "name": publication.place}
    gallery = {
        "@context": "https://schema.org",
        "@type": "ImageGallery",
        "name": publication.title,
        "description": publication.intro,
        "inLanguage": language,
        "url": base_url,
        "temporalCoverage": publication.date if is_date(publication.date) else "",
        "contentLocation": place if publication.place else "",
        "associatedMedia": images,
    }
    return _filled(gallery)


def script(data: dict[str, Any]) -> str:
    """JSON that stays inside its script element, whatever the texts contain."""
    return json.dumps(data, ensure_ascii=False, indent=1).translate(_ESCAPES)


def _image(picture: Picture, block: Block, base_url: str) -> dict[str, Any]:
    photo, main = picture.printed.photo, picture.main
    person = {"@type": "Person", "name": photo.creator}
    return _filled(
        {
            "@type": "ImageObject",
            "position": picture.number,
            "contentUrl": urljoin(base_url, main.address),
            "thumbnailUrl": urljoin(base_url, picture.small.address),
            "encodingFormat": main.format.media_type,
            "width": main.width,
            "height": main.height,
            "headline": picture.printed.headline,
            "caption": block.text,
            "creator": person if photo.creator else "",
            "creditText": photo.credit,
            "copyrightNotice": photo.copyright,
            "license": _licence(photo.licence),
            "dateCreated": picture.printed.day,
            "representativeOfPage": picture.number == 1,
        }
    )


def _licence(licence: str) -> str | dict[str, str]:
    """Google reads a URL; any other text is named as a work (schema.org `license`)."""
    if not licence or is_url(licence):
        return licence
    return {"@type": "CreativeWork", "name": licence}


def _filled(properties: dict[str, Any]) -> dict[str, Any]:
    """Without empty values: an empty property says something that is not true."""
    return {name: value for name, value in properties.items() if value}
