"""What changed between versions of the data: in what a reader looks at, and event by event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from conflictmap.query.filters import Filters, chosen
from conflictmap.record import archive
from conflictmap.record.derived import derived
from conflictmap.record.event_diff import Difference, compared, differences
from conflictmap.record.record import Record

UNNUMBERED = "0"
"""What the mark of tables without a version begins with."""


@dataclass(frozen=True)
class Changes:
    """What differs in a view between an older and the current record: ids of events, in order of time.

    `new`: not in the older record; `entered`: in both, but in the view now only; `left`: in the view then only;
    `gone`: no longer in the record, and in the view then; `changed`: in the view then and now, but not the same.
    """

    new: tuple[str, ...] = ()
    entered: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    @property
    def added(self) -> tuple[str, ...]:
        return self.new + self.entered

    @property
    def removed(self) -> tuple[str, ...]:
        return self.gone + self.left

    def __bool__(self) -> bool:
        return any(vars(self).values())


def changed_in_view(old: Record, new: Record, filters: Filters) -> Changes:
    """Return what differs in what the filters choose, applied to the older and to the current record."""
    return _changes(new, old, filters)


@derived(keep=32)
def _changes(new: Record, old: Record, filters: Filters) -> Changes:
    then, now = (_ids(record, filters) for record in (old, new))
    seen_then, seen_now = set(then), set(now)
    both = [event_id for event_id in now if event_id in seen_then]
    found = compared(old, new, both)
    return Changes(
        new=tuple(i for i in now if i not in old.position),
        entered=tuple(i for i in now if i in old.position and i not in seen_then),
        left=tuple(i for i in then if i in new.position and i not in seen_now),
        gone=tuple(i for i in then if i not in new.position),
        changed=tuple(i for i in both if i in found),
    )


@dataclass(frozen=True)
class Origin:
    """What is known of the data that a link was made with: the number and the fingerprint that the link names.

    `state` is `kept` when the archive holds these very tables; `near` when it holds other tables of that number, so
    that the link was made before or after that release; `newer` when the number is above the record's; else `lost`.
    """

    version: str
    fingerprint: str
    state: str


def origin(folder: Path, record: Record, mark: str) -> Origin:
    """Tell what is known of the data that `mark` names, such as `0.2.0-1f2e3d4c5b6a`.

    `folder` is the data folder. An archive that cannot be read raises `ArchiveError`.
    """
    version, _, fingerprint = mark.rpartition("-")
    current = record.link_version.rpartition("-")[0]
    if current != UNNUMBERED and archive.rank(version) > archive.rank(current):
        return Origin(version, fingerprint, "newer")
    if version not in archive.kept(folder):
        return Origin(version, fingerprint, "lost")
    if archive.opened(folder, version).content_hash == fingerprint:
        return Origin(version, fingerprint, "kept")
    return Origin(version, fingerprint, "lost" if version == current else "near")


@dataclass(frozen=True)
class Step:
    """What became of an event in one version.

    `what` is `first` (it stands here for the first time), `changed` or `gone`. `merged` holds ids that were given up
    for it here, `into` the id for which it was given up itself. `released` is false for tables changed since a release.
    """

    version: str
    what: str
    differences: tuple[Difference, ...] = ()
    merged: tuple[str, ...] = ()
    into: str = ""
    released: bool = True


def history(folder: Path, record: Record, event_id: str) -> list[Step]:
    """Return what became of an event, version by version; versions that left it as it was are passed over.

    `folder` is the data folder, `record` what it holds now. An archive that cannot be read raises `ArchiveError`.
    """
    steps: list[Step] = []
    before: Record | None = None
    for version, released, state in _states(folder, record):
        stood = before is not None and event_id in before.position
        if event_id in state.position:
            found = differences(before, state, event_id) if before is not None and stood else ()
            merged = _merged(record, event_id, version) if released else ()
            if not stood or found or merged:
                steps.append(Step(version, "changed" if stood else "first", found, merged, released=released))
        elif stood:
            steps.append(Step(version, "gone", into=record.canonical_id(event_id), released=released))
        before = state
    return steps


def _states(folder: Path, record: Record) -> Iterator[tuple[str, bool, Record]]:
    """Yield number, whether it is as released, and record of each version up to the current one, the oldest first."""
    current = record.link_version.rpartition("-")[0]
    older = [version for version in archive.kept(folder) if archive.rank(version) <= archive.rank(current)]
    for version in older:
        state = archive.opened(folder, version)
        yield version, True, state
        if state.content_hash == record.content_hash:
            return
    yield current, current not in older, record


def _merged(record: Record, event_id: str, version: str) -> tuple[str, ...]:
    retired = record.tables["retired"]
    here = (retired["replaced_by_id"] == event_id) & (retired["version"] == version)
    return tuple(sorted(retired["event_id"][here]))


def _ids(record: Record, filters: Filters) -> list[str]:
    return record.events["event_id"].take(chosen(record, filters)).to_list()
