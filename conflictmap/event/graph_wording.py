"""The relation graph of an event in sentences: what is tied to it, by which relations, and what is left out."""

from __future__ import annotations

from collections.abc import Iterator

from conflictmap.query.sets import RecordSet
from conflictmap.record.record import Record
from conflictmap.record.relation_graph import STEPS, Graph, counts
from conflictmap.tables.codes import RELATIONS
from conflictmap.tables.timing import moment_of
from conflictmap.text import words
from conflictmap.text.figures import PLAIN, Figures
from conflictmap.text.language import _, days, listed, ngettext, number


def graph_summary(record: Record, graph: Graph, figure: Figures = PLAIN) -> str:
    """Return in words what the drawing shows; `figure` writes the numbers of records."""
    around = RecordSet("graph", (graph.event_id,))
    dates = [row["date"].date() for row in record.rows(graph.nodes, ("date",))]
    kinds = (
        _("%(what)s: %(count)s", what=words.word(words.KINDS, kind), count=figure(count, around, kind=[kind]))
        for kind, count in counts(record, graph).items()
    )
    sentences = [
        ngettext(
            "%(count)s record is tied to this one by at most %(steps)s links (%(kinds)s), %(days)s.",
            "%(count)s records are tied to this one by at most %(steps)s links (%(kinds)s), %(days)s.",
            len(graph.nodes) - 1,
            count=figure(len(graph.nodes) - 1, around),
            steps=number(STEPS),
            kinds=listed(kinds),
            days=days(dates[0], dates[-1]),
        ),
        _("Each arrow leads from what speaks to what it speaks of: %(relations)s.", relations=_relations(graph)),
        *_hours(record, graph),
    ]
    if graph.left_out:
        sentences.append(
            ngettext(
                "%(count)s more, farther off in links or in time, is left out.",
                "%(count)s more, farther off in links or in time, are left out.",
                graph.left_out,
            )
        )
    return " ".join(sentences)


def _hours(record: Record, graph: Graph) -> Iterator[str]:
    """Yield how hours are drawn, where some are not known."""
    unknown = sum(not moment_of(row).exact for row in record.rows(graph.nodes, ("date", "time", "date_prec")))
    if unknown:
        yield ngettext(
            "Where the hour of a record is not known, a line spans what is possible: %(count)s record.",
            "Where the hour of a record is not known, a line spans what is possible: %(count)s records.",
            unknown,
        )


def _relations(graph: Graph) -> str:
    known = [edge.relation for edge in graph.edges]
    return listed(
        _("%(what)s: %(count)s", what=words.word(words.RELATION, relation), count=number(known.count(relation)))
        for relation in RELATIONS
        if relation in known
    )
