/** What a symbol stands for, as a sentence for those who do not see it. */

/** @import {Forms, LayerOptions} from "./python.js" */
/** @import {MapSymbol} from "./symbols.js" */

const MOST_PLACES = 3;

/**
 * Return how something is counted in a language: the form that the number asks for, with the number.
 * @param {string} language
 * @returns {(forms: Forms, count: number) => string}
 */
export function counting(language) {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return (forms, count) => (forms[rules.select(count)] ?? forms.other).replace("%(count)s", format.format(count));
}

/**
 * Return the names of places, the first few in full.
 * @param {string[]} places
 */
export function placesInWords(places) {
  const more = places.length > MOST_PLACES ? ` +${places.length - MOST_PLACES}` : "";
  return places.slice(0, MOST_PLACES).join(" · ") + more;
}

/**
 * Return a symbol in words: its places, how many events of which kind, how roughly the places are known, and whether it
 * stands at the edge of the map in place of where they are.
 * @param {MapSymbol} symbol
 * @param {string[]} places names of its places
 * @param {LayerOptions} options
 */
export function symbolInWords(symbol, places, {counted, words, language}) {
  const count = counting(language);
  const kinds = symbol.counts.flatMap((number, kind) => (number ? [count(counted.kinds[kind], number)] : []));
  const counts = new Intl.ListFormat(language, {type: "unit", style: "long"}).format(kinds);
  const told = words.sign.replace("%(places)s", placesInWords(places)).replace("%(counts)s", counts);
  if ("box" in symbol) return `${told} ${words.docked}`;
  if (!symbol.sign) return told;
  return `${told} ${symbol.sign === 1 ? words.district : words.region}.`;
}
