"""The CSV tables: their columns and codes, how they are read, and how they are checked.

It also holds what stands fixed about the conflict itself: the kinds of events, and which party belongs to which side.
"""
