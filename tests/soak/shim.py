"""The library that makes file operations fail: built with gcc, loaded into a child, armed there."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

SOURCE = Path(__file__).with_name("faults.c")
VARIABLE = "PHOTOARCHIVE_FAULTS"
DIES = -1  # in place of an error number: the process ends there, as by kill -9


def why_not() -> str:
    """Why it cannot be used here; "" where it can."""
    if os.name == "nt" or not Path("/proc").is_dir():
        return "LD_PRELOAD is a thing of Linux"
    return "" if shutil.which("gcc") else "gcc is not installed"


def build(folder: Path) -> dict[str, str]:
    """Compile it into a folder; the environment of a child that has it."""
    library = folder / "faults.so"
    command = ["gcc", "-O1", "-w", "-shared", "-fPIC", str(SOURCE), "-o", str(library), "-ldl"]
    subprocess.run(command, check=True)
    return {**os.environ, "LD_PRELOAD": str(library), VARIABLE: str(library)}


def arm(number: int, error: int, *, lasting: bool = False) -> None:
    """In the child: the so-manieth change of a file from now on fails; 0 only counts."""
    if library := os.environ.get(VARIABLE):
        ctypes.CDLL(library).faults_arm(ctypes.c_long(number), error, int(lasting))


def count() -> int:
    """In the child: how many changes there were since `arm`."""
    library = os.environ.get(VARIABLE)
    return int(ctypes.CDLL(library).faults_count()) if library else 0
