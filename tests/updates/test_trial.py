from __future__ import annotations

import shutil
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from pneumoscan.archive import Archive
from pneumoscan.classifier import load_classifier, manifest_of
from pneumoscan.core.engine_name import EngineName
from pneumoscan.core.model_name import ModelName
from pneumoscan.core.resources import resource_path
from pneumoscan.core.review import Review
from pneumoscan.core.study import Study
from pneumoscan.core.verdict import Verdict
from pneumoscan.imaging import read
from pneumoscan.screening import Screening
from pneumoscan.updates import package, reference
from pneumoscan.updates.reference import ReferenceFilm
from pneumoscan.updates.refusal import RefusalCode, UpdateError
from pneumoscan.updates.store import Store
from pneumoscan.updates.trial import Summary, Trial
from tests.updates import made
from training.bundling.package import signed

if TYPE_CHECKING:
    from pathlib import Path

    from pneumoscan.updates.package import Package
    from pneumoscan.updates.trial import Compared

SAMPLES = reference.samples(resource_path("samples"))


@pytest.fixture(scope="module")
def harsher() -> Package:
    """The bundled model, but that its scores are much lower."""
    return package.opened(made.recalibrated("harsher 93.0", offset=6.0), made.KEYS)


@pytest.fixture(scope="module")
def tried(harsher: Package, tmp_path_factory: pytest.TempPathFactory) -> list[Compared]:
    store = Store(tmp_path_factory.mktemp("none") / "models", made.KEYS)
    films = [replace(film, call=Verdict.PNEUMONIA) if "pneumonia" in film.study.path.name else film for film in SAMPLES]
    return list(Trial(harsher, store).run(films))


def test_what_each_model_says_is_what_screening_with_it_would(tried: list[Compared]) -> None:
    screening = Screening(load_classifier(EngineName.ONNXRUNTIME), read)
    for compared in tried:
        expected = screening.screen(compared.film.study).assessment
        assert expected is not None
        assert compared.old is not None
        assert compared.old.assessment is not None
        assert compared.old.assessment.score == expected.score
        assert compared.new.assessment is not None
        assert compared.new.assessment.score < expected.score
        assert compared.new.assessment.model.name == "harsher 93.0"


def test_the_films_that_flip_are_those_whose_verdicts_differ(tried: list[Compared]) -> None:
    summary = Summary(tried)
    verdicts = [
        (each.old.assessment.verdict, each.new.assessment.verdict)
        for each in tried
        if each.old and each.old.assessment and each.new.assessment
    ]
    assert len(summary.flips) == sum(old is not new for old, new in verdicts) > 0
    for verdict in Verdict:
        assert summary.count(verdict) == sum(old is not new is verdict for old, new in verdicts)
    assert summary.count(None) == summary.lost == 0


def test_agreement_with_readers_is_told_before_and_after(tried: list[Compared]) -> None:
    found = Summary(tried).agreement
    assert found is not None
    assert found.films == 4
    assert found.old.value == 1.0
    still = sum(each.new.verdict is Verdict.PNEUMONIA for each in tried if each.film.call)
    assert found.new.value == still / 4 < 1
    assert found.new.low <= found.new.value < found.new.high


def test_without_a_readers_call_there_is_nothing_to_agree_with(tried: list[Compared]) -> None:
    uncalled = [replace(each, film=replace(each.film, call=None)) for each in tried]
    unsure = [replace(each, film=replace(each.film, call=Verdict.UNCERTAIN)) for each in tried]
    assert Summary(uncalled).agreement is None
    assert Summary(unsure).agreement is None


def test_a_moved_operating_point_holds_for_the_model_in_force_only(harsher: Package, tmp_path: Path) -> None:
    store = Store(tmp_path / "models", made.KEYS)
    [compared] = Trial(harsher, store, threshold=0.999).run(SAMPLES[:1])
    assert compared.old is not None
    assert compared.old.assessment is not None
    assert compared.old.assessment.threshold == 0.999
    assert compared.new.assessment is not None
    assert compared.new.assessment.threshold == manifest_of().operating_point.threshold


