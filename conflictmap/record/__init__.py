"""The record: the tables joined into one value that never changes, with what follows from them.

Status, threads, where an event stands, who held a town, and what differs between two versions are worked out here.
"""
