"""`python -m training COMMAND`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pneumoscan.core.resources import resource_path


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_train(commands)
    _add_export(commands)
    _add_samples(commands)
    options = parser.parse_args(arguments)
    return int(options.run_command(options))


_BUNDLED = resource_path("model") / "vgg16.safetensors"


def _add_train(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("train", help="fine-tune the network on labelled films")
    command.add_argument("films", type=Path, help="folder with the folders NORMAL and PNEUMONIA")
    command.add_argument("--weights", type=Path, default=_BUNDLED, help="arrays to start from (%(default)s)")
    command.add_argument("--run", type=Path, required=True, help="folder of the run; an unfinished one goes on")
    command.add_argument("--sizes", default="128:5", help="PIXELS:EPOCHS,... one after the other (%(default)s)")
    command.add_argument("--learning-rate", type=float, default=1e-4, help="(%(default)s)")
    command.add_argument("--batch", type=int, default=32, help="films a step (%(default)s)")
    command.add_argument("--validation", type=float, default=0.15, help="share of the patients (%(default)s)")
    command.add_argument("--seed", type=int, default=2026, help="(%(default)s)")
    command.add_argument("--precision", default="float32", choices=["float32", "mixed_bfloat16", "mixed_float16"])
    command.set_defaults(run_command=_train)


def _add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("export", help="calibrate a finished run and bundle its model")
    command.add_argument("run", type=Path, help="folder of the run")
    command.add_argument("--name", required=True, help="name and version that results will show")
    command.add_argument("--out", type=Path, default=resource_path("model"), help="(%(default)s)")
    command.add_argument("--caveat", default="", help="what readers of the figures must know")
    command.set_defaults(run_command=_export)


def _export(options: argparse.Namespace) -> int:
    from training import export

    try:
        export.export(options.run, options.out, options.name, options.caveat)
    except export.ExportError as fault:
        print(f"training: {fault}", file=sys.stderr)
        return 2
    return 0


def _add_samples(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    command = commands.add_parser("samples", help="make the synthetic sample films from statistics of labelled films")
    command.add_argument("films", type=Path, help="folder with the folders NORMAL and PNEUMONIA")
    command.add_argument("--out", type=Path, default=resource_path("samples"), help="(%(default)s)")
    command.add_argument("--seed", type=int, default=2024, help="(%(default)s)")
    command.set_defaults(run_command=_samples)


def _samples(options: argparse.Namespace) -> int:
    from training import data, samples

    try:
        for path in samples.make(options.films, options.out, options.seed):
            print(path)
    except (data.DataError, OSError) as fault:
        print(f"training: {fault}", file=sys.stderr)
        return 2
    return 0


def _train(options: argparse.Namespace) -> int:
    from training import data, train

    recipe = train.Recipe(
        films=str(options.films),
        weights=str(options.weights),
        sizes=tuple((int(size), int(count)) for size, count in (pair.split(":") for pair in options.sizes.split(","))),
        learning_rate=options.learning_rate,
        batch=options.batch,
        validation=options.validation,
        seed=options.seed,
        precision=options.precision,
    )
    try:
        train.train(recipe, options.run)
    except data.DataError as fault:
        print(f"training: {fault}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
