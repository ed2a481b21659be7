/* How things look on the map: signs, donuts, rings, arcs, labels. Each function draws with the pen it is given. */
(function () {
  "use strict";
  const CM = window.ConflictMap;
  const FONT = '"Source Sans", "Source Sans Pro", "Noto Sans", system-ui, sans-serif';

  /* The shape of a kind as a path: circle, triangle, square, diamond. */
  const GLYPHS = ["●", "▲", "■", "◆"];
  function shape(pen, kind, x, y, r) {
    pen.beginPath();
    if (kind === 0) pen.arc(x, y, r, 0, 2 * Math.PI);
    else if (kind === 1) polygon(pen, [[x, y - r * 1.2], [x + r * 1.15, y + r * 0.85], [x - r * 1.15, y + r * 0.85]]);
    else if (kind === 2) polygon(pen, [[x - r * 0.9, y - r * 0.9], [x + r * 0.9, y - r * 0.9], [x + r * 0.9, y + r * 0.9], [x - r * 0.9, y + r * 0.9]]);
    else polygon(pen, [[x, y - r * 1.25], [x + r * 1.25, y], [x, y + r * 1.25], [x - r * 1.25, y]]);
  }

  function polygon(pen, corners) {
    corners.forEach(([x, y], i) => (i ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    pen.closePath();
  }

  function disc(pen, x, y, r, colour) {
    pen.beginPath();
    pen.arc(x, y, r, 0, 2 * Math.PI);
    pen.fillStyle = colour;
    pen.fill();
  }

  /* A soft shadow of two discs: a blurred one costs ten times as much. */
  function shadow(pen, x, y, r) {
    disc(pen, x, y + 0.8, r + 2.2, "rgba(40,40,40,.10)");
    disc(pen, x, y + 0.6, r + 1, "rgba(40,40,40,.16)");
  }

  /* A place known only to its district gets one dashed ring, to its region two. */
  function ring(pen, x, y, r, sign) {
    pen.save();
    pen.setLineDash([3, 3]);
    pen.lineWidth = 1.4;
    pen.strokeStyle = "#5d626a";
    for (let i = 0; i < sign; i++) {
      pen.beginPath();
      pen.arc(x, y, r + 4 * i, 0, 2 * Math.PI);
      pen.stroke();
    }
    pen.restore();
  }

  function halo(pen, text, x, y, align, colour) {
    pen.textAlign = align;
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    pen.lineWidth = 3.5;
    pen.strokeStyle = "rgba(255,255,255,.92)";
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  }

  function overlap(a, b) {
    return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
  }

  function short(count) {
    return count < 1000 ? String(count) : count < 100000 ? `${(count / 1000).toFixed(count < 10000 ? 1 : 0)}k` : `${Math.round(count / 1000)}k`;
  }

  function arc(pen, view, colour, [x1, y1, x2, y2], alpha) {
    const ax = x1 * view.scale - view.left, ay = y1 * view.scale - view.top;
    const bx = x2 * view.scale - view.left, by = y2 * view.scale - view.top;
    if (Math.hypot(bx - ax, by - ay) < 4) return;
    pen.beginPath();
    pen.moveTo(ax, ay);
    pen.quadraticCurveTo((ax + bx) / 2 + (by - ay) * 0.16, (ay + by) / 2 - (bx - ax) * 0.16, bx, by);
    pen.globalAlpha = alpha;
    pen.strokeStyle = colour;
    pen.stroke();
    pen.globalAlpha = 1;
  }

  /* The share of each kind as a ring around the count. */
  function donut(pen, x, y, r, {counts, count}, kinds) {
    shadow(pen, x, y, r + 1.5);
    disc(pen, x, y, r + 1.5, "#fff");
    let from = -Math.PI / 2;
    counts.forEach((part, kind) => {
      if (!part) return;
      const to = from + (2 * Math.PI * part) / count;
      pen.beginPath();
      pen.moveTo(x, y);
      pen.arc(x, y, r, from, to);
      pen.fillStyle = kinds[kind].colour;
      pen.fill();
      from = to;
    });
    disc(pen, x, y, r * 0.58, "#fff");
    pen.fillStyle = "#2b2b2b";
    pen.font = `600 ${r < 13 ? 10 : 12}px ${FONT}`;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.fillText(short(count), x, y + 0.5);
  }

  /* Town labels, the most important first; each takes the first side that is free, or gives way. */
  function labels(pen, view, towns, zoom, cells, boxes) {
    const taken = cells.map((c) => {
      const r = CM.radius(c.count) + 2;
      return [c.x - r, c.y - r, 2 * r, 2 * r];
    }).concat(boxes);
    pen.textBaseline = "middle";
    for (const label of towns) {
      if (label.min_zoom > zoom + 0.01 || (label.max_zoom && label.max_zoom < zoom)) continue;
      const x = label.x * view.scale - view.left, y = label.y * view.scale - view.top;
      if (x < -40 || y < 0 || x > view.width + 40 || y > view.height) continue;
      pen.font = label.country ? `600 12px ${FONT}` : `11px ${FONT}`;
      const text = label.country ? label.name.toUpperCase() : label.name;
      label.width ??= pen.measureText(text).width;
      const width = label.width;
      const under = cells.find((c) => Math.hypot(c.x - x, c.y - y) < CM.radius(c.count) + 6);
      const gap = under ? CM.radius(under.count) + 5 : 6, [ax, ay] = under ? [under.x, under.y] : [x, y];
      const choices = label.country ? [[x - width / 2, y]] : [label.anchor, "right", "left", "bottom", "top"].map((side) =>
        side === "right" ? [ax + gap, ay] : side === "left" ? [ax - gap - width, ay]
          : [ax - width / 2, ay + (side === "bottom" ? gap + 6 : -gap - 6)]);
      const free = choices.find(([left, middle]) => !taken.some((box) => overlap(box, [left - 2, middle - 7, width + 4, 14])));
      if (!free) continue;
      taken.push([free[0] - 2, free[1] - 7, width + 4, 14]);
      if (!under && !label.country) disc(pen, x, y, 1.8, "#8a8f96");
      halo(pen, text, free[0], free[1], "left", label.country ? "#b0aa9c" : "#6d7178");
    }
  }

  CM.draw = {FONT, GLYPHS, arc, disc, donut, halo, labels, ring, shadow, shape};
})();
