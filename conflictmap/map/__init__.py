"""The page of the map: the folium map with its layer of events, the panel beside it and the small charts below.

The small map of one event is made here too.
"""
