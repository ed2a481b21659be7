/** What Python tells the browser: `map/layer.py` and `map/location_map.py` write it into the map's script. */

import type {TimeWindow} from "./time.js";

/** A kind of event; everywhere else a kind is its position in the list of kinds. */
export interface Kind {
  code: string;
  /** The sign it is drawn as, such as ● or ▲. */
  sign: string;
  colour: string;
  /** A darker colour of the same hue, in which it is outlined. */
  edge: string;
  label: string;
}

/** An arc in world coordinates, from where something was said to the place that it is about. */
export type Arc = [x1: number, y1: number, x2: number, y2: number];

/** An arc that is shown while its event is, from its first to its last minute, in the colour of its kind. */
export type TimedArc = [minute: number, last: number, kind: number, ...arc: Arc];

export interface BaseOptions {
  countries: string;
  districts: string;
  water: string;
  borders: string;
  attribution: string;
  /** The street map that the reader may switch on, if there is one. */
  tiles: {url: string; attribution: string} | null;
  words: {home: string; tiles: string; elsewhere: string};
  /** South-west and north-east corner of the first view, degrees. */
  home: [[number, number], [number, number]];
}

export interface LayerOptions {
  kinds: Kind[];
  words: Record<LayerWord, string>;
  /** How records are counted, and those of each kind. */
  counted: {records: Forms; kinds: Forms[]};
  home: [[number, number], [number, number]];
  /** Address of the town labels. */
  labels: string;
  /** Address of the outlines of countries. */
  countries: string;
  /** In which days are written. */
  language: string;
}

export type LayerWord =
  | "map"
  | "keys"
  | "fingers"
  | "signs"
  | "sign"
  | "docked"
  | "district"
  | "region"
  | "lasting"
  | "held"
  | "claimed";

/** A message by the plural category of its number, as `Intl.PluralRules` names it; `%(count)s` is the number. */
export type Forms = {other: string} & Partial<Record<Intl.LDMLPluralRule, string>>;

/** What the map shows, told anew at each run of the page's script. */
export interface State {
  /** Address of the events' columns. */
  source: string;
  arcsSource: string | null;
  heldSource: string | null;
  window: TimeWindow;
  selected: {at: [x: number, y: number]; kind: number; arcs: Arc[]} | null;
  /** Where the map looks when it opens, if not at its home: degrees and zoom. */
  view: [lat: number, lng: number, zoom: number] | null;
  /** Version of the record. */
  version: string;
  /** What is chosen, in words. */
  sentence: string;
}

export interface LocationOptions {
  kinds: Kind[];
  words: {map: string; fingers: string};
  countries: string;
  labels: string;
}

/** The one event that the small map shows. */
export interface EventLocation {
  kind: number;
  lat: number;
  lon: number;
  /** Around the place, in km: how well it is known; 0 for a place known exactly. */
  radius: number;
  exact: boolean;
  /** Whose outline is drawn in place of the ring. */
  country: string;
  /** Where it was said. */
  speakerLocation: [lat: number, lon: number] | null;
  bounds: [[number, number], [number, number]];
  sentence: string;
}

/** What the time bar shows and is told: `ui/timebar.py` writes it. */
export interface TimeBarData {
  /** The session's name: another one has heard nothing of what this browser asked. */
  visit: string;
  /** The number of what was asked last of all that Python has heard. */
  heard: number;
  /** Address of the counts by day. */
  source: string;
  window: TimeWindow;
  /** The period's days, in which the hand and playback move. */
  range: TimeWindow;
  /** All days of the record: those that may be typed. */
  whole: TimeWindow;
  /** What one bar stands for. */
  step: "day" | "week" | "month";
  /** Whether the reader chose the days, or they are those that the period opens with. */
  isChosen: boolean;
  phase: string;
  phases: {id: string; name: string; days: TimeWindow}[];
  truces: {minute: number; name: string}[];
  kinds: Kind[];
  words: Record<TimeBarWord, string>;
  language: string;
  /** What the bar is called where a page has several, else empty. */
  name: string;
  /** A selector of what holds the map that follows it; empty for the page's only one. */
  map: string;
  /** Whether it can play. */
  plays: boolean;
  /** The events that the height of the bars stands for at least, where several bars have one scale. */
  peak: number;
}

export type TimeBarWord =
  | ("bar" | "player" | "play" | "pause" | "back" | "forward" | "more" | "speed" | "growing" | "skips")
  | ("since" | "until" | "period" | "window" | "from" | "to" | "none" | "day" | "week" | "month");

/** A bar under its name and the choice that it is: `ui/choosing.py` writes these and what follows. */
export interface BarRow {
  value: string;
  name: string;
  /** What it is and what it counts, in full. */
  label: string;
  /** What is told under the pointer beyond that. */
  hint: string;
  pressed: boolean;
  /** Whether the choice holds it: all are where none is pressed. */
  shown: boolean;
  /** Each with the shares of the whole width that its bar covers at least and at most. */
  figures: {text: string; least: number; most: number}[];
}

export interface DayBars {
  name: string;
  /** The first and the last day in words. */
  ends: string;
  bars: DayBar[];
}

/** A bar over days, its parts as shares of the height. */
export interface DayBar {
  first: string;
  last: string;
  name: string;
  label: string;
  pressed: boolean;
  parts: {colour: string; low: number; high: number; shown: boolean}[];
}

export interface MatrixTable {
  name: string;
  /** What the names of the rows and those of the columns are, where they need a word. */
  corner: string;
  across: string;
  columns: {key: string; name: string}[];
  /** Whether the names of the columns are written upwards. */
  turned: boolean;
  rows: {key: string; name: string; cells: (MatrixCell | null)[]}[];
}

export interface MatrixCell {
  /** Empty where the cell is no choice. */
  key: string;
  text: string;
  label: string;
  /** How dark it is, from 0 to 1. */
  shade: number;
  pressed: boolean;
  /** What the cell counts, as the query of a link. */
  query: string;
}

/** A table whose rows open what they are about: `ui/row_table.py` writes it. */
export interface RowTable {
  name: string;
  columns: {code: string; heading: string; kind: "text" | "title" | "number" | "day"; hint: string}[];
  /** What each row opens. */
  ids: string[];
  /** The texts of each column, one a row. */
  cells: string[][];
  /** What a column is sorted by where that is no text of its own, by its code. */
  numbers: Record<string, (number | null)[]>;
  /** The id of the row that is open, or nothing. */
  opened: string;
  language: string;
}

/** What the search box is told: `ui/search_box.py` writes it. */
export interface SearchBoxData {
  /** The words that are searched for. */
  q: string;
  /** Address of the suggestions, from the app's root, without the text that is typed. */
  source: string;
  words: Record<"search" | "hint" | "clear" | "list" | "none", string>;
  /** How suggestions are counted. */
  counted: Forms;
  language: string;
}

/** A name that what is typed may mean: what Python is told when it is chosen, and what it is and has, in words. */
export interface Suggestion {
  /** What it is and its code, or `search` and the words. */
  told: [what: string, text: string];
  name: string;
  label: string;
  note: string;
  /** Whether it opens something else than these records. */
  leads: boolean;
}
