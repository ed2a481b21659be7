"""The Caucasus conflict map: who said what about whom, when, where, on what source, and what was answered.

The modules, in the order in which a record passes through them:

read    `vocabulary` `schema` `problems` `reading`
check   `checking`
derive  `status` `placing` `record`
choose  `filters` `parameters`
sum up  `summing`
draw    `columns` `eventlayer` `histogram`
say     `language` `words` `sentences` `plain` `citing` `exporting` `dictionary`
serve   `settings` `store` `web` `sharing`
show    `controls` `mapview` `eventlist` `copying` `panel` `explorer` `table` `about` `app`
"""
