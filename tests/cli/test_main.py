"""The outermost door: options everywhere, exit codes, which archive, what is loaded."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from photoarchive import __version__, settings
from photoarchive.catalog.catalog import Catalog
from photoarchive.cli.main import COMMANDS
from photoarchive.paths import settings_file
from tests.cli.conftest import Caller, bare
from tests.conftest import DrawSet

PROGRAM = (sys.executable, "-m", "photoarchive")


def test_no_command_says_how_to_begin() -> None:
    answer = bare()
    assert answer.code == 0
    assert "photoarchive demo" in answer.out
    assert "not made yet" in answer.out
    assert max(map(len, answer.out.splitlines()[:-1])) <= 80


def test_start_as_json() -> None:
    document = bare("--json").json
    assert document["version"] == __version__
    assert document["exists"] is False


def test_help_lists_the_commands_in_the_order_of_the_job() -> None:
    text = bare("--help").out
    listed = [line.split()[0] for line in text.partition("Commands:")[2].splitlines() if line]
    assert listed == list(COMMANDS)


@pytest.mark.parametrize(
    "group", [(), ("article",), ("photo",), ("people",), ("metadata",), ("trash",)]
)
def test_lists_of_commands_fit_the_line(group: tuple[str, ...]) -> None:
    text = bare(*group, "--help").out
    assert "..." not in text.partition("Commands:")[2]
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_an_example(name: str) -> None:
    text = bare(name, "--help").out
    assert "--json" in text
    assert "--archive" in text
    group = name in ("article", "photo", "people", "metadata", "trash")
    assert "Commands:" in text if group else f"photoarchive {name}" in text


@pytest.mark.parametrize(
    "arguments",
    [
        ("article", "apply"),
        ("article", "write"),
        ("photo", "show"),
        ("photo", "set"),
        ("people", "list"),
        ("people", "add"),
        ("people", "set"),
        ("people", "merge"),
        ("people", "import"),
        ("metadata", "read"),
    ],
)
def test_commands_of_groups_have_an_example(arguments: tuple[str, str]) -> None:
    assert f"photoarchive {' '.join(arguments)}" in bare(*arguments, "--help").out


def test_json_and_archive_work_before_and_after_the_command(filled: Caller) -> None:
    archive = str(filled.archive)
    before = bare("--json", "--archive", archive, "search", "hazelhof")
    after = bare("search", "hazelhof", "--archive", archive, "--json")
    assert before.json == after.json
    assert before.json["total"] == 4


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("import",),
        ("search", "--limit", "many"),
        ("import", ".", "--date", "yesterday"),
        ("import", ".", "--date", "2026-13"),
        ("photo", "set", "Hazelhof-0001"),
        ("photo", "set", "Hazelhof-0001", "--rating", "9"),
        ("export", "Opening", "--sizes", "big"),
        ("export", "Opening", "--language", "xx"),
        ("article", "write", "Opening", "--as", "docx"),
    ],
)
def test_what_is_not_understood_is_a_usage_error(
    filled: Caller, arguments: tuple[str, ...]
) -> None:
    answer = filled(*arguments, "--json")
    assert answer.code == 2
    assert answer.out == ""
    assert "Usage:" in answer.err


def test_an_error_is_one_sentence_with_the_path(call: Caller) -> None:
    answer = call("search", "x")
    assert answer.code == 1
    assert answer.out == ""
    assert answer.err.count("\n") == 1
    assert str(call.archive) in answer.err


def test_an_error_as_json_is_one_document_too(call: Caller) -> None:
    answer = call("search", "x", "--json")
    assert answer.code == 1
    assert answer.json == {"error": answer.err.strip()}


@pytest.mark.parametrize("name", ["undo", "redo", "history", "events", "verify", "backup"])
def test_only_importing_makes_an_archive(call: Caller, name: str) -> None:
    assert call(name).code == 1
    assert not call.archive.exists()


def test_a_folder_with_other_things_does_not_become_an_archive(
    call: Caller, draw_set: DrawSet
) -> None:
    call.archive.mkdir()
    (call.archive / "letter.txt").write_text("Dear …")
    answer = call("import", draw_set([1])[0])
    assert answer.code == 1
    assert [path.name for path in call.archive.iterdir()] == ["letter.txt"]


def test_a_library_of_something_else_is_refused_untouched(call: Caller) -> None:
    call.archive.mkdir()
    library = call.archive / "library.db"
    library.write_bytes(b"not a database at all, but long enough to be looked at" * 20)
    before = library.read_bytes()
    for arguments in (("search", "x"), ("undo",), ("import", ".")):
        assert call(*arguments).code == 1
    assert library.read_bytes() == before


def test_an_archive_of_a_newer_version_is_refused_untouched(filled: Caller) -> None:
    library = sqlite3.connect(filled.archive / "library.db")
    library.execute("PRAGMA user_version = 999")
    library.close()
    for arguments in (("search", "x"), ("undo",), ("verify",)):
        answer = filled(*arguments)
        assert answer.code == 1
        assert "newer version" in answer.err


def test_an_archive_in_use_can_be_read_and_says_who_holds_it(filled: Caller) -> None:
    with Catalog.open(filled.archive):
        assert filled.json("search", "hazelhof")["total"] == 4
        answer = filled("photo", "set", "Hazelhof-0001", "--caption", "x")
    assert answer.code == 1
    assert f"process {os.getpid()}" in answer.err


def test_the_environment_names_an_archive(filled: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    settings_file().unlink()
    monkeypatch.setenv("PHOTOARCHIVE_ARCHIVE", str(filled.archive))
    assert bare("search", "hazelhof", "--count").out == "4\n"
    assert not settings_file().exists()


def test_the_last_archive_is_remembered(filled: Caller) -> None:
    assert settings.load().settings.archive == str(filled.archive)
    assert bare("search", "hazelhof", "--count").out == "4\n"


def test_an_import_does_not_remake_the_last_archive_when_it_is_gone(
    filled: Caller, draw_set: DrawSet
) -> None:
    gone = filled.archive.rename(filled.archive.with_name("unplugged"))
    answer = bare("import", str(draw_set([7])[0]))
    assert answer.code == 1
    assert str(filled.archive) in answer.err
    assert not filled.archive.exists()
    assert gone.exists()


def test_broken_settings_are_set_aside_with_a_sentence(filled: Caller) -> None:
    settings_file().write_text("archive = [")
    answer = bare("events")
    assert "set aside" in answer.err
    assert settings_file().with_suffix(".broken.toml").read_text() == "archive = ["
    assert filled("events").code == 0


def test_settings_come_back_as_they_were_saved() -> None:
    wanted = settings.Settings(archive='C:\\Foto\'s\\"Árchief"\n\x7f')
    settings.save(wanted)
    assert settings.load() == settings.Loaded(wanted)


def test_settings_of_other_versions_are_no_trouble() -> None:
    settings.save(settings.Settings())
    settings_file().write_text('colour = "dark"\narchive = 3\n')
    assert settings.load() == settings.Loaded(settings.Settings())


def test_settings_that_cannot_be_written_stop_nothing(filled: Caller) -> None:
    settings_file().unlink()
    settings_file().parent.rmdir()
    settings_file().parent.write_text("a file where the folder should be")
    assert filled("events").code == 0
    assert "cannot be read" in bare("events").err


# ---- the real program ------------------------------------------------------------------------


def test_the_command_line_loads_no_window() -> None:
    code = (
        "import sys, photoarchive.cli.main as m\n"
        "[m.cli.get_command(None, name) for name in m.COMMANDS]\n"
        "print([n for n in sys.modules if n.startswith(('PySide6', 'photoarchive.desktop'))])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_a_search_does_not_wait_for_what_an_export_needs() -> None:
    code = "import sys, photoarchive.cli.search; print('jinja2' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"


def test_the_program_as_a_process(filled: Caller) -> None:
    command = [*PROGRAM, "--archive", str(filled.archive), "search", "hazelhof", "--json"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert json.loads(done.stdout)["total"] == 4
    assert done.stderr == b""


def test_json_is_utf8_whatever_the_terminal_speaks(filled: Caller) -> None:
    filled("photo", "set", "Hazelhof-0001", "--caption", "Mariët 🎉")
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [*PROGRAM, "--archive", str(filled.archive), "search", "mariet"]
    as_json = subprocess.run([*command, "--json"], capture_output=True, check=True, env=environment)
    assert json.loads(as_json.stdout)["photos"][0]["caption"] == "Mariët 🎉"
    shown = subprocess.run(command, capture_output=True, check=True, env=environment)
    assert b"Mari?t" in shown.stdout


def test_a_reader_that_leaves_early_is_no_error(filled: Caller) -> None:
    command = [*PROGRAM, "--archive", str(filled.archive), "events", "--json"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert done.stderr == b""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_stops_an_import_and_a_second_one_goes_on(
    call: Caller, draw_set: DrawSet, tmp_path: Path
) -> None:
    folder = draw_set(range(1, 41), size=(1600, 1200))[0].parent
    command = [*PROGRAM, "--archive", str(call.archive), "import", str(folder), "--json"]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    assert running.stderr is not None
    assert b"new archive" in running.stderr.readline()
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 130, err
    assert b"Stopped" in err
    assert json.loads(out)["error"].startswith("Stopped")
    report = call.json("import", folder)
    assert report["added"] + report["already_there"] == 40
