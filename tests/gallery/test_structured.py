"""The page for machines: what Google and schema.org ask for, and nothing that breaks out."""

from __future__ import annotations

import json

from photoarchive.gallery.blocks import blocks
from photoarchive.gallery.structured import document, script
from tests.gallery.conftest import MakePhoto, MakePublication, renditions_of


def test_an_image_says_who_made_it_and_where_it_lies(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    photo = make_photo(drawn=False, licence="https://example.org/licence", size=(960, 640))
    publication = make_publication(photo, place="Oudewater", date="2025-09-18", intro="Welkom.")
    laid_out = blocks(publication, {photo.uid: renditions_of(photo)})
    found = document(
        publication, laid_out, language="nl", base_url="https://example.org/open-huis/"
    )
    (image,) = found.pop("associatedMedia")
    assert found == {
        "@context": "https://schema.org",
        "@type": "ImageGallery",
        "name": "Open huis in de Lindehof",
        "description": "Welkom.",
        "inLanguage": "nl",
        "url": "https://example.org/open-huis/",
        "temporalCoverage": "2025-09-18",
        "contentLocation": {"@type": "Place", "name": "Oudewater"},
    }
    assert image == {
        "@type": "ImageObject",
        "position": 1,
        "contentUrl": "https://example.org/open-huis/photos/Lindehof-0001-960.jpg",
        "thumbnailUrl": "https://example.org/open-huis/photos/Lindehof-0001-480.jpg",
        "encodingFormat": "image/jpeg",
        "width": 960,
        "height": 640,
        "caption": "Sanne Vermeulen opent het buurthuis.",
        "creator": {"@type": "Person", "name": "Tessa Roelofs"},
        "creditText": "beeldlijn.nl/Tessa Roelofs",
        "copyrightNotice": "© 2025 Beeldlijn",
        "license": "https://example.org/licence",
        "dateCreated": "2025-09-18",
        "representativeOfPage": True,
    }


def test_addresses_are_relative_without_a_base_and_nothing_is_empty(
    make_photo: MakePhoto, make_publication: MakePublication
) -> None:
    photo = make_photo(
        drawn=False, creator="", copyright="", caption="", taken_guessed=True, licence="CC BY 4.0"
    )
    publication = make_publication(photo)
    laid_out = blocks(publication, {photo.uid: renditions_of(photo)})
    found = document(publication, laid_out, language="nl")
    (image,) = found["associatedMedia"]
    assert image["contentUrl"] == "photos/Lindehof-0001-320.jpg"
    assert image["license"] == {"@type": "CreativeWork", "name": "CC BY 4.0"}
    absent = {"creator", "copyrightNotice", "caption", "dateCreated", "headline"}
    assert not absent & set(image)
    assert not {"url", "description", "contentLocation"} & set(found)


def test_no_text_can_end_the_script_element() -> None:
    texts = {"name": "</script><script>alert(1)</script><!-- & \u2028"}
    written = script(texts)
    assert not set("<>&\u2028") & set(written)
    assert json.loads(written) == texts
