"""The rules of docs/design.md: who imports whom, where a library stays, how big a file is."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "photoarchive"
WALL = 500  # lines of a file

# Each part with those it may import; what it does not name, it may not know.
WORDS = frozenset({"model", "errors", "progress", "texts", ""})  # "" is the package's version
CORE = WORDS | {"paths", "files", "catalog", "importer", "article", "gallery", "exchange", "care"}
MAY_IMPORT = {
    "": frozenset[str](),
    "model": frozenset[str](),
    "errors": frozenset[str](),
    "progress": frozenset[str](),
    "texts": frozenset[str](),
    "paths": frozenset[str](),
    "settings": WORDS | {"paths"},
    "files": WORDS | {"paths"},
    "catalog": WORDS,
    "importer": WORDS | {"paths", "files", "catalog"},
    "article": WORDS | {"catalog"},
    "gallery": WORDS | {"paths", "files", "catalog", "article"},
    "exchange": WORDS | {"files", "catalog", "article"},
    "care": WORDS | {"files", "catalog", "exchange", "article"},
    "sample": WORDS | {"files", "catalog", "importer", "article"},
    "cli": CORE | {"settings", "sample"},
    "desktop": CORE | {"settings", "sample"},
    "__main__": frozenset({"cli", "desktop", "files"}),
}

# Where a library may be imported, and nowhere else.
FENCES = {
    "sqlite3": "catalog",
    "sqlite_utils": "catalog",
    "PIL": "files",
    "exifread": "files",
    "pi_heif": "files",
    "rawpy": "files",
    "send2trash": "files",
    "bagit": "care",
    "jinja2": "gallery",
    "docx": "article",
    "click": "cli",
    "rich": "cli",
    "platformdirs": "paths",
    "PySide6": "desktop",
    "shiboken6": "desktop",
}

# Import name → name in pyproject.toml, where they differ.
DISTRIBUTIONS = {
    "PIL": "pillow",
    "docx": "python-docx",
    "exifread": "ExifRead",
    "jinja2": "Jinja2",
    "PySide6": "PySide6-Essentials",
    "send2trash": "Send2Trash",
}

SOURCES = sorted(PACKAGE.rglob("*.py"))
FOLDERS = ("photoarchive", "tests", "benchmarks")
OURS = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def shown(path: Path) -> str:
    """A file as a test's name."""
    return path.relative_to(ROOT).as_posix()


each_source = pytest.mark.parametrize("source", SOURCES, ids=shown)
each_of_ours = pytest.mark.parametrize("source", OURS, ids=shown)


@cache
def parsed(source: Path) -> ast.Module:
    """A file as a syntax tree."""
    return ast.parse(source.read_text("utf-8"), shown(source))


def part_of(source: Path) -> str:
    """The part a file belongs to: its folder, or its own name beside the folders."""
    name = source.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "" if name == "__init__" else name


def imported(source: Path) -> Iterator[str]:
    """Every module a file imports, at its top or inside a function, by its full name."""
    for node in ast.walk(parsed(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{shown(source)}: a relative import"
            # "from photoarchive import model" imports a part too.
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imported_parts(source: Path) -> set[str]:
    """The parts of the package that a file imports."""
    names = [name.split(".") for name in imported(source)]
    found = {name[1] for name in names if name[0] == "photoarchive" and len(name) > 1}
    return {"" if part.startswith("__version") else part for part in found}


def libraries(source: Path) -> set[str]:
    """The top-level modules of others that a file imports."""
    return {name.partition(".")[0] for name in imported(source)} - {"photoarchive", "tests"}


@each_source
def test_a_part_imports_only_what_it_may(source: Path) -> None:
    part = part_of(source)
    assert part in MAY_IMPORT, f"{part} is no part of docs/design.md"
    assert imported_parts(source) - {part} <= MAY_IMPORT[part]


def test_the_rule_has_no_circles_and_nothing_builds_on_the_two_faces() -> None:
    for part, others in MAY_IMPORT.items():
        for other in others:
            assert part not in MAY_IMPORT[other], f"{part} and {other} import each other"
            assert other not in {"cli", "desktop"} or part == "__main__"
            assert other != "settings" or part in {"cli", "desktop"}


@each_source
def test_a_library_stays_behind_its_fence(source: Path) -> None:
    outside = {
        name for name in libraries(source) if FENCES.get(name, part_of(source)) != part_of(source)
    }
    assert outside == set()


@each_source
def test_every_library_is_declared(source: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = list(project["dependencies"])
    for extra in project["optional-dependencies"].values():
        declared += extra
    names = {_normal(re.split(r"[\s;<>=!~\[]", line)[0]) for line in declared}
    foreign = libraries(source) - set(sys.stdlib_module_names)
    assert {_normal(DISTRIBUTIONS.get(name, name)) for name in foreign} <= names


def _normal(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@each_of_ours
def test_no_file_is_longer_than_the_wall(source: Path) -> None:
    assert len(source.read_text("utf-8").splitlines()) <= WALL


@each_of_ours
def test_no_file_is_a_drawer(source: Path) -> None:
    assert not re.search("util|helper|common|manager|misc", source.stem)


@each_source
def test_everything_public_is_described(source: Path) -> None:
    tree = parsed(source)
    described = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    public = [n for n in tree.body if isinstance(n, described) and not n.name.startswith("_")]
    assert [node.name for node in public if not ast.get_docstring(node)] == []
    assert ast.get_docstring(tree) or not tree.body


@each_source
def test_what_is_translated_is_written_out(source: Path) -> None:
    """lupdate extracts an f-string inside tr() as text that never occurs at run time."""
    calls = [node for node in ast.walk(parsed(source)) if isinstance(node, ast.Call)]
    translating = [call for call in calls if _name(call.func) in {"tr", "translate"}]
    assert [
        call.lineno
        for call in translating
        if any(isinstance(argument, ast.JoinedStr) for argument in call.args)
    ] == []


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def modules_loaded_by(*modules: str) -> set[str]:
    """The top-level modules in a fresh process that has imported these."""
    code = (
        "import importlib, sys; [importlib.import_module(name) for name in sys.argv[1:]];"
        "print(*{name.partition('.')[0] for name in sys.modules})"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, *modules], stdout=subprocess.PIPE, text=True, check=True
    )
    return set(result.stdout.split())


def test_nothing_but_the_window_loads_qt() -> None:
    modules = [
        ".".join(source.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for source in SOURCES
        if part_of(source) not in {"desktop", "__main__"}
    ]
    assert modules_loaded_by(*modules) & {"PySide6", "shiboken6", "tkinter"} == set()


def test_a_search_does_not_wait_for_what_only_an_export_needs() -> None:
    loaded = modules_loaded_by("photoarchive.cli.main", "photoarchive.cli.search")
    assert loaded & {"jinja2", "PIL", "docx", "lxml"} == set()
