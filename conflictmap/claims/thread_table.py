"""The lines of the ledger in words: as sentences, as the rows of a table, and with all ids for the download."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import pandas as pd

from conflictmap.claims.thread_summary import Line
from conflictmap.record.record import Record
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.tables.timing import HOUR, Lapse
from conflictmap.text import words
from conflictmap.text.language import _, listed
from conflictmap.text.sentences import lapsed, who_denies, who_looked


def line_told(record: Record, line: Line) -> str:
    """Return who accuses whom in a thread, what was answered, how long that took, and who looked."""
    return " ".join(_line_told(record, line))


def _line_told(record: Record, line: Line) -> Iterator[str]:
    yield _("Accused by: %(accusers)s.", accusers=_parties(line.accusers))
    yield _("Accused: %(accused)s.", accused=_parties(line.accused))
    deniers = who_denies(line.evidence, record)
    if line.answer != "denied" or not deniers:
        yield _("Answer: %(answer)s.", answer=words.word(words.ANSWER, line.answer))
    if deniers:
        yield _("Denied by %(deniers)s.", deniers=deniers)
    if line.thread.answered:
        yield _("Time to the first denial: %(lapse)s.", lapse=lapsed(line.thread.answered))
    yield _looked(record, line)


def _looked(record: Record, line: Line) -> str:
    return who_looked(line.evidence, record) or _("Not checked by anyone.")


def ledger_rows(record: Record, lines: Sequence[Line]) -> pd.DataFrame:
    """Return the lines as a reader sees them; `hours` is the most that the first denial took, for sorting."""
    events = record.rows((line.head for line in lines), ("kind", "title", "date", "stand_id"))
    return pd.DataFrame(
        {
            "date": [event["date"].date() for event in events],
            "title": [f"{EVENT_KINDS[event['kind']].sign} {event['title']}" for event in events],
            "accuser": [_parties(line.accusers) for line in lines],
            "accused": [_parties(line.accused) for line in lines],
            "answer": [words.word(words.ANSWER, line.answer) for line in lines],
            "took": [lapsed(line.thread.answered) if line.thread.answered else "" for line in lines],
            "looked": [_looked(record, line) for line in lines],
            "denied_by": [who_denies(line.evidence, record) for line in lines],
            "place": [record.place_name(event["stand_id"]) for event in events],
            "status": [words.word(words.STATUS, line.status) for line in lines],
            "hours": pd.array([_hours(line.thread.answered) for line in lines], dtype="Float64"),
        }
    )


def _hours(answered: Lapse | None) -> float | None:
    return round(answered.most / HOUR, 1) if answered else None


def ledger_table(record: Record, lines: Sequence[Line]) -> pd.DataFrame:
    """Return the lines with all that is known of them, ids and codes beside the words, for the download."""
    names = ("kind", "date", "end_date", "time", "place_id", "stand_id", "title")
    events = record.rows((line.head for line in lines), names)
    shown = ledger_rows(record, lines)
    return pd.DataFrame(
        {
            "thread_id": [line.head for line in lines],
            **{name: [event[name] for event in events] for name in names},
            "place": shown["place"],
            "accuser": [";".join(line.accusers) for line in lines],
            "accused": [";".join(line.accused) for line in lines],
            "answer": [line.answer for line in lines],
            "denied_by": shown["denied_by"],
            "checked": [";".join(line.checks) for line in lines],
            "findings": shown["looked"],
            "answered_minutes_least": _minutes(lines, "least"),
            "answered_minutes_most": _minutes(lines, "most"),
            "status": [line.status for line in lines],
            "accusation_ids": [";".join(line.thread.accusations) for line in lines],
            "denial_ids": [";".join(line.thread.denials) for line in lines],
            "statement_ids": [";".join(line.thread.statements) for line in lines],
            "observer_ids": [";".join(line.evidence.observers) for line in lines],
            "corroborating_source_ids": [";".join(line.evidence.corroborates) for line in lines],
            "contradicting_source_ids": [";".join(line.evidence.contradicts) for line in lines],
            "denying_source_ids": [";".join(line.evidence.denying_sources) for line in lines],
            "admitting_source_ids": [";".join(line.evidence.admits) for line in lines],
        }
    )


def _minutes(lines: Sequence[Line], end: str) -> pd.Series:
    known = [line.thread.answered for line in lines]
    return pd.Series([getattr(one, end) if one else None for one in known], dtype="Int64")


def _parties(codes: Iterable[str]) -> str:
    return listed(words.word(words.PARTY, code) for code in codes)
