"""Whatever a text holds, as Markdown it comes out as that text and as nothing else.

It is read by a CommonMark parser with Streamlit's own constructs added (directives, formulas), and then searched for
what Streamlit replaces in parsed text: a backslash is gone by then. The frontend of Streamlit is the model: its
`StreamlitMarkdown`, with remark-gfm, remark-directive, remark-math and remark-emoji.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from conflictmap.text.markdown import escape_markdown, link
from nasty import NASTY

REPLACED = (
    re.compile(r"(?:https?://|www(?=\.))[-.\w]+", re.ASCII | re.IGNORECASE),
    re.compile(r"[-.\w+]+@[-\w]+(?:\.[-\w]+)+", re.ASCII),
    re.compile(r":\+1:|:-1:|:[\w-]+:", re.ASCII),
    re.compile(r"(?:^|\s)(?:<->|->|<-|--|>=|<=|~=)(?:\s|$)"),
)
"""What Streamlit replaces in the texts of a parsed page: addresses, names of emoji and icons, typographical signs."""
SEAM = ":small[]"
LABEL_START = re.compile(r"^(\s*)((?:[+\-*]|#+)(?=\s|$)|>)|^(\s*)(\d+)([.)])(?=\s|$)", re.MULTILINE)
"""What Streamlit escapes once more at the start of a label, before it parses it."""


def _construct(name: str, pattern: str) -> Callable[[StateInline, bool], bool]:
    """Return a rule that reads what the pattern fits as something that is no text."""
    fits = re.compile(pattern, re.IGNORECASE)

    def rule(state: StateInline, silent: bool) -> bool:
        found = fits.match(state.src, state.pos)
        if found and not silent:
            state.push(name, "", 0)
        state.pos += len(found[0]) if found else 0
        return bool(found)

    return rule


PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
for name, pattern in {
    "seam": re.escape(SEAM),
    "directive": r"(?<!:):[a-z][\w-]*(?=[\[{])",
    "formula": r"\$",  # whatever follows: stricter than remark-math
    "footnote": r"\[\^\w+\]",
}.items():
    PARSER.inline.ruler.before("link", name, _construct(name, pattern))


@dataclass
class Shown:
    """What Markdown comes out as: its runs of text, all that is more than text, and the addresses of links."""

    runs: list[str] = field(default_factory=lambda: [""])
    markup: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.runs)


def shown(markdown: str) -> Shown:
    """Return what Streamlit makes of Markdown."""
    found = Shown()
    for token in PARSER.parse(markdown.replace(":material/", ":material_")):
        _show(token, found)
    found.markup += [run for run in found.runs if any(pattern.search(run) for pattern in REPLACED)]
    return found


def _show(token: Token, found: Shown) -> None:
    if token.type in ("text", "text_special"):
        found.runs[-1] += token.content
    elif token.type == "seam":
        found.runs.append("")
    elif token.type not in ("inline", "paragraph_open", "paragraph_close"):
        found.markup.append(token.type)
        found.links += [str(token.attrs["href"])] if token.type == "link_open" else []
    for child in token.children or []:
        _show(child, found)


def on_one_line(text: str) -> str:
    """Return the text as the reader is to see it; CommonMark has a sign for the character that nobody can see."""
    return " ".join(text.split()).replace("\0", "\ufffd")


PIECES = st.sampled_from((*NASTY, *"*_`~[]()<>#+-.!|:$&^=@/\\\"'{}%;, \n", "a", "www", "http", "smile", "1", "é", "ə"))
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=8).map("".join), st.lists(PIECES, max_size=5).map(" ".join))


@given(TEXTS)
def test_whatever_the_text_it_comes_out_as_that_text_and_no_markup(text: str) -> None:
    found = shown(escape_markdown(text))
    assert (found.text, found.markup) == (on_one_line(text), [])


@pytest.mark.parametrize("text", NASTY)
def test_nasty_text_comes_out_as_it_is(text: str) -> None:
    found = shown(escape_markdown(text))
    assert (found.text, found.markup) == (on_one_line(text), [])


@pytest.mark.parametrize("text", NASTY)
def test_without_escaping_it_would_be_more_than_text_or_another(text: str) -> None:
    found = shown(text)
    assert found.markup or found.text != on_one_line(text)


@given(TEXTS, st.sampled_from(("**{}** x", "- {}", "x  \n{}", ":gray {}", "**x.** {}")))
def test_the_text_stays_what_it_is_within_markup(text: str, around: str) -> None:
    alone, within = shown(around.format("x")), shown(around.format(escape_markdown(f"x{text}x")))
    assert within.markup == alone.markup
    assert on_one_line(f"x{text}x") in within.text


@given(TEXTS)
def test_nothing_is_left_that_streamlit_would_change_before_it_parses(text: str) -> None:
    assert ":material/" not in escape_markdown(text)
    assert not LABEL_START.search(escape_markdown(text))
    assert "\n" not in escape_markdown(text)


@given(TEXTS, st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Z", "C"), exclude_characters='<>"\\')))
@example("x", "a?b=1&copy;=2&lt=3")
@example("x", ":material/home:")
@example("]( x", "a_b_(c)*d*[e]")
@example("-> www.example.org", "$x$`y`~~z~~!#|")
def test_a_link_leads_to_its_address_under_its_text(text: str, path: str) -> None:
    url = f"https://example.org/{path}"
    found = shown(link(f"x{text}", url))
    assert found.text == on_one_line(f"x{text}")
    assert (found.markup, [unquote(one) for one in found.links]) == (["link_open", "link_close"], [unquote(url)])


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "https://a b", "https://a\\b", 'https://a"b', "https://<b>", "//a"]
)
def test_what_is_no_address_is_no_link(url: str) -> None:
    assert link("text", url) == "text"
