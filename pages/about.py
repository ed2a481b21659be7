"""Method, rules, sources and gaps: what a reader should know before quoting."""

import streamlit as st

from conflictmap.about import about
from conflictmap.record.store import current_record
from conflictmap.text.language import _

record = current_record()

st.title(_("About the map"), anchor=False)
about.purpose()
st.header(_("What counts as what"))
about.kinds_and_status()
st.header(_("Threads, truces and times"))
about.threads_and_truces()
st.header(_("How well places and days are known"))
about.precisions()
st.header(_("Sources"))
about.sources(record)
st.header(_("What the record holds"))
about.coverage(record)
st.header(_("Known gaps"))
about.gaps(record)
st.header(_("Rows set aside"))
about.set_aside(record)
st.header(_("Licence, and how to correct an error"))
about.licence(record)
