"""Records as what JSON knows, and back: by the types of their fields, so that none is forgotten or mistaken."""

from __future__ import annotations

import functools
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from pneumoscan.core.problem import Problem, ProblemCode
from pneumoscan.core.remark import Remark, RemarkCode
from pneumoscan.core.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Collection
    from enum import Enum

_SENTENCES: dict[type, type[Enum]] = {Problem: ProblemCode, Remark: RemarkCode}


def fields_to_plain(record: Any, leave_out: Collection[str] = ()) -> dict[str, Any]:
    """The fields of a dataclass's instance by name, but for some; what JSON does not know stays and fails there."""
    return {field.name: _plain(getattr(record, field.name)) for field in fields(record) if field.name not in leave_out}


def fields_from_plain(plain: Any, kind: Any, leave_out: Collection[str] = ()) -> dict[str, Any]:
    """What `fields_to_plain` made of an instance of the dataclass `kind`, back again.

    Raises:
        ValueError, TypeError, KeyError, IndexError, AttributeError: It is nothing of that kind.
    """
    wanted = {name: hint for name, hint in _hints(kind).items() if name not in leave_out}
    if plain.keys() != wanted.keys():
        raise ValueError
    return {name: _value(plain[name], hint) for name, hint in wanted.items()}


@functools.cache
def _hints(kind: Any) -> dict[str, Any]:
    # These are imported for the type checker only where they are named. Pixels go another way.
    return get_type_hints(kind, localns={"Problem": Problem, "Remark": Remark, "GreyPixels": Any})


def _plain(value: object) -> object:
    if isinstance(value, Sentence):
        return {"code": value.code.name, "details": value.details}
    if is_dataclass(value):
        return fields_to_plain(value)
    return [_plain(part) for part in value] if isinstance(value, tuple) else value


def _value(plain: Any, hint: Any) -> Any:
    """What `plain` stands for where the type `hint` is due."""
    if hint in _SENTENCES:
        return _sentence(plain, hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return hint(**fields_from_plain(plain, hint))
    if get_origin(hint) is tuple:
        return _tuple(plain, get_args(hint))
    if get_origin(hint) in (Union, UnionType):
        (some,) = (each for each in get_args(hint) if each is not NoneType)
        return None if plain is None else _value(plain, some)
    if type(plain) is int and hint is float:
        return float(plain)
    if type(plain) is not hint:
        raise TypeError
    # What could be written nowhere, half of a surrogate pair, is no text.
    return plain.encode("utf-8", "replace").decode("utf-8") if hint is str else plain


def _tuple(plain: Any, hints: tuple[Any, ...]) -> tuple[Any, ...]:
    if type(plain) is not list:
        raise TypeError
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_value(part, hints[0]) for part in plain)
    return tuple(_value(part, hint) for part, hint in zip(plain, hints, strict=True))


def _sentence(plain: Any, kind: type[Any]) -> Any:
    details = {str(name): _value(detail, str) for name, detail in plain["details"].items()}
    told = kind(_SENTENCES[kind][plain["code"]], details)
    _ = told.sentence  # raises where the template has braces that the details do not fill
    return told
