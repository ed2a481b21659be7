"""The tables of what is called how, for the search: persons, and words that mean the same."""

from __future__ import annotations

from conflictmap.tables import codes
from conflictmap.tables.column import Column, Table


def _in_languages(prefix: str, description: str, kind: str) -> tuple[Column, ...]:
    """Return a column for each language but English in which something is named."""
    return tuple(
        Column(f"{prefix}_{code}", kind, description.format(language=language))
        for code, language in codes.LANGUAGES.items()
        if code != "en"
    )


PERSONS = Table(
    "persons",
    "One row is a person who speaks.",
    ("person_id",),
    (
        Column("person_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("name", "string", "Name in English, as in `speaker` of `events.csv`.", required=True),
        Column("party", "string", "The party for which the person spoke.", required=True, codes=codes.PARTIES),
        *_in_languages("name", "Name in {language}.", "string"),
        Column("other_names", "list", "Other spellings, for the search."),
        Column("note", "string", "Where the names come from, doubts."),
    ),
    optional=True,
)

SYNONYMS = Table(
    "synonyms",
    "One row is a group of words that mean the same to the search.",
    ("group_id",),
    (
        Column("group_id", "string", "Stable, readable id; hyphens only.", required=True),
        Column("what", "string", "What the words stand for.", required=True, codes=codes.WORDED),
        Column("code", "string", "The code of the means, theme or party, or the id of the institution; of words none."),
        Column("words_en", "list", "Words or names in English; the first is shown.", required=True),
        *_in_languages("words", "Words or names in {language}.", "list"),
        Column("other_words", "list", "Words in other languages, other spellings and letters."),
    ),
    optional=True,
)
