"""Goes through every view and sheet of a real window, and looks at what stands there.

Used by the tests of accessibility, geometry and words, and by the screenshots.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)

from photoarchive.catalog.edits import set_appearance, set_texts
from photoarchive.catalog.register import add_person
from photoarchive.desktop.places import Place
from photoarchive.desktop.sheets.kinds import SHEETS
from photoarchive.desktop.window import MainWindow
from photoarchive.model import Box, NamedPerson, Presence, Role

STOPS = (*Place, *SHEETS)
_PLAIN = Qt.TextFormat.PlainText


def furnish(window: MainWindow) -> None:
    """Give the photos of the window's archive what a working day would."""
    catalog, ids = window.session.catalog, list(window.desk.browsing.ids)
    roles = [Role("neighbourhood coach", "De Brug")]
    first, _ = add_person(catalog, name="Lot Aarden", roles=roles, aliases=["Lotte Aarden"])
    second, _ = add_person(catalog, name="Thijs de Waal")
    short, _ = add_person(catalog, name="Thijs")
    texts = {"caption": "Lot Aarden (l.) and Thijs de Waal (r.) open the door.",
             "headline": "The door opens", "alt_text": "Two people at a red door."}  # fmt: skip
    set_texts(catalog, photo_ids=ids[:2], texts=texts)
    for order, person_id in enumerate((first, second), start=1):
        set_appearance(
            catalog,
            photo_id=ids[0],
            person_id=person_id,
            said=NamedPerson("", order=order),
            box=Box(0.2 * order, 0.2, 0.15, 0.3),
        )
    set_appearance(catalog, photo_id=ids[2], person_id=short)
    set_appearance(catalog, photo_id=ids[3], person_id=first, presence=Presence.UNSURE)
    window.session.announce(set_texts(catalog, photo_ids=ids[3:4], texts={"credit": "x" * 40}))


def go_to(window: MainWindow, stop: str) -> QWidget:
    """Show a view or open a sheet by its action, wait for it, and give what is shown."""
    window.desk.actions[stop].trigger()
    settle()
    return shown(window)


def shown(window: MainWindow) -> QWidget:
    """The sheet that is open, else the view."""
    return window.sheet or window.views[window.place]


def settle(milliseconds: int = 250) -> None:
    """Let questions be answered and layouts be made."""
    QTest.qWait(milliseconds)
    QApplication.processEvents()


def everything(root: QWidget) -> Iterator[QWidget]:
    """A widget and all that is visible in it."""
    if root.isVisible():
        yield root
        for child in root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            yield from everything(child)


def focusable(root: QWidget) -> list[QWidget]:
    """What Tab can reach: the field, not the frame that hands the focus on to it."""
    return [
        widget
        for widget in everything(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget, QMenu)
        and not widget.isWindow()
    ]


def described(widget: QWidget) -> str:
    """A widget as a failing test names it."""
    names = [widget.objectName(), widget.accessibleName(), _text_of(widget)]
    said = next((name for name in names if name), "")
    return f"{type(widget).__name__}({said!r})"


# ---- words ----------------------------------------------------------------------------------


def texts(root: QWidget) -> Iterator[str]:
    """Everything that is said in a widget: labels, buttons, hints, tool tips, names, items."""
    for widget in everything(root):
        yield from (_text_of(widget), widget.toolTip(), widget.accessibleName())
        yield widget.accessibleDescription()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(n) for n in range(widget.count()))
        if isinstance(widget, QAbstractItemView):
            yield from _items(widget)


def _text_of(widget: QWidget) -> str:
    """The words that it shows; a button that shows its icon alone shows none."""
    icon_alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == icon_alone:
        return "" if not widget.icon().isNull() else widget.text()
    if isinstance(widget, QLabel | QAbstractButton):
        text: str = widget.text()
        return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return ""


def _items(view: QAbstractItemView) -> Iterator[str]:
    """What the first rows of a view of items show and say."""
    model = view.model()
    if model is None:
        return
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    root = view.rootIndex()
    one = isinstance(model, QAbstractListModel)  # its columnCount is not for us
    columns = range(1 if one else min(model.columnCount(root), 12))
    for row in range(min(model.rowCount(root), 400)):
        for column in columns:
            index = model.index(row, column, root)
            yield from (str(index.data(role) or "") for role in roles)
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


# ---- room -----------------------------------------------------------------------------------


def cut_texts(root: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit, or that stick out of what they stand in."""
    found = []
    for widget in everything(root):
        if isinstance(widget, QLabel | QAbstractButton) and _text_of(widget):
            missing = _missing(widget)
            if missing:
                found.append(f"{described(widget)}: {missing}")
    return found


def _missing(widget: QLabel | QAbstractButton) -> str:
    """What is lacking, in words; "" where nothing is. A text that ends in "…" tells so itself."""
    text = _text_of(widget)
    if text.endswith("…") and widget.toolTip():
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        height = widget.heightForWidth(widget.width())
        return "" if height <= widget.height() + 1 else f"{height - widget.height()} px of height"
    wanted, room = _wanted(widget, text), _room(widget)
    if wanted > room + 1:
        return f"{wanted - room} px of width"
    return _hidden_part(widget)


def _wanted(widget: QLabel | QAbstractButton, text: str) -> int:
    if isinstance(widget, QLabel) and "<" in text and widget.textFormat() != _PLAIN:
        return widget.sizeHint().width()
    lines = text.split("\n")
    width = max(widget.fontMetrics().horizontalAdvance(line) for line in lines)
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        width += widget.iconSize().width() + 4
    return width


_CONTENTS = {
    QPushButton: QStyle.SubElement.SE_PushButtonContents,
    QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
    QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
}


def _room(widget: QLabel | QAbstractButton) -> int:
    """The width that the words have, in pixels."""
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        widget.initStyleOption(option)
        part = next(part for kind, part in _CONTENTS.items() if isinstance(widget, kind))
        return widget.style().subElementRect(part, option, widget).width()
    if isinstance(widget, QToolButton):
        return widget.width() - 4
    return widget.contentsRect().width()


def _hidden_part(widget: QWidget) -> str:
    """How much of it lies outside of what it stands in; what can be scrolled to is not hidden."""
    here, parent = widget, widget.parentWidget()
    rect = QRect(QPoint(0, 0), widget.size())
    while parent is not None and not here.isWindow():
        rect = rect.translated(here.pos())
        scrolled = parent.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and parent is scrolled.viewport():
            area = rect.left() >= -1 and rect.right() <= parent.width()
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            fixed = (
                isinstance(scrolled, QScrollArea) and scrolled.horizontalScrollBarPolicy() == off
            )
            return "" if area or not fixed else "sticks out sideways"
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(rect):
            return f"sticks out of {type(parent).__name__} {parent.objectName()}"
        here, parent = parent, parent.parentWidget()
    return ""


def for_each_stop(window: MainWindow, look: Callable[[QWidget], list[str]]) -> dict[str, list[str]]:
    """What a look finds at each view and sheet; stops where it finds nothing are left out.

    On a busy machine answers come late and change what is shown: a fault has to last.
    """
    found = {}
    for stop in STOPS:
        go_to(window, stop)
        result = look(window)
        for _ in range(8):
            if not result:
                break
            settle()
            result = look(window)
        if result:
            found[str(stop)] = result
    return found


def grab(widget: QWidget, path: Path) -> None:
    """A picture of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))
