"""What a reader chose: filters, links, and the events that fit.

Counts of these and the CSV of them are made here.
"""
