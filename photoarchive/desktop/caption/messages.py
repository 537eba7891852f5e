"""What the caption view says in the banner: about one photo, so it goes when one goes on."""

from __future__ import annotations

from collections.abc import Callable

from photoarchive.desktop.banner import Banner, Tone


class Messages:
    """The banner, as the caption view uses it; what others say there stays."""

    def __init__(self, banner: Banner) -> None:
        self._banner = banner
        self._said = ""

    def say(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        action: str = "",
        then: Callable[[], object] | None = None,
    ) -> None:
        """Show a message, with a button called `action` that does `then`."""
        self._said = text
        self._banner.say(text, tone, action=action, then=then)

    def hush(self) -> None:
        """Take away what was said last, if it is still there."""
        if self._said and self._banner.text == self._said:
            self._banner.hide()
        self._said = ""
