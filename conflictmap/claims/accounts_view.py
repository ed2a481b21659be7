"""The accounts of one incident, drawn for the reader: those of the sides side by side, and what neither side found."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from conflictmap.claims.accounts import Account, Accounts, AccountSource, FigureComparison, accounts
from conflictmap.claims.table_view import table_view
from conflictmap.record.record import Record
from conflictmap.tables.conflict import publisher_ally_of
from conflictmap.text import sentences, words
from conflictmap.text.language import _, day, listed, ngettext
from conflictmap.text.markdown import bold, escape_markdown, link
from conflictmap.ui import event_card, session
from conflictmap.ui.components import event_list


def accounts_view(record: Record, primary_event: str) -> None:
    """Draw what each side says of a thread, side by side, and below what those of neither side found."""
    found = accounts(record, primary_event)
    for column, account in zip(st.columns(len(found.sides), gap="medium"), found.sides, strict=True):
        key = f"account-{account.side}-{primary_event}"
        with column, st.container(border=True, height="stretch", key=key):
            _account(record, account, primary_event)
    _figures(found)
    _neither(record, found)
    _opposing(record, found)


def _account(record: Record, account: Account, primary_event: str) -> None:
    st.subheader(escape_markdown(words.word(words.SIDE, account.side)), anchor=False)
    if account.is_empty:
        st.caption(
            escape_markdown(_("No account of this side is in the record. That does not mean that it gave none."))
        )
        return
    st.write(bold(_("What it says")))
    if not account.events:
        st.caption(escape_markdown(_("No claim, accusation, denial or statement of this side is in the record.")))
    _events(record, account, primary_event)
    st.write(bold(_("Its officials and media")))
    if not account.sources:
        st.caption(escape_markdown(_("No publication of its officials or media on this is in the record.")))
    _sources(account.sources)


def _events(record: Record, account: Account, primary_event: str) -> None:
    """Draw the events of an account: title and day as a row that opens it, who says it, and the summary."""
    for event in record.rows(account.events):
        key = f"account-{primary_event}-{account.side}-{event['event_id']}"
        with st.container(gap="xxsmall"):
            event_list([event_card.row(record, event)], key=key, on_open=session.open_event)
            st.caption(escape_markdown(sentences.who_says(event, record)))
            st.markdown(escape_markdown(event["summary"]))


def _sources(sources: Iterable[AccountSource]) -> None:
    for source in sources:
        citation = source.citation
        texts = (sentences.figures(citation.figures), citation.note, _weight(source))
        notes = [escape_markdown(text) for text in texts if text]
        with st.container(gap="xxsmall"):
            st.markdown(
                f"{escape_markdown(citation.publisher)}: {link(citation.title, citation.url)}"
                f"  \n:small[:gray[{escape_markdown(' · '.join(_about(source)))}]]"
            )
            if notes:
                st.caption("  \n".join(notes))


def _about(source: AccountSource) -> list[str]:
    """Return whose text it carries, what kind of publisher it is, whose ally its state is, its day, and its role."""
    citation = source.citation
    ally = publisher_ally_of(citation.publisher_kind)
    return [
        *sentences.text_of(citation.originals),
        words.word(words.PUBLISHER_KIND, citation.publisher_kind),
        *([words.word(words.ALLY, ally)] if ally else []),
        day(citation.published) if citation.published else _("date not known"),
        words.word(words.SOURCE_ROLE, citation.role),
    ]


def _weight(source: AccountSource) -> str:
    return "" if source.counts else _("By the rule for the status this is no independent finding.")


def _figures(found: Accounts) -> None:
    """Draw the figures of all accounts side by side; what differs is marked by a sign and a word."""
    st.write(bold(_("Figures in each account")))
    if not found.figures:
        st.caption(escape_markdown(_("No source of this incident gives a figure.")))
        return
    names = [*(words.word(words.SIDE, account.side) for account in found.sides), _("Neither side")]
    rows = [[_figure(row), *_people(row), words.word(words.FIGURES_MARK, row.comparison)] for row in found.figures]
    columns = [_("Figure"), *names, _("Compared")]
    table_view(pd.DataFrame(rows, columns=columns), key=f"accounts-{found.primary_event}")
    st.caption(escape_markdown(_("A figure stands with whoever published it, who may pass on another's count.")))


def _figure(row: FigureComparison) -> str:
    return sentences.limited(words.word(words.CASUALTY, row.name), row.note)


def _people(row: FigureComparison) -> list[str]:
    return [sentences.people(count) if count else _("no figure") for count in row.counts]


def _neither(record: Record, found: Accounts) -> None:
    st.write(bold(_("What those of neither side found")))
    if found.observers:
        names = listed(str(record.actors.at[actor, "name"]) for actor in found.observers)
        st.markdown(
            escape_markdown(_("The claim comes from an observer of neither side: %(observers)s.", observers=names))
        )
    findings = [source for source in found.neither.sources if source.citation.has_findings]
    if not findings:
        st.caption(escape_markdown(_("No source of neither side with findings of its own is in the record.")))
    _sources(findings)
    _reports([source for source in found.neither.sources if not source.citation.has_findings])
    if found.neither.events:
        st.write(bold(_("What those of neither side said")))
        _events(record, found.neither, found.primary_event)


def _reports(sources: list[AccountSource]) -> None:
    if not sources:
        return
    heading = ngettext(
        "%(count)s source of neither side that reports what others say",
        "%(count)s sources of neither side that report what others say",
        len(sources),
    )
    with st.expander(escape_markdown(heading)):
        _sources(sources)


def _opposing(record: Record, found: Accounts) -> None:
    if not found.opposing:
        return
    st.write(bold(_("Attacks attributed to the other side that may be the same incident")))
    ties = {attack.event_id: words.word(words.MIRROR, attack.tie) for attack in found.opposing}
    rows = [event_card.row(record, event, ties[event["event_id"]]) for event in record.rows(ties, event_card.LISTED)]
    event_list(rows, key=f"opposing-{found.primary_event}", on_open=session.open_event)
