"""What is known of the data that a link was made with, and what has changed since, in words."""

from __future__ import annotations

from datetime import date

from conflictmap.query.changes import Changes, Origin, Step
from conflictmap.record.record import Record
from conflictmap.tables.messages import N_
from conflictmap.text.language import _, days, listed, ngettext


def counted(changes: Changes) -> str:
    """Return how many events differ: 3 added, 1 removed and 5 changed; what is none is left out."""
    added, removed, changed = len(changes.added), len(changes.removed), len(changes.changed)
    parts = [ngettext("%(count)s added", "%(count)s added", added)] if added else []
    parts += [ngettext("%(count)s removed", "%(count)s removed", removed)] if removed else []
    parts += [ngettext("%(count)s changed", "%(count)s changed", changed)] if changed else []
    return listed(parts)


def made_with(origin: Origin, record: Record) -> str:
    """Return with which data a link was made, and when these are not at hand, what follows from that."""
    data = _("%(version)s (%(fingerprint)s)", version=origin.version, fingerprint=origin.fingerprint)
    if origin.state == "kept":
        return _("This link was made with data %(version)s.", version=origin.version)
    if origin.state == "near":
        message = N_(
            "This link was made with data %(data)s: a state before or after the release of %(version)s, which is not "
            "kept. What follows is compared with that release."
        )
        return _(message, data=data, version=origin.version)
    if origin.state == "newer":
        message = N_(
            "This link was made with data %(data)s, which are newer than those shown here, %(current)s. What differs "
            "cannot be listed."
        )
        return _(message, data=data, current=record.citation_version)
    message = N_(
        "This link was made with another state of the data, %(data)s, which is not kept here. What has changed since "
        "cannot be listed."
    )
    return _(message, data=data)


def since_then(changes: Changes, first: date, last: date) -> str:
    """Return what has changed in a view of these days, counted."""
    shown = days(first, last)
    if not changes:
        return _("Since then nothing has changed in this view (%(days)s).", days=shown)
    return _("Events in this view (%(days)s) since then: %(changes)s.", days=shown, changes=counted(changes))


def step(one: Step, record: Record) -> str:
    """Return what became of an event in one version, in one sentence."""
    version = one.version if one.released else _("after %(version)s, not released yet", version=one.version)
    if one.what == "first":
        return _("%(version)s: in the record for the first time.", version=version)
    if one.what == "gone" and one.into:
        return _("%(version)s: merged into “%(title)s”.", version=version, title=record.event(one.into)["title"])
    if one.what == "gone":
        return _("%(version)s: taken out of the record.", version=version)
    if one.merged:
        merged = listed(one.merged)
        return _("%(version)s: changed, and took in what was told as %(events)s.", version=version, events=merged)
    return _("%(version)s: changed.", version=version)
