"""Where the export goes: a proposed place that follows the title until another is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from photoarchive.desktop import pickers
from photoarchive.desktop.tokens import SMALL
from photoarchive.desktop.words import size, tr
from photoarchive.gallery.targets import Place, Target, found, proposed


class PlaceLine(QWidget):
    """The folder or file, what lies there now, about how large it will be."""

    changed = Signal()

    def __init__(self, folder: str) -> None:
        super().__init__()
        self._parent = Path(folder) if folder else _documents() / "export"
        self._target, self._chosen = Target.GALLERY, False
        self.line = QLineEdit(self)
        self.line.setAccessibleName(tr("&Goes to").replace("&", ""))
        label = QLabel(tr("&Goes to"), self)
        label.setProperty("kind", "field")
        label.setBuddy(self.line)
        choose = QPushButton(tr("Choose…"), self)
        choose.setAccessibleName(tr("Choose another place"))
        choose.clicked.connect(self._on_choose)
        self._says = QLabel(self)
        self._says.setProperty("kind", "muted")
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        self.opens = QCheckBox(tr("Open when read&y"), self)
        self.opens.setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(label)
        row.addWidget(self.line, 1)
        row.addWidget(choose)
        row.addWidget(self._says)
        row.addWidget(self.opens)
        self.line.textEdited.connect(self._on_typed)

    @property
    def path(self) -> Path:
        """The place as it is written now."""
        return Path(self.line.text().strip()).expanduser()

    @property
    def says(self) -> str:
        """What it says of the place."""
        return self._says.text()

    @property
    def named(self) -> bool:
        """Whether a place is written at all."""
        return bool(self.line.text().strip())

    def propose(self, name: str, target: Target) -> None:
        """A place for this name, unless another was chosen."""
        if self._chosen and target.is_folder == self._target.is_folder:
            self._target = target
            return
        self._chosen, self._target = False, target
        self.line.setText(str(proposed(self._parent, name, target)))

    def say(self, estimated: int) -> None:
        """What lies there now, and about how many bytes it will be; 0 for unknown."""
        there = {
            Place.NEW: tr("new folder") if self._target.is_folder else tr("new file"),
            Place.EARLIER: tr("exported before: only changes are made"),
            Place.OTHER: tr("has other things, which stay")
            if self._target.is_folder
            else tr("there is such a file already"),
        }[found(self.path, self._target)]
        about = tr("about {size}", size=size(estimated)) if estimated else ""
        self._says.setText(", ".join(filter(None, (there, about))))

    def _on_choose(self) -> None:
        pick = pickers.new_folder if self._target.is_folder else self._file
        chosen = pick(self, tr("Where the export goes"), self.line.text())
        if chosen is not None:
            self.line.setText(str(chosen))
            self._on_typed()

    def _file(self, parent: QWidget, title: str, start: str) -> Path | None:
        return pickers.file_to_save(parent, title, f"*{self._target.suffix}", start)

    def _on_typed(self) -> None:
        self._chosen = True
        self.changed.emit()


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))
