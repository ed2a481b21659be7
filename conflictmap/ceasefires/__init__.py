"""The page of ceasefires: each truce from hour zero, its alleged breaches, and the commitments in its text.

Truces are compared here as well.
"""
