"""What a file of code replacements holds, as the settings say it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from photoarchive.article.replacements import read_codes
from photoarchive.desktop.phrases import translated, translated_error
from photoarchive.desktop.words import number, tr
from photoarchive.errors import PhotoArchiveError

_NAMED = 3  # lines with trouble that are named


@dataclass(frozen=True)
class CodesState:
    """A sentence, and whether something in the file cannot be used."""

    text: str
    trouble: bool = False


def codes_state(file: Path) -> CodesState:
    """Read the file and say how many codes it has and which lines cannot be used."""
    try:
        codes = read_codes(file)
    except PhotoArchiveError as error:
        return CodesState(translated_error(error), trouble=True)
    parts = [tr("%n code(s).", n=len(codes.forms))]
    for line, reason in codes.refused[:_NAMED]:
        parts.append(tr("Line {line}: {reason}.", line=number(line), reason=translated(reason)))
    if more := codes.refused[_NAMED:]:
        parts.append(tr("%n more line(s) cannot be used.", n=len(more)))
    return CodesState(" ".join(parts), trouble=bool(codes.refused))
