/** Where the arrow keys lead among buttons that stand in rows: to the next of the row, or to the nearest of another. */

/**
 * Return the row and column that a key leads to, or nothing where it leads nowhere.
 * @param {number[][]} rows the columns that hold a button, in their order, of each row
 * @param {[number, number]} at row and column
 * @param {string} key as the browser names it
 * @returns {[number, number] | null}
 */
export function led(rows, [row, column], key) {
  const columns = rows[row] ?? [];
  const place = columns.indexOf(column);
  const sideways = {ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: columns.length - 1}[key];
  if (sideways !== undefined) {
    const found = columns[sideways];
    return found === undefined ? null : [row, found];
  }
  if (key !== "ArrowUp" && key !== "ArrowDown") return null;
  const step = key === "ArrowUp" ? -1 : 1;
  for (let other = row + step; rows[other]; other += step) {
    const found = nearest(rows[other] ?? [], column);
    if (found !== null) return [other, found];
  }
  return null;
}

/**
 * @param {number[]} columns
 * @param {number} to
 */
function nearest(columns, to) {
  return columns.reduce(
    (best, one) => (best === null || Math.abs(one - to) < Math.abs(best - to) ? one : best),
    /** @type {number | null} */ (null),
  );
}
