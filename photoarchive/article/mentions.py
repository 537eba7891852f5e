"""Runs of words in a text that could be somebody's name, with the titles before them.

Only the form counts here; whether a run is a person is weighed in `evidence`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from photoarchive.article.lexicon.folding import fold, words
from photoarchive.article.lexicon.functions import (
    GENERATION,
    NOBLE,
    QUALIFIERS,
    is_address,
    is_function,
    is_plural_function,
    is_public_office,
)
from photoarchive.article.lexicon.given_names import is_given, is_plainly_given
from photoarchive.article.lexicon.grammar import (
    ANY_ARTICLE,
    POLITE,
    is_calendar,
    is_common_noun,
    is_field,
    is_small,
)
from photoarchive.article.lexicon.organisations import is_head, is_naming, is_only_head
from photoarchive.article.lexicon.places import is_place, opens_other_name
from photoarchive.article.lexicon.surnames import (
    GOES_ON,
    LOCATIVE,
    OPENING,
    PARTICLES,
    is_family,
)
from photoarchive.article.tokens import Kind, Token

_MOST_PARTS = 8
_PAIRS = {"(": ")", '"': '"', "“": "”", "„": "“”", "‘": "’", "'": "'", "«": "»", "»": "«"}
_CLOSERS = frozenset("".join(_PAIRS.values()))
_CAMEL = re.compile(r"[^\W\d_]*[a-zß-öø-ÿ][A-ZÀ-ÞİŞ]")
_CAMEL_NAME = re.compile(
    r"(?:Mc|Mac|De|Di|Da|Le|La|Van|Ver|Fitz|O'|O’|D'|D’|L'|Du|Mul)[A-ZÀ-Þ][a-zß-öø-ÿ]+$"
)
# Behind these a function with a capital is a family name: "Mrs Weaver", not "Frau Ministerin".
_BEFORE_FAMILY = words(
    "mr mr. mrs mrs. ms ms. miss mevrouw mevr. mw. mw meneer dhr. heer mijnheer juf meester"
)
# Opening particles that need no title before them ("De Vries won", but not "Zum Abschluss").
_OPENS_ALONE = words("de van den von el al ben bin mac ó ní 't ter da di du della d' le la st.")
_HOUSES = frozenset({"tot", "thoe"})  # "van Pallandt tot Eerde"
_GIVEN_TOO = frozenset(("Ben", "Al"))  # at the start of a name: "Ben Strohmeyer"
_WITH_ADDRESS = words(
    "van von zu zur de den der ter ten te 't el al di da du della le la ben bin d' 's in op st."
)
_WITH_FUNCTION = frozenset({("van", "der"), ("van", "den"), ("van", "'t"), ("van", "de", "n")})
_AFTER_NAME = frozenset({"van", "von", "vom", "zu", "zum", "zur", "bei"})
_PLACED = frozenset({("op", "de"), ("op", "den"), ("op", "'t"), ("in", "'t"), ("in", "der"), ("aan", "de"), ("aan", "den"), ("uit", "den"), ("aus", "dem"), ("aus", "der")})  # fmt: skip


class Sort(Enum):
    """What one part of a name is."""

    NAME = "name"
    INITIALS = "initials"
    PARTICLE = "particle"
    EXTRA = "extra"  # "(M.J.)", "\"Bob\"", "jr."


@dataclass(frozen=True)
class Part:
    """One word of a name."""

    text: str
    sort: Sort
    token: int

    @property
    def given(self) -> bool:
        """Whether it is a name that parents give."""
        return self.sort is Sort.NAME and is_given(self.text)


@dataclass(frozen=True)
class Mention:
    """A run that could be a name: tokens `first` up to `end`, titles from token `titled` on."""

    parts: tuple[Part, ...]
    first: int
    end: int
    titled: int
    start: int  # in the source
    stop: int
    text: str

    @cached_property
    def core(self) -> tuple[Part, ...]:
        """The parts that are names or initials."""
        return tuple(p for p in self.parts if p.sort in (Sort.NAME, Sort.INITIALS))

    @property
    def full(self) -> bool:
        """Whether it has more than a given name or a family name alone."""
        return len(self.core) > 1

    @property
    def has_title(self) -> bool:
        """Whether a title or function stands directly before it."""
        return self.titled < self.first


def find_mentions(tokens: Sequence[Token], language: str = "en") -> list[Mention]:
    """All runs, in order; no two of them overlap."""
    return list(_Scanner(tokens, language).scan())


def is_title(token: Token) -> bool:
    """Whether the token is a form of address, a title or a function."""
    if token.kind is not Kind.WORD:
        return False
    word = token.text.replace(" ", "")
    return is_address(word) or is_function(word) or is_plural_function(word)


def is_brand(text: str) -> bool:
    """Whether it has capitals inside that no family name has: "YouTube", "eBay"."""
    return bool(_CAMEL.match(text)) and not any(
        _CAMEL_NAME.match(part) for part in re.split("[-‐‑]", text) if _CAMEL.match(part)
    )


class _Scanner:
    """Walks over the tokens once."""

    def __init__(self, tokens: Sequence[Token], language: str) -> None:
        self._tokens = tokens
        self._nouns = language == "de"  # in German any noun has a capital

    def scan(self) -> Iterator[Mention]:
        at = 0
        while at < len(self._tokens):
            first = self._skip_titles(at)
            parts = self._with_maiden_name(self._parts(first, titled=first > at))
            if not parts:
                at = max(first, at + 1)
                continue
            at_end = parts[-1].token + 1 + self._closing(parts[-1])
            made = self._mention(parts, at, first)
            if made is not None:
                yield made
            at = at_end

    def _closing(self, part: Part) -> int:
        return 1 if part.sort is Sort.EXTRA and self._text(part.token + 1) in _CLOSERS else 0

    def _token(self, at: int) -> Token | None:
        return self._tokens[at] if 0 <= at < len(self._tokens) else None

    def _text(self, at: int) -> str:
        token = self._token(at)
        return token.text if token else ""

    # ---- titles --------------------------------------------------------------------------

    def _skip_titles(self, at: int) -> int:
        begin = at
        while (token := self._token(at)) is not None:
            joined = token.text in "-" and at > begin
            if not joined and not is_title(token) and not self._qualifies(at, begin):
                at += 1 if self._is_field_of_office(at, begin) else 0
                break
            if self._is_name_after_all(token, at, begin):
                break
            at += 1
        return at

    def _is_name_after_all(self, token: Token, at: int, begin: int) -> bool:
        """Whether a title is somebody's name here: "Dean Smith", "Mrs Weaver"."""
        if is_given(token.text) and self._namely(at + 1):
            return not is_plainly_given(self._text(at + 1))
        addressed = at > begin and self._tokens[at - 1].folded in _BEFORE_FAMILY
        following = self._token(at + 1)
        last = following is None or not (following.upper or is_title(following))
        known = addressed or (is_family(token.text) and not is_address(token.text))
        return known and token.upper and not is_address(token.text) and last

    def _is_field_of_office(self, at: int, begin: int) -> bool:
        """Whether it says what the office is about: "wethouder Cultuur Pim de Wit"."""
        word = self._tokens[at]
        about = at > begin and word.upper and is_field(word.text) and not is_given(word.text)
        following = self._token(at + 1)
        named = following is not None and (is_given(following.text) or is_title(following))
        return about and named and not self._nouns

    def _qualifies(self, at: int, begin: int) -> bool:
        """Whether it is a word like "magnificus" or "Executive" between titles."""
        if at == begin or self._tokens[at].folded not in QUALIFIERS:
            return False
        following = self._token(at + 1)
        return following is not None and (is_title(following) or following.upper)

    # ---- parts ---------------------------------------------------------------------------

    def _parts(self, at: int, *, titled: bool) -> list[Part]:
        parts: list[Part] = []
        while len(parts) < _MOST_PARTS and (token := self._token(at)) is not None:
            taken = self._take(token, at, parts, titled=titled)
            if not taken:
                break
            parts += taken
            at = parts[-1].token + 1 + self._closing(parts[-1])
        return parts if any(p.sort is Sort.NAME for p in parts) else []

    def _with_maiden_name(self, parts: list[Part]) -> list[Part]:
        """Add the second half of "Vliet Vlieland - de Wit", hyphenated with spaces."""
        joined = any(p.sort is Sort.PARTICLE and p.text.islower() for p in parts)
        known = joined or (bool(parts) and (parts[0].sort is Sort.INITIALS or parts[0].given))
        if not known:
            return parts
        dash = parts[-1].token + 1
        if self._text(dash) != "-" or self._tokens[dash].start == self._tokens[dash - 1].end:
            return parts
        more = self._parts(dash + 1, titled=True)
        alone = len([p for p in more if p.sort is Sort.NAME]) == 1 and not more[-1].given
        particle = bool(more) and more[0].sort is Sort.PARTICLE and more[0].text.islower()
        ends = self._text(more[-1].token + 1) in (",", ".", "(", ")", ";", "") if more else False
        dashed = Part("-", Sort.PARTICLE, dash)
        return [*parts, dashed, *more] if alone and (particle or ends) else parts

    def _take(self, token: Token, at: int, parts: list[Part], *, titled: bool) -> list[Part]:
        if token.kind is Kind.INITIAL:
            return self._take_initials(token, at)
        if titled and not parts and len(token.text) == 1 and token.upper and self._namely(at + 1):
            return [Part(token.text, Sort.INITIALS, at)]
        if token.kind is Kind.MARK:
            return self._take_extra(at) if parts and token.text in _PAIRS else []
        if token.kind is not Kind.WORD:
            return []
        if parts and token.folded in GENERATION:
            return [Part(token.text, Sort.EXTRA, at)]
        if (
            parts
            and token.folded in NOBLE
            and (self._namely(at + 1) or self._namely_behind_particles(at + 1))
        ):
            return [Part(token.text, Sort.PARTICLE, at)]
        if parts and len(token.text) == 1 and token.upper and self._namely(at + 1):
            return [Part(token.text, Sort.PARTICLE, at)]
        particles = self._particles(at, parts, titled=titled)
        if particles:
            return particles
        return [Part(token.text, Sort.NAME, at)] if self._is_name(token, at, parts) else []

    def _take_initials(self, token: Token, at: int) -> list[Part]:
        after = self._token(at + 1)
        goes_on = after is not None and (
            after.kind is Kind.INITIAL or after.text == "(" or after.upper
            or after.folded in PARTICLES
        ) and not is_title(after)  # fmt: skip
        return [Part(token.text, Sort.INITIALS, at)] if goes_on else []

    def _take_extra(self, at: int) -> list[Part]:
        """Initials or a call name in brackets or quotes, where the name goes on behind them."""
        inside, close = self._token(at + 1), at + 2
        if inside is None or self._text(close) not in _PAIRS[self._text(at)]:
            return []
        named = inside.kind is Kind.INITIAL or (
            inside.upper and not inside.acronym and not is_title(inside)
        )
        following = self._token(close + 1)
        if not named or following is None:
            return []
        goes_on = self._namely(close + 1) or (
            following.folded in PARTICLES and not following.upper and following.folded not in LOCATIVE
            and self._namely_behind_particles(close + 1)
        )  # fmt: skip
        return [Part(inside.text, Sort.EXTRA, close - 1)] if goes_on else []

    def _particles(self, at: int, parts: list[Part], *, titled: bool) -> list[Part]:
        """The small words from `at` on, if a name follows that they can belong to."""
        run: list[Part] = []
        while (token := self._token(at + len(run))) and len(run) < 4:
            small = token.folded in (PARTICLES if run or parts or titled else OPENING)
            small = small or (token.text == "to" and self._nouns and bool(parts))
            if not parts and token.text in _GIVEN_TOO and self._namely(at + 1):
                break
            if not small or (is_given(token.text) and token.upper and token.folded not in OPENING):
                break
            run.append(Part(token.text, Sort.PARTICLE, at + len(run)))
        if not run or not self._belongs(run, parts, at + len(run), titled=titled):
            return []
        article = not parts and not titled and is_plainly_given(self._text(at + len(run)))
        return [] if article and self._namely(at + len(run) + 1) else run

    def _belongs(self, run: list[Part], parts: list[Part], after: int, *, titled: bool) -> bool:
        token = self._token(after)
        if token is None or not token.upper or token.acronym or is_brand(token.text):
            return False
        odd = is_small(token.text) or (is_title(token) and not is_family(token.text))
        if odd and (self._namely(after + 1) or not (parts and run[-1].text[0].islower())):
            return False
        first = self._tokens[run[0].token]
        names = [p for p in parts if p.sort in (Sort.NAME, Sort.INITIALS)]
        if not parts and not first.upper:
            return titled and not is_only_head(token.text) and self._after_title(run)
        if not parts:
            return titled or first.folded in _OPENS_ALONE
        if first.folded in LOCATIVE and not first.upper and first.folded not in ("y", "i", "e"):
            pair = tuple(fold(part.text) for part in run[:2])
            houses = first.folded in _HOUSES and any(p.sort is Sort.PARTICLE for p in parts)
            return (pair in _PLACED and names[-1].given) or (houses and names[0].given)
        lower = not first.upper
        of = lower and first.folded in _AFTER_NAME
        if is_only_head(token.text) and (of or not names[0].given):
            return False
        if opens_other_name(token.text) and self._namely(after + 1):
            return False
        if titled and of and not names[0].given and self._holds_office(names[0], token):
            return False
        has_family = len(names) > 1 and not names[-1].given and names[-1].sort is Sort.NAME
        if self._nouns and has_family and lower:
            return False
        if of and names and fold(names[-1].text) in GOES_ON:
            return True
        if of and len(names) > 1 and self._namely(after + 1):
            return False  # "Okwui Adebayo van Tate Modern"
        return not of or not (has_family or (is_place(token.text) and not names[0].given))

    def _holds_office(self, name: Part, token: Token) -> bool:
        """Whether "van" says of what: a place, a house, a field, or any for a mayor."""
        office = is_field(token.text) or is_place(token.text) or is_head(token.text)
        title = self._token(name.token - 1)
        return office or (title is not None and is_public_office(title.text))

    def _after_title(self, run: list[Part]) -> bool:
        """Whether a lower-case particle behind a title belongs to a name.

        "Frau von der Heyde" and "wethouder van der Meer" do, "voorzitter van de Raad" does not.
        """
        title = self._tokens[run[0].token - 1]
        if title.text == "-":
            return True
        folded = tuple(fold(p.text) for p in run)
        if is_address(title.text):
            return folded[0] in _WITH_ADDRESS
        return folded[:2] in _WITH_FUNCTION or folded in (("de",), ("ter",), ("ten",))

    def _namely_behind_particles(self, at: int) -> bool:
        while (token := self._token(at)) and token.folded in PARTICLES:
            at += 1
        return self._namely(at)

    def _namely(self, at: int) -> bool:
        token = self._token(at)
        return token is not None and token.upper and not token.acronym and not is_small(token.text)

    def _is_name(self, token: Token, at: int, parts: list[Part]) -> bool:
        if not token.upper or (token.acronym and not self._shouted(token, parts)):
            return False
        if is_small(token.text) and not parts:
            return self._given_in_spite(token, at)
        if is_small(token.text) and not is_given(token.text):
            follows = parts[-1].given or parts[-1].sort in (Sort.INITIALS, Sort.PARTICLE)
            return follows and not token.opens
        if is_calendar(token.text) and not parts:
            return is_given(token.text) and self._namely_behind_particles(at + 1)
        if self._nouns and self._complete(parts) and not is_family(token.text):
            return False
        titled = is_title(token) and not is_family(token.text)
        if titled and parts and parts[-1].sort is not Sort.PARTICLE:
            known = len(parts) <= 2 and all(part.given for part in parts)
            return known and not self._namely(at + 1)
        return True

    @staticmethod
    def _complete(parts: list[Part]) -> bool:
        """Whether a given name and a family name are there, so that a German noun may follow."""
        names = [p for p in parts if p.sort is Sort.NAME]
        return len(names) > 1 and names[0].given and not names[-1].given

    def _shouted(self, token: Token, parts: list[Part]) -> bool:
        """Whether it is a family name in capitals, as in "Anna DE WIT" or "Jan JANSEN"."""
        letters = sum(c.isalpha() for c in token.text)
        return letters > 3 and bool(parts) and (parts[0].given or parts[0].sort is Sort.INITIALS)

    def _given_in_spite(self, token: Token, at: int) -> bool:
        """Whether a word such as "Will" or "Anders" is a given name here, or "Kurz" a family's."""
        if len(token.text) < 3 or token.folded in ANY_ARTICLE | POLITE:
            return is_given(token.text) and self._namely(at + 1) and not token.opens
        if self._nouns and not token.opens:
            return True
        if not self._namely(at + 1):
            return not token.opens
        goes_on = is_given(token.text) and self._namely(at + 1)
        return goes_on and not is_plainly_given(self._text(at + 1))

    # ---- the mention ---------------------------------------------------------------------

    def _mention(self, parts: list[Part], at: int, first: int) -> Mention | None:
        kept = self._trim(parts)
        if not any(p.sort is Sort.NAME for p in kept):
            return None
        titled = at if kept[0].token == first else kept[0].token
        begin = self._tokens[kept[0].token]
        end_at = kept[-1].token
        text = self._written(kept)
        return Mention(
            tuple(kept),
            kept[0].token,
            end_at + 1,
            titled,
            begin.start,
            self._tokens[end_at].end,
            text,
        )

    def _trim(self, parts: list[Part]) -> list[Part]:
        """Drop what stands before a given name and is not part of the name."""
        parts = self._without_office(parts)
        for place, part in enumerate(parts):
            if part.sort is not Sort.NAME or place == 0 or place == len(parts) - 1:
                continue
            if is_plainly_given(part.text) and self._foreign(parts[:place], parts[place + 1 :]):
                return parts[place:]
        return parts

    def _without_office(self, parts: list[Part]) -> list[Part]:
        """Drop what the office is of: "burgemeester van Amersfoort Lotte Bakker"."""
        first = parts[0].token
        of, function = self._token(first - 1), self._token(first - 2)
        if of is None or function is None or len(parts) < 3:
            return parts
        office = is_place(parts[0].text) or is_field(parts[0].text) or parts[1].given
        if parts[0].given or not (office or opens_other_name(parts[0].text)):
            return parts
        held = of.folded in _AFTER_NAME | {"of", "in", "uit"} and is_function(function.text)
        return parts[1:] if held else parts

    def _foreign(self, before: list[Part], after: list[Part]) -> bool:
        """Whether the parts before a given name are a place, an organisation or no name."""
        names = [p for p in before if p.sort is Sort.NAME]
        if not names or names[0].given or any(p.sort is Sort.INITIALS for p in before):
            return False
        if any(is_head(p.text) for p in after) or is_naming(names[-1].text):
            return False
        first = self._tokens[names[0].token]
        strange = any(
            is_place(p.text) or is_head(p.text) or is_brand(p.text) or is_common_noun(p.text)
            for p in names
        )
        return strange or first.opens or self._nouns

    def _written(self, parts: list[Part]) -> str:
        """The name as the source has it, with single spaces."""
        pieces = []
        for n, part in enumerate(parts):
            token = self._tokens[part.token]
            bracket = self._closing(part)
            opener = self._text(part.token - 1) if bracket else ""
            closer = self._text(part.token + 1) if bracket else ""
            previous = self._tokens[parts[n - 1].token] if n else None
            glued = previous is not None and previous.end == token.start
            pieces.append(("" if glued or not n else " ") + opener + token.text + closer)
        return "".join(pieces)
