// Where the land is and which part of it is visible.
import { extentOf } from "../numbers.js";

/** A window of degrees around the places, with the plot's proportions; it stays within the outlines if possible. */
export function windowAround(places, width, height, shrink, limits) {
  const [west, east] = extentOf(places.map((place) => place.lon));
  const [south, north] = extentOf(places.map((place) => place.lat));
  const margin = 1.2;
  const ratio = width / height / shrink;
  const high = Math.max(north - south + 2 * margin, (east - west + 2 * margin) / ratio);
  const wide = high * ratio;
  const left = within((west + east) / 2, wide, limits.west, limits.east);
  const bottom = within((south + north) / 2, high, limits.south, limits.north);
  return { west: left, east: left + wide, south: bottom, north: bottom + high };
}

function within(middle, span, least, most) {
  const start = middle - span / 2;
  return span >= most - least ? start : Math.min(Math.max(start, least), most - span);
}

/** The coastlines of the land, without the edges along which it was cut. */
export function coastsOf(land, limits) {
  const isCut = ([lonA, latA], [lonB, latB]) =>
    (lonA === lonB && (lonA === limits.west || lonA === limits.east)) || (latA === latB && (latA === limits.south || latA === limits.north));
  const rings = land.flat();
  return rings.flatMap((ring) => {
    const lines = [[ring[0]]];
    for (let index = 1; index < ring.length; index++) {
      if (isCut(ring[index - 1], ring[index])) {
        lines.push([]);
      }

      lines.at(-1).push(ring[index]);
    }

    return lines.filter((line) => line.length > 1);
  });
}

/** The land as the chart library wants it. */
export function landOf({ land }) {
  const geometry = { type: "MultiPolygon", coordinates: land };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: { name: "land" }, geometry }] };
}
