/* Playback: moves the window of time over the events in the browser, without the server.
   When it comes to rest it tells Python the days shown, so that the slider, the counts and the link follow. */
(function () {
  "use strict";
  const CM = window.ConflictMap;
  const DAY = 1440, SPEEDS = [1, 2, 4, 8], REST = 700;

  const Player = L.Control.extend({
    options: {position: "bottomleft"},

    /* options: layer, words {play, pause, back, forward, speed, moving, growing, mode, until}, language. */
    initialize(options) {
      L.setOptions(this, options);
      this._speed = 0;
      this._growing = false;
      this._still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    },

    onAdd() {
      const words = this.options.words, bar = L.DomUtil.create("div", "player");
      L.DomEvent.disableClickPropagation(bar);
      L.DomEvent.disableScrollPropagation(bar);
      bar.setAttribute("role", "group");
      bar.setAttribute("aria-label", words.player);
      this._back = this._button(bar, "back", words.back, () => this._step(-1));
      this._play = this._button(bar, "play", words.play, () => this.toggle());
      this._forward = this._button(bar, "forward", words.forward, () => this._step(1));
      this._date = L.DomUtil.create("output", "player-date", bar);
      this._pace = this._button(bar, "pace", words.speed, () => this._faster());
      this._mode = this._button(bar, "mode", words.mode, () => this._changeMode());
      this._track = L.DomUtil.create("div", "player-track", bar);
      this._done = L.DomUtil.create("i", "", this._track);
      this._write();
      this.options.layer.on("told", this._told, this).on("drawn", this._show, this);
      return bar;
    },

    onRemove() {
      this.pause();
      this.options.layer.off("told", this._told, this).off("drawn", this._show, this);
    },

    toggle() {
      if (this.playing) this.pause(); else this.play();
    },

    play() {
      const {range} = this._state();
      const [from, to] = this.options.layer.getWindow(), whole = to - from >= range[1] - range[0];
      if (to >= range[1]) this._set([range[0], range[0] + (whole || this._growing ? this._pitch() : to - from)]);
      this._remember();
      this.playing = true;
      this._last = null;
      clearTimeout(this._resting);
      this._tick = requestAnimationFrame((now) => this._advance(now));
      this._write();
    },

    pause() {
      if (!this.playing) return;
      this.playing = false;
      cancelAnimationFrame(this._tick);
      this._snap();
      this._write();
      this._rest();
    },

    /* One frame: a smooth shift, or, where the reader prefers stillness, one step a second. */
    _advance(now) {
      if (!this.playing) return;
      if (this._last === null) this._last = now;
      const speed = SPEEDS[this._speed];
      if (this._still) {
        if (now - this._last >= 1200 / speed) {
          this._last = now;
          this._shift(this._pitch());
        }
      } else {
        this._shift(((now - this._last) / 1000) * 1.6 * speed * this._pitch());
        this._last = now;
      }
      if (this.playing) this._tick = requestAnimationFrame((next) => this._advance(next));
    },

    _shift(minutes) {
      const [, end] = this._state().range, [from, to] = this.options.layer.getWindow(), next = Math.min(to + minutes, end);
      this._set([this._growing ? this._from : Math.min(from + minutes, end - this._length), next]);
      if (next >= end) this.pause();
    },

    _step(direction) {
      this.pause();
      const {range} = this._state(), pitch = this._pitch() * direction, [from, to] = this.options.layer.getWindow();
      if (from + (this._growing ? 0 : pitch) < range[0] || to + pitch > range[1] || to + pitch <= from) return;
      this._set([this._growing ? from : from + pitch, to + pitch]);
      this._rest();
    },

    /* Whole days again after a smooth run: the server knows days. */
    _snap() {
      const [from, to] = this.options.layer.getWindow(), start = Math.floor(from / DAY) * DAY;
      this._set([start, Math.max(Math.ceil(to / DAY) * DAY - (from % DAY ? DAY : 0), start + DAY)]);
    },

    _rest() {
      clearTimeout(this._resting);
      this._resting = setTimeout(() => {
        const [from, to] = this.options.layer.getWindow();
        this.options.layer.tell({window: [iso(from), iso(to - DAY)]});
      }, REST);
    },

    _set(window) {
      this.options.layer.setWindow(window);
    },

    _state() {
      return this.options.layer._state;
    },

    _pitch() {
      return {day: 1, week: 7, month: 30}[this._state().step || "day"] * DAY;
    },

    _faster() {
      this._speed = (this._speed + 1) % SPEEDS.length;
      this._write();
    },

    _changeMode() {
      this._growing = !this._growing;
      this._remember();
      this._write();
    },

    _remember() {
      const [from, to] = this.options.layer.getWindow();
      this._from = from;
      this._length = to - from;
    },

    _told() {
      if (this.playing) {
        this.playing = false;
        cancelAnimationFrame(this._tick);
        this._write();
      }
      clearTimeout(this._resting);
    },

    _write() {
      const words = this.options.words;
      label(this._play, this.playing ? words.pause : words.play);
      this._play.className = `player-button ${this.playing ? "pause" : "play"}`;
      this._pace.textContent = `${SPEEDS[this._speed]}×`;
      label(this._pace, `${words.speed} ${SPEEDS[this._speed]}×`);
      this._mode.textContent = this._growing ? words.growing : words.moving;
      label(this._mode, `${words.mode}: ${this._mode.textContent}`);
    },

    /* The days in the window, in the reader's language. */
    _show() {
      const [from, to] = this.options.layer.getWindow(), range = this._state().range;
      if (!range || to <= from) return;
      const key = `${Math.floor(from / DAY)}-${Math.ceil(to / DAY)}`;
      if (key !== this._shown) {
        this._shown = key;
        const format = CM.dayFormat(this.options.language);
        const first = CM.dayOf(from), last = CM.dayOf(Math.max(to - 1, from));
        this._date.textContent = first.getTime() === last.getTime() ? format.format(first) : format.formatRange(first, last);
      }
      const share = (minute) => Math.max(0, Math.min(100, (100 * (minute - range[0])) / (range[1] - range[0])));
      this._done.style.insetInlineStart = `${share(from)}%`;
      this._done.style.width = `${share(to) - share(from)}%`;
    },

    _button(bar, name, words, act) {
      const button = L.DomUtil.create("button", `player-button ${name}`, bar);
      button.type = "button";
      label(button, words);
      L.DomEvent.on(button, "click", act);
      return button;
    },
  });

  function label(button, words) {
    button.setAttribute("aria-label", words);
    button.title = words;
  }

  function iso(minute) {
    return CM.dayOf(minute).toISOString().slice(0, 10);
  }

  CM.Player = Player;
})();
