/** The colours of conflictmap/ui/palette.py that the map is drawn in. */

export const SUBDUED = "#6d7178";
export const ACCENT = "#24476b";
export const LAND = "#f1efea";
export const PAPER = "#ffffff";
export const LABEL = "#4a4f57";
export const TOWN_MARK = "#5d626a";
export const POINTER = "#6b7078";
export const TOWN_DOT = "#8a8f96";
export const COUNTRY_NAME = "#736d5f";
export const COUNT = "#2b2b2b";
export const HOME_LAND = "#fbfaf7";
export const DISTRICT_LINE = "#d9d5cb";
export const COUNTRY_LINE = "#8d897f";
export const SHORE = "#b9cfdd";
export const LAKE = "#cfe0ea";
