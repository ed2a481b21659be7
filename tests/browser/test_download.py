import csv
import io
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from browser.hostile import FORMULA
from conflictmap.query.columns import COLUMN_SECTIONS
from conflictmap.query.download import Download
from conflictmap.query.links import read_choice

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
    assert name == Download("events", filters=read_choice(page.query(), record).filters).file_name
    assert name.startswith("caucasus-events-" + "-".join(page.window()))
    on_the_map = record.events["event_id"].iloc[sorted(row for symbol in page.symbols() for row in symbol.rows)]
    assert [row["event_id"] for row in rows(content)] == list(on_the_map)
    assert len(on_the_map) == shown


def test_the_records_page_gives_the_same_file(visit, server):
    page = visit("").open_without_map("/records?kind=denial")
    _, content = download(page)
    assert content == server.get("/data/events.csv?kind=denial")
    assert len(rows(content)) == page.count()


@pytest.mark.parametrize("link", ["/records?kind=denial", "/claims?answer=denied", "/ceasefires", "/?charts=1"])
def test_beside_a_file_with_codes_is_the_way_to_what_its_columns_mean(visit, server, link):
    page = visit("").open_without_map(link)
    ways = page.page.get_by_role("link", name="What do the columns mean?")
    expect(ways.first).to_be_visible()
    addresses = {way.evaluate("link => link.href") for way in ways.all()}
    assert {urlsplit(address)._replace(fragment="").geturl() for address in addresses} == {
        f"{server.address}/data/columns"
    }
    assert {urlsplit(address).fragment for address in addresses} <= {*COLUMN_SECTIONS}
    with page.page.context.expect_page() as opened:
        ways.first.click()
    told = opened.value
    expect(told.locator(f"h2#{urlsplit(told.url).fragment}")).to_be_in_viewport()
    told.close()


def test_no_spreadsheet_takes_a_cell_for_a_formula(visit, hostile_server):
    page = visit(at=hostile_server)
    _, content = download(page)
    cells = [cell for row in rows(content) for cell in row.values()]
    assert any(cell.startswith("'" + FORMULA) for cell in cells)
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r")) and not NUMBER.fullmatch(cell)]
