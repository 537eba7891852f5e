"""Running text as words, initials and marks with their places; knows nothing of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from photoarchive.article.lexicon.folding import fold, words

_LETTER = r"[^\W\d_][\u0300-\u036f]*"
_INITIAL = r"(?:Th|Ch|Ph|Tj|Sj|IJ|Ij|Chr|Joh|Jac|Wm|[^\W\d_a-zß-öø-ÿ])(?=\.)"
_SHORT = words("""
        dr prof st drs ir ing mr mrs ms mw mevr dhr ds jr sr rev hon capt col gen lt sgt cllr dipl
    mag med
        phil rer nat h.c e.h ph.d m.a b.a ll.m vs no nr ca bijv bzw evtl inkl usw o.a m.m.v jl mej
    fr br zr
        bgm mmag vbgm labg dkfm msgr obst em sen rep gov atty capt adm lhstv
    h.k v.l v.l.n.r l.n.r e.v d.d t.b.v incl excl str inc ltd co bros messrs mx jun sen geb
    verh evang kath ev
    prov gem ald revd esq supt dep asst fam zgn resp blz pag tel max min ltn
""")
_TOKEN = re.compile(
    r"(?P<other>(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|[#@]\w+"
    r"|(?<![\w.-])(?:[\w-]{1,63}\.){1,5}(?:nl|be|de|com|org|net|eu|uk|info|at|ch|example|ac|gov|io|tv)(?![\w.-]*\w)(?:/\S*)?)"
    r"|(?P<title>(?:C|c)ommissaris van de Koning(?:in)?\b|(?:(?:Minister|Secretary|Head) of State|Chief of Staff)\b|(?:Mag|Dr|Ing|Prof)\.(?:a|in)(?![\w.])|h\.\s?c\.|e\.\s?h\.|i\.\s?R\.|a\.\s?D\.)"
    r"|(?P<break>[ \t\r\xa0]*\n[ \t\r\xa0]*(?:\n\s*)+)"
    r"|(?P<line>\n|[\v\f\x1c-\x1e\x85\u2028\u2029])"
    rf"|(?P<initial>{_INITIAL}\.(?:-?{_INITIAL}\.)*(?![^\W\d_]{{2}}))"
    r"|(?P<abbr>v\.\s?d\.|v/d\b|v\.\s?t\.)"
    rf"|(?P<word>['’‘`](?:[tsn]|[dD](?=['’][^\W\d_]))(?![^\W\d_])|{_LETTER}(?:[\u0300-\u036f]|{_LETTER}|[.·](?={_LETTER}\.)|['’ʼ`‐‑-](?={_LETTER})|\d)*)"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
    r"|(?P<mark>[^\w\s]|_)",
)  # fmt: skip
_CLITIC = re.compile(r"['’ʼ`]s$|['’ʼ`]$", re.I)
_QUOTES = "\"“”„»«‘'’"
_FULL_LINE = 50  # characters; a shorter line was broken on purpose


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    INITIAL = "initial"  # "J.", "J.P.", "Th."
    NUMBER = "number"
    MARK = "mark"
    OTHER = "other"  # an address, a handle, a domain
    LINE = "line"  # a line break inside a paragraph
    BREAK = "break"  # between two paragraphs


@dataclass(frozen=True)
class Token:
    """One token and the stretch of source it covers."""

    text: str
    start: int
    end: int
    kind: Kind
    opens: bool = False  # the first word of a sentence, or behind a colon
    sentence: int = 0  # counts from 0

    @cached_property
    def folded(self) -> str:
        """The text as word lists have it; the dot of an abbreviation stays."""
        return fold(self.text)

    @property
    def upper(self) -> bool:
        """Whether it is a word with a capital ("'t" is not one, "d'Arc" is)."""
        text = self.text
        if self.kind is not Kind.WORD:
            return False
        if len(text) > 2 and text[1] in "'’" and text[0].islower():
            return text[2].isupper()
        return text[0].isupper() or text[0].istitle()

    @property
    def acronym(self) -> bool:
        """Whether all its letters are capitals, and there are two at least."""
        letters = [c for c in self.text if c.isalpha()]
        return len(letters) > 1 and all(c.isupper() for c in letters)


def tokenise(text: str, start: int = 0) -> list[Token]:
    """The tokens of a text in order; their places count from `start`."""
    raw = list(_raw(text))
    tokens: list[Token] = []
    opens, sentence = True, 0
    for n, (kind, word, at) in enumerate(raw):
        token = Token(word, start + at, start + at + len(word), kind, opens, sentence)
        tokens.append(token)
        opens = _next_opens(token, opened=opens)
        if kind is Kind.BREAK or (kind is Kind.MARK and _ends_sentence(raw, n)):
            sentence += 1
    return tokens


_Raw = tuple[Kind, str, int]


def _raw(text: str) -> Iterator[_Raw]:
    done = 0
    for found in _TOKEN.finditer(text):
        if found.start() < done or (found.lastgroup == "line" and _wraps(text, found.start())):
            continue
        for kind, word, at in _cut(text, found):
            yield kind, word, at
            done = at + len(word)


def _wraps(text: str, at: int) -> bool:
    """Whether the line that ends here was broken because it was full."""
    return at - max(text.rfind("\n", max(0, at - 200), at), at - 201) > _FULL_LINE


def _cut(text: str, found: re.Match[str]) -> Iterator[_Raw]:
    group, raw, at = found.lastgroup, found.group(), found.start()
    if group in ("title", "abbr"):
        yield Kind.WORD, raw, at
        return
    kind = Kind(group)
    clitic = _CLITIC.search(raw) if kind is Kind.WORD else None
    if clitic and clitic.start() > 0:
        yield Kind.WORD, raw[: clitic.start()], at
        yield Kind.MARK, clitic.group(), at + clitic.start()
    elif kind is Kind.WORD and text[found.end() : found.end() + 1] == "." and fold(raw) in _SHORT:
        yield kind, raw + ".", at
    else:
        yield kind, raw, at


def _ends_sentence(raw: list[_Raw], n: int) -> bool:
    """Whether the mark closes a sentence: a new word with a capital follows, or nothing."""
    if raw[n][1] in "!?…":
        return True
    if raw[n][1] != "." or n == 0:
        return False
    before = raw[n - 1]
    if len(before[1]) == 1 or (before[0] is Kind.NUMBER and len(before[1]) <= 2):
        return False
    after = next(
        (r for r in raw[n + 1 : n + 4] if r[0] is not Kind.LINE and r[1] not in _QUOTES), None
    )
    return after is None or after[0] in (Kind.BREAK, Kind.NUMBER) or after[1][0].isupper()


def _next_opens(token: Token, *, opened: bool) -> bool:
    if token.kind is Kind.MARK:
        if token.text in ".!?…:":
            return True
        return opened and token.text in _QUOTES + "([-–•*"
    if token.kind is Kind.BREAK:
        return True
    return opened and token.kind is Kind.LINE
