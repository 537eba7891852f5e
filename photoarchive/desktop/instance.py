"""One window for one archive: a second start wakes the first and ends.

The archive's own lock keeps two writers apart; this is only the knock on the door.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 1_000  # milliseconds to wait for the first instance


def door_of(archive: Path) -> str:
    """The name under which the window of an archive listens, for this user alone."""
    who = f"{os.environ.get('USER', '')}{os.environ.get('USERNAME', '')}"
    where = hashlib.sha256(os.fsencode(archive.resolve()) + who.encode()).hexdigest()
    return f"photoarchive-{where[:24]}"


def wake(archive: Path) -> bool:
    """Ask the window that has this archive to come to the front; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(door_of(archive))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(b"wake\n")
    socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return True


class Door(QObject):
    """Listens for second starts while a window has the archive."""

    knocked = Signal()

    def __init__(self, archive: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = door_of(archive)
        if not self._server.listen(name):
            # A crash left the name behind on Unix; nobody answered it, so it is free.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self.knocked.emit()
