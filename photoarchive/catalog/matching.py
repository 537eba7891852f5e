"""A search tree as one FTS5 expression. Every word in it was made by us, none by the user."""

from __future__ import annotations

from photoarchive.catalog.dates import tokens_between
from photoarchive.catalog.documents import COLUMNS
from photoarchive.catalog.search import And, Dated, Identity, Leaf, Not, State, Tree, Words

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
            return f'({node.column or _TEXTS} : "{" ".join(node.words)}"{star})'
        case Identity():
            return f'(tokens : "{node.kind}{node.id}")'
        case State():
            return f'(tokens : "is{node.name}")'
        case Dated():
            tokens = tokens_between(node.range) or ["none"]
            return "(tokens : (" + " OR ".join(f'"{token}"' for token in tokens) + "))"
