// The land and borders of the world from Natural Earth's 50 m countries, from which a page gets the part around its places.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { merge, mesh } from "topojson-client";

const SMALLEST_ISLAND_SQUARE_DEGREES = 0.01;

/** Land as polygons and borders as lines, in degrees rounded to a hundredth. */
export async function outlines() {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const atlas = JSON.parse(await readFile(file, "utf8"));
  const countries = atlas.objects.countries;
  return {
    land: polygons(merge(atlas, countries.geometries)),
    borders: lines(mesh(atlas, countries, (one, other) => one !== other)),
  };
}

function polygons(geometry) {
  return geometry.coordinates
    .map((rings) => rings.map(rounded))
    .filter(([outer]) => outer.length > 3 && area(outer) >= SMALLEST_ISLAND_SQUARE_DEGREES);
}

function lines(geometry) {
  return geometry.coordinates.map(rounded).filter((line) => line.length > 1);
}

function rounded(points) {
  const places = points.map(([longitude, latitude]) => [Math.round(longitude * 100) / 100, Math.round(latitude * 100) / 100]);
  return places.filter((point, index) => index === 0 || point[0] !== places[index - 1][0] || point[1] !== places[index - 1][1]);
}

function area(ring) {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    twice += ring[index - 1][0] * ring[index][1] - ring[index][0] * ring[index - 1][1];
  }

  return Math.abs(twice) / 2;
}
