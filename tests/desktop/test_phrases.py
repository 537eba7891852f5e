"""What the core says in English is understood and said in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import NOUNS, set_caption, set_left_out, set_texts
from photoarchive.catalog.galleries import publication
from photoarchive.catalog.queries import next_undo
from photoarchive.desktop import translations
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.errors import NotAnArchive, PhotoArchiveError, Stale
from photoarchive.files.trouble import DiskFull
from photoarchive.gallery.checks import check
from photoarchive.model import Outcome
from tests.core_sentences import WORDS, of_source, sentences, steps_of
from tests.translations import read_core

SENTENCES = sentences()
DUTCH, ENGLISH = read_core("nl"), read_core("en")
JARGON = re.compile(
    r"\b(XMP|IIM|IPTC|Exif|DTD|regex|database|SQL|JSON|sidecar|x-default|metadata|segment|chunk)\b"
    r"|--\w|\bphotoarchive \w",
    re.IGNORECASE,
)


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[None]:
    """The window speaks Dutch."""
    translations.install(qapp, "nl")
    yield
    translations.install(qapp, "en")


@pytest.fixture
def english(qapp: QApplication) -> None:
    """The window speaks English."""
    translations.install(qapp, "en")


def test_every_sentence_of_the_core_is_there_in_dutch_and_no_other() -> None:
    """After a change of sentences: `python -m tests.translations`, then translate what it names."""
    wanted = {*SENTENCES, *WORDS}
    assert wanted - DUTCH.keys() == set(), "missing"
    assert DUTCH.keys() - wanted == set(), "stale"
    assert [text for text, said in DUTCH.items() if not said] == [], "unfinished"
    assert ENGLISH.keys() - wanted == set(), "stale"


@pytest.mark.parametrize("table", [DUTCH, ENGLISH], ids=["nl", "en"])
def test_a_translation_leaves_as_much_open(table: dict[str, str]) -> None:
    for text, said in table.items():
        fields = re.findall(r"\{(\d?)(?::(?:said|number))?\}", said)
        assert len(fields) == text.count("{}") == said.count("{"), text
        assert set(fields) <= {""} or sorted(fields) == [str(n) for n in range(len(fields))], text


@pytest.mark.parametrize("table", [DUTCH, {text: text for text in DUTCH} | ENGLISH])
def test_nothing_that_is_shown_is_jargon(table: dict[str, str]) -> None:
    assert {text: said for text, said in table.items() if JARGON.search(said)} == {}


def test_dutch_keeps_stop_and_capital() -> None:
    for text, said in DUTCH.items():
        english = ENGLISH.get(text, text)  # not the name of a command
        assert said.endswith(".") == english.endswith("."), text
        if english[0].isalpha() and said[:1].isalpha():
            assert english[0].isupper() == said[0].isupper(), text


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("text", DUTCH)
def test_a_sentence_is_recognised_with_anything_filled_in(text: str) -> None:
    values = [f"Ωmega{n}" for n in range(text.count("{}"))]
    plain = re.sub(r":(said|number)", "", DUTCH[text])
    expected = plain.format(*values)
    if text[0].isupper():
        expected = expected[0].upper() + expected[1:]
    assert translated(text.format(*values)) == expected


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Change caption of 1 photo", "Bijschrift van 1 foto wijzigen"),
        ("Change caption of 1200 photos", "Bijschrift van 1200 foto's wijzigen"),
        (
            "Change caption, alt text and credit of 3 photos",
            "Bijschrift, alt-tekst en naamsvermelding van 3 foto's wijzigen",
        ),
        (
            (
                "CW-1 cannot be published (2 more like it): Nobody is credited. Set the credit"
                " line of its photo set. Or give a reason to publish it as it is."
            ),
            (
                "CW-1 kan niet worden gepubliceerd (en nog 2): De naamsvermelding ontbreekt. Vul"
                " de naamsvermelding van de fotoset in. Of geef een reden om het toch zo te"
                " publiceren."
            ),
        ),
        ("Rename event to Change event", "Evenement hernoemen naar Change event"),
        (
            (
                "Left out: notes.pdf (a document) and 3 more. Photos are JPEG, PNG, TIFF, WebP,"
                " AVIF, GIF, BMP, HEIC and cameras' raw files."
            ),
            (
                "Overgeslagen: notes.pdf (een document) en nog 3. Foto's zijn JPEG, PNG, TIFF,"
                " WebP, AVIF, GIF, BMP, HEIC en raw-bestanden van camera's."
            ),
        ),
        (
            "too many pixels: 60000×60000, the limit is 250 million",
            "te veel pixels: 60000×60000, de grens is 250 miljoen",
        ),
        (
            "Hazelhof-0003: the file is write-protected",
            "Hazelhof-0003: het bestand is tegen schrijven beveiligd",
        ),
        ("Something nobody translated: Ω", "Something nobody translated: Ω"),
        ("", ""),
    ],
)
def test_what_stands_inside_is_translated_where_it_is_the_cores(sentence: str, said: str) -> None:
    assert translated(sentence) == said


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize("path", ["/media/Foto's. Oud: 2019/x.jpg", "C:\\Foto's\\x.jpg"])
def test_an_error_keeps_its_path_and_begins_with_a_capital(path: str) -> None:
    error = DiskFull(Path(path))
    said = f"de schijf is vol: {path}. Maak ruimte vrij en probeer het opnieuw; wat klaar is, "
    assert translated(str(error)) == said + "blijft bewaard."
    assert translated_error(error) == "D" + said[1:] + "blijft bewaard."


@pytest.mark.usefixtures("dutch")
def test_an_error_with_two_texts_shows_both() -> None:
    error = Stale("Someone else changed it in the meantime", yours="Mijn tekst", theirs="Hun tekst")
    said = (
        "Iemand anders heeft dit intussen gewijzigd."
        " Opgeslagen is 'Hun tekst'; jij had 'Mijn tekst'."
    )
    assert translated_error(error) == said
    assert translated(str(error)) == said


@pytest.mark.usefixtures("dutch")
def test_an_error_that_really_happens(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(b"not a library at all, only some text" * 40)
    with pytest.raises(NotAnArchive) as caught:
        Catalog.open(tmp_path)
    error = caught.value
    place = tmp_path / "library.db"
    said = f"{DUTCH[error.what]}: {place}. {DUTCH[error.advice]}"
    assert translated_error(error) == translated(str(error)) == said


@pytest.mark.usefixtures("english")
def test_the_english_window_speaks_to_people_who_know_no_command_line() -> None:
    error = PhotoArchiveError(
        "Photos inside a zip file cannot stay where they are",
        path=Path("/media/set.zip"),
        advice="Import it without --in-place, or unpack it first.",
    )
    assert translated_error(error) == (
        "Photos inside a zip file cannot stay where they are: /media/set.zip."
        " Copy them into the archive, or unpack the file first."
    )
    assert translated(str(error)) == translated_error(error)
    assert translated_error(PhotoArchiveError("no permission")) == "No permission."
    assert translated_error(PhotoArchiveError("mo cannot be a code")) == "mo cannot be a code."


@pytest.mark.usefixtures("dutch")
def test_steps_that_were_stored_in_english_are_named_in_dutch(catalog: Catalog) -> None:
    with catalog:
        set_caption(catalog, photo_ids=[1, 2, 3], text="Een lint")
        assert _last(catalog) == "Bijschrift van 3 foto's wijzigen"
        set_left_out(catalog, photo_ids=[1], left_out=True)
        assert _last(catalog) == "Wel of niet exporteren van 1 foto wijzigen"
        for column, noun in NOUNS.items():
            set_texts(catalog, photo_ids=[1, 2], texts={column: "Een tekst"})
            said = DUTCH[noun]
            assert _last(catalog) == f"{said[0].upper()}{said[1:]} van 2 foto's wijzigen"


def _last(catalog: Catalog) -> str:
    step = next_undo(catalog)
    assert step is not None
    return translated(step.label)


@pytest.mark.usefixtures("dutch")
def test_every_finding_of_the_checks_is_dutch(catalog: Catalog) -> None:
    with catalog:
        set_texts(
            catalog, photo_ids=[1], texts={"caption": "x" * 2100, "headline": "Hazelhof-0001"}
        )
        found = check(publication(catalog, "Opening"))
    assert {Outcome.WARNING} <= {one.outcome for one in found}
    for one in found:
        for sentence in filter(None, (one.reason, one.cure)):
            assert translated(sentence) != sentence


def test_the_reader_of_sentences_sees_every_way_of_saying_one() -> None:
    source = '''
"""Not this docstring."""
_ADVICE = "Try another one."
def _label(verb, ids):
    return f"{verb} {len(ids)} photo{'' if len(ids) == 1 else 's'}"
def _verb(name):
    return f"Paint {name} on"
def refuse(name: "Not this annotation", ids):
    """Nor this."""
    if not name:
        raise ValueError("nor what only a programmer sees")
    with catalog.edit(_label(_verb(name), ids)) as edit:
        edit.db.execute("SELECT nothing of this")
    words = "nor a list of words".split()
    raise NotFound("There is no " + name + " here", advice=_ADVICE)
'''
    assert list(of_source(source)) == [
        "Try another one.",
        "Paint {} on {} photo",
        "Paint {} on {} photos",
        "There is no {} here",
    ]
    desktop = (
        'with catalog.one_step("Say all at once"):\n    session.edit(lambda c: tr("not this"))'
    )
    assert list(steps_of(desktop)) == ["Say all at once"]
