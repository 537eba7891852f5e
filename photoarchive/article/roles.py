"""What the words around a name say the person does, and for whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.functions import (
    ADDRESS,
    POSTNOMINAL,
    QUALIFIERS,
    RELATIONS,
    is_address,
    is_function,
    is_plural_function,
)
from photoarchive.article.lexicon.grammar import ANY_ARTICLE, SPEAKING, is_field, is_small
from photoarchive.article.lexicon.organisations import is_head
from photoarchive.article.lexicon.places import is_place
from photoarchive.article.lexicon.vocabulary import is_vocabulary
from photoarchive.article.mentions import Mention, is_brand
from photoarchive.article.positions import read_place
from photoarchive.article.tokens import Kind, Token

_LONGEST = 150  # characters of an apposition
_WORD = re.compile(r"[^\s,;()]+")
_DETERMINERS = words("""
        de het een onze ons mijn hun haar zijn the a an our his her their my der die das ein eine
    unser unsere ihr ihre sein seine
    beide beiden both beide als as also ook tevens en and und van dem den
""")  # fmt: skip
_OF = words("van bij aan an of at from for bei von vom beim der des voor im am namens uit")
_ENDS = re.compile(
    r"\s(?:die|dat|who|whom|which|where|waar|welche|welcher|der(?=\s[^A-Z]*?\b(?:hat|ist|war))|met als|tijdens|during|während|"
    r"heeft|had|was|is|were|are|wordt|werd|gaf|hield|ist|hat|war|wurde|vertelde|vertelt|opende|sprak|said|says|opened|spoke|presented|"
    r"en|and|und|met|with|mit|in gesprek|vor dem|vor der|in front|at the opening|bij de opening|gingen|ging|lichtten|informeerden|vertelden|op de foto)(?!\w)",
    re.I,
)  # fmt: skip
_GOES_ON = re.compile(r"\s(?:en|and|und|&)\s(?=[^\W\d_]+)", re.I)
_LINKING = words(
    "van de het der den en und and & of the for voor für des im in aan am zu y di del e dem von"
)
_BRACKET = re.compile(r"\s*\(([^()]{1,120})\)")
_POSTNOMINALS = re.compile(r"^(?:,?\s(?:" + "|".join(POSTNOMINAL) + r")\b\.?)+", re.I)
_FROM = re.compile(
    r"\s*(?:(?:van|of|from|von|vom|namens)|,\s*(?:van|of|from|bij|at|von|vom|bei|beim|namens|for))\s"
)
_BOTH = re.compile(r",?\s(?:beiden?|both|allebei)\s", re.I)
_AHEAD = re.compile(
    r"(?:^|[.;:(,–„“\"])\s*(?P<phrase>[^.;:(),–„“\"]{3,120}),\s(?:(?:the|de|het|der|die|das|den)\s)?$"
)
_MOST_NOUNS = 3  # in front of the one that says what somebody does
_ENGLISH_DOERS = words("""
    director manager officer teacher captain leader worker coordinator chair secretary editor
    minister chief head owner holder engineer player sister nurse chairman chairwoman chairperson
    ambassador astronaut speaker master president officer clerk councillor trustee trustees
    organisers organizers organiser organizer coxswain crewmates
    engineers nurses teachers volunteer volunteers commissioner adviser advisor spokesperson
    spokeswoman spokesman scientist conductor governor surveyor correspondent ladies champion
""")
_DOTTED = re.compile(r"\b(?:h|e|a|i)\.\s(?:c|h|d|r)\.", re.I)  # "h. c.", "a. D."
_AGE = re.compile(r"\d{1,3}(?: jaar| years?| jahre)?$", re.I)
_FIRST_HEADS = words("""
        gemeente stichting vereniging ministerie provincie regio stad college universiteit
    hogeschool bureau regiobureau woningcorporatie afdeling team politie waterschap
    university ministry department council school college foundation trust charity borough city town
    stadt gemeinde verein universität ministerium stiftung landkreis kreis schule hochschule verband
