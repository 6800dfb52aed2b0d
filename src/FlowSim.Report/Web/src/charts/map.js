// The corridor: each leg is a curve whose width shows the number of people on it.
import { DASHES, FONT } from "../theme.js";
import { keyOf, mark } from "../marks.js";
import { roundBelow } from "../numbers.js";
import { tip, tipStyle } from "../tips.js";
import { figuresOf, nameOf } from "./leg-words.js";
import { attachControls } from "./map-controls.js";
import { coastsOf, windowAround } from "./outlines.js";
import { busiest, hasFlow, largest, shown, viewsOf } from "./flows.js";

const SHRINK = 0.92;
const NARROW = 560;
const WIDEST = 15;
const BENDS = { road: 0.14, rail: 0.24, foot: 0.08, river: 0.3, sea: 0.2, air: 0.3 };
/** The whole corridor, beside the parts of it that the reader can zoom in on: no part has this id. */
const WHOLE = "";

export const map = {
  isEmpty: (spec) => !hasFlow(spec),
  heightOnPaper: () => 640,
  areas,
  firstState: (context) => ({ view: viewsOf(context.scenarios).at(-1), area: WHOLE, month: null, selected: null }),
  seen,
  attach: attachControls,
  option(spec, context) {
    const { colours, width, height, state } = context;
    const places = new Map(spec.places.map((place) => [place.id, place]));
    const legs = shown(spec.legs, state.view, state.month);
    const most = largest(spec.legs, state.view, state.month === null ? [null] : spec.months.keys());
    const key = keyOf(keyEntries(spec, most, context), width, colours);
    const ends = busiest(spec, state.view, null);
    const view = windowAround(cornersOf(ends, partOf(spec, state)), width, height - key.height, SHRINK, spec.frame);
    return {
      animation: false,
      backgroundColor: colours.sea,
      textStyle: { fontFamily: FONT },
      geo: geo(view, key.height, colours),
      graphic: [strip(width, key.height, colours), ...key.elements.map((element) => ({ ...element, z: 20 }))],
      tooltip: { ...tipStyle(colours), trigger: "item", formatter: (point) => (point.data?.leg ? legTip(spec, point.data.leg, context) : "") },
      series: [
        borders(spec, context),
        lines("legs", legs.map((entry) => line(entry, most, places, context)), 3),
        lines("chosen", chosen(legs, most, places, context), 5),
        dots(ends.filter((place) => isInside([place.lon, place.lat], view)), context),
        countryNames(spec, view, context),
      ],
    };
  },
};

/** What can be shown: the whole, and the parts that the corridor has, with their names. */
function areas(spec, words) {
  return [{ id: WHOLE, name: words("map.area.whole") }, ...spec.parts];
}

/** The part that is shown; nothing for the whole. */
function partOf(spec, state) {
  return spec.parts.find((part) => part.id === state.area) ?? null;
}

/** The places to show: all of them, or the corners of a part. */
function cornersOf(ends, part) {
  return part === null ? ends : [{ lon: part.west, lat: part.south }, { lon: part.east, lat: part.north }];
}

/** Keeps land north of the map's window from showing behind the key. */
function strip(width, height, colours) {
  return { type: "rect", silent: true, z: 19, shape: { x: 0, y: 0, width, height }, style: { fill: colours.paper } };
}

/** The legs that have a value and at least one end in the chosen area. */
function seen(spec, state) {
  const part = partOf(spec, state);
  const places = new Map(spec.places.map((place) => [place.id, place]));
  const isIn = (id) => part === null || isInside([places.get(id).lon, places.get(id).lat], part);
  return shown(spec.legs, state.view, state.month).filter(({ leg }) => isIn(leg.from) || isIn(leg.to));
}

function geo(view, top, colours) {
  const still = { disabled: true };
  return {
    map: "corridor",
    silent: true,
    roam: false,
    aspectScale: SHRINK,
    left: 0,
    right: 0,
    top,
    bottom: 0,
    boundingCoords: [[view.west, view.north], [view.east, view.south]],
    clip: true,
    itemStyle: { areaColor: colours.land, borderWidth: 0 },
    emphasis: still,
    tooltip: { show: false },
  };
}

function lines(id, data, z) {
  return { id, type: "lines", coordinateSystem: "geo", z, data, symbol: ["none", "arrow"], emphasis: { disabled: true }, progressive: 0, silent: id === "chosen" };
}

