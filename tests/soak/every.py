"""Every deed of the soak, by name."""

from __future__ import annotations

from tests.soak.captioning import WINDOW
from tests.soak.deeds import CORE, Deed

DEEDS: dict[str, Deed] = {deed.name: deed for deed in (*CORE, WINDOW)}
