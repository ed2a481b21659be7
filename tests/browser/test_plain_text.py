"""What Streamlit itself makes of text from the tables: the same text, and nothing else."""

import pytest

from browser.serving import running
from making import tables
from nasty import NASTY

pytestmark = pytest.mark.browser

TEXT = " ¶ ".join(" ".join(text.split()) for text in NASTY)
READ = """(all) => all.map((one) => ({
  text: one.textContent.trim(), tags: [...new Set([...one.querySelectorAll("*")].map((part) => part.localName))].sort(),
}))"""


@pytest.fixture
def nasty_server(tmp_path):
    events = [{"event_id": "raid", "title": TEXT, "summary": TEXT, "note": TEXT, "casualty_note": TEXT}]
    tables(tmp_path / "data", events=events, sources=[{"source_id": "east-paper", "publisher": TEXT, "title": TEXT}])
    with running(tmp_path, data=tmp_path / "data") as started:
        yield started


def test_nasty_text_is_read_back_as_it_is(visit, nasty_server):
    page = visit("", at=nasty_server).open_without_map("/event?event=raid")
    title = page.page.get_by_role("heading", level=1)
    title.wait_for()
    assert title.text_content() == TEXT
    shown = page.page.get_by_test_id("stMarkdownContainer").filter(has_text="¶").evaluate_all(READ)
    assert [one["text"] for one in shown if TEXT not in one["text"]] == []
    alone = [one["tags"] for one in shown if one["text"] == TEXT and "p" in one["tags"]]
    assert alone == [["p", "span"]] * 3  # the summary and two notes; the spans are the seams of `plain`
