"""The models that there are, for people: the program's own and those that were installed, and which are in force."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pneumoscan.classifier import installed, library, manifest, stated
from pneumoscan.classifier.manifest import ModelError
from pneumoscan.classifier.release import version_in
from pneumoscan.core.diagnostics import Share
from pneumoscan.core.model_name import ModelName
from pneumoscan.updates import journal
from pneumoscan.updates.journal import Deed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path
    from typing import Any

    from pneumoscan.updates.package import Package
    from pneumoscan.updates.store import Store


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """A model that is on this computer.

    Attributes:
        slot: Which of the program's models it is, or takes the place of.
        name: Name and version; of one that cannot be read, that of its folder.
        is_own: Whether it came with the program.
        is_in_force: Whether it screens, where its slot is chosen.
        auc: Area under the ROC curve on its validation films, with its 95 % interval; None where it is not told.
        signed_by: Whose signature it has; empty for the program's own.
        installed_at: When, as ISO 8601 writes it; empty likewise, or where the journal does not tell.
        problem: A sentence on why it cannot be used; empty if it can.
    """

    slot: ModelName
    name: str
    is_own: bool
    is_in_force: bool
    auc: Share | None = None
    signed_by: str = ""
    installed_at: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Overview:
    """All of them, at one moment.

    Attributes:
        models: The full ones first, each slot's own before the installed ones, oldest first.
        problem: A sentence where it cannot be told which are in force; empty if it can.
    """

    models: tuple[ModelFacts, ...] = ()
    problem: str = ""

    def can_go_back(self, slot: ModelName) -> bool:
        """Whether there is a model before the one in force, or something to put right."""
        return bool(self.problem) or any(each.is_in_force and not each.is_own for each in self.models_of(slot))

    def is_passed_over(self, facts: ModelFacts) -> bool:
        """Whether a model came with the program that is newer than what took its place, as after an update of it."""
        current = next((each for each in self.models_of(facts.slot) if each.is_in_force), None)
        if not facts.is_own or current is None or current.is_own:
            return False
        return (version_in(facts.name) or ()) > (version_in(current.name) or ())

    def models_of(self, slot: ModelName) -> tuple[ModelFacts, ...]:
        """Those of one slot."""
        return tuple(each for each in self.models if each.slot is slot)


def overview(store: Store) -> Overview:
    """Look at all models, without reading their weights. Not for the thread of the window."""
    try:
        in_force = installed.read_in_force(store.folder)
    except ModelError as fault:
        return Overview(tuple(_all(store, None)), str(fault))
    return Overview(tuple(_all(store, {name: each[-1] for name, each in in_force.items() if each})))


def facts_in_force(store: Store, slot: ModelName) -> ModelFacts | None:
    """The model of a slot that is in force; None where there is none, or that cannot be told."""
    return next((each for each in overview(store).models_of(slot) if each.is_in_force), None)


def facts_of(package: Package) -> ModelFacts:
    """A model that is not installed yet, whose manifest was checked."""
    metrics = json.loads(package.files[manifest.FILE_NAME]).get("metrics", {})
    signed = package.signed
    return ModelFacts(
        signed.release.slot, signed.release.name, is_own=False, is_in_force=False, auc=auc_of(metrics),
        signed_by=signed.key.name,
    )  # fmt: skip


def _all(store: Store, in_force: Mapping[ModelName, str] | None) -> list[ModelFacts]:
    dates = _dates(store.folder)
    found = []
    for slot in ModelName:
        current = None if in_force is None else in_force.get(slot, "")
        if (library.own_folder(slot) / manifest.FILE_NAME).is_file():
            found.append(_own(slot, is_in_force=current == ""))
        folders = [each for each in (store.folder / slot.value).glob("[0-9a-f]*") if each.is_dir()]
        order = [identity for of_slot, identity in dates if of_slot == slot.value]
        for folder in sorted(folders, key=lambda each: order.index(each.name) if each.name in order else -1):
            when = dates.get((slot.value, folder.name), "")
            found.append(_installed(store, slot, folder, when, is_in_force=current == folder.name))
        if current and current not in {each.name for each in folders}:
            gone = installed.folder_of(store.folder, slot, current)
            found.append(_installed(store, slot, gone, "", is_in_force=True))
    return found


def _own(slot: ModelName, *, is_in_force: bool) -> ModelFacts:
    try:
        described = manifest.load(library.own_folder(slot))
    except ModelError as fault:
        return ModelFacts(slot, slot.value, is_own=True, is_in_force=is_in_force, problem=str(fault))
    return ModelFacts(slot, described.name, is_own=True, is_in_force=is_in_force, auc=auc_of(described.metrics))


def _installed(store: Store, slot: ModelName, folder: Path, when: str, *, is_in_force: bool) -> ModelFacts:
    try:
        signed = installed.check(folder, slot, store.keys)
        described = installed.load(folder, slot, store.keys)
    except ModelError as fault:
        return ModelFacts(
            slot, folder.name, is_own=False, is_in_force=is_in_force, installed_at=when, problem=str(fault)
        )
    return ModelFacts(
        slot, described.name, is_own=False, is_in_force=is_in_force, auc=auc_of(described.metrics),
        signed_by=signed.key.name, installed_at=when,
    )  # fmt: skip


def auc_of(metrics: Mapping[str, Any]) -> Share | None:
    """The area under the ROC curve that a manifest tells, with its interval; None if it tells none."""
    try:
        found = metrics["auc"]
        return Share(*(stated.share(found, name) for name in ("value", "low", "high")))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _dates(folder: Path) -> dict[tuple[str, str], str]:
    """When each model was installed first, by slot and identity."""
    dates: dict[tuple[str, str], str] = {}
    try:
        for line in journal.lines(folder):
            if line.deed is Deed.INSTALLED:
                dates.setdefault((line.slot, line.identity), line.when)
    except OSError:
        pass  # the models are there, whatever was noted of them
    return dates
