"""Every text of the window is there in every language, whole, and with what it leaves open."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

from photoarchive.desktop import translations
from photoarchive.desktop.actions import Actions
from photoarchive.desktop.words import CONTEXT, tr
from photoarchive.paths import resources
from tests import translations as tables
from tests.translations import Message, mnemonic, placeholders

CALLS = list(tables.calls())
TEXTS = tables.texts(CALLS)
KNOWN = {language: tables.read(language) for language in tables.LANGUAGES}

each_language = pytest.mark.parametrize("language", tables.LANGUAGES)


@pytest.fixture
def speaking(qapp: QApplication, language: str) -> Iterator[str]:
    """The window's language for one test."""
    translations.install(qapp, language)
    yield language
    translations.install(qapp, "en")


def test_every_text_is_written_out() -> None:
    assert [f"{call.file}:{call.line}" for call in CALLS if call.text is None] == []


def test_what_is_filled_in_is_open_in_the_text() -> None:
    """`tr("{count} photos", n=…)` would show the braces or lose the number."""
    wrong = [
        f"{call.file}:{call.line}: {call.text}"
        for call in CALLS
        if call.text is not None
        and (
            call.counted != ("%n" in call.text)
            or not call.values - {"**"} <= set(placeholders(call.text))
        )
    ]
    assert wrong == []


@each_language
def test_the_table_has_every_text_and_no_other(language: str) -> None:
    """After a change of texts: `python -m tests.translations`, then translate what it names."""
    wanted = {message.source for message in tables.updated(language, {}, TEXTS)}
    assert set(KNOWN[language]) - wanted == set(), "stale"
    assert wanted - set(KNOWN[language]) == set(), "missing"
    assert [m.source for m in KNOWN[language].values() if not m.finished] == [], "unfinished"


@each_language
def test_the_table_is_as_the_tool_writes_it(language: str) -> None:
    messages = tables.updated(language, KNOWN[language], TEXTS)
    file = tables.TABLES / f"{language}.ts"
    assert file.read_text("utf-8") == tables.written(language, messages)


@each_language
def test_a_translation_leaves_open_what_its_text_leaves_open(language: str) -> None:
    """`%Ln` is `%n` with the separators of the locale; "the one photo" needs no number."""
    for message in filter(lambda message: message.finished, KNOWN[language].values()):
        for place, form in enumerate(message.forms):
            left_open = placeholders(message.source)
            one = [name for name in left_open if name != "%n"] if place == 0 else left_open
            assert placeholders(form) in (left_open, one), form
            assert "%n" not in form, form


@each_language
def test_a_translation_keeps_mnemonic_ellipsis_and_stop(language: str) -> None:
    for message in filter(lambda message: message.finished, KNOWN[language].values()):
        for form in message.forms:
            assert bool(mnemonic(form)) == bool(mnemonic(message.source)), form
            assert _end(form) == _end(message.source), form
            assert form == form.strip() or message.source != message.source.strip(), form


def _end(text: str) -> str:
    return text[-1] if text[-1] in "….:?!" else ""


@pytest.mark.parametrize("table", ["nl.ts", "core.nl.json"])
def test_dutch_says_je_everywhere(table: str) -> None:
    text = resources("i18n", table).read_text("utf-8")
    formal = [line for line in text.splitlines() if re.search(r"\b([Uu]|[Uu]w)\b", line)]
    assert [line.strip() for line in formal if "<source>" not in line] == []


