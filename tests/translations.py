"""Keeps resources/i18n in step with the source: `python -m tests.translations`.

It finds every text of the window by reading the source (`tr("…")`), adds what is new to the
tables as unfinished, and takes out what is gone. What the core says is in `core_sentences`.
"""

from __future__ import annotations

import ast
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from photoarchive.desktop.words import CONTEXT
from tests.core_sentences import WORDS, sentences

ROOT = Path(__file__).parents[1]
DESKTOP = ROOT / "photoarchive" / "desktop"
TABLES = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "nl")
FORMS = 2  # one, many: in both languages

_PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}")
_PLURAL = re.compile(r"(\w+)\(s\)")
_ENTITIES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Call:
    """One `tr(…)` in the source. `text` is None where it is not written out."""

    file: str
    line: int
    text: str | None
    counted: bool
    values: frozenset[str]


@dataclass(frozen=True)
class Message:
    """One text of a table: its forms (one, or two of a counted text), "" where unfinished."""

    source: str
    forms: tuple[str, ...]
    files: tuple[str, ...] = field(default=(), compare=False)

    @property
    def counted(self) -> bool:
        """Whether the text depends on a number."""
        return "%n" in self.source

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms) and len(self.forms) == (FORMS if self.counted else 1)


def calls(folder: Path = DESKTOP) -> Iterator[Call]:
    """Every `tr(…)` below the folder, file by file."""
    for path in sorted(folder.rglob("*.py")):
        for node in _in_order(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) == "tr":
                yield _call(node, path.relative_to(ROOT).as_posix())


def _in_order(tree: ast.Module) -> list[ast.expr]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.expr)]
    return sorted(found, key=lambda node: (node.lineno, node.col_offset))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _call(node: ast.Call, file: str) -> Call:
    first = node.args[0] if node.args else None
    written = isinstance(first, ast.Constant) and isinstance(first.value, str)
    names = {keyword.arg or "**" for keyword in node.keywords}
    return Call(
        file,
        node.lineno,
        str(first.value) if written and isinstance(first, ast.Constant) else None,
        "n" in names or len(node.args) > 1,
        frozenset(names - {"n"}),
    )


def texts(found: Sequence[Call]) -> dict[str, tuple[str, ...]]:
    """Every text once, where it occurs first, with the files that have it."""
    files: dict[str, dict[str, None]] = {}
    for call in found:
        if call.text is not None:
            files.setdefault(call.text, {})[call.file] = None
    return {text: tuple(names) for text, names in files.items()}


def placeholders(text: str) -> list[str]:
    """What a text leaves open: `{name}`, `%n`, in alphabetical order."""
    counted = ["%n"] if "%n" in text or "%Ln" in text else []
    return sorted(_PLACEHOLDER.findall(text)) + counted


def mnemonic(text: str) -> str:
    """The letter that follows the `&`, small; "" where there is none."""
    found = re.search("&([^& ])", text.replace("&&", ""))
    return found[1].lower() if found else ""


def read(language: str) -> dict[str, Message]:
    """The table of a language: source text → message."""
    root = ET.parse(TABLES / f"{language}.ts").getroot()  # noqa: S314 - our own file
    messages = (_message(element) for element in root.iter("message"))
    return {message.source: message for message in messages}


def _message(element: ET.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.findall("numerusform")]
    files = tuple(place.get("filename", "") for place in element.findall("location"))
    if translation.get("type"):
        forms = ["" for _ in forms] or [""]
    return Message(element.findtext("source", ""), tuple(forms) or (translation.text or "",), files)


def updated(
    language: str, known: Mapping[str, Message], found: Mapping[str, tuple[str, ...]]
) -> list[Message]:
    """The table as it should be: what is found, with the translations that are known."""
    wanted = {text: files for text, files in found.items() if language != "en" or "%n" in text}
    return [_kept(text, files, known.get(text), language) for text, files in wanted.items()]


def _kept(text: str, files: tuple[str, ...], known: Message | None, language: str) -> Message:
    if known is not None and known.finished:
        return Message(text, known.forms, files)
    if "%n" not in text:
        return Message(text, ("",), files)
    return Message(text, _english_forms(text) if language == "en" else ("", ""), files)


def _english_forms(text: str) -> tuple[str, ...]:
    """The forms of "%n photo(s)"; unfinished where more than the noun depends on the number."""
    if re.search(r"\b(is|are|has|have|was|were|it|them|this|these|does|do)\b", text):
        return ("", "")
    many = text.replace("%n", "%Ln")
    if not _PLURAL.search(many):
        return ("", "")
    return (_PLURAL.sub(r"\1", many), _PLURAL.sub(r"\1s", many))


def written(language: str, messages: Sequence[Message]) -> str:
    """A table as a TS 2.1 file. Places have no line numbers, so that an edit does not touch it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        lines += _lines(message)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _lines(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.counted else "    <message>"
    for file in message.files:
        yield f'        <location filename="../../{file.removeprefix("../../")}"/>'
    yield f"        <source>{escape(message.source, _ENTITIES)}</source>"
    opening = "<translation>" if message.finished else '<translation type="unfinished">'
    if message.counted:
        yield f"        {opening}"
        for form in message.forms:
            yield f"            <numerusform>{escape(form, _ENTITIES)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        {opening}{escape(message.forms[0], _ENTITIES)}</translation>"
    yield "    </message>"


def update(language: str, found: Mapping[str, tuple[str, ...]]) -> str:
    """Rewrite a table; what to tell whoever translates."""
    known = read(language)
    messages = updated(language, known, found)
    path = TABLES / f"{language}.ts"
    path.write_text(written(language, messages), "utf-8", newline="\n")
    now = {message.source for message in messages}
    todo = [message.source for message in messages if not message.finished]
    lines = [f"{language}: {len(now - known.keys())} new, {len(known.keys() - now)} gone"]
    return "\n".join([*lines, *(f"  to translate: {text!r}" for text in todo)])


def read_core(language: str) -> dict[str, str]:
    """The core's sentences in a language: as the core says them → as they are shown."""
    table: dict[str, str] = json.loads((TABLES / f"core.{language}.json").read_text("utf-8"))
    return table


def update_core(language: str, wanted: Sequence[str]) -> str:
    """Rewrite a table of the core's sentences; the English one has only those it rewords."""
    known = read_core(language)
    if language == "en":
        table = {text: known[text] for text in wanted if text in known}
    else:
        table = {text: known.get(text, "") for text in wanted}
    written = json.dumps(table, ensure_ascii=False, indent=2) + "\n"
    (TABLES / f"core.{language}.json").write_text(written, "utf-8", newline="\n")
    todo = [f"  to translate: {text!r}" for text, said in table.items() if not said]
    gone = [f"  gone: {text!r}" for text in known.keys() - table.keys()]
    return "\n".join([f"core.{language}: {len(table)} sentences", *todo, *gone])


def main() -> None:
    """Update all tables and say what is to be translated."""
    found = texts(list(calls()))
    spoken = list(dict.fromkeys([*sentences(), *WORDS]))
    for language in LANGUAGES:
        sys.stdout.write(update(language, found) + "\n")
        sys.stdout.write(update_core(language, spoken) + "\n")


if __name__ == "__main__":
    main()
