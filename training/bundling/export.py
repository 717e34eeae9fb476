"""From a finished run to the model that the program bundles: all of it, proven, or nothing."""

from __future__ import annotations

import contextlib
import hashlib
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pneumoscan.classifier import manifest, vgg16
from pneumoscan.core.files import atomic_path
from pneumoscan.core.resources import resource_path
from training.bundling import card, description, flips, gate, onnx_graph, proof, reference, speed
from training.bundling.candidate import Candidate, check_reference_scores, open_candidate
from training.bundling.origin import origin_of
from training.errors import TrainingError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.bundling.flips import Comparison
    from training.bundling.gate import FittedGate
    from training.bundling.proof import Proof

# The manifest comes last: until it is there, the program refuses the new weights.
FILES = (
    description.WEIGHTS_FILE,
    description.ONNX_FILE,
    gate.GATE_FILE,
    description.SCORES_FILE,
    reference.FILE_NAME,
    card.CARD_FILE,
    manifest.FILE_NAME,
)


@dataclass(frozen=True, slots=True)
class Request:
    """What to do.

    Attributes:
        run: Folder of a finished run.
        out: Where the program looks for its model.
        name: Name and version that results will show.
        caveat: What readers of the figures must know and the run cannot, or empty.
        evaluation: An `evaluation.json` of the run for the card, or None.
        films: Folder of the set, or None for the one that the run was trained from.
        without_films: Do without the films.
        data: Whose films they are, or empty where they are known.
        licence: Theirs, likewise.
        dry_run: Check everything and write nothing.
    """

    run: Path
    out: Path
    name: str
    caveat: str = ""
    evaluation: Path | None = None
    films: Path | None = None
    without_films: bool = False
    data: str = ""
    licence: str = ""
    dry_run: bool = False


def export(request: Request) -> None:
    """Check, prove and compare a run's model, telling what is found, and put it in place of the old one.

    Raises:
        TrainingError: The model must not be bundled; the message says why.
        OSError: The files cannot be written; the old model is untouched.
    """
    onnx_graph.check_back_end()
    candidate = open_candidate(request.run, request.films, without_films=request.without_films)
    origin = origin_of(candidate.predictions, request.data, request.licence)
    evaluated = card.read_evaluation(request.evaluation, candidate.model.sha256) if request.evaluation else ()
    looked_again = _checked_reference(candidate)
    fitted = _fitted_gate(candidate, request.run)
    files = _model_files(candidate, fitted)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    comparison = _compared(request.out, candidate)
    described = description.describe(
        candidate, request.name, request.caveat, origin, hashes, gate=fitted, comparison=comparison
    )
    described |= _speed(files, described, candidate)
    files[manifest.FILE_NAME] = _as_json(described)
    proven = _proven(files, candidate)
    files = reference.added_to(files)
    described = json.loads(files[manifest.FILE_NAME])
    content = card.Content(described, candidate, origin, proven, looked_again, comparison, evaluated)
    files[card.CARD_FILE] = card.render(content).encode()
    if request.dry_run:
        print("All checks passed; nothing was written.")
        return
    _publish(files, request.out)
    print(f"{request.name} is in {request.out}: {', '.join(name for name in FILES if name in files)}.")


def _fitted_gate(candidate: Candidate, run: Path) -> FittedGate | None:
    fitted = gate.fit(candidate, run)
    if fitted is None:
        print(
            f"No gate: it needs {gate.MIN_TRAINING_FILMS} training films and {gate.MIN_VALIDATION_FILMS} validation "
            "films or more, all of them there. Every verdict of this model will carry a warning."
        )
    else:
        print(
            f"Fitted the gate on {fitted.training_films} training films; of the validation films it warns of "
            f"{fitted.warned.value:.1%} and refuses {fitted.refused.value:.1%}."
        )
    return fitted


def _model_files(candidate: Candidate, fitted: FittedGate | None) -> dict[str, bytes]:
    print("Making the ONNX graph.", flush=True)
    graph = onnx_graph.make(candidate.content, candidate.model.input_size, description.WEIGHTS_FILE)
    scores = json.dumps(candidate.scores_by_class.as_record(), indent=1) + "\n"
    files = {
        description.WEIGHTS_FILE: candidate.content,
        description.ONNX_FILE: graph,
        description.SCORES_FILE: scores.encode(),
    }
    return files | ({gate.GATE_FILE: fitted.content} if fitted else {})


def _proven(files: dict[str, bytes], candidate: Candidate) -> Proof:
    """Compare the engines on the files as they will be."""
    with _laid_out(files) as folder:
        proven = proof.prove(folder, candidate)
    print(
        f"TensorFlow and ONNX Runtime on {proven.films} {proven.kind}: scores differ by at most {proven.score:.1e}, "
        f"heatmaps by at most {proven.heatmap:.1e}, activations by at most {proven.activations:.1e}."
    )
    return proven


def _speed(files: dict[str, bytes], described: dict[str, Any], candidate: Candidate) -> dict[str, float]:
    """How much faster than the program's full model a narrowed one is; nothing for one of VGG16's own widths."""
    full = resource_path("model")
    if vgg16.widths_of(candidate.model.weights) == vgg16.WIDTHS or not flips.has_model(full):
        return {}
    with _laid_out(files | {manifest.FILE_NAME: _as_json(described)}) as folder:
        times = speed.speed_up(folder, full)
    print(f"As many films as the full model screens in {times:.2f} s it screens in 1 s.")
    return {"speed_up": times}


@contextlib.contextmanager
def _laid_out(files: dict[str, bytes]) -> Iterator[Path]:
    """The files as they will be, in a folder of their own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        for name, content in files.items():
            (folder / name).write_bytes(content)
        yield folder


def _as_json(described: dict[str, Any]) -> bytes:
    return (json.dumps(described, indent=2, ensure_ascii=False) + "\n").encode()


def _checked_reference(candidate: Candidate) -> float | None:
    if candidate.films is None:
        print("Not checked, for want of the films: whether the weights give the scores that the run stored.")
        return None
    reference = check_reference_scores(candidate)
    print(f"Logits of validation films looked at again differ from the stored ones by at most {reference:.1e}.")
    return reference


def _compared(out: Path, candidate: Candidate) -> Comparison | None:
    """What changes against the model in `out`, or else the program's; None where that cannot be told."""
    old = next((folder for folder in (out, resource_path("model")) if flips.has_model(folder)), None)
    if old is None:
        print("No model is bundled yet, so there is nothing to compare with.")
        return None
    if candidate.films is None:
        print("Not compared with the model bundled so far, for want of the films.")
        return None
    try:
        comparison = flips.compare(old, candidate, candidate.films)
    except TrainingError as fault:
        print(f"Not compared with the model bundled so far. {fault}")
        return None
    print("\n".join(flips.lines(comparison)))
    return comparison


def _publish(files: dict[str, bytes], out: Path) -> None:
    """Replace the files in `out`. All are on the disk before the first takes its place."""
    out.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as stack:
        # What is entered last takes its place first.
        for name in reversed(FILES):
            if name in files:
                stack.enter_context(atomic_path(out / name)).write_bytes(files[name])
    for name in FILES:
        if name not in files:
            (out / name).unlink(missing_ok=True)  # of the model before, which had one
