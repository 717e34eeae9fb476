"""The tables, and how a database of an older program becomes one of this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pneumoscan.archive.errors import ArchiveError, TroubleCode

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

# Each step takes a database from one version to the next, in one transaction. A step that was ever released is never
# changed: databases that have gone through it are out there.
STEPS: tuple[str, ...] = (
    """
    -- Ids are never used again: a program may still have the lock of a list that another one deleted.
    CREATE TABLE lists (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        began_at TEXT NOT NULL,                 -- times are ISO 8601 with their time zone
        title TEXT NOT NULL,
        closed_at TEXT,
        next_position INTEGER NOT NULL DEFAULT 0
    );

    -- What came of screening a film. The same result is kept once, in however many lists it is.
    CREATE TABLE findings (
        id INTEGER PRIMARY KEY,
        digest BLOB NOT NULL UNIQUE,            -- SHA-256 of all that the finding says
        content_sha256 TEXT NOT NULL,           -- of the film's file; empty if not known
        screened_correction INTEGER NOT NULL,   -- quarter turns, + 4 if mirrored, + 8 if inverted
        screened_overruled INTEGER NOT NULL,
        status TEXT NOT NULL,                   -- this and all codes: names of the program's enumerations
        verdict TEXT,
        score REAL,
        threshold REAL,
        band_low REAL,
        band_high REAL,
        model_name TEXT NOT NULL,               -- the model that gave the verdict or refused it; empty if not known
        model_sha256 TEXT NOT NULL,
        problem_code TEXT,
        problem_details TEXT,                   -- JSON
        remarks TEXT NOT NULL,                  -- JSON: pairs of code and details
        source_format TEXT NOT NULL,
        suggestion INTEGER,                     -- as screened_correction
        patient_id TEXT NOT NULL,
        patient_name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        study_date TEXT NOT NULL,               -- as the file has it
        study_day TEXT NOT NULL,                -- the same as YYYY-MM-DD; empty if it is none
        patient TEXT NOT NULL,                  -- JSON: the other fields
        sought TEXT NOT NULL,                   -- name and number as they are searched
        screened_at TEXT
    );
    CREATE INDEX findings_by_content ON findings (content_sha256);
    CREATE INDEX findings_by_patient ON findings (patient_id);

    -- Apart from the findings, so that a search does not read through megabytes of pictures.
    CREATE TABLE pictures (
        finding_id INTEGER PRIMARY KEY REFERENCES findings (id) ON DELETE CASCADE,
        heatmap BLOB,
        thumbnail BLOB
    );

    CREATE TABLE entries (
        list_id INTEGER NOT NULL REFERENCES lists (id) ON DELETE CASCADE,
        study_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        path TEXT NOT NULL,
        correction INTEGER NOT NULL,
        is_overruled INTEGER NOT NULL,
        is_anew INTEGER NOT NULL,
        is_due INTEGER NOT NULL,
        finding_id INTEGER REFERENCES findings (id),
        blind TEXT,
        call TEXT,
        note TEXT NOT NULL,
        read_at TEXT,
        sought TEXT NOT NULL,                   -- file name and note as they are searched
        PRIMARY KEY (list_id, study_id)
    );
    CREATE INDEX entries_in_order ON entries (list_id, position);
    CREATE INDEX entries_by_finding ON entries (finding_id);
    CREATE INDEX entries_by_study ON entries (study_id);

    -- A finding goes with the last entry that refers to it: no patient's data stay where nobody sees them.
    CREATE TRIGGER entry_deleted AFTER DELETE ON entries WHEN old.finding_id IS NOT NULL BEGIN
        DELETE FROM findings WHERE id = old.finding_id
            AND NOT EXISTS (SELECT 1 FROM entries WHERE finding_id = old.finding_id);
    END;
    CREATE TRIGGER entry_changed AFTER UPDATE OF finding_id ON entries
        WHEN old.finding_id IS NOT NULL AND old.finding_id IS NOT new.finding_id BEGIN
        DELETE FROM findings WHERE id = old.finding_id
            AND NOT EXISTS (SELECT 1 FROM entries WHERE finding_id = old.finding_id);
    END;

    CREATE VIEW films AS
        SELECT entries.rowid AS entry, entries.list_id, entries.study_id, entries.position, entries.path,
            entries.correction, entries.is_overruled, entries.is_anew, entries.is_due, entries.finding_id,
            entries.blind, entries.call, entries.note, entries.read_at,
            entries.sought || ' ' || coalesce(findings.sought, '') AS sought,
            findings.content_sha256, findings.screened_correction, findings.screened_overruled,
            findings.status, findings.verdict, findings.score, findings.threshold, findings.band_low,
            findings.band_high, findings.model_name, findings.model_sha256, findings.problem_code,
            findings.problem_details, findings.remarks, findings.source_format, findings.suggestion,
            findings.patient_id, findings.patient_name, findings.birth_date, findings.study_date,
            findings.study_day, findings.patient, findings.screened_at,
            pictures.heatmap, pictures.thumbnail
        FROM entries
        LEFT JOIN findings ON findings.id = entries.finding_id
        LEFT JOIN pictures ON pictures.finding_id = entries.finding_id;
    """,
)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps the database has gone through; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Leave alone what a newer program wrote: this one could not keep what it does not know.

    Raises:
        ArchiveError: It is newer.
    """
    if version_of(connection) > len(steps):
        raise ArchiveError(TroubleCode.NEWER)


def migrate(connection: sqlite3.Connection, steps: Sequence[str]) -> None:
    """Take the steps that the database has not gone through, each whole or not at all.

    Args:
        connection: Without an open transaction. Foreign keys are off during the steps, as rebuilding a table needs it
            (sqlite.org/lang_altertable.html, section 7).
        steps: All there are, from a new database on.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for number, step in enumerate(steps[version_of(connection) :], start=version_of(connection) + 1):
            connection.executescript(f"BEGIN IMMEDIATE; {step}; PRAGMA user_version = {number}; COMMIT;")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
