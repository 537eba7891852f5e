"""Runs deeds in forked children and kills or starves them: `python -m tests.soak.driver`.

One process that has everything loaded forks a child for each try, so that a moment at random
falls into the work and not into the start of Python. Prints one JSON line for each deed.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from photoarchive.errors import PhotoArchiveError
from tests.soak import shim
from tests.soak.deeds import Deed, State
from tests.soak.every import DEEDS

ERRORS = {"EIO": errno.EIO, "EROFS": errno.EROFS, "ENOSPC": errno.ENOSPC}
REFUSED, BROKEN = 3, 4  # exit codes of a child
LONGEST = 120.0  # seconds until a child is taken to hang


@dataclass
class Outcome:
    """What became of one deed under one kind of trouble. `hit` are the tries that struck."""

    deed: str
    way: str
    tries: int = 0
    hit: int = 0
    lost: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Child:
    """How a child ended, what it had acknowledged, how long and how many file changes it took.

    `hung` is one that had to be ended because it did not end itself.
    """

    code: int
    killed: bool
    hung: bool
    said: list[str]
    seconds: float
    calls: int


def run(deed: Deed, folder: Path, *, after: float = 0, call: int = 0, error: int = 0) -> Child:
    """Fork a child that does the deed; kill it `after` seconds, or let it fail at a call."""
    reader, writer = os.pipe()
    began = time.monotonic()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        _child(deed, folder, writer, call, error)
    os.close(writer)
    heard, ended = _hear(reader, until=began + (after or LONGEST))
    if not ended:
        os.kill(pid, signal.SIGKILL)
        heard += _hear(reader, until=time.monotonic() + LONGEST)[0]
    os.close(reader)
    _, status = os.waitpid(pid, 0)
    lines = heard.decode().split("\n")
    said = [line for line in lines if line and not line.startswith("#")]
    calls = next((int(line[1:]) for line in lines if line.startswith("#")), 0)
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1
    killed, hung = os.WIFSIGNALED(status), not (ended or after)
    return Child(code, killed, hung, said, time.monotonic() - began, calls)


def _hear(reader: int, *, until: float) -> tuple[bytes, bool]:
    """What the child says until that time, and whether it ended before."""
    heard = b""
    while (left := until - time.monotonic()) > 0:
        if select.select([reader], [], [], left)[0]:
            said = os.read(reader, 1 << 16)
            if not said:
                return heard, True
            heard += said
    return heard, False


def _child(deed: Deed, folder: Path, writer: int, call: int, error: int) -> None:
    code = 0
    try:
        shim.arm(call, error, lasting=error not in (0, shim.DIES))
        deed.do(folder, lambda text: _tell(writer, text))
        _tell(writer, f"#{shim.count()}")
    except PhotoArchiveError:
        code = REFUSED
    except BaseException:
        traceback.print_exc()
        code = BROKEN
    finally:
        os._exit(code)


def _tell(writer: int, text: str) -> None:
    os.write(writer, f"{text}\n".encode())


@dataclass
class Soak:
    """One deed under one kind of trouble, again and again from the same beginning."""

    deed: Deed
    way: str
    chance: random.Random

    def run(self, tries: int, place: Path) -> Outcome:
        """So many tries; `place` is a folder for them."""
        outcome = Outcome(self.deed.name, self.way)
        start, undisturbed = place / "start", place / "clean"
        start.mkdir()
        self.deed.warm()
        self.deed.begin(start)
        shutil.copytree(start, undisturbed, symlinks=True)
        paced = self.deed.paced if self.way == "moment" else None  # the others count every change
        if paced:
            paced.hasten(undisturbed)
        clean = run(self.deed, undisturbed)
        assert clean.code == 0, f"{self.deed.name} does not even run undisturbed"
        wanted = self.deed.state(undisturbed)
        clean = replace(clean, seconds=paced.seconds) if paced else clean
        for number in range(tries):
            folder = place / f"try-{number}"
            shutil.copytree(start, folder, symlinks=True)
            struck, loss = self._attempt(folder, clean, wanted)
            outcome.tries += 1
            outcome.hit += struck
            outcome.lost += [loss] if loss else []
            shutil.rmtree(folder)
        return outcome

    def _attempt(self, folder: Path, clean: Child, wanted: State) -> tuple[bool, str]:
        """Whether it struck, and what was lost, "" for nothing."""
        call = self.chance.randint(1, max(clean.calls, 1))
        if self.way == "moment":
            child = run(self.deed, folder, after=self.chance.uniform(0.001, clean.seconds))
        else:
            child = run(self.deed, folder, call=call, error=ERRORS.get(self.way, shim.DIES))
        struck = child.killed or child.code == REFUSED
        try:
            assert not child.hung, f"it did not end within {LONGEST:.0f} s"
            assert child.code != BROKEN, "it broke instead of saying a sentence"
            self.deed.check(folder, child.said)
            again = run(self.deed, folder)
            assert again.code == 0, f"the second run ended with {again.code}"
            assert (other := difference(self.deed.state(folder), wanted)) == "", other
        except (AssertionError, PhotoArchiveError, OSError) as loss:
            return struck, f"{self.way} {call}: {told(loss)}"
        return struck, ""


def told(loss: Exception) -> str:
    """What went wrong, and in which line of the check."""
    where = traceback.extract_tb(loss.__traceback__)[-1]
    return f"{type(loss).__name__}: {loss} ({where.name}: {where.line})"[:2_000]


def difference(state: State, wanted: State) -> str:
    """In what a second run ended other than an undisturbed one; "" for nothing."""
    found = []
    for name in sorted({*state, *wanted}):
        here, there = (_lines(one.get(name)) for one in (state, wanted))
        if here != there:
            found.append(f"{name}: {here - there or 'nothing'}, not {there - here or 'nothing'}")
    return f"the second run differs: {'; '.join(found)}" if found else ""


def _lines(value: object) -> Counter[str]:
    entries = value.items() if isinstance(value, dict) else value
    return Counter(map(repr, entries if isinstance(entries, Iterable) else [entries]))


def main() -> None:
    """Run what the arguments say."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tries", type=int, default=5)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--deeds", nargs="*", default=list(DEEDS))
    parser.add_argument("--ways", nargs="*", default=["moment"])
    wanted = parser.parse_args()
    os.environ["PHOTOARCHIVE_CACHE"] = tempfile.mkdtemp(prefix="soak-cache-")
    for name in wanted.deeds:
        for way in (way for way in wanted.ways if way in DEEDS[name].ways):
            chance = random.Random(f"{name} {way} {wanted.seed}")  # noqa: S311 - no secrets
            with tempfile.TemporaryDirectory(prefix="soak-") as place:
                outcome = Soak(DEEDS[name], way, chance).run(wanted.tries, Path(place))
            sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
