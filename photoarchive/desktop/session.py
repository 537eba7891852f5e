"""One open archive in the window: edits go in here, and everybody hears what changed.

Views ask the catalog themselves (`session.catalog`); they change it only through `edit`, so
that one broadcast follows every change and a failed save keeps what was typed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from photoarchive.catalog.catalog import Catalog
from photoarchive.errors import PhotoArchiveError
from photoarchive.files.previews import Previews
from photoarchive.model import Changes


class Session(QObject):
    """The archive of a window, for as long as the window shows it."""

    catalog_changed = Signal(object, object)  # Changes, and the object that made them or None
    saved = Signal()
    changed_outside = Signal(int)  # photos whose files another program changed; 0 for none
    restore_wanted = Signal(object)  # a Backup, to be put in the place of the library
    refused = Signal(str)  # a sentence: the edit was not stored, the text is still in its field

    def __init__(self, catalog: Catalog, previews: Previews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog = catalog
        self.previews = previews

    def edit(
        self, change: Callable[[Catalog], Changes], *, initiator: QObject | None = None
    ) -> bool:
        """Make one edit and tell everybody; False, and `refused`, where it could not be stored.

        The initiator shows the change already and may skip the broadcast.
        """
        try:
            changes = change(self.catalog)
        except PhotoArchiveError as error:
            self.refused.emit(str(error))
            return False
        self.announce(changes, initiator=initiator)
        self.saved.emit()
        return True

    def announce(self, changes: Changes | None, *, initiator: QObject | None = None) -> None:
        """Broadcast changes that were made elsewhere, by an import for example."""
        if changes:
            self.catalog_changed.emit(changes, initiator)

    def undo(self) -> bool:
        """Take the last step back."""
        return self.edit(lambda catalog: catalog.undo() or Changes())

    def redo(self) -> bool:
        """Do the last undone step again."""
        return self.edit(lambda catalog: catalog.redo() or Changes())

    def close(self) -> None:
        """Close the archive; nothing may use the session afterwards."""
        self.catalog.close()
