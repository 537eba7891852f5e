"""One paragraph with all that is found in it before anybody knows who is a person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from photoarchive.article.credit_line import inline_credits
from photoarchive.article.evidence import Context, excluded
from photoarchive.article.layout import Paragraph
from photoarchive.article.lexicon.given_names import is_given
from photoarchive.article.lexicon.grammar import is_common_noun
from photoarchive.article.mentions import Mention, find_mentions
from photoarchive.article.positions import read_place
from photoarchive.article.sequences import Prose, Sentence, sequences
from photoarchive.article.tokens import Kind, Token, tokenise

_BRACKET_REACH = 60  # characters of a bracket behind a name


@dataclass(frozen=True)
class Passage:
    """A paragraph's text; places in it count from 0, `base` is where it lies in the source.

    `item` is the number of the item whose caption it is part of, or None.
    """

    text: str
    base: int
    item: int | None
    language: str

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The words of the passage."""
        return tokenise(self.text)

    @cached_property
    def mentions(self) -> Sequence[Mention]:
        """Everything that has the form of a name."""
        return find_mentions(self.tokens, self.language)

    @cached_property
    def context(self) -> Context:
        """The surroundings for `evidence`."""
        return Context(self.tokens, self.language)

    @cached_property
    def begins(self) -> Sequence[int]:
        """Where each mention starts, titles included."""
        return [self.tokens[m.titled].start for m in self.mentions]

    @cached_property
    def sentences(self) -> Sequence[Sentence]:
        """The sentences in order; at least one."""
        bounds: dict[int, list[int]] = {}
        for token in self.tokens:
            bounds.setdefault(token.sentence, [token.start, token.end])[1] = token.end
        return [Sentence(*pair) for pair in bounds.values()] or [Sentence(0, len(self.text))]

    def sentence_of(self, index: int) -> Sentence:
        """The sentence that mention `index` begins in."""
        starts = self._sentence_starts
        return self.sentences[max(0, bisect_right(starts, self.begins[index]) - 1)]

    @cached_property
    def _sentence_starts(self) -> Sequence[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def lists(self) -> Sequence[Sequence[int]]:
        """The mentions of each left-to-right list, some of which may turn out to be nobody."""
        prose = Prose(self.text, self.sentences, self.mentions, self.begins, self.is_excluded)
        return sequences(prose)

    @property
    def orders(self) -> dict[int, int]:
        """The place in a left-to-right list, from 1, by mention."""
        return {n: order for members in self.lists for order, n in enumerate(members, 1)}

    def is_excluded(self, index: int) -> bool:
        """Whether the mention is plainly something else than a person."""
        mention = self.mentions[index]
        name = mention.core[0].text
        noun = self.language == "de" and is_common_noun(name) and not is_given(name)
        alone = not (mention.full or mention.has_title)
        return excluded(mention, self.context) or (alone and (noun or self._is_rank(index)))

    def _is_rank(self, index: int) -> bool:
        """Whether it belongs to the title behind it: "Garda Sgt Niall Tierney"."""
        if index + 1 >= len(self.mentions) or not self.mentions[index + 1].has_title:
            return False
        return not self.text[self.mentions[index].stop : self.begins[index + 1]].strip(" ")

    def is_placed(self, index: int) -> bool:
        """Whether the text puts the mention in the picture: in a list, or by "(l.)"."""
        if any(index in members for members in self.lists):
            return True
        stop = self.mentions[index].stop
        behind = self.text[stop : stop + _BRACKET_REACH].lstrip()
        inside, closed, _ = behind[1:].partition(")")
        return behind.startswith("(") and bool(closed) and read_place(inside) is not None


def passage(source: str, paragraph: Paragraph, item: int | None, language: str) -> Passage:
    """The paragraph as a passage; what is cut out of it, or a credit, becomes spaces."""
    span = paragraph.span
    pieces, at = [], span.start
    for part in paragraph.parts():
        pieces.append(_blanked(source[at : part.start]))
        pieces.append(source[part.start : part.end])
        at = part.end
    return Passage(_without_credits("".join(pieces)), span.start, item, language)


def _without_credits(text: str) -> str:
    pieces, at = [], 0
    for start, end, _ in inline_credits(text):
        if start >= at:
            pieces += [text[at:start], _blanked(text[start:end])]
            at = end
    return "".join([*pieces, text[at:]])


def _blanked(text: str) -> str:
    return "".join(c if c == "\n" else " " for c in text)


def is_headline(tokens: Sequence[Token]) -> bool:
    """Whether nearly every word has a capital and no sentence ends, as in English headlines."""
    if not tokens or tokens[-1].text == "." or tokens[-1].sentence > 0:
        return False
    long = [t for t in tokens if t.kind is Kind.WORD and len(t.text) > 3]
    return len(long) >= 4 and sum(t.upper for t in long) >= 0.8 * len(long)
