"""The script that Streamlit runs: the frame that all pages share, then the page."""

import streamlit as st

from conflictmap.ceasefires.changes_wording import changes_text as changes_of_truces
from conflictmap.compare.changes import changes_text as changes_of_second_days
from conflictmap.record.memory import settle
from conflictmap.settings import FRONTEND, PAGES
from conflictmap.text.language import _
from conflictmap.ui import controls, session
from conflictmap.ui.frame import dress, name_tab
from conflictmap.ui.next_page import follow
from conflictmap.ui.notices import passed_over_line
from conflictmap.ui.unavailable import earlier_banner, record_or_reason
from conflictmap.ui.versions import version_banner

st.set_page_config(
    page_title=_("Caucasus Conflict Map"),
    page_icon=str(FRONTEND / "images" / "icon.png"),
    layout="wide",
    initial_sidebar_state="collapsed",
)

page = st.navigation(
    [
        st.Page(PAGES / "map.py", title=_("Map"), url_path="map", default=True),
        st.Page(PAGES / "records.py", title=_("Records"), url_path="records"),
        st.Page(PAGES / "ceasefires.py", title=_("Ceasefires"), url_path="ceasefires"),
        st.Page(PAGES / "claims.py", title=_("Claims"), url_path="claims"),
        st.Page(PAGES / "compare.py", title=_("Compare"), url_path="compare"),
        st.Page(PAGES / "event.py", title=_("Event"), url_path="event", visibility="hidden"),
        st.Page(PAGES / "about.py", title=_("About"), url_path="about"),
    ],
    position="top",
)
st.logo(FRONTEND / "images" / "logo.svg", size="large")
record = record_or_reason()
choice = session.load_from_url(record, page.url_path)
follow()
if page.url_path:
    name_tab(page.title)
dress(record, choice)
controls.sidebar(record)
earlier_banner()
beside = {"ceasefires": changes_of_truces, "compare": changes_of_second_days}
version_banner(record, choice, beside=beside.get(page.url_path))
passed_over_line(choice, page.url_path)
page.run()
session.write_address(choice, record, page.url_path)
session.drawn(page.url_path)
settle(page.url_path)
