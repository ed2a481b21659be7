import csv
import io
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from browser.hostile import FORMULA

NUMBER = re.compile(r"-?[\d.]+")

pytestmark = pytest.mark.browser


def download(page):
    """Press the button and return the file's name and bytes."""
    with page.page.expect_download() as started:
        page.page.get_by_role("button", name="Download CSV").click()
    return started.value.suggested_filename, Path(started.value.path()).read_bytes()


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


@pytest.mark.parametrize(
    "link",
    ["/", "/?kind=accusation&kind=denial&when=2020-09-27&when=2020-10-31", "/?phase=all&q=Stepanakert&by=azerbaijan"],
)
def test_the_file_holds_exactly_what_is_shown_and_has_a_link_of_its_own(visit, server, record, link):
    page = visit(link)
    shown = page.counts_agree()
    name, content = download(page)
    assert content == server.get("/data/events.csv?" + urlsplit(page.page.url).query)
    assert name.startswith("caucasus-events-" + "-".join(page.window()))
    on_the_map = record.events["event_id"].iloc[sorted(row for symbol in page.symbols() for row in symbol.rows)]
    assert [row["event_id"] for row in rows(content)] == list(on_the_map)
    assert len(on_the_map) == shown


def test_the_records_page_gives_the_same_file(visit, server):
    page = visit("").open_without_map("/records?kind=denial")
    _, content = download(page)
    assert content == server.get("/data/events.csv?kind=denial")
    assert len(rows(content)) == page.count()


def test_no_spreadsheet_takes_a_cell_for_a_formula(visit, hostile_server):
    page = visit(at=hostile_server)
    _, content = download(page)
    cells = [cell for row in rows(content) for cell in row.values()]
    assert any(cell.startswith("'" + FORMULA) for cell in cells)
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r")) and not NUMBER.fullmatch(cell)]
