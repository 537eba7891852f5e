"""Finds the sentences that the core says to people, by reading its source.

The core speaks English and knows no Qt, so its sentences are translated where they are shown
(`desktop.phrases`). Every text with a space in it counts as one, unless it is plainly something
else: a docstring, SQL, a pattern, a bug's message. What is open in it is `{}`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

from photoarchive.catalog.edits import NOUNS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "photoarchive"

# The parts of the article that speak; the others hold the words that articles are made of.
_SPEAKING = {"apply", "read", "word", "replacements", "match", "from_gallery", "webpage"}
_SILENT = {"cli", "desktop", "lexicon", "drawing", "__main__.py", "paths.py"}
_STEPS = {"edit", "one_step"}  # what the desktop names in English: steps that can be undone

_BUGS = {
    *("ValueError", "RuntimeError", "TypeError", "AssertionError", "IntegrityError"),
    "ArchiveClosed",
}
_NOT_SPOKEN = {"compile", "execute", "getLogger", "warning", "info", "debug", "filterwarnings"}
_CODE = re.compile(
    r"^'|\n|\\|\(\?|^[<.]|^(Image|EXIF|GPS) [A-Z]|[=:<>] ?[?:]|= \w+ [+] 1|replace\(|tuple\["
    r"|\b(SELECT|INSERT|UPDATE|DELETE|WHERE|FROM|ORDER BY|INDEXED BY|PRAGMA|COLLATE|AND|OR|ON)\b"
    r"|\w+ : [\"(]|min-width|\.photo_u?id|^[{} ,]+$"
)
# Names of things in files and on disks, headings of other people's lists, keys of our own.
_NAMES = {
    "Exif, digitized",
    "XMP, digitized",
    "file name",
    "Photo Archive",
    "Symlink loop",
    "google drive",
    "icloud drive",
    "mobile documents",
    "full name",
    "volledige naam",
    "vollständiger name",
    "job title",
    "import {}",
    "{} of {}",
    "Seq of structures that name someone",
    "Bag of structures that name a place",
    "Photo Archive, an event",
    "Photo Archive, the register",
}

# Single words that stand inside sentences: what is changed by "Change caption of 3 photos".
WORDS = (*NOUNS.values(), "creator", "rating", "and")


def sentences() -> dict[str, str]:
    """Every sentence of the core, with the file that says it first, in the order of the source."""
    found: dict[str, str] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).parts
        speaks = parts[0] != "article" or path.stem in _SPEAKING
        if speaks and not _SILENT & set(parts):
            for sentence in of_source(path.read_text("utf-8")):
                found.setdefault(sentence, path.relative_to(ROOT).as_posix())
        elif parts[0] == "desktop":
            for sentence in steps_of(path.read_text("utf-8")):
                found.setdefault(sentence, path.relative_to(ROOT).as_posix())
    return found


def steps_of(source: str) -> Iterator[str]:
    """The labels of steps in one file of the desktop."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func) in _STEPS:
            for argument in (argument for argument in node.args[:1] if _is_text(argument)):
                yield from _templates(argument, {})


def of_source(source: str) -> Iterator[str]:
    """The sentences in one file."""
    tree = ast.parse(source)
    reader = _Reader(_one_liners(tree))
    reader.visit(tree)
    for sentence in reader.found:
        text = sentence.strip()
        worded = " " in text and re.search("[a-z]{2}", text)
        if worded and text not in _NAMES and not _CODE.search(sentence):
            yield sentence


def _one_liners(tree: ast.Module) -> Mapping[str, ast.FunctionDef]:
    """Functions that only put a text together, by name: `return f"{verb} {n} photos"`."""
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {
        function.name: function
        for function in functions
        if len(function.body) == 1 + (ast.get_docstring(function) is not None)
        and isinstance(last := function.body[-1], ast.Return)
        and isinstance(last.value, ast.JoinedStr)
    }


class _Reader(ast.NodeVisitor):
    """Walks over the code where people are spoken to, and around the rest."""

    def __init__(self, one_liners: Mapping[str, ast.FunctionDef]) -> None:
        self._one_liners = one_liners
        self.found: list[str] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in self._one_liners or not node.args.args:
            self._all(node.body)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring is one
            self.visit(node.value)

    def visit_Raise(self, node: ast.Raise) -> None:
        if isinstance(node.exc, ast.Call) and _name(node.exc.func) in _BUGS:
            return
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name in self._one_liners and isinstance(node.func, ast.Name):
            self.found += self._filled_in(self._one_liners[name], node)
        elif name == "split" or name in _NOT_SPOKEN:
            return
        else:
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        self.found += _templates(node, {})

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self.found += _templates(node, {})
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and not _choices(part.value):
                self.visit(part.value)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add) and (_is_text(node.left) or _is_text(node.right)):
            self.found += _templates(node, {})
        else:
            self.generic_visit(node)

    def _filled_in(self, function: ast.FunctionDef, call: ast.Call) -> list[str]:
        names = [argument.arg for argument in function.args.args]
        given = dict(zip(names, map(self._put_together, call.args), strict=False))
        return _templates(_returned(function), given)

    def _put_together(self, node: ast.expr) -> ast.expr:
        """An argument that is put together by such a function itself."""
        if isinstance(node, ast.Call) and _name(node.func) in self._one_liners:
            return _returned(self._one_liners[_name(node.func)])
        return node

    def _all(self, nodes: list[ast.stmt]) -> None:
        for node in nodes:
            self.visit(node)


def _returned(function: ast.FunctionDef) -> ast.expr:
    statement = function.body[-1]
    assert isinstance(statement, ast.Return)
    assert statement.value is not None
    return statement.value


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_text(node: ast.expr) -> bool:
    constant = isinstance(node, ast.Constant) and isinstance(node.value, str)
    added = isinstance(node, ast.BinOp) and (_is_text(node.left) or _is_text(node.right))
    return constant or isinstance(node, ast.JoinedStr) or added


def _choices(node: ast.expr) -> list[str]:
    """The two texts of `"" if one else "s"`."""
    if isinstance(node, ast.IfExp) and _is_text(node.body) and _is_text(node.orelse):
        return [*_templates(node.body, {}), *_templates(node.orelse, {})]
    return []


def _templates(node: ast.expr, given: Mapping[str, ast.expr]) -> list[str]:
    """Every text the expression can be, with {} for what only a run knows."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        parts = [_templates(part, given) for part in node.values]
        return ["".join(chosen) for chosen in product(*parts)]
    if isinstance(node, ast.FormattedValue):
        value = node.value
        if isinstance(value, ast.Name) and value.id in given and _is_text(given[value.id]):
            return _templates(given[value.id], {})
        return _choices(value) or ["{}"]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _templates(node.left, given), _templates(node.right, given)
        return [a + b for a, b in product(left, right)]
    return ["{}"]
