"""The tables of the record: every column with its type, codes and keys, declared once.

`datapackage.json`, the checks at the gate and the data dictionary all follow from here.
"""

from __future__ import annotations

from conflictmap.tables import codes
from conflictmap.tables.column import Column, Table
from conflictmap.tables.naming import PERSONS, SYNONYMS

SEPARATOR = ";"
"""Between the values of a list in one cell."""


def split(cell: str) -> list[str]:
    """Return the values of a list cell."""
    return [value for value in cell.split(SEPARATOR) if value]


def _casualties(description: str) -> tuple[Column, ...]:
    """Return the columns of all counts, two each; `{end}` and `{who}` in the description are filled in."""
    whom = {name: name.replace("_", " ").replace("military", "military personnel") for name in codes.CASUALTIES}
    return tuple(
        Column(f"{name}_{end}", "integer", description.format(end=which, who=who))
        for name, who in whom.items()
        for end, which in (("low", "Lowest"), ("high", "Highest"))
    )


def _limit(what: str) -> Column:
    """Return the column that says what limits a source's counts of the killed or of the injured."""
    text = f"What limits the counts of {what}: a side, a place, a day, how it was counted; empty where nothing does."
    return Column(f"{what}_note", "string", text)


EVENTS = Table(
    "events",
    "One row is one incident or one public statement.",
    ("event_id",),
    (
        Column("event_id", "string", "Stable, readable id; hyphens only; never used again.", required=True),
        Column("kind", "string", "What the row is.", required=True, codes=codes.KINDS),
        Column("date", "date", "Local date, ISO 8601; the first day where it lasted several.", required=True),
        Column("end_date", "date", "Last day, where it lasted several."),
        Column("time", "time", "Local time, HH:MM at +04:00; empty when unknown."),
        Column("date_prec", "string", "UCDP date_prec.", True, codes.DATE_PRECS, formerly="date_precision"),
        Column("place_id", "string", "Where it happened, or was said.", required=True, refers="places"),
        Column("about_place_id", "string", "Place a statement is about when no relation says so.", refers="places"),
        Column(
            "where_prec", "string", "UCDP where_prec of `place_id`.", True, codes.WHERE_PRECS, formerly="geo_precision"
        ),
        Column("actor_ids", "list", "Alleged perpetrator, or institution that speaks.", required=True, refers="actors"),
        Column("speaker", "list", "Persons who speak."),
        Column("target_ids", "list", "Whom it hit, accuses, denies or addresses.", refers="actors"),
        Column("claimant_ids", "list", "Who says that an attack took place.", refers="actors"),
        Column("means", "list", "Weapons or ways, as the claimant tells them.", codes=codes.MEANS),
        Column("themes", "list", "What an accusation or a denial is about.", codes=codes.THEMES),
        *_casualties("{end} credible count of {who}; empty means unknown, 0 means none."),
        Column("casualty_note", "string", "Who gives which figure."),
        Column("aggregate", "boolean", "1 for the total of an operation, never summed with what it contains."),
        Column("title", "string", "Short plain title.", required=True),
        Column("summary", "string", "What is claimed, each claim attributed.", required=True),
        Column("note", "string", "Doubts, differing figures, what a reader should know."),
    ),
)

