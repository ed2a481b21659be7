"""Everything in words, in the reader's language.

It knows nothing of pages: the same sentences serve the map, the downloads, the citations and the command line.
"""
