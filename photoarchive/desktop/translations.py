"""Loads the tables of translations: `.qm` where they were compiled, else the `.ts` themselves."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from photoarchive.desktop.compiling import compiled
from photoarchive.desktop.words import CONTEXT
from photoarchive.paths import resources

LANGUAGES = {"en": "English", "nl": "Nederlands"}


class Table(QTranslator):
    """A `.ts` file as it stands in a checkout, where nothing is compiled: compiled in memory."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        texts: dict[str, tuple[str, ...]] = {}
        root = ET.parse(resources("i18n", f"{language}.ts")).getroot()  # noqa: S314
        for message in root.iter("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")]
            texts[source] = tuple(forms) or (translation.text or "",)
        self._data = compiled(CONTEXT, texts)  # Qt keeps no copy of its own
        self.load(self._data)


def language_of(chosen: str) -> str:
    """The language to use: the one chosen, else the system's if we have it, else English."""
    wanted = chosen or QLocale.system().name()[:2]
    return wanted if wanted in LANGUAGES else "en"


def install(app: QCoreApplication, chosen: str) -> None:
    """Translate everything that is made from now on, and write dates and numbers so."""
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    language = language_of(chosen)
    system = QLocale.system()
    QLocale.setDefault(system if system.name()[:2] == language else QLocale(language))
    of_qt = QTranslator(app)
    if of_qt.load(
        f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        app.installTranslator(of_qt)
    app.installTranslator(_of_program(app, language))


def _of_program(app: QCoreApplication, language: str) -> QTranslator:
    compiled = QTranslator(app)
    if compiled.load(str(resources("i18n", f"{language}.qm"))):
        return compiled
    return Table(language, app)
