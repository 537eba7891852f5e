"""The command line as a function: arguments in; exit code, stdout and stderr out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from photoarchive.cli.main import cli
from tests.conftest import DrawSet


@dataclass(frozen=True)
class Answer:
    """What a call left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The whole of stdout as one document; anything else there fails."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Caller:
    """Calls `photoarchive --archive ARCHIVE` in this process; bugs fly into the test."""

    archive: Path

    def __call__(self, *arguments: str | Path, stdin: bytes | None = None) -> Answer:
        texts = [str(argument) for argument in arguments]
        return bare("--archive", str(self.archive), *texts, stdin=stdin)

    def json(self, *arguments: str | Path) -> Any:
        """The document of a call that must succeed."""
        answer = self(*arguments, "--json")
        assert answer.code == 0, answer.err
        return answer.json


def bare(*arguments: str, stdin: bytes | None = None) -> Answer:
    """Calls `photoarchive` with nothing but these arguments."""
    result = CliRunner().invoke(cli, arguments, input=stdin, prog_name="photoarchive")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Answer(result.exit_code, result.stdout, result.stderr)


@pytest.fixture
def call(tmp_path: Path) -> Caller:
    """A caller on an archive that does not exist yet."""
    return Caller(tmp_path / "archive")


@pytest.fixture
def filled(call: Caller, draw_set: DrawSet) -> Caller:
    """A caller on an archive with an event of four photos; number 3 is missing."""
    folder = draw_set([1, 2, 4, 5], prefix="Hazelhof")[0].parent
    texts = ("--event", "Opening", "--date", "2026-05-13", "--credit", "Studio Linde/Noor")
    answer = call("import", folder, *texts)
    assert answer.code == 0, answer.err
    return call
