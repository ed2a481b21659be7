"""What Streamlit itself makes of text from the tables: the same text, and nothing else."""

import re

import pytest

from browser.serving import running
from making import tables
from nasty import NASTY

pytestmark = pytest.mark.browser

TEXT = " ¶ ".join(" ".join(text.split()) for text in NASTY)
MARKDOWN = re.compile("^st(Markdown|Caption)Container$")
READ = """(all) => all.map((one) => ({
  text: one.textContent.trim(), tags: [...new Set([...one.querySelectorAll("*")].map((part) => part.localName))].sort(),
}))"""


@pytest.fixture(scope="module")
def nasty_server(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nasty")
    events = [{"event_id": "raid", "title": TEXT, "summary": TEXT, "note": TEXT, "casualty_note": TEXT}]
    tables(folder / "data", events=events, sources=[{"source_id": "east-paper", "publisher": TEXT, "title": TEXT}])
    with running(folder, data=folder / "data") as started:
        yield started


def test_nasty_text_is_read_back_as_it_is(visit, nasty_server):
    page = visit("", at=nasty_server).open_without_map("/event?event=raid")
    title = page.page.get_by_role("heading", level=1)
    title.wait_for()
    assert title.text_content() == TEXT
    shown = page.page.get_by_test_id(MARKDOWN).filter(has_text="¶").evaluate_all(READ)
    assert [one["text"] for one in shown if TEXT not in one["text"]] == []
    alone = [one["tags"] for one in shown if one["text"] == TEXT and "p" in one["tags"]]
    assert alone == [["p", "span"]] * 3  # the summary and two notes; the spans are the seams of `plain`
