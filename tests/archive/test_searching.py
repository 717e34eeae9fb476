from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pneumoscan.core.correction import Correction
from pneumoscan.core.radiograph import UNKNOWN_PATIENT, Patient
from pneumoscan.core.review import Review
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from tests.archive.alike import is_alike
from tests.archive.made import MODEL, NOON, assessed, content, failed, refused, study

if TYPE_CHECKING:
    from pneumoscan.archive import Archive, ListId
    from pneumoscan.core.finding import Finding

DAY = NOON.date()


def keep(archive: Archive, *findings: Finding) -> ListId:
    list_id = archive.begin_list()
    archive.add(list_id, [finding.study for finding in findings])
    for finding in findings:
        assert archive.record(list_id, finding, MODEL)
    return list_id


def found(archive: Archive, text: str = "", first: date | None = None, last: date | None = None) -> list[str]:
    return [match.finding.content_sha256 for match in archive.search(text, first, last)]


# The same film again


@pytest.mark.parametrize("finding", [assessed(1), refused(1)])
def test_the_same_film_under_another_name_is_known(archive: Archive, finding: Finding) -> None:
    keep(archive, finding)
    elsewhere = Study.at(Path("copy of it.dcm"))
    assert is_alike(archive.recall(content(1), elsewhere, MODEL.sha256), replace(finding, study=elsewhere))


def test_a_film_is_not_known_with_another_model_correction_or_reason_to_screen(archive: Archive) -> None:
    keep(archive, assessed(1))
    assert archive.recall(content(1), study(1), "f" * 64) is None
    assert archive.recall(content(2), study(1), MODEL.sha256) is None
    assert archive.recall("", study(1), MODEL.sha256) is None
    for other in (
        replace(study(1), correction=Correction(mirrored=True)),
        replace(study(1), is_overruled=True),
        replace(study(1), is_anew=True),
    ):
        assert archive.recall(content(1), other, MODEL.sha256) is None


def test_a_film_that_failed_is_tried_again(archive: Archive) -> None:
    keep(archive, failed(1))
    assert archive.recall(content(1), study(1), MODEL.sha256) is None


def test_the_latest_result_is_recalled(archive: Archive) -> None:
    keep(archive, replace(assessed(1, 0.2), screened_at=NOON + timedelta(days=1)))
    keep(archive, assessed(1, 0.9))
    recalled = archive.recall(content(1), study(1), MODEL.sha256)
    assert recalled is not None
    assert recalled.assessment is not None
    assert recalled.assessment.score == 0.2


def test_a_recalled_result_takes_no_more_room(archive: Archive) -> None:
    keep(archive, refused(1))
    recalled = archive.recall(content(1), Study.at(Path("copy.dcm")), MODEL.sha256)
    assert recalled is not None
    keep(archive, recalled)
    assert archive.count() == 1
    assert len(archive.search()) == 2


# Search


@pytest.mark.parametrize("text", ["jane", "JANÉ doe", "p-7", "film-00001", "doe 00001.dcm", ""])
def test_films_are_found_by_any_words_of_patient_and_file(archive: Archive, text: str) -> None:
    keep(archive, assessed(1), assessed(2, patient=UNKNOWN_PATIENT))
    assert content(1) in found(archive, text)
    assert (content(2) in found(archive, text)) is (text == "")


def test_films_are_found_by_the_note_and_the_readers_call_comes_with_them(archive: Archive) -> None:
    list_id = keep(archive, assessed(1), assessed(2))
    archive.record_reviews(list_id, [(study(2).study_id, Review(call=Verdict.NORMAL, note="Left base\nÉtrange"))])
    [match] = archive.search("etrange left")
    assert (match.list_id, match.finding.study, match.finding.verdict) == (list_id, study(2), Verdict.NORMAL)


@pytest.mark.parametrize("sign", ["%", "_", "*", "?", "'", '"', "\\"])
def test_signs_stand_for_themselves(archive: Archive, sign: str) -> None:
    keep(archive, assessed(1, patient=Patient(name=f"a{sign}b")), assessed(2, patient=Patient(name="axb")))
    assert found(archive, f"a{sign}b") == [content(1)]


def test_films_are_found_by_the_day_they_were_taken_or_screened_on(archive: Archive) -> None:
    taken = replace(assessed(1, patient=Patient(study_date="2020.01.05")), screened_at=NOON)
    undated = replace(assessed(2, patient=Patient(study_date="20209")), screened_at=NOON - timedelta(days=9))
    keep(archive, taken, undated)
    assert found(archive, "", date(2020, 1, 5), date(2020, 1, 5)) == [content(1)]
    assert found(archive, "", DAY) == [content(1)]
    assert found(archive, "", None, DAY - timedelta(days=9)) == [content(1), content(2)]
    assert found(archive, "", DAY + timedelta(days=1)) == []


def test_the_newest_come_first_and_no_more_than_asked_for(archive: Archive) -> None:
    keep(archive, assessed(2), assessed(1), assessed(3))
    assert found(archive) == [content(3), content(2), content(1)]
    assert len(archive.search(limit=2)) == 2


# The same patient


def test_previous_films_of_a_patient_come_newest_first_and_once(archive: Archive) -> None:
    dates = {1: "20200101", 2: "20230101", 3: "", 4: "20210101"}
    films = [assessed(number, patient=Patient(patient_id="P-7", study_date=day)) for number, day in dates.items()]
    keep(archive, *films, assessed(5, patient=Patient(patient_id="P-8")), failed(6))
    keep(archive, films[1])
    previous = archive.previous_films("P-7", content(4), limit=9)
    assert [match.finding.content_sha256 for match in previous] == [content(3), content(2), content(1)]
    assert len(archive.previous_films("P-7", "", limit=2)) == 2


@pytest.mark.parametrize("patient_id", ["", " "])
def test_films_without_a_number_are_not_all_of_one_patient(archive: Archive, patient_id: str) -> None:
    keep(archive, assessed(1, patient=Patient(patient_id=patient_id)))
    assert archive.previous_films(patient_id, "", limit=9) == []
