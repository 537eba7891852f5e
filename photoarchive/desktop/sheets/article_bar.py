"""Above and below a review: what it comes to, what it is about, the credit, what does not fit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from photoarchive.article.draft import Draft, Subject
from photoarchive.article.outline import Part
from photoarchive.article.review import Existing
from photoarchive.desktop.icons import picture
from photoarchive.desktop.sheets.article_state import ReviewState
from photoarchive.desktop.sheets.elided import ElidedLabel
from photoarchive.desktop.tokens import LARGE, MEDIUM, SMALL
from photoarchive.desktop.words import date_text, tip, tr

_SUBJECT = 220  # pixels: the least width of the event's name
_NAMED = 4  # missing photos that are named on one line; the rest is in the tooltip


class ReviewHead(QFrame):
    """The title of the sheet, what the review comes to, and the event it is about."""

    subject_chosen = Signal(str)  # the key of a subject

    def __init__(self, title: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = QLabel(self)
        self._counts.setProperty("kind", "muted")
        self._counts.setWordWrap(True)
        self._about = QLabel(tr("A&bout"), self)
        self._about.setProperty("kind", "field")
        self.subjects = QComboBox(self)
        self.subjects.setAccessibleName(tr("What the article is about"))
        self.subjects.setMinimumWidth(_SUBJECT)
        self.subjects.setMaximumWidth(2 * _SUBJECT)
        self.subjects.activated.connect(
            lambda n: self.subject_chosen.emit(self.subjects.itemData(n))
        )
        self._about.setBuddy(self.subjects)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE)
        row.addWidget(title)
        row.addWidget(self._counts, 1)
        row.addWidget(self._about)
        row.addWidget(self.subjects)
        self.show_state(None)

    def show_state(self, state: ReviewState | None) -> None:
        """What the review comes to now; None where there is none yet."""
        for part in (self._about, self.subjects):
            part.setVisible(state is not None)
        self._counts.setText("" if state is None else _counted(state))
        if state is not None:
            self._show_subjects(state.draft)

    @property
    def text(self) -> str:
        """The counts."""
        return self._counts.text()

    def _show_subjects(self, draft: Draft) -> None:
        self.subjects.clear()
        for subject in draft.subjects:
            self.subjects.addItem(_named(subject), subject.key)
        self.subjects.setCurrentIndex(self.subjects.findData(draft.subject.key))
        self.subjects.setEnabled(len(draft.subjects) > 1)
        self.subjects.setToolTip(tip(self.subjects.currentText()))


class ExistingChoice(QFrame):
    """One choice for all captions that are there already."""

    chosen = Signal(object)  # Existing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has = ElidedLabel("", self)
        self._has.setProperty("kind", "muted")
        self.box = QComboBox(self)
        self.box.setAccessibleName(tr("Captions that are there already"))
        for choice, text in (
            (Existing.KEEP, tr("Keep them all")),
            (Existing.REPLACE, tr("Replace them all")),
            (Existing.ADD, tr("Add to them all")),
        ):
            self.box.addItem(text, choice.value)
        self.box.setPlaceholderText(tr("One by one"))
        self.box.activated.connect(lambda n: self.chosen.emit(Existing(self.box.itemData(n))))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._has)
        row.addWidget(self.box)

    def show_state(self, state: ReviewState) -> None:
        """How many there are; hidden where there are none."""
        has = {p.id for n in range(len(state.base.items)) for p in state.captioned(n)}
        self.setVisible(bool(has))
        self._has.say(tr("%n have a caption already", n=len(has)))
        mixed = len({state.review.otherwise, *state.review.existing.values()}) > 1
        self.box.setCurrentIndex(-1 if mixed else self.box.findData(state.review.otherwise.value))


class ReviewFoot(QFrame):
    """The credit line, and which photos are missing or not named."""

    credit_switched = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel(self)
        side = 18
        ratio = self.devicePixelRatioF()
        self._mark.setPixmap(picture("triangle-alert", "warning", side, ratio))
        self._missing = QLabel(self)
        self._missing.setProperty("kind", "warning")
        self._missing.setTextFormat(Qt.TextFormat.PlainText)
        self._missing.setWordWrap(True)
        self._unused = QLabel(self)
        self._unused.setProperty("kind", "muted")
        self.credit = QCheckBox(self)
        self.credit.clicked.connect(self.credit_switched)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._mark)
        row.addWidget(self._missing, 2)
        row.addWidget(self._unused, 1)
        row.addSpacing(MEDIUM)
        row.addWidget(self.credit)

    def show_state(self, state: ReviewState) -> None:
        """What does not fit, and the credit."""
        missing, unused = state.draft.missing, state.draft.unused
        for part in (self._mark, self._missing):
            part.setVisible(bool(missing))
        self._missing.setText(_missing_text(missing))
        self._missing.setToolTip(tip(", ".join(missing)))
        self._unused.setVisible(bool(unused))
        self._unused.setText(tr("%n photo(s) not in the article", n=len(unused)))
        credit = state.draft.article.credit
        self.credit.setVisible(credit is not None)
        if credit is not None:
            line = credit.line.replace("&", "&&")
            self.credit.setText(tr("C&redit: {line}", line=line))
            self.credit.setChecked(state.review.credit)

    @property
    def text(self) -> str:
        """What does not fit."""
        return self._missing.text()


def _counted(state: ReviewState) -> str:
    """ "14 captions for 15 photos · 3 paragraphs stay article text · 7 new people"."""
    items = [n for n, item in enumerate(state.base.items) if item.text and _has(state, n)]
    photos = {photo.id for n in items for photo in state.draft.photos_of(n)}
    texts = (Part.INTRO, Part.ASIDE, Part.CLOSING, Part.CAPTION)
    aside = sum(
        one.part in texts and not state.is_caption(n) for n, one in enumerate(state.draft.stretches)
    )
    captions = tr("%n caption(s)", n=len(items))
    parts = [tr("{captions} for %n photo(s)", n=len(photos), captions=captions)]
    if aside:
        parts.append(tr("%n paragraph(s) stay article text", n=aside))
    if new := len(state.new_people()):
        parts.append(tr("%n new people", n=new))
    return " · ".join(parts)


def _has(state: ReviewState, item: int) -> bool:
    return bool(state.draft.photos_of(item))


def _named(subject: Subject) -> str:
    title = subject.event.title
    if not subject.whole:
        title = f"{title} ({subject.sets[0].name})"
    date = date_text(subject.event.date)
    return f"{title}, {date}" if date else title


def _missing_text(missing: tuple[str, ...]) -> str:
    if len(missing) == 1:
        return tr("{name} is named but not in the set", name=missing[0])
    shown = ", ".join(missing[:_NAMED])
    if len(missing) > _NAMED:
        shown = tr("{names} and %n more", n=len(missing) - _NAMED, names=shown)
    return tr("{names} are named but not in the set", names=shown)
