/** Leaflet, which the page loads before these modules: the one place that knows where it comes from. */

/** @type {typeof import("leaflet")} */
const L = Reflect.get(globalThis, "L");

export default L;
