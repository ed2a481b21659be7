"""The page of one event: everything the record holds on it, what it is tied to, and the search for it.

Its graph of relations is drawn here.
"""
