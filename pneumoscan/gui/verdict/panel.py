"""What is known of the current film: verdict, warnings, score, what they mean, notes, patient, model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from pneumoscan.core.radiograph import UNKNOWN_PATIENT, Patient
from pneumoscan.gui.look import text, theme
from pneumoscan.gui.look.labels import ElidedLabel, plain_label
from pneumoscan.gui.verdict import patient_text
from pneumoscan.gui.verdict.headline import Headline
from pneumoscan.gui.verdict.model_facts import FactsFold
from pneumoscan.gui.verdict.reader_box import ReaderBox
from pneumoscan.gui.verdict.remedies import Remedies
from pneumoscan.gui.verdict.score_scale import ScoreScale
from pneumoscan.gui.verdict.warning_list import WarningList
from pneumoscan.gui.worklist.outcome import Outcome

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel

    from pneumoscan.core.finding import Assessment
    from pneumoscan.gui.commands import Commands
    from pneumoscan.gui.verdict.review_commands import ReviewCommands
    from pneumoscan.gui.worklist.row import Row

_HASH_DIGITS = 12

_LOW = 30  # lines of text: in a panel that is lower, the verdict would be out of sight


class VerdictPanel(QFrame):
    """A column beside the film. The reader's part and the line 'research use only' stay in sight below."""

    def __init__(self, does: Commands, reviews: ReviewCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAccessibleName(self.tr("Verdict"))
        unit = theme.em(self.font())
        self.file_name = ElidedLabel()
        self.headline = Headline()
        self.verdict = self.headline.verdict
        self.circumstances = plain_label(tone="dim")
        self.reason = plain_label()
        self.reason.setFont(theme.scaled(self.font(), 1.1, bold=True))
        self.warnings = WarningList()
        self.remedies = Remedies(does)
        self.score = plain_label(wraps=False)
        self.score.setFont(theme.scaled(self.font(), 1.2, bold=True))
        self.scale = ScoreScale()
        self.sentence = plain_label()
        self.facts = FactsFold()
        self.patient = QFormLayout()
        self.patient.setContentsMargins(0, 0, 0, 0)
        self.patient.setHorizontalSpacing(round(unit * 0.8))
        self.patient.setVerticalSpacing(round(unit * 0.15))
        self.patient_title = plain_label(self.tr("Patient, as the file says"), "dim", wraps=False)
        self.notes = plain_label(tone="dim")
        self.model = plain_label(tone="dim")
        self.reader = ReaderBox(reviews)
        self._lay_out(unit)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No film is chosen."""
        self.file_name.set_text("")
        self.headline.show_nothing()
        self._show_assessment(None)
        self._show(self.sentence, self.tr("Choose a film in the worklist."))
        self._show(self.reason, "")
        self._show(self.notes, "")
        self.warnings.show_warnings(())
        self.remedies.show_row(None)
        self.show_patient(UNKNOWN_PATIENT)
        self.circumstances.hide()
        self.reader.show_row(None)

    def show_row(self, row: Row) -> None:
        """Show what is known of a study in the list; of one that is to be read first, nothing that the model said."""
        self.file_name.set_text(row.study.path.name, str(row.study.path))
        finding = row.finding
        self.headline.show_row(row)
        self._show_assessment(finding.assessment if finding and not row.is_masked else None)
        self._show(self.sentence, self._explanation(row))
        problem = row.as_finding().problem if finding or row.outcome is Outcome.NOT_SCREENED else None
        self._show(self.reason, text.problem(problem) if problem else "")
        self._show(self.notes, "\n".join(text.remark(each) for each in (finding.notes if finding else ())))
        self.warnings.show_warnings(row.warnings)
        self.remedies.show_row(None if row.is_masked else row)
        self.show_patient(finding.patient if finding else UNKNOWN_PATIENT)
        self.circumstances.setVisible(row.has_film)
        self.reader.show_row(row)

    def show_patient(self, patient: Patient) -> None:
        """Say of whom the film is: age and view beside the verdict, below it the fields that the file fills."""
        self.circumstances.setText(patient_text.circumstances(patient))
        while self.patient.rowCount():
            self.patient.removeRow(0)
        fields = patient_text.patient_fields(patient)
        for name, value in fields:
            name_label = plain_label(name, "dim", wraps=False)
            self.patient.addRow(name_label, plain_label(text.printable(value)))
        self.patient_title.setVisible(bool(fields))

    def _explanation(self, row: Row) -> str:
        if row.outcome in (Outcome.WAITING, Outcome.SCREENING):
            return self.tr("Its verdict will appear here.")
        assessment = row.finding.assessment if row.finding and not row.is_masked else None
        return text.meaning(assessment) if assessment else ""

    def _show_assessment(self, assessment: Assessment | None) -> None:
        for widget in (self.score, self.scale, self.model):
            widget.setVisible(assessment is not None)
        if assessment is None:
            return
        self.score.setText(self.tr("Score {score}").format(score=text.score(assessment.score)))
        self.scale.show_score(assessment.score, assessment.threshold, assessment.band)
        digest = assessment.model.sha256[:_HASH_DIGITS]
        template = self.tr("Model {name}, SHA-256 {digest}…")
        self.model.setText(template.format(name=assessment.model.name, digest=digest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the caution gives way to the verdict; its gist stays in the line below all."""
        super().resizeEvent(event)
        is_low = self.height() < theme.em(self.font()) * _LOW
        self.foot.setVisible(not is_low)
        self.caution_within.setVisible(is_low)

    def _show(self, label: QLabel, content: str) -> None:
        label.setText(content)
        label.setVisible(bool(content))

    def _lay_out(self, unit: float) -> None:
        margin = round(unit * 0.9)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(round(unit * 0.5))
        for widget in (
            self.file_name, self.headline, self.circumstances, self.reason, self.warnings, self.remedies,
            self.score, self.scale, self.sentence, self.facts, self.notes,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addSpacing(round(unit * 0.4))
        column.addWidget(self.patient_title)
        column.addLayout(self.patient)
        column.addStretch(1)
        column.addWidget(self.model)
        self.caution_within = _caution()
        column.addWidget(self.caution_within)
        self.scroll_area = scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the arrow keys scroll through what is said of the film
        scroll.setAccessibleName(self.tr("What is known of the film"))
        scroll.setWidget(content)
        self.foot = foot = QFrame()
        foot.setProperty("surface", "foot")
        below = QVBoxLayout(foot)
        below.setContentsMargins(margin, round(unit * 0.4), margin, round(unit * 0.6))
        below.addWidget(_caution())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.reader)
        whole.addWidget(foot)


def _caution() -> QLabel:
    return plain_label(f"{text.research_use_only()} {text.population()}", "warning")
