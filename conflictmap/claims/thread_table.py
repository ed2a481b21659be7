"""The list of claims as a table: as a reader sees it, and with all ids and codes for the download."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from conflictmap.claims.pair_wording import party_names
from conflictmap.claims.thread_wording import findings
from conflictmap.query.thread_summary import ThreadSummary
from conflictmap.record.record import Record
from conflictmap.tables.kinds import EVENT_KINDS
from conflictmap.text import words
from conflictmap.text.sentences import duration, who_denies


def shown_table(record: Record, summaries: Sequence[ThreadSummary]) -> pd.DataFrame:
    """Return the threads as a reader sees them: a text in each cell."""
    events = record.rows((summary.primary_event for summary in summaries), ("kind", "title", "date", "stand_id"))
    lapses = [summary.thread.answered for summary in summaries]
    return pd.DataFrame(
        {
            "date": [event["date"].date().isoformat() for event in events],
            "title": [f"{EVENT_KINDS[event['kind']].sign} {event['title']}" for event in events],
            "accuser": [party_names(summary.accusers) for summary in summaries],
            "accused": [party_names(summary.accused) for summary in summaries],
            "answer": [words.word(words.ANSWER, summary.answer) for summary in summaries],
            "took": [duration(lapse) if lapse else "" for lapse in lapses],
            "findings": [findings(record, summary) for summary in summaries],
            "denied_by": [who_denies(summary.evidence, record) for summary in summaries],
            "place": [record.place_name(event["stand_id"]) for event in events],
            "status": [words.word(words.STATUS, summary.status) for summary in summaries],
        }
    )


def most_minutes(summaries: Sequence[ThreadSummary]) -> list[float | None]:
    """Return the most that the first denial of each thread can have taken, in minutes; none where none is known."""
    lapses = (summary.thread.answered for summary in summaries)
    return [lapse.most if lapse else None for lapse in lapses]


def export_table(record: Record, summaries: Sequence[ThreadSummary]) -> pd.DataFrame:
    """Return the threads with all that is known of them, ids and codes beside the words, for the download."""
    names = ("kind", "date", "end_date", "time", "place_id", "stand_id", "title")
    events = record.rows((summary.primary_event for summary in summaries), names)
    shown = shown_table(record, summaries)
    return pd.DataFrame(
        {
            "thread_id": [summary.primary_event for summary in summaries],
            **{name: [event[name] for event in events] for name in names},
            "place": shown["place"],
            "accuser": [";".join(summary.accusers) for summary in summaries],
            "accused": [";".join(summary.accused) for summary in summaries],
            "answer": [summary.answer for summary in summaries],
            "denied_by": shown["denied_by"],
            "checked": [";".join(summary.checks) for summary in summaries],
            "findings": shown["findings"],
            "answered_minutes_least": _minutes(summaries, "least"),
            "answered_minutes_most": _minutes(summaries, "most"),
            "status": [summary.status for summary in summaries],
            **_ids(summaries),
        }
    )


def _ids(summaries: Sequence[ThreadSummary]) -> dict[str, list[str]]:
    """Return the ids of the events and sources of each thread, by the columns of the download."""
    return {
        "accusation_ids": [";".join(summary.thread.accusations) for summary in summaries],
        "denial_ids": [";".join(summary.thread.denials) for summary in summaries],
        "statement_ids": [";".join(summary.thread.statements) for summary in summaries],
        "observer_ids": [";".join(summary.evidence.observers) for summary in summaries],
        "corroborating_source_ids": [";".join(summary.evidence.corroborates) for summary in summaries],
        "contradicting_source_ids": [";".join(summary.evidence.contradicts) for summary in summaries],
        "denying_source_ids": [";".join(summary.evidence.denying_sources) for summary in summaries],
        "admitting_source_ids": [";".join(summary.evidence.admits) for summary in summaries],
    }


def _minutes(summaries: Sequence[ThreadSummary], end: str) -> pd.Series:
    lapses = [summary.thread.answered for summary in summaries]
    return pd.Series([getattr(lapse, end) if lapse else None for lapse in lapses], dtype="Int64")
