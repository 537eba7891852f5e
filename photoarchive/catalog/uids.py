"""Identities that leave the database: UUID version 7 (RFC 9562), ordered by time."""

from __future__ import annotations

import os
import time
import uuid
from datetime import UTC, datetime


def new_uid() -> str:
    """A fresh UUIDv7 as text: 48 bits of Unix milliseconds, then 74 random bits."""
    milliseconds = time.time_ns() // 1_000_000
    number = milliseconds << 80 | int.from_bytes(os.urandom(10), "big")
    number = number & ~(0xF << 76) | 0x7 << 76  # version
    number = number & ~(0x3 << 62) | 0x2 << 62  # variant
    return str(uuid.UUID(int=number))


def made_at(uid: str) -> float:
    """When a uid was made, in seconds since 1970; 0 where it is of another kind."""
    try:
        number = uuid.UUID(uid)
    except ValueError:
        return 0.0
    return (number.int >> 80) / 1000 if number.version == 7 else 0.0


def utc_now() -> str:
    """The time for the record: ISO 8601, UTC, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
