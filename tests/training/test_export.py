from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime
import pytest
import safetensors.numpy

from pneumoscan.classifier import manifest, vgg16
from tests.training.run_folders import SIZE, Network, make_films, make_run
from training import networks
from training.bundling import card, description, export, flips, gate, onnx_graph, proof
from training.bundling.candidate import Candidate, check_reference_scores, open_candidate
from training.bundling.origin import origin_of
from training.commands import export as command
from training.dataset import layout, pixels
from training.errors import TrainingError
from training.fitting import run_folder
from training.fitting.finish import compact
from training.predictions import Predictions
from training.scoring import Scorer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME = "made-up 1"


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_films(tmp_path_factory.mktemp("set") / "films")


@pytest.fixture(scope="module")
def run(films: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_run(tmp_path_factory.mktemp("runs") / "first", films)


@pytest.fixture(scope="module")
def candidate(run: Path) -> Candidate:
    return open_candidate(run, None, without_films=False)


@pytest.fixture(scope="module")
def exported(run: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of the model, and what the command printed."""
    out = tmp_path_factory.mktemp("out") / "model"
    with pytest.MonkeyPatch.context() as patch:
        printed: list[str] = []
        patch.setattr("builtins.print", lambda *texts, **_: printed.extend(texts))
        patch.setattr(export, "resource_path", out.with_name)  # the program as if it had no model yet
        assert command_line(run, "--out", str(out), "--caveat", "Made-up films.") == 0
    return out, "\n".join(printed)


def command_line(run: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args([str(run), "--name", NAME, *arguments]))


def copy_of(run: Path, folder: Path, **changes: object) -> Path:
    """The run with another record; its weights are linked, since they are large."""
    folder.mkdir()
    (folder / run_folder.MODEL).hardlink_to(run / run_folder.MODEL)
    shutil.copy(run / run_folder.PREDICTIONS, folder)
    run_folder.write_record(folder, run_folder.read_record(run) | changes)
    return folder


def test_the_program_takes_the_exported_model(exported: tuple[Path, str], run: Path) -> None:
    folder, printed = exported
    described = manifest.load(folder)
    content = (run / run_folder.MODEL).read_bytes()
    assert (described.name, described.input_size) == (NAME, SIZE)
    assert described.read(described.weights) == content
    assert described.onnx == folder / "vgg16.onnx"
    record = manifest.read_record(folder)
    assert record["files"]["vgg16.onnx"] == hashlib.sha256(described.onnx.read_bytes()).hexdigest()
    assert record["metrics"]["caveat"] == "Made-up films."
    assert record["metrics"]["auc"]["value"] == 1
    assert {path.name for path in folder.iterdir()} == set(export.FILES) - {gate.GATE_FILE}  # too few films for one
    assert "No model is bundled yet" in printed
    assert "Research use only." in printed


def test_the_scores_of_the_films_are_kept_by_class_and_nothing_else_of_them(
    exported: tuple[Path, str], candidate: Candidate
) -> None:
    described = manifest.load(exported[0])
    scores = described.validation_scores()
    assert scores is not None
    ill = candidate.predictions.labels == 1
    assert scores.ill == pytest.approx(np.sort(candidate.scores[ill]), abs=1.1e-6)
    assert scores.healthy == pytest.approx(np.sort(candidate.scores[~ill]), abs=1.1e-6)
    assert scores.figures(described.operating_point).sensitivity.value == 1
    record = json.loads((exported[0] / "validation_scores.json").read_text(encoding="utf-8"))
    assert set(record) == {"rounded", "with_pneumonia", "without"}


def test_nothing_tells_of_the_machines_folders(exported: tuple[Path, str], films: Path, run: Path) -> None:
    for name in ("manifest.json", "MODEL_CARD.md"):
        text = (exported[0] / name).read_text(encoding="utf-8")
        assert not [private for private in (str(films.parent), str(run.parent), "/srv/someone") if private in text]
        assert "start.npz" in text


def test_the_card_has_what_the_manifest_has(exported: tuple[Path, str]) -> None:
    text = (exported[0] / card.CARD_FILE).read_text(encoding="utf-8")
    record = manifest.read_record(exported[0])
    auc = record["metrics"]["auc"]
    assert f"| AUC | {auc['value']:.3f} | {auc['low']:.3f} to {auc['high']:.3f} |" in text
    assert "null baseline: AUC of the file size alone" in text
    assert all(sha256 in text for sha256 in record["files"].values())
    assert "| validation | 40 | 40 | 20 | 20 |" in text
    assert "*kept*" in text
    assert "CC BY 4.0" in text
    assert "six of ten healthy adults" in text
    assert "| 1 | all | 32 | 0.5000 |" in text


def test_the_graph_has_no_weights_and_is_the_same_each_time(exported: tuple[Path, str], run: Path) -> None:
    content = (exported[0] / "vgg16.onnx").read_bytes()
    assert len(content) < 20_000
    assert onnx_graph.make((run / run_folder.MODEL).read_bytes(), SIZE, "vgg16.safetensors") == content
    graph = onnx.load(exported[0] / "vgg16.onnx", load_external_data=False)
    assert [value.name for value in (*graph.graph.input, *graph.graph.output)] == [
        "film", "logit", "grad_cam", "activations",
    ]  # fmt: skip
    assert graph.opset_import[0].version == 17


def test_the_graph_gives_a_batch_what_keras_gives_it_also_through_a_link(
    exported: tuple[Path, str], tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(exported[0], target_is_directory=True)
    films = np.random.default_rng(0).normal(size=(3, SIZE, SIZE, 3)).astype(np.float32)
    session = onnxruntime.InferenceSession(tmp_path / "link" / "vgg16.onnx", providers=["CPUExecutionProvider"])
    network = vgg16.build(SIZE)
    vgg16.set_weights(network, safetensors.numpy.load_file(exported[0] / "vgg16.safetensors"))
    expected = vgg16.with_outputs(network)(films, training=False)
    for ours, keras in zip(session.run(["logit", "grad_cam", "activations"], {"film": films}), expected, strict=True):
        assert ours.shape == tuple(keras.shape)
        assert np.abs(ours - np.asarray(keras)).max() < 1e-3 * max(1, np.abs(ours).max())


def test_engines_that_disagree_stop_the_export(
    exported: tuple[Path, str], candidate: Candidate, tmp_path: Path
) -> None:
    folder = shutil.copytree(exported[0], tmp_path / "model")
    graph = onnx.load(exported[0] / "vgg16.onnx", load_external_data=False)
    arrays = {array.name: array for array in graph.graph.initializer}
    arrays["block5_conv3/bias"].external_data[1].value = arrays["predictions/kernel"].external_data[1].value
    (folder / "vgg16.onnx").write_bytes(graph.SerializeToString())
    with pytest.raises(TrainingError, match="disagree on 40 validation films"):
        proof.prove(folder, candidate)


def test_without_films_the_engines_are_proven_on_samples_and_nothing_is_written_in_a_dry_run(
    exported: tuple[Path, str],
    run: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(onnx_graph, "make", lambda *_: (exported[0] / "vgg16.onnx").read_bytes())
    moved = copy_of(run, tmp_path / "run", films_folder=str(tmp_path / "gone"))
    with pytest.raises(TrainingError, match="--without-films"):
        command_line(moved, "--out", str(tmp_path / "out"))
    capsys.readouterr()
    assert command_line(moved, "--out", str(tmp_path / "out"), "--without-films", "--dry-run") == 0
    printed = capsys.readouterr().out
    assert "samples and images of noise" in printed
    assert "Not compared" in printed
    assert "nothing was written" in printed
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"finished": False}, "not finished"),
        ({"recipe": {"arch": "resnet50"}}, "this run trained resnet50"),
        ({"class_names": ["NORMAL", "COVID"]}, "tells NORMAL from COVID"),
        ({"preprocessing": "other/9"}, "preprocessing 'other/9'"),
        ({"model_sha256": "0" * 64}, "SHA-256 differs"),
        ({"films_folder": "nowhere"}, "40 of the 40 validation films are not in nowhere"),
    ],
)
def test_a_run_that_must_not_ship_is_refused(
    run: Path, tmp_path: Path, changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(TrainingError, match=sentence):
        open_candidate(copy_of(run, tmp_path / "run", **changes), None, without_films=False)


def with_logits(run: Path, folder: Path, logits: Mapping[int, float]) -> Path:
    """The run with other logits of some of its films."""
    changed = copy_of(run, folder)
    stored = Predictions.load(run / run_folder.PREDICTIONS)
    every = stored.logits.copy()
    for index, logit in logits.items():
        every[index] = logit
    dataclasses.replace(stored, logits=every).save(changed / run_folder.PREDICTIONS)
    return changed


def test_a_network_that_knows_nothing_is_refused(run: Path, tmp_path: Path) -> None:
    guessing = with_logits(run, tmp_path / "run", {index: index % 2 for index in range(40)})
    with pytest.raises(TrainingError, match="not good enough"):
        open_candidate(guessing, None, without_films=True)


def test_scores_that_the_weights_do_not_give_are_refused(candidate: Candidate, run: Path, tmp_path: Path) -> None:
    assert check_reference_scores(candidate) < 1e-3
    changed = with_logits(run, tmp_path / "run", {0: -3.5})
    with pytest.raises(TrainingError, match="Reference scores do not match"):
        check_reference_scores(open_candidate(changed, None, without_films=False))


def test_every_verdict_that_flips_is_named(exported: tuple[Path, str], candidate: Candidate, tmp_path: Path) -> None:
    old = tmp_path / "model"
    old.mkdir()
    (old / "vgg16.safetensors").hardlink_to(exported[0] / "vgg16.safetensors")
    highest = candidate.scores.max()
    strict = {"name": "strict", "threshold": highest, "uncertain": None}
    record = manifest.read_record(exported[0]) | strict
    (old / manifest.FILE_NAME).write_text(json.dumps(record), encoding="utf-8")
    assert candidate.films is not None
    calls_one_healthy_film = dataclasses.replace(candidate.model, threshold=candidate.scores[:20].max())
    comparison = flips.compare(old, dataclasses.replace(candidate, model=calls_one_healthy_film), candidate.films)
    assert (comparison.old_name, comparison.films) == ("strict", 40)
    assert comparison.mended == sum(candidate.scores[20:] < highest) >= 15
    assert comparison.broken == 1
    assert comparison.p_value < 0.001
    assert comparison.old_auc == comparison.new_auc
    told = [line.split() for line in flips.lines(comparison)]
    assert sum(words[0] == "mended" and words[2] == "PNEUMONIA" for words in told) == comparison.mended
    broken = next(flip for flip in comparison.flips if not flip.mended)
    assert [
        "broken",
        broken.file,
        "NORMAL",
        "score",
        f"{broken.old_score:.3f}",
        "->",
        f"{broken.new_score:.3f}",
    ] in told


def test_a_failure_leaves_the_old_model_as_it_was(tmp_path: Path) -> None:
    old = {name: f"old {name}".encode() for name in export.FILES if name != "vgg16.onnx"}
    for name, content in old.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "vgg16.onnx").mkdir()  # nothing may take the place of a folder
    with pytest.raises(OSError, match="not an ordinary file"):
        export._publish(dict.fromkeys(export.FILES, b"new"), tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == old


def test_a_narrowed_model_tells_its_channels_its_speed_and_what_it_costs(
    run: Path, films: Path, exported: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow = narrowed_run(run, films, tmp_path / "narrow")
    monkeypatch.setattr(export, "resource_path", exported[0].with_name)
    assert command_line(narrow, "--out", str(tmp_path / "fast")) == 0
    record = manifest.read_record(tmp_path / "fast")
    assert "narrowed to 64, 64, 64" in record["architecture"]
    assert record["compared_with"]["model"] == NAME
    assert record["compared_with"]["auc_difference"]["value"] <= 0
    assert manifest.load(tmp_path / "fast").speed_up == record["speed_up"] > 0
    assert f"{record['speed_up']:.1f} films" in (tmp_path / "fast" / card.CARD_FILE).read_text(encoding="utf-8")
    assert "speed_up" not in manifest.read_record(exported[0])


def narrowed_run(run: Path, films: Path, folder: Path) -> Path:
    """The run with a network of 64 channels throughout."""
    read = networks.read_weights(run / run_folder.MODEL)
    seen = layout.read(films)
    grey = pixels.load_pixels(seen.films, SIZE).grey
    weights = networks.narrow(vgg16.from_weights(SIZE, read), (64,) * 13, grey, 0)
    folder.mkdir()
    (folder / run_folder.MODEL).write_bytes(safetensors.numpy.save({n: compact(n, a) for n, a in weights.items()}))
    network = Network("vgg16", SIZE, safetensors.numpy.load_file(folder / run_folder.MODEL))
    Scorer(network).predict(seen.films, films)[0].save(folder / run_folder.PREDICTIONS)
    record = run_folder.read_record(run) | {"model_sha256": sha256_of(folder / run_folder.MODEL)}
    run_folder.write_record(folder, record)
    return folder


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def other_films(candidate: Candidate) -> Predictions:
    """As if the films were called otherwise."""
    patients = np.array([f"film-{index}" for index in range(40)])
    return dataclasses.replace(candidate.predictions, patients=patients, subtypes=np.full(40, ""))


def test_only_kermanys_films_are_known_without_words(candidate: Candidate) -> None:
    known = origin_of(candidate.predictions, "", "")
    assert known.kermany
    assert "Kermany" in known.data
    with pytest.raises(TrainingError, match="--data"):
        origin_of(other_films(candidate), "Films of our clinic", "")
    ours = origin_of(other_films(candidate), "Films of our clinic", "ours")
    assert (ours.data, ours.licence, ours.kermany) == ("Films of our clinic", "ours", False)


def content_of(candidate: Candidate, name: str, data: str, evaluated: tuple[dict[str, Any], ...] = ()) -> card.Content:
    origin = origin_of(other_films(candidate), data, "ours")
    described = description.describe(
        candidate, name, "", origin, {"vgg16.safetensors": "0", "vgg16.onnx": "1"}, gate=None, comparison=None
    )
    return card.Content(described, candidate, origin, proof.Proof(3, "films", 0.0, 0.0, 0.0), None, None, evaluated)


def test_words_from_outside_stay_words_in_the_card(candidate: Candidate) -> None:
    text = card.render(content_of(candidate, "<img src=x> | *bold*", "Ours\n# Heading"))
    assert "<img" not in text.replace("\\<", "")
    assert r"\<img src=x\> \| \*bold\*" in text
    assert "Ours \\# Heading" in text
    assert "Kermany" not in text


def test_further_sets_come_from_the_runs_own_evaluation(candidate: Candidate, tmp_path: Path) -> None:
    value = {"value": 0.8765, "low": 0.8, "high": 0.9}
    names = card._TITLES
    one = {
        "name": "clinic",
        "how_chosen": "A set from elsewhere.",
        "counts": {"films": 7, "patients": 5},
        "figures": dict.fromkeys(names, value),
        "subtypes": {"virus": {"films": 3, "sensitivity": value}},
        "null_baselines": {"file_bytes": {"auc": value, "larger_is_positive": True}, "mean_grey": None},
    }
    path = tmp_path / "evaluation.json"
    record = {"model": {"sha256": candidate.model.sha256}, "sets": [one | {"name": "validation"}, one]}
    path.write_text(json.dumps(record), encoding="utf-8")
    evaluated = card.read_evaluation(path, candidate.model.sha256)
    text = card.render(content_of(candidate, NAME, "Ours", evaluated))
    assert text.count("### clinic") == 1
    assert "7 films of 5 patients" in text
    assert "| *null baseline: AUC of the file size alone* | 0.876 | 0.800 to 0.900 |" in text
    assert "| *null baseline: AUC of the mean grey alone* | not measurable |  |" in text
    assert "| virus (3 films): sensitivity | 0.876 | 0.800 to 0.900 |" in text
    with pytest.raises(TrainingError, match="another model"):
        card.read_evaluation(path, "0" * 64)
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(TrainingError, match="cannot be read"):
        card.read_evaluation(path, candidate.model.sha256)


def test_an_empty_name_is_refused(run: Path) -> None:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    with pytest.raises(TrainingError, match="--name is empty"):
        command.run(parser.parse_args([str(run), "--name", " "]))