@each_language
def test_lrelease_takes_the_table(language: str, tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lrelease", path=_scripts()) or shutil.which("pyside6-lrelease")
    if tool is None:
        pytest.skip("pyside6-lrelease is not installed")
    compiled = tmp_path / f"{language}.qm"
    source = tables.TABLES / f"{language}.ts"
    done = subprocess.run(
        [tool, str(source), "-qm", str(compiled)], capture_output=True, text=True, check=True
    )
    count = len(KNOWN[language])
    assert f"Generated {count} translation(s) ({count} finished and 0 unfinished)" in done.stdout
    assert done.stderr == ""
    assert _differences(language, compiled) == []


def _scripts() -> str:
    return str(Path(sys.executable).parent)


def _differences(language: str, compiled: Path) -> list[str]:
    """Where the compiled table and the one of a checkout answer differently."""
    released = QTranslator()
    assert released.load(str(compiled))
    table = translations.Table(language)
    return [
        message.source
        for message in KNOWN[language].values()
        for n in ((1, 2, 0, 100) if message.counted else (-1,))
        if released.translate(CONTEXT, message.source, None, n)
        != table.translate(CONTEXT, message.source, None, n)
    ]


_DECODING = """
import threading
from PySide6.QtGui import QGuiApplication, QImage
from photoarchive.desktop import translations

app = QGuiApplication([])
translations.install(app, "nl")
noise = bytes(2) + b"\\2" + bytes(1) + b"\\1" * 60
work = lambda: [QImage.fromData(noise) for _ in range(300)]
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


def test_threads_that_decode_pictures_do_not_wait_for_a_translation() -> None:
    """Qt asks for the text of an error while it holds a lock; see `compiling`."""
    subprocess.run([sys.executable, "-c", _DECODING], check=True, timeout=120)


@each_language
def test_a_letter_opens_one_entry_of_a_menu(speaking: str, qapp: QApplication) -> None:
    bar = QMenuBar()
    Actions(bar).fill(bar)
    menus = [bar, *bar.findChildren(QMenu)]
    assert len(menus) > 7
    for menu in menus:
        entries = [action.text() for action in menu.actions()]
        letters = Counter(filter(None, map(mnemonic, entries)))
        assert [letter for letter, count in letters.items() if count > 1] == [], entries
    bar.deleteLater()


def test_every_action_speaks_dutch(qapp: QApplication) -> None:
    """A text of the table of actions that is the same in both languages is a name."""
    english = _action_texts(qapp, "en")
    dutch = _action_texts(qapp, "nl")
    same = {text for text in english.values() if text in dutch.values()}
    assert same <= {"&Help"}


def _action_texts(app: QApplication, language: str) -> dict[str, str]:
    translations.install(app, language)
    actions = Actions(app)
    found = {spec.id: spec.text for spec in actions.specs}
    actions.deleteLater()
    translations.install(app, "en")
    return found


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 photo"),
        ("en", 1212, "1,212 photos"),
        ("nl", 1, "1 foto"),
        ("nl", 0, "0 foto's"),
        ("nl", 1212, "1.212 foto's"),
    ],
)
def test_what_is_counted_has_its_form_and_separators(speaking: str, count: int, said: str) -> None:
    assert tr("%n photo(s)", n=count) == said


def test_an_update_keeps_what_is_translated_and_drops_what_is_gone() -> None:
    known = {
        "Stop": Message("Stop", ("Stoppen",)),
        "Gone": Message("Gone", ("Weg",)),
    }
    found = {"Stop": ("a.py",), "New": ("b.py",), "%n photo(s)": ("a.py", "b.py")}
    messages = tables.updated("nl", known, found)
    assert [(m.source, m.forms, m.files) for m in messages] == [
        ("Stop", ("Stoppen",), ("a.py",)),
        ("New", ("",), ("b.py",)),
        ("%n photo(s)", ("", ""), ("a.py", "b.py")),
    ]


def test_english_gets_the_two_forms_of_a_plain_plural() -> None:
    found = {"Stop": ("a.py",), "%n photo(s)": ("a.py",), "%n photo(s) have none": ("a.py",)}
    messages = tables.updated("en", {}, found)
    assert [(m.source, m.forms) for m in messages] == [
        ("%n photo(s)", ("%Ln photo", "%Ln photos")),
        ("%n photo(s) have none", ("", "")),
    ]
