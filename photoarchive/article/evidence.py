"""Weighing whether a run of words that could be a name is the name of a person.

Each clue is one small function that gives points for or against; their sum decides. What
the clues look at is one mention and the words around it. Other people of the article come
in through `cast`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.functions import ADDRESS, is_address, is_function
from photoarchive.article.lexicon.given_names import is_plainly_given
from photoarchive.article.lexicon.grammar import (
    ARTICLES,
    SPEAKING,
    STRICT_ARTICLES,
    is_calendar,
    is_common_noun,
    is_field,
    is_small,
)
from photoarchive.article.lexicon.organisations import (
    SAINTS,
    is_head,
    is_known,
    is_naming,
    is_only_head,
)
from photoarchive.article.lexicon.places import LOCATING, is_place, opens_other_name
from photoarchive.article.lexicon.surnames import is_family, looks_family
from photoarchive.article.lexicon.vocabulary import is_vocabulary
from photoarchive.article.mentions import Mention, Sort, is_brand
from photoarchive.article.tokens import Kind, Token

ENOUGH = 2  # points that make a person

# Lower-case nouns before or behind a name that make it the name of a thing.
_THINGS = words("""
        straat laan plein school basisschool prijs award zaal gebouw huis stichting lezing college
    museum fonds bokaal toernooi brug park tunnel
        gemeente stad dorp wijk buurt firma bedrijf bureau café hotel restaurant kerk kapel molen
    schip boot zorgcentrum wijkcentrum woningcorporatie ziekenhuis vereniging club ploeg
        merk musical film boek roman album band orkest koor toneelstuk voorstelling beeld
    standbeeld borstbeeld familie gezin huize villa landgoed kasteel monument
        street road square prize trophy lecture building theatre hospital foundation trust
    school-named ship vessel novel play album statue bust family estate house hall room brand
    company firm pub inn
        straße platz preis gymnasium stiftung schiff firma familie haus villa roman film denkmal
    statue büste klinik
        sponsors sponsoren hoofdsponsors fans supporters quartet quartett kwartet trio ensemble expositie tentoonstelling
    exhibition programme tour collectie collection studie-
        regio provincie region province county district borough town city village landkreis
    stadtteil ortsteil eheleute-haus scriptieprijs scholarship
    """)
_GROUPS = words("familie family fam. gezin families huize villa huis haus")
_NAMED_AFTER = words("vernoemd genoemd named benannt vernoemde")
_QUOTES_OPEN = "„“‘'\"«»‚"
_QUOTES_CLOSE = "”“’'\"»«‘"
_COPULAS = words("is was wordt werd ist wird wurde becomes")


@dataclass(frozen=True)
class Context:
    """What the clues may look at besides the mention itself."""

    tokens: Sequence[Token]
    language: str

    def before(self, mention: Mention, distance: int = 1) -> Token | None:
        """The token that many places before the mention and its titles."""
        return self._at(mention.titled - distance)

    def after(self, mention: Mention, distance: int = 1) -> Token | None:
        """The token that many places behind the mention."""
        return self._at(mention.end - 1 + distance)

    def _at(self, place: int) -> Token | None:
        return self.tokens[place] if 0 <= place < len(self.tokens) else None


Clue = Callable[[Mention, Context], int]


def points(mention: Mention, context: Context) -> int:
    """The sum of all clues for a mention with more than one name in it."""
    return sum(clue(mention, context) for clue in _CLUES)


def excluded(mention: Mention, context: Context) -> bool:
    """Whether it is plainly the name of something else, whatever else speaks for a person."""
    return _is_thing(mention, context) <= -5


# ---- for ---------------------------------------------------------------------------------


def _given_name(mention: Mention, context: Context) -> int:
    first = mention.core[0]
    if first.sort is not Sort.NAME or not first.given:
        return 0
    if is_plainly_given(first.text):
        return 3
    return 2 if not context.tokens[first.token].opens else 1


def _titled(mention: Mention, context: Context) -> int:
    if not mention.has_title:
        return 0
    last = context.tokens[mention.first - 1]
    return 4 if is_address(last.text) else 3


def _initials(mention: Mention, context: Context) -> int:
    return 3 if mention.core[0].sort is Sort.INITIALS else 0


_NOUNISH = ("en", "er", "e", "ien", "s")


def _particle_inside(mention: Mention, context: Context) -> int:
    inside = [
        p.text for p in mention.parts[1:-1] if p.sort is Sort.PARTICLE and not p.text[0].isupper()
    ]
    first = mention.core[0].text
    if not inside or is_head(first) or is_place(first) or opens_other_name(first):
        return 0
    if context.language == "de" and not mention.core[0].given and fold(first).endswith(_NOUNISH):
        return -2  # "Arien von Mozart"
    if context.language == "de" and not {fold(p) for p in inside} & {
        "von",
        "zu",
        "van",
        "de",
        "zur",
    }:
        return -2
    return 2


def _family_name(mention: Mention, context: Context) -> int:
    last = mention.core[-1].text
    return 2 if is_family(last) else 1 if looks_family(last) else 0


def _speaks(mention: Mention, context: Context) -> int:
    near = (context.before(mention), context.after(mention))
    return 1 if any(t and not t.upper and t.folded in SPEAKING for t in near) else 0


def _plain_capitals(mention: Mention, context: Context) -> int:
    """In Dutch and English a run of two or three unknown capitalised words is most often a person."""
    if context.language == "de" or not 2 <= len(mention.core) <= 3:
        return 0
    ordinary = any(_ordinary(p.text) for p in mention.core)
    return 0 if ordinary else 2 if not context.tokens[mention.first].opens else 1


def _ordinary(word: str) -> bool:
    return (
        is_place(word) or is_head(word) or opens_other_name(word) or is_small(word)
        or is_calendar(word) or is_field(word) or is_brand(word) or is_function(word)
        or is_vocabulary(word)
    )  # fmt: skip


def _foreign_letters(mention: Mention, context: Context) -> int:
    """In German, letters that German has not tell a name from a noun."""
    text = mention.text.casefold()
    plain = set("abcdefghijklmnopqrstuvwxyzäöüß .-'’()\"")
    return 1 if context.language == "de" and any(c not in plain for c in text) else 0


def _apposition(mention: Mention, context: Context) -> int:
    """A function between commas or in brackets behind it, or an age."""
    mark, word = context.after(mention), context.after(mention, 2)
    if mark is None or word is None or mark.text not in (",", "("):
        return 0
    if word.kind is Kind.NUMBER and len(word.text) <= 2:
        return 2
    near = [context.after(mention, n) for n in range(2, 6)]
    for token in near:
        if (
            token is None
            or token.kind is not Kind.WORD
            or (token.upper and context.language != "de")
        ):
            return 0
        if is_function(token.text):
            return 3
        if not is_small(token.text) and len(token.text) < 4:
            return 0
    return 0


def _labelled(mention: Mention, context: Context) -> int:
    """ "Schatzmeister: Frank Hohaus"."""
    colon, word = context.before(mention), context.before(mention, 2)
    return 3 if colon and word and colon.text == ":" and is_function(word.text) else 0


# ---- against -----------------------------------------------------------------------------


def _is_thing(mention: Mention, context: Context) -> int:
    core = mention.core
    if is_known(fold(mention.text)) or fold(core[0].text) in SAINTS:
        return -9
    if any(is_brand(p.text) for p in core) or _has_head(mention, context):
        return -9
    before, after = context.before(mention), context.after(mention)
    of_doer = mention.has_title and is_function(context.tokens[mention.titled].text)
    if before and before.folded in _THINGS and not (before.opens or before.upper or of_doer):
        return -6
    if before and before.upper and mention.has_title and is_naming(before.text):
        return 0 if is_place(before.text) or before.opens else -6
    if after and after.kind is Kind.WORD and _of_thing(after):
        return -6
    return _belongs_to_thing(mention, context)


def _of_thing(after: Token) -> bool:
    """Whether a name before this word is part of a thing's or a job's: "Cancer Relief Nurse"."""
    if after.upper:
        post = after.acronym and after.folded in _POST
        return not post and (is_function(after.text) or is_only_head(after.text))
    return after.folded in _THINGS


def _has_head(mention: Mention, context: Context) -> bool:
    core = mention.core
    for place, part in enumerate(core):
        if part.sort is not Sort.NAME or not is_head(part.text):
            continue
        last = place == len(core) - 1
        stem, hyphen, kind = part.text.rpartition("-")
        if hyphen and stem and kind.islower():
            return True  # "Johannes de Deo-kapel"
        if last and _joined(mention) and fold(mention.parts[-2].text) not in ("van", "von", "-"):
            continue
        surname = last and not is_only_head(part.text)
        named = is_plainly_given(core[0].text) or mention.has_title or _joined(mention)
        named = named or _apposition(mention, context) > 0
        if surname and named and len(core) <= 3:
            continue
        if part.given and place < len(core) - 1 and len(core) == 2:
            continue
        return True
    return False


def _joined(mention: Mention) -> bool:
    """Whether a given name and the rest are joined by a particle: "Noor van 't Hof"."""
    return mention.core[0].given and any(p.sort is Sort.PARTICLE for p in mention.parts)


def _belongs_to_thing(mention: Mention, context: Context) -> int:
    """ "St Mary's Hospital", "Dahl & Partners", "Johan Cruijff ArenA", "Erasmus MC"."""
    mark, word = context.after(mention), context.after(mention, 2)
    if mark is None or word is None:
        return 0
    if mark.text in ("'s", "’s", "'", "’") and word.upper and is_head(word.text):
        return -6
    if mark.text == "&" and word.upper and word.folded in _PARTNERS:
        return -6
    if mark.text == "&" and word.folded in _BANDS and word.upper:
        return -6
    glued = mark.start == mention.stop and mark.text in "-–" and word.start == mark.end
    if glued and word.folded in _THINGS:
        return -6
    return (
        -6
        if mark.acronym
        and not mention.has_title
        and mark.kind is Kind.WORD
        and len(mark.text) <= 3
        and mark.folded not in _POST
        else 0
    )


# Functions behind which a field stands more often than a family name: "hoogleraar Bestuurskunde".
_OF_FIELDS = tuple(
    words(
        "hoogleraar lector docent docente leraar lerares adviseur manager directeur hoofd specialist coördinator beleidsmedewerker consulent leider leiter leiterin director head lecturer officer senior referent referentin dozent dozentin"
    )
)
_BANDS = words("the de die his")
_PARTNERS = words("partners zonen zoon sons co co. söhne partner associates company zn")
_POST = words(
    "svd osb ofm sj sdb op ocd rn rm msc mbe obe cbe mp bem phd msc md qc kc mep jp mba td dl rn"
)


def _article_before(mention: Mention, context: Context) -> int:
    before = context.before(mention)
    if before is None or mention.has_title or before.kind is not Kind.WORD:
        return 0
    if before.folded in STRICT_ARTICLES[context.language]:
        return -4
    if before.folded not in ARTICLES[context.language]:
        return 0
    return -2 if context.language == "de" else -4


def _first_word(mention: Mention, context: Context) -> int:
    first = mention.core[0]
    if first.given and is_plainly_given(first.text):
        return 0
    if opens_other_name(first.text):
        return -4
    if is_place(first.text) or (is_calendar(first.text) and not first.given):
        return -3
    return -3 if context.language == "de" and is_common_noun(first.text) else 0


def _located(mention: Mention, context: Context) -> int:
    before = context.before(mention)
    if before is None or mention.has_title or before.folded not in LOCATING:
        return 0
    last = mention.core[-1]
    known = is_plainly_given(mention.core[0].text) or last.given or is_family(last.text)
    return 0 if known else -3


def _runs_on(mention: Mention, context: Context) -> int:
    """Whether the run of capitals goes on behind it: "Groby Neighbourhood Watch"."""
    after = context.after(mention)
    if after is None or not after.upper or after.acronym or context.language == "de":
        return 0
    return -2 if not is_plainly_given(mention.core[0].text) else 0


def _quoted(mention: Mention, context: Context) -> int:
    before, after = context.before(mention), context.after(mention)
    if before is None or after is None:
        return 0
    return -7 if before.text in _QUOTES_OPEN and after.text in _QUOTES_CLOSE else 0


def _common_words(mention: Mention, context: Context) -> int:
    names = [p.text for p in mention.core[1:] if p.sort is Sort.NAME]
    if is_plainly_given(mention.core[0].text) and len(names) == 1:
        return 0
    wrong = sum(is_field(n) or is_place(n) for n in names if not is_family(n))
    if context.language == "de":
        wrong += sum(is_common_noun(n) for n in names)
    return -2 if wrong else 0


def _group(mention: Mention, context: Context) -> int:
    before = context.before(mention)
    return -9 if before is not None and before.folded in _GROUPS else 0


def _named_after(mention: Mention, context: Context) -> int:
    """Things are named after people who are not there."""
    near = [context.before(mention, n) for n in range(1, 4)]
    return -9 if any(t and t.folded in _NAMED_AFTER for t in near) else 0


def _too_long(mention: Mention, context: Context) -> int:
    return -2 if len(mention.core) > 4 and not mention.has_title else 0


_CLUES: tuple[Clue, ...] = (
    _given_name, _titled, _initials, _particle_inside, _family_name, _speaks, _plain_capitals,
    _foreign_letters, _apposition, _labelled, _is_thing, _article_before, _first_word, _located, _runs_on, _quoted,
    _common_words, _group, _named_after, _too_long,
)  # fmt: skip


# ---- one name alone ----------------------------------------------------------------------


def single_is_person(mention: Mention, context: Context, *, placed: bool) -> bool:
    """Whether a given name or family name alone is a person nobody else names in full.

    `placed` says that the text itself puts it in a picture: "(l.)", "from left: …".
    """
    if _is_thing(mention, context) or _group(mention, context) or _quoted(mention, context):
        return False
    name = mention.core[0].text
    titles = context.tokens[mention.titled : mention.first]
    if mention.has_title and titles[-1].folded in ADDRESS:
        return not is_head(name) or is_family(name)
    if _ordinary(name) and not is_family(name):
        return False
    if placed:
        return not (context.language == "de" and is_common_noun(name))
    if not mention.has_title:
        return is_plainly_given(name) and _apposition(mention, context) > 0
    if any(is_address(t.text) for t in titles):
        return True
    if context.language == "nl" and titles[-1].upper and not titles[-1].opens:
        return False  # "bij Bakker Bart": what somebody does has no capital
    return _named_by_function(mention, context)


def _named_by_function(mention: Mention, context: Context) -> bool:
    """Whether "minister Yılmaz" is one, as "adviseur Zorg" and "coach Ajax" are not."""
    name = mention.core[0].text
    if mention.parts[0].sort is Sort.PARTICLE or is_family(name) or is_plainly_given(name):
        return True
    if context.tokens[mention.first - 1].folded.endswith(_OF_FIELDS):
        return False
    if context.language == "de" and (is_common_noun(name) or not looks_family(name)):
        return False
    after = context.after(mention)
    return after is None or not after.acronym
