"""How the export is to be: kind, photos, title, order, sizes, formats, language, place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from photoarchive.desktop.people.flow import FlowLayout
from photoarchive.desktop.sheets.export_scope import Offer, Scope
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL, TIGHT
from photoarchive.desktop.words import number, tr
from photoarchive.gallery.choice import Order
from photoarchive.gallery.export import FORMATS, SIZES
from photoarchive.gallery.targets import Choices, Target

_SIDES = (1200, 1600, 2400, 3600)
_WHOLE = 100_000  # pixels: larger than any photo, and nothing is enlarged


class ExportForm(QWidget):
    """Says `changed` for what the size and the place depend on, `asked_again` for the photos."""

    changed = Signal()
    asked_again = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._proposed = ""
        self._targets = {
            Target.GALLERY: QRadioButton(tr("&Web gallery")),
            Target.PHOTOS: QRadioButton(tr("Photos with captions &inside")),
            Target.DOCX: QRadioButton(tr("Wor&d file")),
            Target.HTML: QRadioButton(tr("Te&xt for a web page")),
            Target.CSV: QRadioButton(tr("Ta&ble for a spreadsheet")),
        }
        self.scope = QComboBox()
        self.title = QLineEdit()
        self.order = QComboBox()
        self.language = QComboBox()
        self.side = QComboBox()
        self._sizes = {size: QCheckBox(f"{size} px") for size in SIZES}
        self._formats = {one: QCheckBox(_format_name(one)) for one in FORMATS}
        self.zipped = QCheckBox(tr("Also as one &zip file"))
        self._fill(language)
        self._pictures = _line(tr("Sizes"), self._sizes.values())
        self._kinds = _line(tr("Formats"), self._formats.values())
        self._lay_out()
        self._connect()

    @property
    def target(self) -> Target:
        """What is made."""
        return next(one for one, button in self._targets.items() if button.isChecked())

    @property
    def verb(self) -> str:
        """What the main button does."""
        return {
            Target.GALLERY: tr("Export gallery"),
            Target.PHOTOS: tr("Export photos"),
            Target.DOCX: tr("Write Word file"),
            Target.HTML: tr("Write text"),
            Target.CSV: tr("Write table"),
        }[self.target]

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """The sizes, then the formats."""
        return (*self._sizes.values(), *self._formats.values())

    @property
    def chosen_order(self) -> Order:
        """How the photos are sorted."""
        return Order(self.order.currentData())

    @property
    def offer(self) -> Offer | None:
        """Which photos; None before anything is known."""
        found = self.scope.currentData()
        return found if isinstance(found, Offer) else None

    def choices(self, *, force_reason: str = "") -> Choices:
        """All of it, as the core takes it."""
        return Choices(
            sizes=tuple(size for size, box in self._sizes.items() if box.isChecked()),
            formats=tuple(one for one, box in self._formats.items() if box.isChecked()),
            long_side=int(self.side.currentData()),
            language=str(self.language.currentData()),
            zipped=self.zipped.isChecked() and self.target.is_folder,
            force_reason=force_reason,
        )

    def missing(self) -> str:
        """What has to be chosen first, as a sentence; "" for nothing."""
        chosen = self.choices()
        if self.target is Target.GALLERY and not chosen.sizes:
            return tr("Choose at least one size.")
        if self.target is Target.GALLERY and not chosen.formats:
            return tr("Choose at least one format.")
        return ""

    def offer_photos(self, offers: Sequence[Offer]) -> None:
        """What can be exported; what was chosen stays chosen where it still can be."""
        before = self.offer.scope if self.offer else None
        self.scope.blockSignals(True)  # noqa: FBT003 - Qt has no keyword
        self.scope.clear()
        for offer in offers:
            self.scope.addItem(_offer_text(offer), offer)
        scopes = [offer.scope for offer in offers]
        self.scope.setCurrentIndex(scopes.index(before) if before in scopes else 0)
        self.scope.blockSignals(False)  # noqa: FBT003 - Qt has no keyword

    def propose_title(self, title: str) -> None:
        """The title of the photos, unless another was typed."""
        if self.title.text() == self._proposed:
            self.title.setText(title)
            self.title.setCursorPosition(0)  # a long one is read from its beginning
        self._proposed = title

    # -- parts ---------------------------------------------------------------------------------

    def _fill(self, language: str) -> None:
        self._targets[Target.GALLERY].setChecked(True)
        for order, text in (
            (Order.ARTICLE, tr("As in the article")),
            (Order.TIME, tr("By time")),
            (Order.NAME, tr("By name")),
        ):
            self.order.addItem(text, order)
        for code, text in (("nl", "Nederlands"), ("en", "English"), ("de", "Deutsch")):
            self.language.addItem(text, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        for side in _SIDES:
            self.side.addItem(tr("{count} px on the long side", count=number(side)), side)
        self.side.addItem(tr("As large as the original"), _WHOLE)
        self.side.setCurrentIndex(_SIDES.index(2400))
        for box in self.boxes:
            box.setChecked(True)
        for combo in (self.scope, self.order, self.language, self.side):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(12)

    def _lay_out(self) -> None:
        kinds = QButtonGroup(self)
        targets = FlowLayout(gap=LARGE)
        for button in self._targets.values():
            kinds.addButton(button)
            targets.addWidget(button)
        self._side_line = _line(tr("Size"), [self.side])
        options = FlowLayout(gap=LARGE)
        for part in (self._pictures, self._kinds, self._side_line, self.zipped):
            options.addWidget(part)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(TIGHT)
        for column, (text, field, stretch) in enumerate(
            (
                (tr("Photo&s"), self.scope, 4),
                (tr("&Title"), self.title, 6),
                (tr("O&rder"), self.order, 3),
                (tr("&Language"), self.language, 2),
            )
        ):
            label = QLabel(text)
            label.setProperty("kind", "field")
            label.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
        self.side.setAccessibleName(tr("Size"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addLayout(targets)
        whole.addLayout(grid)
        whole.addLayout(options)

    def _connect(self) -> None:
        for button in self._targets.values():
            button.toggled.connect(self._on_target)
        for box in (*self.boxes, self.zipped):
            box.toggled.connect(self.changed)
        self.side.currentIndexChanged.connect(self.changed)
        self.language.currentIndexChanged.connect(self.changed)
        self.title.textEdited.connect(self.changed)
        self.scope.currentIndexChanged.connect(self.asked_again)
        self.order.currentIndexChanged.connect(self.asked_again)
        self._on_target(on=True)

    def _on_target(self, on: bool) -> None:  # noqa: FBT001 - a slot
        if not on:
            return
        target = self.target
        self._pictures.setVisible(target is Target.GALLERY)
        self._kinds.setVisible(target is Target.GALLERY)
        self._side_line.setVisible(target is Target.PHOTOS)
        self.zipped.setVisible(target.is_folder)
        self.changed.emit()


def _offer_text(offer: Offer) -> str:
    counted = tr("%n photo(s)", n=offer.count)
    said = {
        Scope.SELECTION: tr("The selection"),
        Scope.ARTICLE: tr("The article"),
        Scope.SHOWN: tr("Everything shown"),
        Scope.EVENT: tr("This event"),
    }[offer.scope]
    return f"{said} · {counted}"


def _format_name(one: str) -> str:
    return {"avif": "AVIF", "webp": "WebP", "jpeg": "JPEG"}[one]


def _line(text: str, parts: Iterable[QWidget]) -> QWidget:
    """A name with what belongs to it, on one line."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    label = QLabel(text)
    label.setProperty("kind", "field")
    row.addWidget(label)
    for part in parts:
        row.addWidget(part)
        if isinstance(part, QCheckBox):
            part.setAccessibleName(f"{text}: {part.text()}")
    return whole
