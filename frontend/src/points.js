/* The events as columns of numbers: read them, find a span of time in them, sum them up by screen cell.
   Knows nothing of Leaflet; every function is pure. The layout is described in columns.py. */
(function () {
  "use strict";
  const KINDS = 4, RING = 6;

  function readPoints(buffer) {
    const view = new DataView(buffer);
    if (String.fromCharCode(...new Uint8Array(buffer, 0, 4)) !== "CCM1") throw new Error("not a column file");
    const n = view.getUint32(4, true), m = view.getUint32(8, true);
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 12, m)));
    let at = 12 + m;
    const next = (Type) => {
      const column = new Type(buffer, at, n);
      at += n * Type.BYTES_PER_ELEMENT;
      return column;
    };
    return {
      n, names: head.places,
      x: next(Float32Array), y: next(Float32Array), minute: next(Uint32Array), row: next(Uint32Array),
      place: next(Uint16Array), kind: next(Uint8Array), sign: next(Uint8Array),
    };
  }

  /* The first position whose value is not below `value`, in a column in ascending order. */
  function lowerBound(column, value) {
    let low = 0, high = column.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (column[middle] < value) low = middle + 1; else high = middle;
    }
    return low;
  }

  function span(points, window) {
    return [lowerBound(points.minute, window[0]), lowerBound(points.minute, window[1])];
  }

  /* Places known exactly and those known only to a district or region are summed up apart, in two planes.
     The grid is fixed to the world, not to the screen, so that cells stay what they are while the map is dragged. */
  function gridOf(view, cell) {
    const offX = view.left - Math.floor(view.left / cell) * cell;
    const offY = view.top - Math.floor(view.top / cell) * cell;
    return {cell, offX, offY, columns: Math.ceil((view.width + offX) / cell) + 1, rows: Math.ceil((view.height + offY) / cell) + 1};
  }

  /* Sum the points from `low` to `high` up by cell; what lies outside the view is summed by place.
     view: {scale: 2^zoom, left, top: world pixels of the upper left corner, width, height}. */
  function sumUp(points, [low, high], view, cell) {
    const grid = gridOf(view, cell), plane = grid.columns * grid.rows, size = 2 * plane;
    const kinds = new Uint32Array(size * KINDS), sumX = new Float64Array(size), sumY = new Float64Array(size);
    const last = new Int32Array(size), sign = new Uint8Array(size).fill(9);
    const away = new Uint32Array(points.names.length * KINDS), awayLast = new Int32Array(points.names.length);
    const {x, y, kind, place} = points, {scale, left, top, width, height} = view;
    for (let i = low; i < high; i++) {
      const px = x[i] * scale - left, py = y[i] * scale - top;
      if (px < 0 || py < 0 || px >= width || py >= height) {
        away[place[i] * KINDS + kind[i]]++;
        awayLast[place[i]] = i;
        continue;
      }
      const vague = points.sign[i] ? plane : 0;
      const c = (((px + grid.offX) / cell) | 0) + grid.columns * (((py + grid.offY) / cell) | 0) + vague;
      kinds[c * KINDS + kind[i]]++;
      sumX[c] += px;
      sumY[c] += py;
      last[c] = i;
      if (points.sign[i] < sign[c]) sign[c] = points.sign[i];
    }
    const cells = [];
    for (let c = 0; c < size; c++) {
      const count = total(kinds, c);
      if (count) cells.push({cells: [c], x: sumX[c] / count, y: sumY[c] / count, count, counts: four(kinds, c), sign: sign[c], last: last[c]});
    }
    const places = [];
    for (let p = 0; p < points.names.length; p++) {
      const count = total(away, p), i = awayLast[p];
      if (count) places.push({places: [p], x: x[i] * scale - left, y: y[i] * scale - top, count, counts: four(away, p)});
    }
    const exact = merge(cells.filter((cell) => cell.cells[0] < plane), 0);
    const vague = merge(cells.filter((cell) => cell.cells[0] >= plane), RING);
    const settled = exact.map((cell) => [cell.x, cell.y, radius(cell.count)]);
    vague.forEach((cell) => settled.push(giveWay(cell, settled)));
    return {cells: [...exact, ...vague], places, grid};
  }

  function four(column, i) {
    return [column[4 * i], column[4 * i + 1], column[4 * i + 2], column[4 * i + 3]];
  }

  function total(column, i) {
    return column[4 * i] + column[4 * i + 1] + column[4 * i + 2] + column[4 * i + 3];
  }

  function radius(count) {
    return count === 1 ? 7 : Math.min(9 + 3.6 * Math.log(count), 38);
  }

  /* Join the cells whose symbols, with the ring around them, would cover each other; the largest keeps its place. */
  function merge(cells, ring) {
    const kept = [];
    for (const cell of cells.sort((a, b) => b.count - a.count)) {
      const r = radius(cell.count);
      const near = kept.find((other) => Math.hypot(other.x - cell.x, other.y - cell.y) < 0.97 * (r + radius(other.count) + 2 * ring));
      if (near) join(near, cell); else kept.push(cell);
    }
    return kept;
  }

  /* Move the symbol of a place that is known only roughly aside, to the nearest spot where it covers no other; where the
     map is too crowded for that within ASIDE pixels, it stays. `settled` holds [x, y, radius] of the others; returns its own. */
  const ASIDE = 64, STEP = 8, TURNS = 12;
  function giveWay(cell, settled) {
    const r = radius(cell.count), {x, y} = cell;
    const covered = (x, y) => {
      for (const other of settled) {
        const dx = other[0] - x, dy = other[1] - y, need = other[2] + r + RING;
        if (dx * dx + dy * dy < need * need) return other;
      }
      return null;
    };
    const near = covered(x, y);
    if (!near) return [x, y, r];
    const away = Math.atan2(y - near[1], x - near[0]) || -0.9;
    for (let distance = STEP; distance <= ASIDE; distance += STEP) {
      for (let turn = 0; turn < TURNS; turn++) {
        const angle = away + ((turn % 2 ? 1 : -1) * Math.ceil(turn / 2) * 2 * Math.PI) / TURNS;
        const at = [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
        if (covered(...at)) continue;
        [cell.x, cell.y] = at;
        return [...at, r];
      }
    }
    return [x, y, r];
  }

  function join(into, other) {
    into.count += other.count;
    for (let kind = 0; kind < KINDS; kind++) into.counts[kind] += other.counts[kind];
    if (into.cells) into.cells.push(...other.cells);
    if (into.places) into.places.push(...other.places);
    if (other.sign < into.sign) into.sign = other.sign;
  }

  /* Put what lies outside the view at its edge, in its direction; what would overlap there is joined.
     inset: distance from each edge {left, top, right, bottom}; near: the pixels apart {x, y} that two docks need. */
  function dock(places, view, inset, near) {
    const cx = view.width / 2, cy = view.height / 2, docks = [];
    for (const place of places.sort((a, b) => b.count - a.count)) {
      const dx = place.x - cx, dy = place.y - cy;
      const reachX = dx < 0 ? cx - inset.left : view.width - inset.right - cx;
      const reachY = dy < 0 ? cy - inset.top : view.height - inset.bottom - cy;
      const t = Math.min(reachX / Math.abs(dx || 1e-9), reachY / Math.abs(dy || 1e-9));
      const at = {...place, x: cx + dx * t, y: cy + dy * t};
      const other = docks.find((d) => Math.abs(d.x - at.x) < near.x && Math.abs(d.y - at.y) < near.y);
      if (other) join(other, at); else docks.push(at);
    }
    return docks;
  }

  /* The rows of the events that a symbol stands for: a cell symbol, or a dock. */
  function rowsOf(points, [low, high], view, symbol, grid) {
    const wantedCells = new Set(symbol.cells), wantedPlaces = new Set(symbol.places), found = [];
    for (let i = low; i < high; i++) {
      const px = points.x[i] * view.scale - view.left, py = points.y[i] * view.scale - view.top;
      const inside = px >= 0 && py >= 0 && px < view.width && py < view.height;
      const hit = inside
        ? wantedCells.has((((px + grid.offX) / grid.cell) | 0) + grid.columns * (((py + grid.offY) / grid.cell) | 0)
          + (points.sign[i] ? grid.columns * grid.rows : 0))
        : wantedPlaces.has(points.place[i]);
      if (hit) found.push(i);
    }
    return found;
  }

  /* What is reported of each town at the end of a window, by id: {name, steps}. The latest firm report is the holder; a
     later word of another party alone stands beside it, and does not take its place. `control.py` has the same rule. */
  function heldOn(towns, end) {
    const found = new Map();
    for (const {id, name, steps} of towns) {
      const known = steps.filter((step) => step.minute < end), at = known.findLastIndex((step) => step.firm);
      const firm = known[at], later = known.slice(at + 1);
      const claim = later.findLast((step) => !firm || step.party !== firm.party);
      const told = [firm, claim].filter(Boolean);
      if (told.length) found.set(id, {name, steps: told});
    }
    return found;
  }

  /* The day of a minute, and how days are written in a language. */
  const DAY = 1440, MINUTE = 60000, EPOCH = Date.UTC(1980, 0, 1);
  function dayOf(minute) {
    return new Date(EPOCH + Math.floor(minute / DAY) * DAY * MINUTE);
  }

  function dayFormat(language) {
    return new Intl.DateTimeFormat(language, {day: "numeric", month: "long", year: "numeric", timeZone: "UTC"});
  }

  window.ConflictMap = Object.assign(window.ConflictMap || {}, {readPoints, span, lowerBound, sumUp, dock, rowsOf, radius, heldOn, dayOf, dayFormat});
})();
