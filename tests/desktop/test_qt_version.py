"""The Qt binding survives what it is called with all day: PySide6 6.12.0 on Python 3.11 did not."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
timer = QTimer()
for number in range(200_000):
    timer.setInterval(number)
print("survived")
"""


def test_ordinary_calls_do_not_wear_out_none() -> None:
    result = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True)
    assert result.stdout.strip() == "survived", result.stderr[-500:]
