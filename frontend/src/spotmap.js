/* The small map of one event: its sign, a ring or an outline for how well its place is known, and the line from where
   it was said. Python tells it what to show through update(). */
(function () {
  "use strict";
  const CM = window.ConflictMap, draw = CM.draw, MARK = "#24476b";

  CM.SpotLayer = L.Layer.extend({
    /* options: colours in the order of the kinds, countries URL, labels URL. */
    initialize(options) {
      L.setOptions(this, options);
      this._labels = [];
      this.stats = {draws: 0};
      CM.spot = this;
    },

    onAdd(map) {
      this._map = map;
      if (L.Browser.mobile) map.dragging.disable();
      this._area = L.layerGroup().addTo(map);
      this._canvas = L.DomUtil.create("canvas", "event-canvas leaflet-zoom-hide", map.getPane("overlayPane"));
      map.on("move viewreset resize zoomend", this._schedule, this);
      map.on("resize", () => this._look());
      fetch(this.options.labels).then((answer) => answer.json()).then((labels) => {
        this._labels = labels;
        this._schedule();
      }).catch((error) => console.error("labels", error));
      document.fonts?.ready.then(() => this._schedule());
    },

    onRemove(map) {
      map.off("move viewreset resize zoomend", this._schedule, this);
      this._canvas.remove();
    },

    /* state: {kind, lat, lon, radius in km, exact, country, seat, bounds, sentence}. */
    update(state) {
      this._state = state;
      this._map.getContainer().setAttribute("aria-label", state.sentence);
      this._look();
      this._area.clearLayers();
      const style = {color: MARK, weight: 1.6, fillColor: MARK, fillOpacity: 0.07, interactive: false};
      const dashed = {...style, dashArray: "5 5"};
      if (state.country) this._outline(state, dashed);
      else if (state.radius) this._ring(state, state.exact ? style : dashed);
      this._schedule();
    },

    _ring(state, style) {
      L.circle([state.lat, state.lon], {...style, radius: state.radius * 1000}).addTo(this._area);
    },

    /* The outline of a country that the base map has; of another, the ring. */
    _outline(state, style) {
      fetch(this.options.countries).then((answer) => answer.json()).then((shape) => {
        if (this._state !== state) return;
        const own = shape.features.filter((feature) => feature.properties.iso === state.country);
        if (!own.length) return this._ring(state, style);
        const outline = L.geoJSON(own, {interactive: false, style: () => style}).addTo(this._area);
        this._map.fitBounds(outline.getBounds(), {animate: false});
      }).catch((error) => console.error("outline", error));
    },

    _look() {
      if (this._state) this._map.fitBounds(this._state.bounds, {animate: false, maxZoom: 9.5, padding: [14, 14]});
    },

    _schedule() {
      if (this._frame) return;
      this._frame = requestAnimationFrame(() => {
        this._frame = null;
        if (this._state) this._draw();
      });
    },

    _draw() {
      const map = this._map, size = map.getSize(), corner = map.getPixelBounds().min, state = this._state;
      const view = {scale: 2 ** map.getZoom(), left: corner.x, top: corner.y, width: size.x, height: size.y};
      const pen = this._clear(size), at = map.latLngToContainerPoint([state.lat, state.lon]);
      const cell = {x: at.x, y: at.y, count: 1};
      draw.labels(pen, view, {towns: this._labels, marked: new Map(), zoom: map.getZoom()}, [cell], []);
      if (state.seat) this._drawSeat(pen, map.latLngToContainerPoint(state.seat), at);
      draw.shadow(pen, at.x, at.y, 8);
      draw.shape(pen, state.kind, at.x, at.y, 7);
      pen.fillStyle = this.options.colours[state.kind];
      pen.fill();
      pen.lineWidth = 2;
      pen.strokeStyle = "#fff";
      pen.stroke();
      this.stats.draws++;
    },

    /* A hollow dot where it was said, and the line from there; the line is drawn as on the map of all events. */
    _drawSeat(pen, seat, at) {
      pen.lineWidth = 2;
      draw.arc(pen, {scale: 1, left: 0, top: 0}, this.options.colours[this._state.kind], [seat.x, seat.y, at.x, at.y], 0.9);
      draw.disc(pen, seat.x, seat.y, 5, "#fff");
      pen.beginPath();
      pen.arc(seat.x, seat.y, 4, 0, 2 * Math.PI);
      pen.strokeStyle = this.options.colours[this._state.kind];
      pen.stroke();
    },

    _clear(size) {
      const canvas = this._canvas, ratio = window.devicePixelRatio || 1;
      if (canvas.width !== size.x * ratio || canvas.height !== size.y * ratio) {
        [canvas.width, canvas.height] = [size.x * ratio, size.y * ratio];
        [canvas.style.width, canvas.style.height] = [`${size.x}px`, `${size.y}px`];
      }
      L.DomUtil.setPosition(canvas, this._map.containerPointToLayerPoint([0, 0]));
      const pen = canvas.getContext("2d");
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, size.x, size.y);
      return pen;
    },
  });
})();
