"""What a clone, a wheel and the list of pinned versions must be, besides the code."""

from __future__ import annotations

import re
import subprocess
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from photoarchive.paths import resources

ROOT = Path(__file__).parents[1]
PIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*==[A-Za-z0-9.+!]+")

# Names that only hold on the machine of whoever wrote them, and hosts that only one network has.
ONE_MACHINE = re.compile(
    r"(?<![\w.])/(?:home|Users|root|work)/[a-z][\w-]*/"
    r"|(?<![\w.])[A-Za-z]:\\Users\\[a-z]"
    r"|--(?:extra-)?index-url|--trusted-host|index-url\s*=|\.org/simple\b"
    r"|registry\.[\w-]+\.[a-z]|artifactory|nexus\.",
    re.ASCII,
)
TEXTS = {".py", ".toml", ".md", ".txt", ".html", ".css", ".js", ".json", ".sql", ".ts", ".spec", ""}


def project() -> dict[str, Any]:
    """The `project` table of pyproject.toml."""
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def pins() -> dict[str, str]:
    """Normalised name → version."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    return {normal(line.split("==")[0]): line.split("==")[1] for line in lines}


def normal(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> list[str]:
    """Every requirement of pyproject.toml, those of extras too."""
    table = project()
    groups = [table["dependencies"], *table["optional-dependencies"].values()]
    return [requirement for group in groups for requirement in group]


def tracked() -> list[Path]:
    """The files that git knows."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not in a git checkout, so there is no list of tracked files")
    return [path for name in listed.stdout.split("\0") if (path := ROOT / name).is_file()]


def test_every_version_is_pinned_by_name_and_version_alone() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not PIN.fullmatch(line)] == []
    assert len(pins()) == len(lines)


@pytest.mark.parametrize("requirement", declared())
def test_every_dependency_has_a_pin_that_fits(requirement: str) -> None:
    match = re.match(r"([\w.-]+)(?:\[[\w,]+\])?(?:>=([\d.]+))?", requirement)
    assert match is not None
    pinned = pins()[normal(match[1])]
    assert numbers(pinned) >= numbers(match[2] or "0")


def numbers(version: str) -> list[int]:
    """The release numbers of a version, for comparison."""
    return [int(part) for part in re.findall(r"\d+", version)]


def test_no_file_names_a_machine_or_a_registry() -> None:
    this = Path(__file__)
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked()
        if path.suffix in TEXTS and path != this
        for match in ONE_MACHINE.finditer(path.read_text("utf-8", "replace"))
    ]
    assert found == []


def test_resources_are_found_in_a_checkout() -> None:
    assert resources("gallery") == ROOT / "resources" / "gallery"
    assert resources("gallery", "page.html").is_file()


def test_a_wheel_carries_the_package_and_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = pytest.importorskip("hatchling.build", reason="hatchling is not installed")
    monkeypatch.chdir(ROOT)
    wheel = zipfile.ZipFile(tmp_path / build.build_wheel(str(tmp_path)))
    with wheel:
        names = set(wheel.namelist())
    shipped = {
        f"photoarchive/{path.relative_to(ROOT).as_posix()}"
        for path in tracked()
        if path.is_relative_to(ROOT / "resources")
    }
    assert shipped
    assert shipped <= names
    assert "photoarchive/cli/__init__.py" in names
    assert not [name for name in names if name.startswith(("tests/", "docs/"))]
