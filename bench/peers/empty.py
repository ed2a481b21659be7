"""The floor: a page that does nothing but say what the slider says."""

import streamlit as st

from bench.peers.pieces import slider

since, until = slider()
with st.container(key="said"):
    st.write(f"{since} to {until}")
