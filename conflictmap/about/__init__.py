"""The page on method, sources and gaps, and the report of what the record holds and lacks.

The same report is printed by the command line and kept in `data/README.md`.
"""
