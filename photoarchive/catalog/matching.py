"""A search tree as one FTS5 expression. Every word in it was made by us, none by the user."""

from __future__ import annotations

import re

from photoarchive.catalog.dates import tokens_between
from photoarchive.catalog.documents import COLUMNS
from photoarchive.catalog.search import And, Dated, Identity, Leaf, Not, State, Tree, Words

_TOKEN = re.compile(r"all|none|[a-z]\d+|is[a-z]+")  # anything `documents` or `_leaf` makes
_TEXTS = "{" + " ".join(c for c in COLUMNS if c != "tokens") + "}"


def expression(tree: Tree) -> str:
    """The FTS5 query for `tree`. Words are folded letters and digits, always quoted."""
    return " OR ".join(f"({_conjunction(branch)})" for branch in tree.nodes)


def _conjunction(branch: And) -> str:
    wanted = [_leaf(node) for node in branch.nodes if not isinstance(node, Not)]
    unwanted = [_leaf(node.node) for node in branch.nodes if isinstance(node, Not)]
    text = " AND ".join(wanted or ['(tokens : "all")'])
    if unwanted:
        return f"({text}) NOT ({' OR '.join(unwanted)})"
    return text


def _leaf(node: Leaf) -> str:
    match node:
        case Words():
            star = " *" if node.prefix else ""
            phrase = f'"{" ".join(node.words)}"{star}'
            return f"({phrase})" if _only_text(node) else f"({node.column or _TEXTS} : {phrase})"
        case Identity():
            return f'(tokens : "{node.kind}{node.id}")'
        case State():
            return f'(tokens : "is{node.name}")'
        case Dated():
            tokens = tokens_between(node.range) or ["none"]
            return "(tokens : (" + " OR ".join(f'"{token}"' for token in tokens) + "))"


def _only_text(node: Words) -> bool:
    """Whether it is for all columns of texts and cannot stand among the tokens.

    Then no column is named: to look each place up in its column takes a tenth of the time.
    """
    whole = node.words[:-1] if node.prefix else node.words
    return node.column is None and not all(map(_TOKEN.fullmatch, whole))
