from __future__ import annotations

import errno
import os
import sqlite3
from string import Formatter

import pytest

from pneumoscan.archive import ArchiveError, NoticeCode, TroubleCode
from pneumoscan.archive.errors import as_sentences
from pneumoscan.core.sentence import Sentence


@pytest.mark.parametrize("code", [*TroubleCode, *NoticeCode])
def test_each_code_is_a_sentence_on_one_line(code: TroubleCode | NoticeCode) -> None:
    names = {name for _, name, _, _ in Formatter().parse(code.value) if name}
    sentence = Sentence(code, dict.fromkeys(names, "x")).sentence
    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert "{" not in sentence


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, TroubleCode.FULL), (errno.EROFS, TroubleCode.NO_ACCESS),
        (errno.ENOENT, TroubleCode.LOST), (errno.EIO, TroubleCode.FAILED),
    ],
)  # fmt: skip
def test_what_the_system_reports_becomes_a_sentence(number: int, code: TroubleCode) -> None:
    with pytest.raises(ArchiveError) as raised, as_sentences():
        raise OSError(number, os.strerror(number), "Jane Doe.sqlite3")
    assert raised.value.trouble.code is code
    assert "Doe" not in str(raised.value)


def test_wrong_use_is_not_dressed_up_as_a_trouble() -> None:
    connection = sqlite3.connect(":memory:")
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError), as_sentences():
        connection.execute("SELECT 1")


def test_what_is_wrong_comes_before_why() -> None:
    cause = ArchiveError(TroubleCode.FULL)
    fault = ArchiveError(TroubleCode.TRACES_LEFT, cause.troubles)
    assert [trouble.code for trouble in fault.troubles] == [TroubleCode.TRACES_LEFT, TroubleCode.FULL]
    assert str(fault).endswith(str(cause))
