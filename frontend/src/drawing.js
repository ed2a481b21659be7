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

  /* Town labels, the most important first; each takes the first side that is free, or gives way. A town of `marked`
     carries marks of who is reported to hold it, at every zoom, and where its name finds no room, the marks alone.
     Returns the marks drawn: {name, steps, box}. */
  function labels(pen, view, {towns, marked, zoom}, cells, boxes) {
    const taken = cells.map((c) => {
      const r = CM.radius(c.count) + 2;
      return [c.x - r, c.y - r, 2 * r, 2 * r];
    }).concat(boxes);
    const drawn = [];
    pen.textBaseline = "middle";
    for (const label of towns) {
      const held = marked.get(label.id);
      if (!held && (label.min_zoom > zoom + 0.01 || (label.max_zoom && label.max_zoom < zoom))) continue;
      const x = label.x * view.scale - view.left, y = label.y * view.scale - view.top;
      if (x < -40 || y < 0 || x > view.width + 40 || y > view.height) continue;
      pen.font = label.country ? `600 12px ${FONT}` : `11px ${FONT}`;
      const text = label.country ? label.name.toUpperCase() : label.name;
      label.width ??= pen.measureText(text).width;
      const marks = held ? held.steps.length * (MARK + 2) : 0;
      const under = cells.find((c) => Math.hypot(c.x - x, c.y - y) < CM.radius(c.count) + 6);
      const gap = under ? CM.radius(under.count) + 5 : 6, [ax, ay] = under ? [under.x, under.y] : [x, y];
      const room = (width) => (label.country ? [[x - width / 2, y]] : [label.anchor, "right", "left", "bottom", "top"].map((side) =>
        side === "right" ? [ax + gap, ay] : side === "left" ? [ax - gap - width, ay]
          : [ax - width / 2, ay + (side === "bottom" ? gap + 6 : -gap - 6)]))
        .find(([left, middle]) => !taken.some((box) => overlap(box, [left - 2, middle - 7, width + 4, 14])));
      const whole = room(label.width + (held ? 3 + marks : 0)), free = whole || (held && room(marks));
      if (!free) continue;
      const [left, middle] = free, named = whole ? label.width + (held ? 3 : 0) : 0;
      taken.push([left - 2, middle - 7, named + marks + 4, 14]);
      if (!under && !label.country) disc(pen, x, y, 1.8, "#8a8f96");
      if (whole) halo(pen, text, left, middle, "left", label.country ? "#b0aa9c" : "#6d7178");
      if (!held) continue;
      held.steps.forEach((step, i) => mark(pen, left + named + i * (MARK + 2), middle, step));
      drawn.push({...held, box: [left, middle - 8, named + marks, 16]});
    }
    return drawn;
  }

  /* Letters of a party in a small frame: filled when more than the party's own word stands behind it, else dashed. */
  const MARK = 19;
  function mark(pen, left, middle, {party, firm}) {
    pen.save();
    pen.beginPath();
    pen.roundRect(left + 0.5, middle - 6.5, MARK - 1, 13, 3);
    pen.fillStyle = firm ? "#5d626a" : "#fff";
    pen.fill();
    if (!firm) pen.setLineDash([2.5, 2]);
    pen.lineWidth = 1;
    pen.strokeStyle = "#5d626a";
    pen.stroke();
    pen.restore();
    pen.font = `600 10px ${FONT}`;
    pen.textAlign = "center";
    pen.fillStyle = firm ? "#fff" : "#4a4f57";
    pen.fillText(party, left + MARK / 2, middle + 0.5);
  }

  CM.draw = {FONT, GLYPHS, arc, disc, donut, halo, labels, ring, shadow, shape};
})();