function borders({ outlines, frame }, { colours }) {
  const data = [...outlines.borders, ...coastsOf(outlines.land, frame)].map((coords) => ({ coords }));
  return { type: "lines", coordinateSystem: "geo", polyline: true, silent: true, z: 1, data, lineStyle: { color: colours.coast, width: 0.8, opacity: 1 }, tooltip: { show: false } };
}

function widthFor(value, most, { width }) {
  const widest = width < NARROW ? WIDEST * 0.6 : WIDEST;
  return most === 0 ? 0 : 0.8 + (Math.abs(value) / most) * (widest - 0.8);
}

function colourOf(leg, value, { colours, state }) {
  return state.view.base === null ? colours.modes[leg.mode] ?? colours.quiet : value > 0 ? colours.more : colours.fewer;
}

function line(entry, most, places, context) {
  const { leg, value } = entry;
  const ends = [places.get(leg.from), places.get(leg.to)];
  const width = widthFor(value, most, context);
  return {
    leg: entry,
    coords: ends.map((place) => [place.lon, place.lat]),
    symbolSize: width < 2.5 ? 0 : 2 + width * 0.85,
    lineStyle: { color: colourOf(leg, value, context), width, opacity: 0.78, curveness: BENDS[leg.mode] ?? 0.14, type: leg.remote ? DASHES[1] : "solid" },
  };
}

/** The chosen leg again, with an outline around its colour. */
function chosen(legs, most, places, context) {
  const entry = legs.find(({ index }) => index === context.state.selected);
  if (!entry) {
    return [];
  }

  const own = line(entry, most, places, context);
  const outline = { ...own, lineStyle: { ...own.lineStyle, color: context.colours.ink, width: own.lineStyle.width + 5, opacity: 1, type: "solid" }, symbolSize: own.symbolSize + 6 };
  return [outline, { ...own, lineStyle: { ...own.lineStyle, opacity: 1 } }];
}

function dots(ends, { colours, width }) {
  const names = width < NARROW ? 4 : 12;
  return {
    type: "scatter",
    coordinateSystem: "geo",
    z: 4,
    silent: true,
    symbolSize: 4,
    itemStyle: { color: colours.ink, borderColor: colours.halo, borderWidth: 0.5, opacity: 1 },
    label: { color: colours.ink, fontFamily: FONT, fontSize: 11.5, textBorderColor: colours.land, textBorderWidth: 3, position: "right" },
    labelLayout: { hideOverlap: true },
    data: ends.map((place, rank) => ({ value: [place.lon, place.lat], label: { show: rank < names, formatter: () => place.name } })),
  };
}

function isInside([lon, lat], view) {
  return lon > view.west && lon < view.east && lat > view.south && lat < view.north;
}

function countryNames(spec, view, { colours, width }) {
  return {
    type: "scatter",
    coordinateSystem: "geo",
    z: 2,
    silent: true,
    symbolSize: 0,
    labelLayout: { hideOverlap: true },
    label: { show: true, position: "inside", color: colours.quiet, fontFamily: FONT, fontStyle: "italic", fontSize: width < NARROW ? 11 : 13 },
    data: spec.names.map(({ text, lon, lat }) => ({ value: [lon, lat], label: { formatter: () => text } })).filter(({ value }) => isInside(value, view)),
  };
}

function keyEntries(spec, most, context) {
  const { colours, words, numbers, state } = context;
  const stroke = (colour, lineWidth, lineDash = null) => (x, y) => [mark("line", x, y, 6, { stroke: colour, lineWidth, lineDash })];
  const round = most > 0 ? roundBelow(most / 2) : 0;
  const kinds = state.view.base === null
    ? modesOf(spec).map(([mode, name]) => ({ text: name, draw: stroke(colours.modes[mode] ?? colours.quiet, 3) }))
    : [{ text: words("map.more"), draw: stroke(colours.more, 3) }, { text: words("map.fewer"), draw: stroke(colours.fewer, 3) }];
  const remote = spec.legs.some((leg) => leg.remote) ? [{ text: words("map.remote"), draw: stroke(colours.ink, 2, DASHES[1]) }] : [];
  const widths = round > 0 ? [{ text: words("map.width", { people: numbers.plain(round) }), draw: stroke(colours.quiet, widthFor(round, most, context)) }] : [];
  return [...kinds, ...remote, ...widths];
}

function modesOf(spec) {
  const names = new Map(spec.legs.map((leg) => [leg.mode, leg.modeName]));
  const order = Object.keys(BENDS);
  return [...names].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}

function legTip(spec, { leg }, context) {
  return tip(nameOf(spec, leg, context.words), figuresOf(leg, context));
}
