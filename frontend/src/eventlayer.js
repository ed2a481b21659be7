/* The layer that draws the events: donuts by screen cell, single events by the sign of their kind, docks at the edge,
   arcs from speaker to place, and town labels that give way to them. Python tells it what to show through update(). */
(function () {
  "use strict";
  const CM = window.ConflictMap;
  const CELL = 46, MOST_ROWS = 2000, draw = CM.draw;

  const EventLayer = L.Layer.extend({
    /* options: kinds [{code, colour, label}] in the order of the codes, words {…}, home [[s, w], [n, e]], labels URL, language. */
    initialize(options) {
      L.setOptions(this, options);
      this._state = {window: [0, 0]};
      this._symbols = [];
      this._labels = [];
      this._arcs = [];
      this._held = [];
      this._marks = [];
      this._clicks = 0;
      this.stats = {draws: 0, draw_ms: 0, shown: 0, window: null, source: null};
      CM.layer = this;
    },

    onAdd(map) {
      this._map = map;
      this._canvas = L.DomUtil.create("canvas", "event-canvas leaflet-zoom-hide", map.getPane("overlayPane"));
      this._tip = L.DomUtil.create("div", "event-tip", map.getContainer());
      this._tip.hidden = true;
      this._legend = L.DomUtil.create("div", "held-legend", map.getContainer());
      this._legend.hidden = true;
      map.on("move viewreset resize zoomend", this._schedule, this);
      map.on("moveend", this._rememberView, this);
      map.on("click", this._open, this);
      map.on("mousemove", this._hover, this);
      map.getContainer().addEventListener("mouseleave", () => this._showTip(null));
      this._keepStill(map.getContainer());
      if (this.options.labels) fetch(this.options.labels).then((r) => r.json()).then((labels) => {
        this._labels = labels;
        this._schedule();
      }).catch((error) => console.error("labels", error));
    },

    /* Leaflet takes the focus at each press; the page must not scroll away from under the pointer for it. */
    _keepStill(box) {
      const focus = box.focus.bind(box);
      box.focus = () => focus({preventScroll: true});
    },

    onRemove(map) {
      map.off("move viewreset resize zoomend", this._schedule, this).off("moveend", this._rememberView, this);
      map.off("click", this._open, this).off("mousemove", this._hover, this);
      this._canvas.remove();
      this._tip.remove();
      this._legend.remove();
    },

    /* state: {source, arcsSource, heldSource, window: [from, to) in minutes, range, step, selected, view, version, sentence}. */
    update(state) {
      const before = this._state;
      this._state = state;
      this._map.getContainer().setAttribute("aria-label", state.sentence);
      if (state.source !== before.source) this._load(state.source);
      if (state.arcsSource !== before.arcsSource) this._loadMore("arcsSource", (arcs) => (this._arcs = arcs));
      if (state.heldSource !== before.heldSource) this._loadMore("heldSource", (towns) => (this._held = towns));
      if (JSON.stringify(state.view) !== JSON.stringify(before.view)) this._look(state.view);
      this.fire("told", state);
      this._draw();
    },

    /* Show a span of time without asking the server; the player calls this while it runs. */
    setWindow(window) {
      this._state = {...this._state, window};
      this._schedule();
    },

    getWindow() {
      return this._state.window;
    },

    /* Hand something to Python: st_folium passes the properties of the layer of a click event on. */
    tell(properties) {
      const feature = {type: "Feature", geometry: null, properties: {...properties, click: ++this._clicks, version: this._state.version}};
      this.fire("click", {latlng: this._map.getCenter(), layer: {toGeoJSON: () => feature}});
    },

    _load(source) {
      this._loading?.abort();
      this._loading = new AbortController();
      this._map.getContainer().classList.add("loading");
      fetch(source, {signal: this._loading.signal})
        .then((answer) => {
          if (!answer.ok) throw new Error(answer.status);
          return answer.arrayBuffer();
        })
        .then((buffer) => {
          this._points = CM.readPoints(buffer);
          this.stats.source = source;
          this._map.getContainer().classList.remove("loading", "failed");
          this._schedule();
        })
        .catch((error) => {
          if (error.name === "AbortError") return;
          console.error("points", error);
          this._map.getContainer().classList.remove("loading");
          this._map.getContainer().classList.add("failed");
        });
    },

    /* Load what a switch asks for, from the address that the state holds under `name`; without one, take nothing. */
    _loadMore(name, take) {
      const source = this._state[name];
      take([]);
      if (!source) return;
      fetch(source).then((answer) => answer.json()).then((found) => {
        if (this._state[name] !== source) return;
        take(found);
        this._schedule();
      }).catch((error) => console.error(name, error));
    },

    _look(view) {
      this._settling = true;
      if (view) this._map.setView([view[0], view[1]], view[2], {animate: false});
      else this._map.fitBounds(this.options.home, {animate: false});
      this._settling = false;
      this._opened = this._map.getCenter();
      this._openedZoom = this._map.getZoom();
    },

    /* Whether the map still looks where it was opened; a change of its size moves it by a pixel at most. */
    _isAsOpened() {
      if (!this._opened || this._map.getZoom() !== this._openedZoom) return false;
      return this._map.latLngToContainerPoint(this._opened).distanceTo(this._map.getSize().divideBy(2)) < 3;
    },

    /* Keep the view in the address of the page, without a run of the script. */
    _rememberView() {
      if (this._settling) return;
      try {
        const {lat, lng} = this._map.getCenter(), url = new URL(parent.location.href);
        const view = this._isAsOpened() ? this._state.view : [lat, lng, this._map.getZoom()];
        if (view) url.searchParams.set("view", `${view[0].toFixed(4)},${view[1].toFixed(4)},${+view[2].toFixed(2)}`);
        else url.searchParams.delete("view");
        url.search = url.search.replaceAll("%2C", ",");
        parent.history.replaceState(parent.history.state, "", url);
      } catch (error) {
        console.debug("the page around the map cannot be reached", error);
      }
    },

    _schedule() {
      if (this._frame) return;
      this._frame = requestAnimationFrame(() => {
        this._frame = null;
        if (this._map) this._draw();
      });
    },

    _view() {
      const size = this._map.getSize(), corner = this._map.getPixelBounds().min;
      return {scale: 2 ** this._map.getZoom(), left: corner.x, top: corner.y, width: size.x, height: size.y};
    },

    _draw() {
      const started = performance.now(), view = this._view(), pen = this._clear(view), zoom = this._map.getZoom();
      const {towns, marked} = this._towns();
      if (this._points) {
        this._span = CM.span(this._points, this._state.window);
        const {cells, places, grid} = CM.sumUp(this._points, this._span, view, CELL);
        const narrow = view.width < 480, top = marked.size ? (narrow ? 110 : 76) : 30;
        const inset = {left: 30, top, right: 30, bottom: narrow ? 112 : 84};
        const docks = CM.dock(places, view, inset, {x: 92, y: 44});
        this._grid = grid;
        this._symbols = [...cells, ...docks];
        this._drawArcs(pen, view);
        docks.forEach((d) => this._layDock(pen, d, view));
        this._marks = draw.labels(pen, view, {towns, marked, zoom}, cells, docks.map((d) => d.box));
        cells.forEach((cell) => this._drawCell(pen, cell));
        docks.forEach((d) => this._drawDock(pen, d, view));
        this._drawSelected(pen, view);
      } else {
        this._marks = draw.labels(pen, view, {towns, marked, zoom}, [], []);
      }
      this.stats.draw_ms = performance.now() - started;
      this.stats.draws++;
      this.stats.window = this._state.window;
      this.stats.shown = this._span ? this._span[1] - this._span[0] : 0;
      this.fire("drawn");
    },

    /* The labels in the order of their weight, and what to mark beside them: the towns held on the last day come first. */
    _towns() {
      const marked = CM.heldOn(this._held, this._state.window[1]);
      this._tellHeld(marked);
      if (!marked.size) return {towns: this._labels, marked};
      const known = new Set(this._labels.map((label) => label.id));
      const others = this._held.filter((town) => !known.has(town.id)).map((town) => ({...town, min_zoom: 99, anchor: "right"}));
      const all = [...this._labels, ...others];
      return {towns: [...all.filter((label) => marked.has(label.id)), ...all.filter((label) => !marked.has(label.id))], marked};
    },

    /* Say in the corner of the map what the marks mean, and of which day. */
    _tellHeld(marked) {
      const last = CM.dayOf(this._state.window[1] - 1), told = marked.size ? last.getTime() : null;
      if (this._legend.day === told) return;
      this._legend.day = told;
      this._legend.hidden = told === null;
      if (told === null) return;
      const date = CM.dayFormat(this.options.language).format(last);
      const parties = new Map(this._held.flatMap((town) => town.steps.map((step) => [step.party, step.name])));
      const lines = [...parties].sort().map(([party, name]) => line(mark(party, "firm"), span("party", ` ${name}`)));
      const claim = line(mark("··", "claim"), ` ${this.options.words.claimed}`);
      this._legend.replaceChildren(element("b", this.options.words.held.replace("%(day)s", date)), ...lines, claim);
    },

    _clear(view) {
      const ratio = Math.min(window.devicePixelRatio || 1, 2), canvas = this._canvas;
      L.DomUtil.setPosition(canvas, this._map.containerPointToLayerPoint([0, 0]));
      if (canvas.width !== view.width * ratio || canvas.height !== view.height * ratio) {
        canvas.width = view.width * ratio;
        canvas.height = view.height * ratio;
        canvas.style.width = `${view.width}px`;
        canvas.style.height = `${view.height}px`;
      }
      const pen = canvas.getContext("2d");
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, view.width, view.height);
      return pen;
    },

    _drawCell(pen, cell) {
      if (cell.count === 1) {
        this._drawSingle(pen, cell);
      } else {
        draw.donut(pen, cell.x, cell.y, CM.radius(cell.count), cell, this.options.kinds);
        if (cell.sign) draw.ring(pen, cell.x, cell.y, CM.radius(cell.count) + 6, cell.sign);
      }
    },

    _drawSingle(pen, cell) {
      const kind = this._points.kind[cell.last], colour = this.options.kinds[kind].colour;
      if (cell.sign) draw.ring(pen, cell.x, cell.y, 13, cell.sign);
      draw.shadow(pen, cell.x, cell.y, 6.5);
      draw.shape(pen, kind, cell.x, cell.y, 7);
      pen.fillStyle = cell.sign ? "#fff" : colour;
      pen.fill();
      pen.lineWidth = cell.sign ? 2.5 : 1.5;
      pen.strokeStyle = cell.sign ? colour : "#fff";
      pen.stroke();
    },

    _layDock(pen, dock, view) {
      pen.font = `600 11px ${draw.FONT}`;
      dock.name = this._dockName(dock);
      dock.r = Math.min(8 + 1.6 * Math.log(dock.count), 15);
      const width = pen.measureText(dock.name).width + 6, {x, y, r} = dock;
      dock.right = x + r + width + 4 < view.width;
      dock.box = [dock.right ? x - r : x - r - width, y - r, width + 2 * r, 2 * r];
    },

    _drawDock(pen, dock, view) {
      const {r, name, right} = dock, [left, top, width, height] = dock.box;
      pen.fillStyle = "rgba(255,255,255,.82)";
      pen.beginPath();
      pen.roundRect(left - 3, top - 3, width + 8, height + 6, r + 3);
      pen.fill();
      draw.donut(pen, dock.x, dock.y, r, dock, this.options.kinds);
      pen.font = `600 11px ${draw.FONT}`;
      draw.halo(pen, name, right ? dock.x + r + 5 : dock.x - r - 5, dock.y, right ? "left" : "right", "#4a4f57");
      const angle = Math.atan2(dock.y - view.height / 2, dock.x - view.width / 2);
      pen.beginPath();
      pen.moveTo(dock.x + Math.cos(angle) * (r + 9), dock.y + Math.sin(angle) * (r + 9));
      for (const turn of [0.5, -0.5]) pen.lineTo(dock.x + Math.cos(angle + turn) * (r + 3.5), dock.y + Math.sin(angle + turn) * (r + 3.5));
      pen.closePath();
      pen.fillStyle = "#6b7078";
      pen.fill();
    },

    _dockName(dock) {
      const name = this._points.names[dock.places[0]];
      return dock.places.length > 1 ? `${name} +${dock.places.length - 1}` : name;
    },

    _drawArcs(pen, view) {
      const [from, to] = this._state.window;
      pen.lineWidth = 1.1;
      for (const [minute, kind, x1, y1, x2, y2] of this._arcs) {
        if (minute >= from && minute < to) draw.arc(pen, view, this.options.kinds[kind].colour, [x1, y1, x2, y2], 0.4);
      }
    },

    _drawSelected(pen, view) {
      const selected = this._state.selected;
      if (!selected) return;
      pen.lineWidth = 2.2;
      selected.arcs.forEach((arc) => draw.arc(pen, view, this.options.kinds[selected.kind].colour, arc, 0.95));
      const x = selected.at[0] * view.scale - view.left, y = selected.at[1] * view.scale - view.top;
      const cell = this._symbols.find((s) => s.cells && Math.hypot(s.x - x, s.y - y) < CM.radius(s.count) + 6);
      pen.beginPath();
      pen.arc(cell ? cell.x : x, cell ? cell.y : y, cell ? CM.radius(cell.count) + 5 : 13, 0, 2 * Math.PI);
      pen.lineWidth = 2.5;
      pen.strokeStyle = "#24476b";
      pen.stroke();
    },

    _hit({x, y}) {
      const inBox = (b) => b && x >= b[0] - 4 && x <= b[0] + b[2] + 4 && y >= b[1] - 6 && y <= b[1] + b[3] + 6;
      const away = (s) => Math.hypot(s.x - x, s.y - y);
      const under = this._symbols.filter((s) => (s.cells ? away(s) <= Math.max(CM.radius(s.count) + 3, 12) : inBox(s.box)));
      return under.sort((a, b) => away(a) - away(b))[0];
    },

    _open({containerPoint}) {
      const symbol = this._hit(containerPoint);
      if (!symbol) return this._showTip(this._markAt(containerPoint), containerPoint);
      const found = CM.rowsOf(this._points, this._span, this._view(), symbol, this._grid);
      this.tell({rows: found.slice(0, MOST_ROWS).map((i) => this._points.row[i]), total: found.length});
    },

    _hover({containerPoint}) {
      const symbol = this._points ? this._hit(containerPoint) : null;
      this._map.getContainer().style.cursor = symbol ? "pointer" : "";
      this._showTip(symbol || this._markAt(containerPoint), containerPoint);
    },

    /* The mark of a town under the pointer. */
    _markAt({x, y}) {
      return this._marks.find(({box: [left, top, width, height]}) => x >= left && x <= left + width && y >= top && y <= top + height);
    },

    _showTip(symbol, point) {
      const tip = this._tip;
      tip.hidden = !symbol;
      if (!symbol) return;
      if (tip.symbol !== symbol) {
        tip.symbol = symbol;
        tip.replaceChildren(...this._tipLines(symbol));
      }
      const size = this._map.getSize();
      tip.style.left = `${Math.min(point.x + 14, size.x - tip.offsetWidth - 6)}px`;
      tip.style.top = `${Math.min(point.y + 14, size.y - tip.offsetHeight - 6)}px`;
    },

    _tipLines(symbol) {
      if (symbol.steps) return [element("b", symbol.name), ...symbol.steps.map((step) => element("span", step.text))];
      const found = CM.rowsOf(this._points, this._span, this._view(), symbol, this._grid), tally = new Map();
      found.forEach((i) => tally.set(this._points.place[i], (tally.get(this._points.place[i]) || 0) + 1));
      const names = [...tally].sort((a, b) => b[1] - a[1]).map(([place]) => this._points.names[place]);
      const title = element("b", names.slice(0, 3).join(" · ") + (names.length > 3 ? ` +${names.length - 3}` : ""));
      const lines = this.options.kinds.flatMap((kind, i) => {
        if (!symbol.counts[i]) return [];
        const line = element("span", ""), sign = element("i", draw.GLYPHS[i]);
        sign.style.color = kind.colour;
        line.append(sign, ` ${kind.label} `, element("em", String(symbol.counts[i])));
        return [line];
      });
      if (symbol.sign) lines.push(element("small", this.options.words[symbol.sign === 1 ? "district" : "region"]));
      return [title, ...lines];
    },
  });

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  function line(...parts) {
    const made = document.createElement("span");
    made.append(...parts);
    return made;
  }

  function span(name, text) {
    const made = element("span", text);
    made.className = name;
    return made;
  }

  /* A small mark as it stands at a town's label. */
  function mark(text, name) {
    const made = element("i", text);
    made.className = name;
    return made;
  }

  CM.element = element;
  CM.EventLayer = EventLayer;
})();