""")  # fmt: skip


@dataclass(frozen=True)
class Function:
    """A role and an organisation, either of them possibly ""."""

    role: str = ""
    organisation: str = ""

    def __or__(self, other: Function) -> Function:
        """This, with what is missing filled in from `other`."""
        return Function(self.role or other.role, self.organisation or other.organisation)

    def __bool__(self) -> bool:
        return bool(self.role or self.organisation)


def before(source: str, tokens: Sequence[Token], mention: Mention) -> Function:
    """The function that stands before the name: "staatssecretaris", "onze directeur"."""
    titles = [t for t in tokens[mention.titled : mention.first] if t.kind is Kind.WORD]
    doing = [t for t in titles if is_function(t.text) or not _is_title(t.text)]
    doing = doing or [t for t in titles if t.folded not in ADDRESS]
    if not doing:
        return Function()
    start = _compound_start(tokens, mention.titled) if doing[0] is titles[0] else doing[0].start
    dot = "." if doing[-1].text.endswith(".") else ""
    return Function(role=_clean(source[start : doing[-1].end]) + dot)


def is_plural(role: str) -> bool:
    """Whether it is a function of several people: "trustees", "Mentoren"."""
    last = role.rpartition(" ")[2]
    return is_plural_function(last) and not is_function(last)


def _is_title(word: str) -> bool:
    return is_address(word.replace(" ", ""))


def _compound_start(tokens: Sequence[Token], at: int) -> int:
    """Where a function of several English nouns begins: "parish council chairman"."""
    first = at
    doer = tokens[at]
    while first and at - first < _MOST_NOUNS and doer.folded in _ENGLISH_DOERS:
        word, after = tokens[first - 1], tokens[first]
        if not _is_noun_before(word, doer) or after.start - word.end != 1:
            break
        first -= 1
    while first and tokens[first - 1].folded in QUALIFIERS:
        first -= 1
    return tokens[first].start


def _is_noun_before(word: Token, doer: Token) -> bool:
    """Whether a word belongs to the function behind it: "estates director", "US ambassador"."""
    if word.kind is not Kind.WORD or is_small(word.text) or word.folded in SPEAKING:
        return False
    if word.upper:
        kind = is_field(word.text) or is_head(word.text) or is_vocabulary(word.text)
        return word.acronym or kind or (doer.upper and is_place(word.text))
    other = word.folded.endswith(("ed", "ing", "ly")) or word.folded in _DETERMINERS
    return not doer.upper and not other


@dataclass(frozen=True)
class Behind:
    """What stands behind a name: for this person, and for the one before as well."""

    own: Function
    shared: Function = Function()


def behind(source: str, stop: int, end: int) -> Behind:
    """The function behind a name that ends at `stop`; the sentence or next name is at `end`."""
    text = source[stop : min(end, stop + 2 * _LONGEST)]
    found = Function()
    text = _POSTNOMINALS.sub("", text)
    while bracket := _BRACKET.match(text):
        found |= _in_bracket(bracket[1])
        text = text[bracket.end() :]
    both = _BOTH.search(text)
    shared = Function()
    if both:
        shared = _apposition(text[both.start() :].lstrip(" ,–\xa0"))
        text = text[: both.start()]
    if _FROM.match(text):
        return Behind(
            found | Function(organisation=_organisation(text.lstrip(" ,"))) | shared, shared
        )
    if re.match(r"\s*[,–]", text):
        found |= _apposition(text.lstrip(" ,–\xa0"))
    return Behind(found | shared, shared)


def ahead(source: str, start: int, begin: int) -> Function:
    """The function in a phrase before the name: "The head of the school, Jane Doe"."""
    text = source[max(start, begin - _LONGEST) : begin]
    found = _AHEAD.search(text)
    if found is None or (found.start() == 0 and text[0] in ",–("):
        return Function()
    return _apposition(found["phrase"]) or _apposition(_last_noun_phrase(found["phrase"]))


def _last_noun_phrase(phrase: str) -> str:
    """What the last article with a function behind it opens: "Then spoke the chair of …"."""
    pieces = list(_WORD.finditer(phrase))
    for n in range(len(pieces) - 2, -1, -1):
        opens = fold(pieces[n].group()) in _DETERMINERS | ANY_ARTICLE
        if opens and any(is_function(piece.group()) for piece in pieces[n + 1 : n + 3]):
            return phrase[pieces[n].start() :]
    return ""


def says_little(role: str) -> bool:
    """Whether it is a title, or says whose somebody is rather than what: "collega"."""
    words_ = _DOTTED.sub("", role).split()
    return fold(role) in RELATIONS or all(is_address(word) for word in words_)


def _in_bracket(text: str) -> Function:
    if read_place(text) or _AGE.match(text.strip()):
        pieces = [p for p in text.split(",") if not read_place(p) and not _AGE.match(p.strip())]
        text = ",".join(pieces).strip()
    if not text:
        return Function()
    if all(is_field(word) or is_small(word) for word in _WORD.findall(text)):
        return Function()  # "wethouder Inge van Beers (Zorg)"
    found = _apposition(text)
    if found or not any(c.isupper() for c in text):
        return found
    return Function(organisation=_clean(text)) if len(text.split()) <= 6 else Function()


def _apposition(text: str) -> Function:
    """Take ", adviseur aanpak mensenhandel bij X, …" apart; nothing where no function opens it."""
    phrase = _phrase(text)
    seen = _WORD.findall(phrase)
    opening = next((n for n, word in enumerate(seen[:6]) if is_function(word)), None)
    if opening is None:
        joint = re.match(r"(?:allebei|beiden?|both|beide)\s(?:van|of|from|von|vom)\s", phrase, re.I)
        return (
            Function(organisation=_organisation(phrase[joint.end() - 4 :])) if joint else Function()
        )
    if not all(_leads(word) for word in seen[:opening]):
        return Function()
    while seen and fold(seen[0]) in _DETERMINERS:
        phrase = phrase[phrase.index(seen[0]) + len(seen[0]) :].lstrip()
        seen = seen[1:]
    return _split(phrase)


def _leads(word: str) -> bool:
    folded = fold(word)
    if word[0].islower() and not is_small(word) and folded not in SPEAKING:
        return True
    return (
        folded in _DETERMINERS or folded in QUALIFIERS or is_address(word)
        or folded.endswith(("e", "er", "en", "jarige", "ähriger", "al", "ish", "ch")) or folded in POSTNOMINAL
    )  # fmt: skip


def _phrase(text: str) -> str:
    """The text up to the comma, bracket, verb or relative clause that ends an apposition."""
    end = min((text.find(mark) for mark in ",;)\n:" if mark in text), default=len(text))
    bracket = text.find("(")
    if 0 <= bracket < end:
        closing = text.find(")", bracket)
        inside = text[bracket + 1 : closing] if closing > 0 else ""
        if read_place(inside) or closing < 0:
            end = bracket
        elif end <= closing:
            end = min(
                (p for p in (text.find(m, closing + 1) for m in ",;") if p > 0), default=len(text)
            )
    stop = re.search(r"[.!?](?:\s|$)", text[:end])
    end = min(end, stop.start() if stop and stop.start() > 3 else end, _LONGEST)
    phrase = text[:end]
    return _cut_verb(phrase).strip()


def _cut_verb(phrase: str) -> str:
    at = 0
    while found := _ENDS.search(phrase, at):
        joined = fold(found.group().strip()) in ("en", "and", "und")
        after = _WORD.match(phrase[found.end() :].lstrip())
        if (joined and after and after.group()[0].isupper()) or (
            joined and after and is_function(after.group())
        ):
            at = found.end()
            continue
        return phrase[: found.start()]
    return phrase


def _split(phrase: str) -> Function:
    """Cut a function where its organisation begins."""
    pieces = list(_WORD.finditer(phrase))
    for n, piece in enumerate(pieces[1:], 1):
        word = piece.group()
        if fold(word) in _OF and n + 1 < len(pieces) and _named(pieces, n + 1):
            return Function(_clean(phrase[: piece.start()]), _organisation(phrase[piece.start() :]))
        if (
            fold(word) in _FIRST_HEADS
            or (word[0].isupper() and is_head(word))
            or is_brand(word)
            or _acronym(word)
        ):
            start = piece.start() - (1 if phrase[piece.start() - 1] == "(" else 0)
            return Function(_clean(phrase[:start]), _clean(phrase[start:]))
    bracket = phrase.find("(")
    if bracket > 0:
        return Function(_clean(phrase[:bracket]), _clean(phrase[bracket:]))
    while pieces and fold(pieces[-1].group()) in _OF | ANY_ARTICLE:
        phrase = phrase[: pieces.pop().start()]
    return Function(role=_clean(phrase))


def _acronym(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and word.isupper()


def _named(pieces: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a name, not a common noun alone, follows within two words."""
    for piece in pieces[at : at + 3]:
        word = piece.group()
        if word[0].isupper() or fold(word) in _FIRST_HEADS or is_head(word):
            return True
        if fold(word) not in _DETERMINERS and fold(word) not in (
            "de",
            "het",
            "the",
            "der",
            "des",
            "dem",
        ):
            return False
    return False


def _organisation(text: str) -> str:
    """What stands behind "van de", up to the end of the name."""
    pieces = text.split(None, 1)
    if len(pieces) < 2:
        return ""
    rest = _phrase(pieces[1])
    words_ = rest.split()
    while words_ and fold(words_[0]) in (
        "de",
        "het",
        "the",
        "der",
        "den",
        "dem",
        "des",
        "een",
        "onze",
        "our",
        "die",
        "a",
    ):
        words_ = words_[1:]
    rest = " ".join(words_)
    return _clean(_name_part(words_)) if any(c.isupper() for c in rest) else ""


def _name_part(seen: Sequence[str]) -> str:
    """The words up to the first lower-case one behind the name that no name goes on with."""
    kept, named = [], False
    for word in seen:
        if word[0].islower() and named and fold(word) not in _LINKING:
            break
        named = named or word.strip("('‘“\"")[:1].isupper()
        kept.append(word)
    while kept and kept[-1][0].islower() and fold(kept[-1]) in _LINKING:
        kept.pop()
    return " ".join(kept)


def _clean(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:.–-")
