/** In which order the rows of a table stand: as they came, or by a column, up or down. */

/** @typedef {{column: string, down: boolean}} Sort */

/**
 * Return what a press on a heading leads to: up, then down, then as the rows came.
 * @param {Sort | null} sort
 * @param {string} column
 * @returns {Sort | null}
 */
export function pressed(sort, column) {
  if (sort?.column !== column) return {column, down: false};
  return sort.down ? null : {column, down: true};
}

/**
 * Return the numbers of the rows in order; what is empty stands last either way, and equal rows stay as they came.
 * @param {(string | number | null)[]} cells of the column, a text or a number a row
 * @param {boolean} down
 * @param {string} language
 * @returns {number[]}
 */
export function ordered(cells, down, language) {
  const {compare} = new Intl.Collator(language, {numeric: true});
  const numbers = cells.map((_, number) => number);
  return numbers.sort((one, other) => {
    const [mine, theirs] = [cells[one] ?? "", cells[other] ?? ""];
    if (mine === "" || theirs === "") return Number(mine === "") - Number(theirs === "") || one - other;
    const sign =
      typeof mine === "number" && typeof theirs === "number" ? mine - theirs : compare(`${mine}`, `${theirs}`);
    return (down ? -sign : sign) || one - other;
  });
}
