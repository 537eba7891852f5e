"""The page of the export sheet before anything is made: what is chosen, and what was found.

It asks nobody and makes nothing: `export_sheet` brings the answers and begins the work.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoarchive.desktop import translations
from photoarchive.desktop.sheets.export_cures import Finding, Key, counts_of, findings_of
from photoarchive.desktop.sheets.export_findings import FindingsPanel
from photoarchive.desktop.sheets.export_form import ExportForm
from photoarchive.desktop.sheets.export_message import MessageLine
from photoarchive.desktop.sheets.export_place import PlaceLine
from photoarchive.desktop.sheets.export_progress import JobLine
from photoarchive.desktop.sheets.export_scope import Preflight
from photoarchive.desktop.sheets.export_summary import Summary
from photoarchive.desktop.sheets.export_work import Wanted, estimate
from photoarchive.desktop.tokens import SMALL
from photoarchive.desktop.view import Desk
from photoarchive.desktop.words import tr
from photoarchive.gallery.targets import own_name


class ExportPage(QWidget):
    """Form, findings, place and message, each following the others."""

    chosen = Signal()  # something was chosen otherwise than before

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._flight: Preflight | None = None
        self._found: list[Finding] = []
        self._register: list[tuple[int, str]] = []
        self.going = 0  # photos that are to go out
        self.form = ExportForm(translations.language_of(desk.preferences.now.language))
        self.summary = Summary()
        self.findings = FindingsPanel(desk)
        self.place = PlaceLine(desk.preferences.now.export_folder)
        self.work, self.message = JobLine(), MessageLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self.form, self.summary, self.findings, self.place, self.work, self.message):
            column.addWidget(part, 1 if part is self.findings else 0)
        self.form.changed.connect(self._on_choice)
        self.place.changed.connect(self._on_choice)
        self.form.asked_again.connect(self.chosen)

    def show_checked(self, flight: Preflight, register: list[tuple[int, str]]) -> None:
        """Show what the checks say of the photos, and what follows from it."""
        self._flight, self._register = flight, register
        self.form.propose_title(flight.publication.title)
        self._show(flight)

    @property
    def seen(self) -> frozenset[Key]:
        """The findings that can be seen now."""
        return frozenset(one.key for one in self._found)

    def has_come(self, seen: frozenset[Key]) -> bool:
        """Whether there is something to decide that was not among those seen before."""
        return any(one.asks and one.key not in seen for one in self._found)

    def go_to_first(self) -> None:
        """Say that something is to be decided, and go to the first cure."""
        text = tr("Nothing is exported yet: look at these first, then export again.")
        self.message.say(text, kind="warning")
        self.findings.focus_first()

    def may_begin(self, *, known: bool) -> bool:
        """Say what is missing and go there, where something is; `known` once it was checked."""
        if sentence := self.form.missing():
            self.message.say(sentence)
        elif known and not self.place.named:
            self.message.say(tr("Choose where the export goes."))
            self.place.line.setFocus()
        elif known and self._is_held:
            text = tr("Cure what holds the export back, or give a reason to export anyway.")
            self.message.say(text)
            self.findings.focus_first()
        else:
            return True
        return False

    def wanted(self) -> Wanted | None:
        """All that was chosen; what is typed into a finding is stored first."""
        self.findings.flush()
        offer = self.form.offer
        if offer is None:
            return None
        return Wanted(
            self.form.target,
            offer,
            self.form.chosen_order,
            self.form.title.text().strip(),
            self.place.path,
            self.form.choices(force_reason=self.findings.reason.text),
        )

    @property
    def _is_held(self) -> bool:
        return any(one.holds for one in self._found) and not self.findings.reason.text

    def _on_choice(self) -> None:
        if self._flight is not None:
            self._show(self._flight)
        self.message.say("")
        self.chosen.emit()

    def _show(self, flight: Preflight) -> None:
        strict = self.form.target.is_folder
        self._found = findings_of(flight.publication, flight.checks, strict=strict)
        counts = counts_of(flight.publication, flight.checks, strict=strict)
        behind = {one.photo.uid for one in self._found if one.stays_behind}
        self.going = counts.going
        self.summary.show_counts(counts)
        self.findings.show_findings(self._found, counts.going - len(behind), self._register)
        self.findings.privacy.show_count(counts.going - len(behind) if strict else 0)
        self._show_place(flight)

    def _show_place(self, flight: Preflight) -> None:
        target = self.form.target
        publication = replace(flight.publication, title=self.form.title.text().strip())
        self.place.propose(own_name(publication, target), target)
        self.place.say(estimate(publication, target, self.form.choices()))
