from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive, ArchiveError, ListId, TroubleCode
from pneumoscan.core.radiograph import Patient
from pneumoscan.core.review import Review
from pneumoscan.core.study import Study
from tests.archive.made import NOON, assessed, content, failed, study

if TYPE_CHECKING:
    from collections.abc import Callable

    from pneumoscan.archive import Deletion

GONE, KEPT = Patient(name="Quetzalcoatl^X", patient_id="ZZ-417"), Patient(name="Doe", patient_id="P-1")
FILMS = 300


def film_of(number: int, patient: Patient) -> Study:
    return Study.at(Path(f"{patient.name.replace('^', ' ')} {number}.dcm"))


def fill(archive: Archive, patient: Patient, first: int) -> ListId:
    """A list of a patient's films, with notes that name the patient and a title that does."""
    list_id = archive.begin_list(f"Films of {patient.name}")
    findings = [
        replace(assessed(number, patient=patient), study=film_of(number, patient))
        for number in range(first, first + FILMS)
    ]
    archive.add(list_id, [finding.study for finding in findings])
    for finding in findings:
        archive.record(list_id, finding)
        archive.record_reviews(list_id, [(finding.study.study_id, Review(note=f"Tell {patient.name}"))])
    return list_id


def traces(folder: Path, word: str) -> list[str]:
    """The files in which a word stands, in whatever case."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if word.lower().encode() in path.read_bytes().lower()]


def delete_patient(archive: Archive, _list_id: ListId) -> Deletion:
    return archive.delete_patient(GONE.patient_id)


@pytest.mark.parametrize("delete", [delete_patient, Archive.delete_list])
def test_what_is_deleted_leaves_no_trace_in_any_file(
    archive: Archive, folder: Path, delete: Callable[[Archive, ListId], Deletion]
) -> None:
    kept, gone = fill(archive, KEPT, 0), fill(archive, replace(GONE), 5000)
    archive.close_list(gone)
    archive.close()
    for backup in (folder / "backups").iterdir():
        backup.unlink()
    with closing(Archive.open(folder)) as opened:  # which makes a backup
        assert {"history.sqlite3"} < set(traces(folder, "quetzalcoatl"))
        assert delete(opened, gone).entries == FILMS
        assert traces(folder, "quetzalcoatl") == traces(folder, GONE.patient_id) == []
        assert opened.count() == FILMS
        assert sum(1 for _ in opened.entries(kept)) == FILMS
        assert [summary.list_id for summary in opened.lists(9)] == [kept]


def test_a_name_that_was_taken_from_its_list_goes_from_the_backups_too(archive: Archive, folder: Path) -> None:
    gone = fill(archive, GONE, 0)
    archive.export_copy(folder.parent / "copy.sqlite3")
    (folder / "backups" / "2026-01-01.sqlite3").write_bytes((folder.parent / "copy.sqlite3").read_bytes())
    archive.remove(gone, [film_of(number, GONE).study_id for number in range(FILMS)])
    assert archive.delete_patient(GONE.patient_id).entries == 0
    assert traces(folder, GONE.patient_id) == []


def test_deleting_everything_leaves_open_lists_to_go_on_with(archive: Archive, folder: Path) -> None:
    list_id = fill(archive, GONE, 0)
    (folder / "history.sqlite3.damaged-2026").write_bytes(b"quetzalcoatl")
    assert archive.delete_all().entries == FILMS
    assert traces(folder, "quetzalcoatl") == []
    assert archive.count() == 0
    archive.add(list_id, [study(1)])
    assert archive.record(list_id, assessed(1))


def test_damaged_files_that_may_hold_more_are_named(archive: Archive, folder: Path) -> None:
    damaged = folder / "history.sqlite3.damaged-2026"
    damaged.write_bytes(b"quetzalcoatl")
    fill(archive, GONE, 0)
    assert archive.delete_patient(GONE.patient_id).may_hold_more == (damaged,)


def test_the_patients_file_goes_from_lists_in_which_it_failed_and_copies_of_the_film_go_too(archive: Archive) -> None:
    list_id, other = archive.begin_list(), archive.begin_list()
    copied = replace(assessed(1, patient=Patient()), study=study(2))
    archive.add(list_id, [study(1), study(2), study(3)])
    archive.add(other, [study(1)])
    archive.record(list_id, assessed(1, patient=GONE))
    archive.record(list_id, copied)
    archive.record(list_id, assessed(3, patient=KEPT))
    archive.record(other, replace(failed(1), content_sha256=""))
    assert archive.delete_patient(GONE.patient_id).entries == 3
    assert [match.finding.content_sha256 for match in archive.search()] == [content(3)]


def test_what_is_too_old_goes_unless_its_list_is_open_or_new(archive: Archive, folder: Path) -> None:
    days = {"old": -40, "recent": -1, "open": -40}
    lists = {name: archive.begin_list() for name in days}
    for number, list_id in enumerate(lists.values()):
        archive.add(list_id, [study(number), study(99)])
        archive.record(list_id, replace(assessed(number), screened_at=NOON - timedelta(days=40)))
    archive.close_list(lists["old"])
    archive.close_list(lists["recent"])
    with closing(sqlite3.connect(folder / "history.sqlite3")) as connection, connection:
        for name, list_id in lists.items():
            began_at = (NOON + timedelta(days=days[name])).isoformat()
            connection.execute("UPDATE lists SET began_at = ? WHERE id = ?", (began_at, list_id))
    assert archive.delete_before(NOON.date() - timedelta(days=30)).entries == 2
    assert {summary.list_id for summary in archive.lists(9)} == {lists["recent"], lists["open"]}
    assert archive.delete_before(NOON.date() - timedelta(days=30)).entries == 0


def test_a_list_that_another_program_has_open_is_not_deleted(archive: Archive, folder: Path) -> None:
    with closing(Archive.open(folder)) as other:
        list_id = other.begin_list()
        other.add(list_id, [study(1)])
        with pytest.raises(ArchiveError) as raised:
            archive.delete_list(list_id)
        assert raised.value.trouble.code is TroubleCode.LIST_HELD
    assert archive.delete_list(list_id).entries == 1


def test_traces_that_could_not_be_removed_go_at_the_next_opening(archive: Archive, folder: Path) -> None:
    fill(archive, GONE, 0)
    archive._store.connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(folder / "history.sqlite3", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM entries").fetchone()
        with pytest.raises(ArchiveError) as raised:
            archive.delete_patient(GONE.patient_id)
    assert raised.value.trouble.code is TroubleCode.TRACES_LEFT
    assert archive.search(GONE.patient_id) == []
    archive.close()
    Archive.open(folder).close()
    assert traces(folder, GONE.patient_id) == []