def test_a_film_that_cannot_be_read_is_one_that_neither_has_a_verdict_for(harsher: Package, tmp_path: Path) -> None:
    store = Store(tmp_path / "models", made.KEYS)
    gone = ReferenceFilm(Study.at(tmp_path / "gone.png"))
    summary = Summary(list(Trial(harsher, store).run([gone, *SAMPLES[:1]])))
    assert len(summary.compared) == 2
    assert summary.lost == 1


def test_it_can_be_cancelled_between_two_films(harsher: Package, tmp_path: Path) -> None:
    is_cancelled = Event()
    trial = Trial(harsher, Store(tmp_path / "models", made.KEYS)).run(SAMPLES, is_cancelled.is_set)
    next(trial)
    is_cancelled.set()
    assert list(trial) == []


def test_a_model_that_no_engine_takes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UpdateError) as caught:
        list(Trial(made.small_package(), Store(tmp_path / "models", made.KEYS)).run(SAMPLES[:1]))
    assert caught.value.refusal.code is RefusalCode.UNUSABLE


def test_a_model_in_force_that_cannot_be_used_is_no_hindrance(harsher: Package, tmp_path: Path) -> None:
    store = Store(tmp_path / "models", made.KEYS)
    store.install(made.small_package())
    trial = Trial(harsher, store)
    [compared] = trial.run(SAMPLES[:1])
    assert compared.old is None
    assert not compared.is_flip
    assert not trial.is_compared


def test_an_installed_model_screens(harsher: Package, tmp_path: Path) -> None:
    """From the package to a verdict, through the folder in which it is installed."""
    store = Store(tmp_path / "models", made.KEYS)
    store.install(harsher)
    other = package.opened(made.recalibrated("milder 94.0", offset=-6.0), made.KEYS)
    [compared] = Trial(other, store).run(SAMPLES[:1])
    assert compared.old is not None
    assert compared.old.assessment is not None
    assert compared.old.assessment.model.name == "harsher 93.0"


# The films


def history(folder: Path, films: list[tuple[Path, Review]]) -> Archive:
    archive = Archive.open(folder)
    list_id = archive.begin_list()
    screening = Screening(load_classifier(EngineName.ONNXRUNTIME), read)
    for path, review in films:
        study = Study.at(path)
        archive.add(list_id, [study])
        archive.record(list_id, screening.screen(study))
        archive.record_reviews(list_id, [(study.study_id, review)])
    return archive


def test_films_of_the_history_are_those_still_there_each_once_with_the_readers_call(tmp_path: Path) -> None:
    first, second, third = SAMPLES[:3]
    gone = tmp_path / f"gone{second.study.path.suffix}"
    shutil.copy(second.study.path, gone)
    again = tmp_path / f"again{third.study.path.suffix}"
    shutil.copy(third.study.path, again)
    films = [
        (first.study.path, Review(call=Verdict.PNEUMONIA)),
        (gone, Review()),
        (third.study.path, Review()),
        (again, Review()),
    ]
    archive = history(tmp_path / "history", films)
    gone.unlink()
    found = reference.films_of_history(archive)
    assert [film.study.path for film in found] == [again, first.study.path]
    assert [film.call for film in found] == [None, Verdict.PNEUMONIA]
    assert len(reference.films_of_history(archive, most=1)) == 1
    archive.close()


def test_films_of_a_folder_are_not_more_than_asked_for() -> None:
    assert len(reference.films_below([resource_path("samples")], most=3)) == 3
    assert len(reference.films_below([resource_path("samples")])) == len(SAMPLES) == 8


def test_missing_samples_are_none(tmp_path: Path) -> None:
    assert reference.samples(tmp_path / "gone") == []


def test_a_fast_model_is_compared_with_the_fast_one_only(tmp_path: Path) -> None:
    store = Store(tmp_path / "models", made.KEYS)
    files = made.small_files("quick 93.0")
    store.install(package.opened(signed(made.release(files, slot=ModelName.FAST), files, made.KEY), made.KEYS))
    assert store.manifest_in_force(ModelName.FAST).name == "quick 93.0"
    assert store.manifest_in_force(ModelName.FULL).name == manifest_of().name
