"""The Caucasus conflict map: who said what about whom, when, where, on what source, and what was answered.

The modules, in the order in which a record passes through them:

read       `vocabulary` `casualties` `schema` `problems` `timing` `reading`
check      `checking` `reviewing` `comparing` `dictionary` `generated`
derive     `status` `placing` `record` `control` `threads`
choose     `filters` `parameters` `presets` `lookup`
sum up     `summing` `coverage` `balance` `crossfilter` `ranking` `firmness`
claims     `accusing` `ledger` `voices`
truces     `truces` `truceclock` `trucecounts` `promises`
one event  `threadgraph` `threadlanes` `neighbours` `spot`
versions   `archive` `differing` `versions`
say        `language` `words` `sentences` `telling` `citing` `plain` `exporting`, and what ends in `words`
draw       `columns` `eventlayer` `spotmap` `histogram`, and what ends in `chart` or `charts`
serve      `settings` `store` `web`
show       `sharing` `controls` `figures` `eventlist` `copying` `scrolling` `mapview` `explorer` `panel` `towns` `table`
           `quoting` `about` `app`, and what ends in `view`, `page`, `table` or `search`
"""
