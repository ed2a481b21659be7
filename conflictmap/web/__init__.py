"""The server: the script that Streamlit runs, and our own addresses beside Streamlit's.

Nothing but the entry imports it.
"""
