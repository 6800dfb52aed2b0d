// Cuts the land and borders of the corridor out of Natural Earth's 50 m countries.
import { geoIdentity } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { merge, mesh } from "topojson-client";

const WEST_SOUTH = [-120, 5];
const EAST_NORTH = [-75, 35];
const SMALLEST_ISLAND_SQUARE_DEGREES = 0.01;

/** Land as a collection of polygons and borders as lines, in degrees rounded to a hundredth. */
export async function outlines() {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const atlas = JSON.parse(await readFile(file, "utf8"));
  const countries = atlas.objects.countries;
  const land = clipped(merge(atlas, countries.geometries));
  const borders = clipped(mesh(atlas, countries, (one, other) => one !== other));
  return { land: collection(polygons(land)), borders: lines(borders) };
}

function clipped(geometry) {
  return geoProject(geometry, geoIdentity().clipExtent([WEST_SOUTH, EAST_NORTH]));
}

function polygons(geometry) {
  return geometry.coordinates
    .map((rings) => rings.map(rounded))
    .filter(([outer]) => outer.length > 3 && area(outer) >= SMALLEST_ISLAND_SQUARE_DEGREES);
}

function lines(geometry) {
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  return parts.map(rounded).filter((line) => line.length > 1);
}

function collection(coordinates) {
  const geometry = { type: "MultiPolygon", coordinates };
  return { type: "FeatureCollection", features: [{ type: "Feature", properties: { name: "land" }, geometry }] };
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