SOURCES = Table(
    "sources",
    "One row is one publication.",
    ("source_id",),
    (
        Column("source_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("publisher", "string", "Who carries the page.", required=True),
        Column("original_publisher", "list", "Agency or outlet it was taken from."),
        Column("publisher_kind", "string", "Kind by the written rule.", required=True, codes=codes.PUBLISHER_KINDS),
        Column("title", "string", "The page's title; a description of it in [brackets]."),
        Column("url", "uri", "Address; empty when not recorded."),
        Column("published", "date", "Date of publication; empty when unknown."),
        Column("language", "string", "ISO 639-1 code.", required=True),
        Column("note", "string", "Repost, machine translation, partial view."),
    ),
)

_FIGURES = (
    *_casualties("{end} count of {who} that this source gives; empty means no count, 0 means none."),
    *(_limit(what) for what in codes.COUNTED),
)

EVENT_SOURCES = Table(
    "event_sources",
    "One row is one source for one event.",
    ("event_id", "source_id"),
    (
        Column("event_id", "string", "The event.", required=True, refers="events"),
        Column("source_id", "string", "The source.", required=True, refers="sources"),
        Column("role", "string", "What the source does for the event.", required=True, codes=codes.SOURCE_ROLES),
        *_FIGURES,
        Column("note", "string", "What is particular to this source."),
    ),
    former=("figures",),
)

FIGURES = tuple(column.name for column in _FIGURES)
"""The columns of `event_sources` that hold the figures of a source."""

RELATIONS = Table(
    "relations",
    "One row is one link from an event to another.",
    ("event_id", "relation", "other_id"),
    (
        Column(
            "event_id", "string", "The event that speaks, denies, answers or breaks.", required=True, refers="events"
        ),
        Column("relation", "string", "How it is linked.", required=True, codes=codes.RELATIONS),
        Column("other_id", "string", "The event it is linked to.", required=True, refers="events"),
    ),
)

ACTORS = Table(
    "actors",
    "One row is a party or an institution.",
    ("actor_id",),
    (
        Column("actor_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("name", "string", "Name in English.", required=True),
        Column("party", "string", "The party it belongs to.", required=True, codes=codes.PARTIES),
        Column("role", "string", "What kind of institution.", required=True, codes=codes.ROLES_OF_ACTORS),
    ),
)

PLACES = Table(
    "places",
    "One row is a place of the gazetteer.",
    ("place_id",),
    (
        Column("place_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("display_name", "string", "The names the two sides use, in alphabetical order.", required=True),
        Column("name_en", "string", "English name.", required=True),
        Column("name_az", "string", "Azerbaijani name."),
        Column("name_hy", "string", "Armenian name."),
        Column("name_ru", "string", "Russian name."),
        Column("name_ar", "string", "Arabic name."),
        Column("other_names", "list", "Other spellings and former names, for the search."),
        Column("kind", "string", "What kind of place.", required=True, codes=codes.PLACE_KINDS),
        Column("admin1", "string", "District (rayon) or province (marz)."),
        Column("country", "string", "ISO 3166-1 alpha-2.", required=True, codes=tuple(codes.COUNTRIES)),
        Column("lat", "number", "Latitude, degrees, WGS84.", required=True),
        Column("lon", "number", "Longitude, degrees, WGS84.", required=True),
        Column("geonames_id", "integer", "GeoNames id, when there is one."),
        Column("note", "string", "Where the point comes from."),
    ),
)

CEASEFIRES = Table(
    "ceasefires",
    "One row is one truce.",
    ("ceasefire_id",),
    (
        Column("ceasefire_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("name", "string", "Name in English.", required=True),
        Column("announced", "datetime", "Announced; ISO 8601 with offset, or a date."),
        Column("announced_event_id", "string", "The statement that announced it.", refers="events"),
        Column("effective_from", "datetime", "In force from; ISO 8601 with offset, or a date.", required=True),
        Column("effective_to", "datetime", "Superseded at; ISO 8601 with offset, or a date; empty when none is known."),
        Column("superseded_by_id", "string", "The truce that took its place.", refers="ceasefires"),
        Column("ended_by_id", "string", "The event taken as its end, where no truce took its place.", refers="events"),
        Column("brokered_by_ids", "list", "Mediators.", refers="actors"),
        Column("source_ids", "list", "Publications that give its terms or its hour.", refers="sources"),
        Column("note", "string", "Doubts about the hour, scope and the like."),
    ),
)

COMMITMENTS = Table(
    "commitments",
    "One row is one thing that the text of a truce promises, in our words.",
    ("commitment_id",),
    (
        Column("commitment_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("ceasefire_id", "string", "The truce.", required=True, refers="ceasefires"),
        Column("topic", "string", "What it is about.", required=True, codes=codes.TOPICS),
        Column("text", "string", "The commitment in our words, attributed.", required=True),
        Column("source_ids", "list", "Publications that give this term.", required=True, refers="sources"),
        Column("note", "string", "Doubts, differing versions."),
    ),
)

COMMITMENT_EVENTS = Table(
    "commitment_events",
    "One row says that an event bears on a commitment.",
    ("commitment_id", "event_id"),
    (
        Column("commitment_id", "string", "The commitment.", required=True, refers="commitments"),
        Column("event_id", "string", "The event.", required=True, refers="events"),
        Column("bearing", "string", "How it bears on it.", required=True, codes=codes.BEARINGS),
        Column("note", "string", "Who says so, what is particular."),
    ),
)

CONTROL = Table(
    "control",
    "One row says from which day a party is reported to hold a town.",
    ("place_id", "date_from", "basis"),
    (
        Column("place_id", "string", "The town.", required=True, refers="places"),
        Column("date_from", "date", "The day from which the party is reported to hold it.", required=True),
        Column("date_prec", "string", "UCDP date_prec.", True, codes.DATE_PRECS, formerly="date_precision"),
        Column("party", "string", "The party that is reported to hold it.", required=True, codes=codes.PARTIES),
        Column("basis", "string", "On what this rests.", required=True, codes=codes.BASES),
        Column("source_ids", "list", "Publications that say so.", required=True, refers="sources"),
        Column("note", "string", "Denials, differing days, what a reader should know."),
    ),
)

RETIRED = Table(
    "retired",
    "One row is an event id that is no longer in use and is never used again.",
    ("event_id",),
    (
        Column("event_id", "string", "The id that was given up.", required=True),
        Column("replaced_by_id", "string", "The event that holds what it told.", refers="events"),
        Column("version", "string", "The first version of the data without it.", required=True),
        Column("note", "string", "Why it was given up."),
    ),
)

PHASES = Table(
    "phases",
    "One row is a named period of the period picker.",
    ("phase_id",),
    (
        Column("phase_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("name", "string", "Name in English.", required=True),
        Column("date_from", "date", "First day of the slider.", required=True),
        Column("date_to", "date", "Last day of the slider.", required=True),
        Column("window_from", "date", "First day shown at first.", required=True),
        Column("window_to", "date", "Last day shown at first.", required=True),
        Column("note", "string", "Why these days."),
    ),
)

STORIES = Table(
    "stories",
    "One row is a story: steps through the record that a reader goes through one by one.",
    ("story_id",),
    (
        Column("story_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("title", "string", "What it is about.", required=True),
        Column("summary", "string", "What a reader finds in it, in a sentence or two.", required=True),
    ),
    optional=True,
)

STORY_STEPS = Table(
    "story_steps",
    "One row is one step of a story: its text, and what the map shows with it.",
    ("story_id", "step"),
    (
        Column("story_id", "string", "The story.", required=True, refers="stories"),
        Column("step", "integer", "Which step it is, from 1 on.", required=True),
        Column("title", "string", "Short plain title of the step.", required=True),
        Column("text", "string", "What is told, each claim attributed.", required=True),
        Column("event_id", "string", "The event that is opened.", refers="events"),
        Column("date_from", "date", "First day shown; empty for the days of the event, or else the usual ones."),
        Column("date_to", "date", "Last day shown; empty for the first day alone."),
        Column("filters", "list", "Filters and switches as a link names them: `kind=attack`, `held=1`."),
        Column("view", "string", "Where the map looks: latitude,longitude,zoom; empty for where the event stands."),
    ),
    optional=True,
)

_ALL = (
    ACTORS, PLACES, SOURCES, EVENTS, EVENT_SOURCES, RELATIONS, CEASEFIRES, COMMITMENTS, COMMITMENT_EVENTS, CONTROL,
    RETIRED, PHASES, STORIES, STORY_STEPS, PERSONS, SYNONYMS,
)  # fmt: skip

TABLES = {table.name: table for table in _ALL}
"""Every table, each after those whose keys it holds."""
