"""Articles as a person has reviewed them: what is decided, stored, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from photoarchive.article.apply import apply_draft
from photoarchive.article.draft import Draft, draft
from photoarchive.article.outline import Part
from photoarchive.article.review import Existing, Review, Who, caption_after, places
from photoarchive.catalog.catalog import Catalog
from photoarchive.catalog.edits import remove_photos, set_caption
from photoarchive.catalog.galleries import galleries
from photoarchive.catalog.queries import people, photo_sets, photos_named, photos_of_set
from photoarchive.catalog.register import add_person
from photoarchive.errors import NotFound, PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.importer.importing import import_photos
from photoarchive.importer.request import ImportRequest
from photoarchive.model import NamedPerson, Photo, Position, Presence, Role
from photoarchive.progress import Cancelled, Progress
from tests.conftest import DrawSet

TEXT = """De Hazelhof is open

Op vrijdag 13 mei opende Stichting Buurtgoed het nieuwe huis.

Hazelhof-0001

Mira Oostveen (l.), directeur van Stichting Buurtgoed, en Jonas van der Teeuwen (r.) openen de deur.

Binnen rook het naar soep, die Fatma Yildirim de hele nacht had geroerd.

Hazelhof-0002 Hazelhof-0003

Oostveen dankt de vrijwilligers.

Hazelhof-0099

Deze foto is er niet.

Morgen is er weer een open dag, zegt Karel Zonneveld.

