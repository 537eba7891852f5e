"""Settings: every change holds at once, so there is nothing to confirm."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop import pickers
from photoarchive.desktop.background import Latest
from photoarchive.desktop.icons import icon
from photoarchive.desktop.labels import prose
from photoarchive.desktop.sheet import Sheet
from photoarchive.desktop.sheets import export_opening
from photoarchive.desktop.sheets.settings_codes import CodesState, codes_state
from photoarchive.desktop.theme import Scheme
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.translations import LANGUAGES, language_of
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import size, tr
from photoarchive.files.sizes import FolderSize, folder_size

_LABELS = 180  # pixels


@dataclass(frozen=True)
class Room:
    """How much the archive and the previews take."""

    archive: FolderSize
    previews: FolderSize


class SettingsSheet(Sheet):
    """Language, appearance, codes, and where everything lies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Settings"), tr("Done"))
        self._desk = desk
        self.cancel_button.hide()
        self.main_button.clicked.connect(self.cancel)
        self._measure = Latest(self)
        self._measure.ready.connect(self._on_measured)
        self._codes = Latest(self)
        self._codes.ready.connect(self._on_codes)
        self.body.addWidget(self._page(), 1)

    def begin(self) -> None:
        """Read what takes time beside the window."""
        self._refresh_codes()
        self._refresh_sizes()
        self.language.setFocus(Qt.FocusReason.TabFocusReason)

    # -- language and appearance ---------------------------------------------------------------

    def _language_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(tr("Language"))
        box.addItem(tr("As the system ({language})", language=LANGUAGES[language_of("")]), "")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(self._desk.preferences.now.language)))
        box.activated.connect(self._on_language)
        return box

    def _on_language(self) -> None:
        self._desk.preferences.set("language", self.language.currentData())

    def _scheme_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        group = QButtonGroup(self)
        now = self._desk.preferences.now.scheme or Scheme.SYSTEM
        self.schemes: dict[Scheme, QRadioButton] = {}
        for scheme, text in (
            (Scheme.SYSTEM, tr("As the &system")),
            (Scheme.LIGHT, tr("&Light")),
            (Scheme.DARK, tr("&Dark")),
        ):
            button = QRadioButton(text, self)
            button.setChecked(scheme == now)
            button.toggled.connect(lambda on, s=scheme: self._on_scheme(s, on=on))
            group.addButton(button)
            row.addWidget(button)
            self.schemes[scheme] = button
        row.addStretch(1)
        return row

    def _on_scheme(self, scheme: Scheme, *, on: bool) -> None:
        if on:
            self._desk.preferences.set("scheme", scheme.value)

    # -- codes ---------------------------------------------------------------------------------

    def _codes_part(self) -> QVBoxLayout:
        self.codes_file = self._label("")
        self.codes_said = self._label("muted")
        choose = self._button("folder-open", tr("Choose a f&ile…"), self._on_choose_codes)
        self.no_codes = self._button("x", tr("Use &none"), self._on_no_codes)
        column = self._column(self.codes_file, self.codes_said)
        column.addLayout(self._buttons(choose, self.no_codes))
        return column

    def _on_choose_codes(self) -> None:
        chosen = self._desk.preferences.now.codes
        kinds = tr("Code replacements") + " (*.txt *.tsv *.csv)"
        start = str(Path(chosen).parent) if chosen else ""
        if file := pickers.file_to_open(self, tr("Code replacements"), kinds, start):
            self._desk.preferences.set("codes", str(file))
            self._refresh_codes()

    def _on_no_codes(self) -> None:
        self._desk.preferences.set("codes", "")
        self._refresh_codes()

    def _refresh_codes(self) -> None:
        chosen = self._desk.preferences.now.codes
        self.codes_file.setText(chosen or tr("No file is used."))
        self.no_codes.setVisible(bool(chosen))
        self.codes_said.setText("")
        if chosen:
            self._codes.ask(lambda: codes_state(Path(chosen)))
        else:
            self._codes.forget()

    def _on_codes(self, state: CodesState) -> None:
        self.codes_said.setText(state.text)
        self.codes_said.setProperty("kind", "warning" if state.trouble else "muted")
        self.codes_said.style().unpolish(self.codes_said)
        self.codes_said.style().polish(self.codes_said)

    # -- where everything lies -----------------------------------------------------------------

    def _archive_part(self) -> QVBoxLayout:
        folder = self._desk.session.catalog.folder
        self.archive_size = self._label("muted")
        show = self._button(
            "folder-open", tr("Sho&w the folder"), lambda: export_opening.open_path(folder)
        )
        column = self._column(self._label("", str(folder)), self.archive_size)
        column.addLayout(self._buttons(show))
        return column

    def _previews_part(self) -> QVBoxLayout:
        self.previews_size = self._label("muted")
        self.delete_previews = self._button(
            "trash-2", tr("Delete p&reviews"), self._on_delete_previews
        )
        explained = self._label("muted", tr("They are made again when they are needed."))
        folder = self._label("", str(self._desk.session.previews.folder))
        column = self._column(folder, self.previews_size)
        row = self._buttons(self.delete_previews)
        row.insertWidget(1, explained, 1)
        column.addLayout(row)
        return column

    def _on_delete_previews(self) -> None:
        self.delete_previews.setEnabled(False)
        job = self._desk.jobs.start(tr("Deleting previews"), self._desk.session.previews.clear)
        job.ended.connect(self._refresh_sizes)

    def _refresh_sizes(self) -> None:
        archive, previews = self._desk.session.catalog.folder, self._desk.session.previews.folder
        self._measure.ask(lambda: Room(folder_size(archive), folder_size(previews)))

    def _on_measured(self, room: Room) -> None:
        self.archive_size.setText(_room_text(room.archive))
        self.previews_size.setText(_room_text(room.previews))
        self.delete_previews.setEnabled(room.previews.files > 0)

    # -- parts ---------------------------------------------------------------------------------

    def _page(self) -> QScrollArea:
        self.language = self._language_box()
        page = QWidget(self)
        page.setProperty("kind", "panel")
        grid = QGridLayout(page)
        grid.setContentsMargins(2, 2, MEDIUM, 2)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(LARGE)
        grid.setColumnMinimumWidth(0, _LABELS)
        grid.setColumnStretch(1, 1)
        language = QHBoxLayout()
        language.addWidget(self.language)
        language.addStretch(1)
        self.language.setMinimumWidth(240)
        for title, part in (
            (tr("Language"), language),
            (tr("Appearance"), self._scheme_row()),
            (tr("Code replacements"), self._codes_part()),
            (tr("Archive"), self._archive_part()),
            (tr("Previews"), self._previews_part()),
        ):
            self._add(grid, title, part)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _add(self, grid: QGridLayout, title: str, part: QHBoxLayout | QVBoxLayout) -> None:
        """One setting, with a line above all but the first."""
        row = grid.rowCount()
        if row > 1:
            line = QFrame(self)
            line.setProperty("kind", "finding")
            line.setFixedHeight(1)
            grid.addWidget(line, row, 0, 1, 2)
            row += 1
        in_one_line = isinstance(part, QHBoxLayout)
        place = Qt.AlignmentFlag.AlignVCenter if in_one_line else Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._label("strong", title), row, 0, place)
        grid.addLayout(part, row, 1)

    def _column(self, *parts: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        for part in parts:
            column.addWidget(part)
        return column

    def _buttons(self, *buttons: QPushButton) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, drawing: str, text: str, do: object) -> QPushButton:
        button = QPushButton(icon(drawing), " " + text, self)
        button.setAutoDefault(True)
        button.clicked.connect(do)
        return button

    def _label(self, kind: str, text: str = "") -> QLabel:
        return prose(self, text, kind, selectable=True)


def _room_text(room: FolderSize) -> str:
    return tr("%n file(s), {size}", n=room.files, size=size(room.bytes))
