"""The Caucasus conflict map: who said what about whom, when, where, on what source, and what was answered.

Each room says in its first lines what is inside. Imports go one way: `tables`, `record`, `query`, `text`, `ui`, then
the pages' rooms `map`, `claims`, `ceasefires`, `event` and `about`, and `web` around them all.
"""
