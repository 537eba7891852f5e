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
import shutil
import signal
import sys
import tempfile
import time
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path

from photoarchive.errors import PhotoArchiveError
from tests.soak import shim
from tests.soak.deeds import DEEDS, Deed

ERRORS = {"EIO": errno.EIO, "EROFS": errno.EROFS, "ENOSPC": errno.ENOSPC}
REFUSED, BROKEN = 3, 4  # exit codes of a child
WAYS = ("moment", "call", *ERRORS)


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
    """How a child ended, what it had acknowledged, how long and how many file changes it took."""

    code: int
    killed: bool
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
    if after:
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
    with os.fdopen(reader, encoding="utf-8") as stream:
        lines = stream.read().split("\n")
    _, status = os.waitpid(pid, 0)
    said = [line for line in lines if line and not line.startswith("#")]
    calls = next((int(line[1:]) for line in lines if line.startswith("#")), 0)
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1
    killed = os.WIFSIGNALED(status)
    return Child(code, killed, said, time.monotonic() - began, calls)


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
        self.deed.begin(start)
        shutil.copytree(start, undisturbed, symlinks=True)
        clean = run(self.deed, undisturbed)
        assert clean.code == 0, f"{self.deed.name} does not even run undisturbed"
        wanted = self.deed.state(undisturbed)
        for number in range(tries):
            folder = place / f"try-{number}"
            shutil.copytree(start, folder, symlinks=True)
            struck, loss = self._attempt(folder, clean, wanted)
            outcome.tries += 1
            outcome.hit += struck
            outcome.lost += [loss] if loss else []
            shutil.rmtree(folder)
        return outcome

    def _attempt(self, folder: Path, clean: Child, wanted: object) -> tuple[bool, str]:
        """Whether it struck, and what was lost, "" for nothing."""
        call = self.chance.randint(1, max(clean.calls, 1))
        if self.way == "moment":
            child = run(self.deed, folder, after=self.chance.uniform(0.001, clean.seconds))
        else:
            child = run(self.deed, folder, call=call, error=ERRORS.get(self.way, shim.DIES))
        struck = child.killed or child.code == REFUSED
        try:
            assert child.code != BROKEN, "it broke instead of saying a sentence"
            self.deed.check(folder, child.said)
            again = run(self.deed, folder)
            assert again.code == 0, f"the second run ended with {again.code}"
            state = self.deed.state(folder)
            assert state == wanted, f"the second run differs: {state} from {wanted}"
        except (AssertionError, PhotoArchiveError, OSError) as loss:
            return struck, f"{self.way} {call}: {type(loss).__name__}: {loss}"[:2_000]
        return struck, ""


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
        for way in wanted.ways:
            chance = random.Random(f"{name} {way} {wanted.seed}")  # noqa: S311 - no secrets
            with tempfile.TemporaryDirectory(prefix="soak-") as place:
                outcome = Soak(DEEDS[name], way, chance).run(wanted.tries, Path(place))
            sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
