"""The page of claims: one line for each claim with its answers, who accuses whom, and both accounts of an incident.

How well the chosen records are sourced is shown here.
"""
