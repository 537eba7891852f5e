"""Every text on screen comes through here: translation, numbers and dates by locale.

All texts are in one context, so that one table (`resources/i18n/*.ts`) holds them. Loading the
tables belongs to `translations`.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime
from PySide6.QtGui import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

CONTEXT = "photoarchive"


def tr(text: str, /, n: int | None = None, **values: object) -> str:
    """The text in the language of the window; `%n` and its plural by `n`, `{name}` by `values`."""
    found = QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)
    return found.format(**values) if values else found


def tip(text: str) -> str:
    """A text of the archive for a tooltip, which would take it for markup where it looks so."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")


def number(value: int) -> str:
    """A count with the separators of the locale: 1,212 or 1.212."""
    return _locale().toString(value)


def size(count: int) -> str:
    """Bytes as people read them: 9.8 MB."""
    locale = _locale()
    return locale.formattedDataSize(count, 1, locale.DataSizeFormat.DataSizeSIFormat)


def date_text(iso: str) -> str:
    """An ISO date of any precision: "13 May 2019", "May 2019", "2019"; "" for none."""
    locale = _locale()
    if len(iso) >= 10:
        day = QDate.fromString(iso[:10], "yyyy-MM-dd")
        return locale.toString(day, "d MMMM yyyy") if day.isValid() else iso
    if len(iso) == 7:
        month = QDate.fromString(iso + "-01", "yyyy-MM-dd")
        return locale.toString(month, "MMMM yyyy") if month.isValid() else iso
    return iso


def moment_text(iso: str) -> str:
    """An ISO date and time, local as written: "13 May 2019 13:07"; the date alone without one."""
    clock = QTime.fromString(iso[11:16], "HH:mm")
    return f"{date_text(iso)} {clock.toString('HH:mm')}" if clock.isValid() else date_text(iso)


def when_made(utc_iso: str) -> str:
    """A UTC moment of the history in the user's own time zone, short."""
    moment = QDateTime.fromString(utc_iso[:19] + "Z", "yyyy-MM-ddTHH:mm:sst")
    locale = _locale()
    return locale.toString(moment.toLocalTime(), locale.FormatType.ShortFormat)


def seconds_text(seconds: float) -> str:
    """How long something will take, rounded: "about 6 s", "about 3 min"."""
    if seconds < 60:
        return tr("about {count} s", count=number(max(1, round(seconds))))
    return tr("about {count} min", count=number(round(seconds / 60)))


def _locale() -> QLocale:
    from PySide6.QtCore import QLocale  # all languages there are: ten milliseconds to load

    return QLocale()
