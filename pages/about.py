"""Method, rules, sources and gaps: what a reader should know before quoting."""

import streamlit as st

from conflictmap.about import page
from conflictmap.record.store import current_record
from conflictmap.text.language import _
from conflictmap.ui.glossary import glossary_list
from conflictmap.ui.stories import story_list

record = current_record()

st.title(_("About the map"), anchor=False)
page.purpose()
story_list(record)
st.header(_("What counts as what"))
page.kinds_and_status()
st.header(_("Threads, truces and times"))
page.threads_and_truces()
st.header(_("What the words mean"), anchor="words")
glossary_list()
st.header(_("How well places and days are known"))
page.precisions()
st.header(_("Sources"))
page.sources(record)
st.header(_("What the record holds"))
page.coverage(record)
st.header(_("Known gaps"))
page.gaps(record)
st.header(_("Rows set aside"))
page.set_aside(record)
st.header(_("Licence, and how to correct an error"))
page.licence(record)
page.publisher()
