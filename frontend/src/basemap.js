/* The quiet ground: outlines by URL, drawn once, and a tile layer that the reader may switch on. */
(function () {
  "use strict";
  const CM = window.ConflictMap;

  /* options: countries, districts, water, borders (URLs), tiles {url, attribution} or null, words {tiles}, home. */
  CM.addBaseMap = function (map, options) {
    const pane = (name, level) => {
      map.createPane(name).style.zIndex = level;
      map.getPane(name).style.pointerEvents = "none";
      return L.canvas({pane: name, padding: 0.6});
    };
    const land = pane("land", 150), lines = pane("lines", 250);
    const outline = (url, renderer, style) => fetch(url).then((answer) => answer.json())
      .then((shape) => L.geoJSON(shape, {interactive: false, renderer, pane: renderer.options.pane, style}));
    const home = new Set(["AM", "AZ", "GE"]);
    const fill = (feature) => {
      const colour = home.has(feature.properties.iso) ? "#FBFAF7" : "#F1EFEA";
      return {color: colour, weight: 0.5, fillOpacity: 1, fillColor: colour};
    };
    const grounds = outline(options.countries, land, fill).then((layer) => layer.addTo(map));
    const water = L.layerGroup().addTo(map);
    Promise.all([
      outline(options.districts, lines, () => ({color: "#D9D5CB", weight: 0.8, fill: false})),
      outline(options.water, lines, () => ({color: "#B9CFDD", weight: 0.6, fillOpacity: 1, fillColor: "#CFE0EA"})),
      outline(options.borders, lines, () => ({color: "#8D897F", weight: 1.2, fill: false})),
      grounds,
    ]).then(([districts, seas, borders]) => {
      districts.addTo(map);
      water.addLayer(seas);
      borders.addTo(map);
    }).catch((error) => console.error("outline", error));
    map.attributionControl.setPrefix("Leaflet");
    map.attributionControl.addAttribution(options.attribution);
    L.control.scale({position: "bottomright"}).addTo(map);
    new CM.HomeButton({words: options.words, home: options.home}).addTo(map);
    if (options.tiles) new CM.TileSwitch({...options, water}).addTo(map);
  };

  CM.HomeButton = L.Control.extend({
    options: {position: "topleft"},
    onAdd(map) {
      const bar = L.DomUtil.create("div", "leaflet-bar"), button = L.DomUtil.create("a", "home-button", bar);
      button.href = "#";
      button.setAttribute("role", "button");
      button.title = this.options.words.home;
      button.setAttribute("aria-label", button.title);
      L.DomEvent.disableClickPropagation(bar);
      L.DomEvent.on(button, "click", L.DomEvent.stop).on(button, "click", () => map.fitBounds(this.options.home));
      return bar;
    },
  });

  /* Tiles come from another host, so they are asked for only when the reader says so. */
  CM.TileSwitch = L.Control.extend({
    options: {position: "topright"},
    onAdd(map) {
      const box = L.DomUtil.create("label", "tile-switch"), input = L.DomUtil.create("input", "", box);
      input.type = "checkbox";
      box.append(` ${this.options.words.tiles}`);
      box.title = this.options.words.elsewhere;
      L.DomEvent.disableClickPropagation(box);
      const layer = L.tileLayer(this.options.tiles.url, {attribution: this.options.tiles.attribution, className: "light-tiles", maxZoom: 17});
      L.DomEvent.on(input, "change", () => {
        const [off, on] = input.checked ? [this.options.water, layer] : [layer, this.options.water];
        off.remove();
        on.addTo(map);
      });
      return box;
    },
  });
})();
