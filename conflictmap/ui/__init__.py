"""Streamlit parts that several pages share: the state of a visit, the widgets that choose, the panel of an event.

A page that needs more has a room of its own.
"""
