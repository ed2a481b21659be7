"""The filters by code, each declared once: its parameter in a link, the column it looks in, and its words.

A new filter is one entry here: the widget, the link, the chip, the sentence, the CSV's note and the table of parameters
in the README follow from it.
"""

from __future__ import annotations

from dataclasses import dataclass

from conflictmap.tables import codes
from conflictmap.tables.messages import N_


@dataclass(frozen=True)
class FilterField:
    """One filter by code.

    - `parameter`: its name in links, and the key of its widget;
    - `column`: the column of the record's events; `many`: a cell holds several codes between separators, else one;
    - `codes`: the codes that it takes, and `words`: the table of `text.words` that holds the words for them;
    - `table`: instead of the two, `places` or `persons`: the table whose ids it takes;
    - `label`, `hint`: of its widget; `chip`: beside what is shown; `sentence`: in the description (messages);
    - `meaning`, and `values` where its codes are too many to be listed: for the README;
    - `offers_all`: the widget offers every code, else those that occur in the record;
    - `folded`: the widget stands in the group on claims and answers.
    """

    parameter: str
    column: str
    label: str
    chip: str
    sentence: str
    meaning: str
    codes: tuple[str, ...] = ()
    words: str = ""
    table: str = ""
    values: str = ""
    hint: str = ""
    many: bool = True
    offers_all: bool = False
    folded: bool = False


_ALL = (
    FilterField(
        parameter="kind",
        column="kind",
        codes=codes.KINDS,
        words="KINDS",
        label=N_("Show only"),
        chip=N_("%(value)s"),
        sentence=N_("Only %(values)s."),
        meaning="kind of record",
        many=False,
        offers_all=True,
    ),
    FilterField(
        parameter="by",
        column="by",
        codes=codes.PARTIES,
        words="PARTY",
        label=N_("By"),
        chip=N_("By: %(value)s"),
        sentence=N_("By: %(values)s."),
        meaning="who is said to have attacked, or who speaks",
        values="a party, see below",
        hint=N_("Accuser, speaker or alleged perpetrator"),
    ),
    FilterField(
        parameter="against",
        column="against",
        codes=codes.PARTIES,
        words="PARTY",
        label=N_("Against"),
        chip=N_("Against: %(value)s"),
        sentence=N_("Against: %(values)s."),
        meaning="who was hit, accused or addressed",
        values="a party, see below",
        hint=N_("Accused, addressed or hit"),
    ),
    FilterField(
        parameter="place",
        column="at",
        table="places",
        label=N_("Place"),
        chip=N_("At: %(value)s"),
        sentence=N_("Places: %(values)s."),
        meaning="place where it stands on the map, or where it was said",
        values="an id of [places.csv](data/places.csv), such as `tartar`",
    ),
    FilterField(
        parameter="speaker",
        column="speaker_ids",
        table="persons",
        label=N_("Speaker"),
        chip=N_("Speaker: %(value)s"),
        sentence=N_("Speakers: %(values)s."),
        meaning="person who speaks",
        values="an id of [persons.csv](data/persons.csv), such as `sergey-lavrov`",
    ),
    FilterField(
        parameter="means",
        column="means_list",
        codes=codes.MEANS,
        words="MEANS",
        label=N_("Means"),
        chip=N_("Means: %(value)s"),
        sentence=N_("Means: %(values)s."),
        meaning="weapon or way, as the claimant reports it",
        values="a code of `means` in [events.csv](data/README.md#eventscsv), such as `drone`",
    ),
    FilterField(
        parameter="theme",
        column="theme_list",
        codes=codes.THEMES,
        words="THEME",
        label=N_("Theme"),
        chip=N_("Theme: %(value)s"),
        sentence=N_("Themes: %(values)s."),
        meaning="what an accusation or a denial is about",
        values="a code of `themes` in [events.csv](data/README.md#eventscsv), such as `captives`",
        hint=N_("What accusations and denials are about. The breaches of one truce are counted on Ceasefires."),
    ),
    FilterField(
        parameter="status",
        column="status",
        codes=codes.STATUSES,
        words="STATUS",
        label=N_("Status"),
        chip=N_("Status: %(value)s"),
        sentence=N_("Status: %(values)s."),
        meaning="how well a claim is supported, [by a written rule](data/README.md#status)",
        hint=N_("Of attacks and accusations; see About"),
        many=False,
        offers_all=True,
    ),
    FilterField(
        parameter="source",
        column="source_kinds",
        codes=codes.PUBLISHER_KINDS,
        words="PUBLISHER_KIND",
        label=N_("Kind of source"),
        chip=N_("Source: %(value)s"),
        sentence=N_("With a source of this kind: %(values)s."),
        meaning="has a source of this kind",
        values="a code of `publisher_kind` in [sources.csv](data/README.md#sourcescsv), such as `ngo`",
    ),
    FilterField(
        parameter="accuser",
        column="accuser",
        codes=codes.PARTIES,
        words="PARTY",
        label=N_("Accused by"),
        chip=N_("Accused by: %(value)s"),
        sentence=N_("Accused by: %(values)s."),
        meaning="who accuses: of an attack, who says that it took place",
        values="a party, see below",
        folded=True,
    ),
    FilterField(
        parameter="accused",
        column="accused",
        codes=codes.PARTIES,
        words="PARTY",
        label=N_("Accused"),
        chip=N_("Accused: %(value)s"),
        sentence=N_("Accused: %(values)s."),
        meaning="who is accused: of an attack, who is said to have done it",
        values="a party, see below",
        folded=True,
    ),
    FilterField(
        parameter="answer",
        column="answer",
        codes=codes.ANSWERS,
        words="ANSWER",
        label=N_("Answer of the accused"),
        chip=N_("Answer: %(value)s"),
        sentence=N_("Answer of the accused: %(values)s."),
        meaning="what the accused side is known to have answered",
        many=False,
        offers_all=True,
        folded=True,
    ),
    FilterField(
        parameter="checked",
        column="checked",
        codes=codes.CHECKS,
        words="CHECK",
        label=N_("Findings of independent sources"),
        chip=N_("Findings: %(value)s"),
        sentence=N_("What independent sources found: %(values)s."),
        meaning="what independent sources found",
        offers_all=True,
        folded=True,
    ),
)

FIELDS = {field.parameter: field for field in _ALL}
"""Every filter by its parameter, in the order in which a sentence and the chips name them."""


def table_of_filters() -> str:
    """Return the filters as a Markdown table: parameter, the values that it takes, what it means."""
    rows = ["| parameter | value | meaning |", "|---|---|---|"]
    for field in FIELDS.values():
        values = field.values or " ".join(f"`{code}`" for code in field.codes)
        rows.append(f"| `{field.parameter}` | {values} | {field.meaning} |")
    return "\n".join(rows)
