"""The page of ceasefires: each truce from hour zero, its alleged breaches, and what its text promised.

Truces are compared here as well.
"""