(Foto's studiolinde.example/Noor Brandsma)
"""


@pytest.fixture
def catalog(tmp_path: Path, draw_set: DrawSet) -> Iterator[Catalog]:
    """Two events: the Hazelhof, five photos, and another one."""
    with Catalog.create(tmp_path / "archive") as made:
        bring(made, draw_set([1, 2, 3, 4, 5], prefix="Hazelhof"), event="De Hazelhof")
        bring(made, draw_set([1, 2], prefix="Elders"), event="Elders")
        yield made


def bring(catalog: Catalog, files: list[Path], **texts: str) -> None:
    request = ImportRequest(tuple(files), **texts)  # type: ignore[arg-type]
    previews = Previews(catalog.folder.parent / "previews")
    import_photos(catalog, request, previews=previews, progress=Progress())


def photo(catalog: Catalog, name: str) -> Photo:
    return photos_named(catalog, name)[0]


def start_of(made: Draft, text: str) -> int:
    """Where the paragraph with these words starts."""
    return next(s.span.start for s in made.stretches if text in s.text)


def names(made: Draft, review: Review, item: int) -> list[str]:
    return [person.name for person in made.after(review).items[item].people]


def test_a_draft_shows_what_would_be_stored_and_stores_nothing(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    assert (made.subject.event.title, made.subject.named, made.subject.photos) == (
        "De Hazelhof",
        3,
        5,
    )
    assert made.missing == ("Hazelhof-0099",)
    assert made.unused == ("Hazelhof-0004", "Hazelhof-0005")
    assert [p.name for p in made.photos_of(1)] == ["Hazelhof-0002", "Hazelhof-0003"]
    assert made.after(Review()) == made.article
    assert people(catalog) == []
    assert {p.caption for p in photos_of_set(catalog, 1)} == {""}


def test_one_undo_takes_the_whole_article_back(catalog: Catalog) -> None:
    before = photos_of_set(catalog, 1)
    applied = apply_draft(catalog, draft(catalog, TEXT), Review())
    assert [p.id for p in before[:3]] == list(applied.photo_ids)
    assert applied.changes.photos >= set(applied.photo_ids)
    assert photo(catalog, "Hazelhof-0003").caption == "Oostveen dankt de vrijwilligers."
    assert photo(catalog, "Hazelhof-0001").creator == "Noor Brandsma"
    assert [a.position for a in photo(catalog, "Hazelhof-0001").people[:2]] == [
        Position.LEFT,
        Position.RIGHT,
    ]
    catalog.undo()
    assert [(p.caption, p.credit, p.people) for p in photos_of_set(catalog, 1)] == [
        (p.caption, p.credit, p.people) for p in before
    ]
    assert people(catalog) == []
    assert galleries(catalog) == []


def test_a_paragraph_becomes_article_text_and_its_people_go(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    assert "Fatma Yildirim" in names(made, Review(), 0)
    review = Review(moved=frozenset({start_of(made, "Binnen rook")}))
    item = made.after(review).items[0]
    assert "Binnen" not in item.text
    assert item.aside.startswith("Binnen rook")
    assert names(made, review, 0) == ["Mira Oostveen", "Jonas van der Teeuwen"]
    apply_draft(catalog, made, review)
    texts = [(len(i.photo_ids), i.text[:11]) for i in galleries(catalog)[0].items]
    assert (0, "Binnen rook") in texts


def test_the_closing_becomes_a_caption_and_its_people_come(catalog: Catalog) -> None:
    made = draft(catalog, TEXT.replace("Hazelhof-0099", "Hazelhof-0004"))
    review = Review(moved=frozenset({start_of(made, "Morgen is er")}))
    after = made.after(review)
    assert after.closing == ""
    assert after.items[2].text == (
        "Deze foto is er niet.\n\nMorgen is er weer een open dag, zegt Karel Zonneveld."
    )
    assert names(made, review, 2) == ["Karel Zonneveld"]


def test_the_intro_becomes_part_of_the_first_caption(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    review = Review(moved=frozenset({start_of(made, "Op vrijdag")}))
    after = made.after(review)
    assert after.intro == ""
    assert after.items[0].text.startswith("Op vrijdag 13 mei")


def test_reading_people_again_finds_the_same(catalog: Catalog) -> None:
    """What is not switched is as `parse` had it, and switching back is as before."""
    made = draft(catalog, TEXT)
    moved = frozenset(s.span.start for s in made.stretches if s.part is Part.CLOSING)
    changed = made.after(Review(moved=moved))
    assert changed.items[:2] == made.article.items[:2]
    text = TEXT.replace("Morgen is", "Deze foto is er niet. Morgen is")
    longer = draft(catalog, text)
    one = frozenset({start_of(longer, "Binnen rook")})
    assert [p.name for p in longer.after(Review(moved=one)).items[0].people] == [
        p.name for p in longer.article.items[0].people if p.name != "Fatma Yildirim"
    ]


def test_people_are_left_out_of_single_photos(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    apply_draft(catalog, made, Review(left_out=frozenset({(1, "Mira Oostveen")})))
    assert photo(catalog, "Hazelhof-0002").people == ()
    assert "Mira Oostveen" in {a.name for a in photo(catalog, "Hazelhof-0001").people}


def presences(catalog: Catalog, name: str) -> dict[str, Presence]:
    return {seen.name: seen.presence for seen in photo(catalog, name).people}


def test_only_who_stands_somewhere_is_shown_for_certain(catalog: Catalog) -> None:
    apply_draft(catalog, draft(catalog, TEXT), Review())
    assert presences(catalog, "Hazelhof-0001") == {
        "Mira Oostveen": Presence.SHOWN,
        "Jonas van der Teeuwen": Presence.SHOWN,
        "Fatma Yildirim": Presence.UNSURE,
    }


def test_a_person_is_shown_or_only_mentioned_as_was_decided(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    review = Review(
        presence={
            (0, "Fatma Yildirim"): Presence.SHOWN,
            (0, "Mira Oostveen"): Presence.MENTIONED,
            (1, "Mira Oostveen"): Presence.SHOWN,
        }
    )
    apply_draft(catalog, made, review)
    assert presences(catalog, "Hazelhof-0001") == {
        "Mira Oostveen": Presence.MENTIONED,
        "Jonas van der Teeuwen": Presence.SHOWN,
        "Fatma Yildirim": Presence.SHOWN,
    }
    assert presences(catalog, "Hazelhof-0003") == {"Mira Oostveen": Presence.SHOWN}
    positions = {a.name: a.position for a in photo(catalog, "Hazelhof-0001").people}
    assert positions["Mira Oostveen"] is None  # who is only named stands nowhere in it
    assert positions["Jonas van der Teeuwen"] is Position.RIGHT
    catalog.undo()
    assert presences(catalog, "Hazelhof-0001") == {}


def test_who_is_shown_stays_so_under_another_name_and_after_a_paragraph_moved(
    catalog: Catalog,
) -> None:
    made = draft(catalog, TEXT)
    review = Review(
        moved=frozenset({start_of(made, "Op vrijdag")}),
        presence={(0, "Fatma Yildirim"): Presence.MENTIONED},
        who={"Fatma Yildirim": Who("Fatma Yildirim-de Wit")},
    )
    apply_draft(catalog, made, review)
    said = presences(catalog, "Hazelhof-0001")
    assert said["Fatma Yildirim-de Wit"] is Presence.MENTIONED


def test_places_count_from_left_to_right_and_pass_over_who_is_only_mentioned() -> None:
    named = [
        NamedPerson("Bente", order=2),
        NamedPerson("Karel", presence=Presence.MENTIONED),
        NamedPerson("Noor"),
        NamedPerson("Mira", order=1),
    ]
    assert places(named) == {"Mira": 1, "Bente": 2, "Noor": 3}


def test_a_name_means_someone_of_the_register(catalog: Catalog) -> None:
    add_person(catalog, name="Wilhelmina Oostveen-Kramer", roles=[Role("voorzitter")])
    known = people(catalog)[0]
    made = draft(catalog, TEXT)
    review = Review(who={"Mira Oostveen": Who(known.name, known.uid)})
    apply_draft(catalog, made, review)
    shown = photo(catalog, "Hazelhof-0001").people[0]
    assert (shown.person_uid, shown.position) == (known.uid, Position.LEFT)
    assert "Mira Oostveen" not in {p.name for p in people(catalog)}


def test_a_namesake_can_be_someone_new(catalog: Catalog) -> None:
    add_person(catalog, name="Mira Oostveen", roles=[Role("brandweervrouw")])
    made = draft(catalog, TEXT)
    assert made.article.items[0].people[0].known
    apply_draft(catalog, made, Review(who={"Mira Oostveen": Who("Mira Oostveen")}))
    assert len(people(catalog, name="Mira Oostveen")) == 2
    shown = photo(catalog, "Hazelhof-0001").people[0]
    roles = {p.uid: [r.role for r in p.roles] for p in people(catalog, name="Mira Oostveen")}
    assert roles[shown.person_uid] == ["directeur"]


def test_a_spelling_is_corrected_for_the_whole_article(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    apply_draft(catalog, made, Review(who={"Mira Oostveen": Who("Myra Oostveen")}))
    for name in ("Hazelhof-0001", "Hazelhof-0002"):
        assert photo(catalog, name).people[0].name == "Myra Oostveen"


def test_people_of_the_register_are_offered_by_their_words(catalog: Catalog) -> None:
    for name in ("Mirjam Oostveen-Kramer", "Mira Blom", "Karel Zonneveld", "Mira van Oostveen"):
        add_person(catalog, name=name)
    made = draft(catalog, TEXT)
    assert [person.name for person in made.alike("Mira Oostveen")] == [
        "Mira van Oostveen",
        "Mira Blom",
        "Mirjam Oostveen-Kramer",
    ]
    assert made.alike("Niemand") == []


def test_two_names_for_one_person_appear_once(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    review = Review(who={"Jonas van der Teeuwen": Who("Mira Oostveen")})
    assert names(made, review, 0) == ["Mira Oostveen", "Fatma Yildirim"]


@pytest.mark.parametrize(
    ("existing", "caption"),
    [
        (Existing.KEEP, "Was er al."),
        (Existing.REPLACE, "Oostveen dankt de vrijwilligers."),
        (Existing.ADD, "Was er al.\n\nOostveen dankt de vrijwilligers."),
    ],
)
def test_a_caption_that_is_there_is_kept_replaced_or_added_to(
    catalog: Catalog, existing: Existing, caption: str
) -> None:
    set_caption(catalog, photo_ids=[photo(catalog, "Hazelhof-0002").id], text="Was er al.")
    made = draft(catalog, TEXT)
    applied = apply_draft(catalog, made, Review(existing={1: existing}))
    assert photo(catalog, "Hazelhof-0002").caption == caption
    assert photo(catalog, "Hazelhof-0003").caption == "Oostveen dankt de vrijwilligers."
    assert applied.kept == (("Hazelhof-0002",) if existing is Existing.KEEP else ())


def test_one_choice_holds_for_all_others(catalog: Catalog) -> None:
    ids = [p.id for p in photos_of_set(catalog, 1)]
    set_caption(catalog, photo_ids=ids, text="Was er al.")
    review = Review(existing={1: Existing.KEEP}, otherwise=Existing.REPLACE)
    apply_draft(catalog, draft(catalog, TEXT), review)
    assert photo(catalog, "Hazelhof-0001").caption.startswith("Mira Oostveen")
    assert photo(catalog, "Hazelhof-0002").caption == "Was er al."


def test_adding_twice_adds_once() -> None:
    once = caption_after("Was er al.", "Er was soep.", Existing.ADD)
    assert caption_after(once, "Er was soep.", Existing.ADD) == once


def test_a_photo_named_twice_gets_both_texts_unless_it_keeps_its_own(catalog: Catalog) -> None:
    text = (
        "Hazelhof-0001\n\nEr was soep.\n\nHazelhof-0001\n\nEr was taart.\n\nHazelhof-0002\n\nKoor."
    )
    apply_draft(catalog, draft(catalog, text), Review())
    assert photo(catalog, "Hazelhof-0001").caption == "Er was soep.\n\nEr was taart."
    set_caption(catalog, photo_ids=[photo(catalog, "Hazelhof-0001").id], text="Eigen tekst.")
    apply_draft(catalog, draft(catalog, text), Review())
    assert photo(catalog, "Hazelhof-0001").caption == "Eigen tekst."


def test_the_credit_can_be_left_alone(catalog: Catalog) -> None:
    apply_draft(catalog, draft(catalog, TEXT), Review(credit=False))
    assert photo(catalog, "Hazelhof-0001").credit == ""


# ---- what the article is about ---------------------------------------------------------------


def test_every_event_that_has_such_photos_is_offered(
    catalog: Catalog, draw_set: DrawSet, tmp_path: Path
) -> None:
    again = draw_set([1], prefix="Hazelhof", folder=tmp_path / "later")
    again[0].write_bytes(again[0].read_bytes() + b"\0")
    bring(catalog, again, event="De Hazelhof, een jaar later", date="2027-05-13")
    made = draft(catalog, TEXT)
    assert [(s.event.title, s.named) for s in made.subjects] == [
        ("De Hazelhof", 3),
        ("De Hazelhof, een jaar later", 1),
    ]
    other = draft(catalog, TEXT, about=made.subjects[1].key)
    assert (other.subject.event.title, len(other.missing)) == ("De Hazelhof, een jaar later", 3)


def test_two_sets_of_one_event_are_one_subject_together(
    catalog: Catalog, draw_set: DrawSet
) -> None:
    bring(catalog, draw_set([7], prefix="Tweede"), event="De Hazelhof")
    assert len(photo_sets(catalog)) == 3
    made = draft(catalog, TEXT + "\n\nTweede-0007\n\nNog een.")
    assert [(len(s.sets), s.named, s.whole) for s in made.subjects] == [
        (2, 4, True),
        (1, 3, False),
        (1, 1, False),
    ]
    applied = apply_draft(catalog, made, Review())
    assert set(applied.sets) == {"Hazelhof", "Tweede"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "names no photo"),
        ("Een gewone tekst zonder namen.", "names no photo"),
        ("Onbekend-0001\n\nTekst.", "None of the photos"),
        ("x" * 5_000_000, "too long"),
    ],
)
def test_a_text_that_is_no_article_is_refused_with_a_sentence(
    catalog: Catalog, text: str, words: str
) -> None:
    with pytest.raises(PhotoArchiveError, match=words) as told:
        draft(catalog, text)
    assert told.value.advice


class StopAt(Progress):
    """Somebody who stops it as soon as they see this."""

    INTERVAL = 0.0

    def __init__(self, label: str) -> None:
        super().__init__()
        self.label, self.seen = label, list[tuple[int, int, str]]()

    def show(self, done: int, total: int, label: str) -> None:
        self.seen.append((done, total, label))
        if label == self.label:
            self.cancel()


def test_it_says_how_far_it_is_and_stopped_half_way_stores_nothing(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    progress = StopAt("Hazelhof-0002")
    with pytest.raises(Cancelled):
        apply_draft(catalog, made, Review(), progress=progress)
    assert progress.seen == [
        (0, 3, "Making a backup"),
        (0, 3, "Hazelhof-0001"),
        (1, 3, "Hazelhof-0002"),
    ]
    assert photo(catalog, "Hazelhof-0001").caption == ""
    assert people(catalog) == []
    assert galleries(catalog) == []


def test_photos_that_went_meanwhile_are_told(catalog: Catalog) -> None:
    made = draft(catalog, TEXT)
    remove_photos(catalog, photo_ids=[p.id for p in photos_of_set(catalog, 1)])
    with pytest.raises(NotFound):
        apply_draft(catalog, made, Review())
