"""Below the grid: how many photos, in which order, and how large the tiles are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QSlider, QWidget

from photoarchive.catalog.listing import Order
from photoarchive.desktop import icons
from photoarchive.desktop.library.tile_layout import LARGEST, SMALLEST
from photoarchive.desktop.tokens import LARGE, SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import number, tr

_STEP = 16  # pixels that one key makes tiles larger


def order_words(order: Order) -> str:
    """How the photos are sorted."""
    return {
        Order.NEWEST: tr("sorted by time, newest first"),
        Order.OLDEST: tr("sorted by time, oldest first"),
        Order.NAME: tr("sorted by name"),
        Order.ARTICLE: tr("sorted as in the article"),
    }[order]


class Footer(QFrame):
    """One line. The order is a menu; tiles have a slider."""

    tile_width_changed = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._desk = desk
        self.order = QPushButton(self)
        self.order.setProperty("kind", "menu")
        self.order.setMenu(self._orders())
        self.order.setToolTip(tr("Sort otherwise"))
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(3 * _STEP)
        self.slider.setFixedWidth(140)
        self.slider.setMinimumHeight(24)
        self.slider.setAccessibleName(tr("Tile size"))
        self.slider.setToolTip(tr("Tile size"))
        self.slider.valueChanged.connect(self.tile_width_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL - 2, 2, LARGE, 2)
        row.setSpacing(SMALL)
        row.addWidget(self.order)
        row.addStretch(1)
        row.addWidget(self._picture(14))
        row.addWidget(self.slider)
        row.addWidget(self._picture(20))

    def tell(self, shown: int, everything: int) -> None:
        """Say how many of how many are shown, and in which order."""
        if shown < everything:
            count = tr("{shown} of {all}", shown=number(shown), all=number(everything))
        else:
            count = tr("%n photo(s)", n=shown)
        self.order.setText(f"{count} · {order_words(self._desk.browsing.order)}")
        self.order.setAccessibleName(self.order.text())

    def step(self, steps: int) -> None:
        """Tiles so much larger or smaller."""
        self.slider.setValue(self.slider.value() + steps * _STEP)

    def _orders(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions(order_actions(self._desk))
        return menu

    def _picture(self, side: int) -> QLabel:
        label = QLabel(self)
        label.setPixmap(icons.icon("image", "muted").pixmap(side, side))
        return label


def order_actions(desk: Desk) -> list[QAction]:
    """The actions that sort, in the order of the menu."""
    return [desk.actions[f"order_{order}"] for order in ("article", "name", "oldest", "newest")]
