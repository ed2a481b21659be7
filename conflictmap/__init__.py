"""The Caucasus conflict map: who said what about whom, when, where, on what source, and what was answered.

The modules, in the order in which a record passes through them:

read    `vocabulary` `schema` `problems` `reading`
check   `checking`
derive  `status` `placing` `record`
choose  `filters` `parameters`
sum up  `summing`
draw    `columns` `basemap` `eventlayer` `histogram`
say     `language` `words` `sentences` `citing` `exporting`
serve   `settings` `store` `web` `sharing` `controls` `panel` `frame` `app`
"""
