"""The page of claims: one line a thread, who accuses whom, and the same incident as each side tells it.

How much rests on few sources is told here.
"""
