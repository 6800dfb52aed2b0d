// Rows of marks with whiskers: one row for each label, one mark for each item. Wide charts have the label on the left,
// narrow ones above; the figures are on the right.
import { extentOf, isNumber } from "../numbers.js";
import { hatch, keyOf, mark } from "../marks.js";
import { wrapped } from "../text.js";
import { FONT } from "../theme.js";
import { tip, tipStyle } from "../tips.js";

const NARROW = 560;
const ITEM_HEIGHT = 28;
const LABEL_HEIGHT = 38;
const LABEL_SIZE = 13;
const AXIS_HEIGHT = 30;

/** Whether no row has a value. */
export function hasNoRows(spec) {
  return !spec.rows.some((row) => row.items.some((item) => isNumber(item?.value)));
}

/** The height of the rows on paper. */
export function heightOfRows(spec) {
  const items = Math.max(1, ...spec.rows.map((row) => row.items.length));
  return spec.rows.length * (16 + items * ITEM_HEIGHT) + AXIS_HEIGHT + 64;
}

/**
 * The options of the chart. For each item of a row the look gives its mark (shape, colour, hollow, hatch), its figure,
 * its interval, whether a bar connects it with zero, and the line for its tooltip.
 */
export function rowsOption(spec, context, look) {
  const { colours, width, numbers } = context;
  const key = keyOf(look.key, width, colours);
  const place = placed(width, key.height);
  const [low, high] = extentOf(spec.rows.flatMap((row) => row.items.flatMap((item) => [item?.low, item?.high, item?.value])), [0]);
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    grid: { left: place.left, right: place.right, top: place.top, bottom: AXIS_HEIGHT },
    xAxis: xAxis(low, high, place, colours, numbers),
    yAxis: { type: "value", min: 0, max: spec.rows.length, inverse: true, show: false },
    graphic: key.elements,
    tooltip: {
      ...tipStyle(colours),
      trigger: "item",
      formatter: ({ dataIndex }) => tip(spec.rows[dataIndex].label, spec.rows[dataIndex].items.flatMap((item, index) => look.tip(item, index))),
    },
    series: [
      {
        type: "custom",
        clip: false,
        data: spec.rows.map((_, index) => [0, index + 0.5]),
        renderItem: (parameters, api) => row(spec.rows[parameters.dataIndex], parameters.dataIndex, api, { ...context, place, look }),
      },
    ],
  };
}

function placed(width, top) {
  const narrow = width < NARROW;
  return {
    narrow,
    width,
    top,
    left: narrow ? 10 : Math.round(Math.min(Math.max(width * 0.34, 190), 300)),
    right: narrow ? 124 : 160,
  };
}

function xAxis(low, high, place, colours, numbers) {
  return {
    type: "value",
    min: low === high ? -1 : low - (high - low) * 0.03,
    max: low === high ? 1 : high + (high - low) * 0.03,
    splitNumber: place.narrow ? 3 : 6,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colours.quiet, fontSize: 12, hideOverlap: true, showMinLabel: false, showMaxLabel: false, formatter: numbers.short },
    splitLine: { lineStyle: { color: colours.grid } },
  };
}

function row({ label, items }, index, api, context) {
  const { place, colours } = context;
  const [zero, top] = api.coord([0, index]);
  const bottom = api.coord([0, index + 1])[1];
  const room = bottom - top - (place.narrow ? LABEL_HEIGHT : 0);
  const itemHeight = Math.min(ITEM_HEIGHT, (room - 6) / items.length);
  const first = place.narrow ? bottom - 4 - items.length * itemHeight : (top + bottom - items.length * itemHeight) / 2;
  return {
    type: "group",
    children: [
      { type: "rect", shape: { x: 0, y: top, width: place.width, height: bottom - top }, style: { fill: colours.paper, opacity: 0 } },
      rule(0, bottom, place.width, bottom, colours.grid),
      labelOf(label, top, bottom, context),
      rule(zero, place.narrow ? first : top, zero, bottom, colours.quiet),
      ...items.flatMap((item, at) => itemOf(item, at, first + (at + 0.5) * itemHeight, api, context)),
    ],
  };
}

function labelOf(label, top, bottom, { place, colours }) {
  const text = wrapped(label, place.narrow ? place.width : place.left - 20, LABEL_SIZE).join("\n");
  const style = { text, x: 0, fill: colours.ink, font: `${LABEL_SIZE}px ${FONT}`, lineHeight: 16 };
  return place.narrow
    ? { type: "text", style: { ...style, y: top + LABEL_HEIGHT - 2, textVerticalAlign: "bottom" } }
    : { type: "text", style: { ...style, y: (top + bottom) / 2, textVerticalAlign: "middle" } };
}

function itemOf(item, at, middle, api, context) {
  const { place, colours, look } = context;
  const text = (y, content, style) => ({
    type: "text",
    style: { x: place.width - place.right + 14, y, text: content, fill: colours.ink, textVerticalAlign: "middle", ...style },
  });
  if (!isNumber(item?.value)) {
    return [text(middle, look.none, { fill: colours.quiet, font: `12px ${FONT}` })];
  }

  const { main, small } = look.figures(item, at);
  const figures = small
    ? [text(middle - 7, main, { font: `600 12px ${FONT}` }), text(middle + 7, small, { fill: colours.quiet, font: `11px ${FONT}` })]
    : [text(middle, main, { font: `600 12px ${FONT}` })];
  return [...drawn(item, at, middle, api, context), ...figures];
}

function drawn(item, at, middle, api, { colours, look }) {
  const { shape, colour, hollow, pattern } = look.mark(item, at);
  const x = (value) => api.coord([value, 0])[0];
  const elements = [];
  if (look.bar) {
    const [left, right] = [Math.min(x(0), x(item.value)), Math.max(x(0), x(item.value))];
    const style = { fill: colour, opacity: hollow ? 0.16 : 0.3, decal: hatch(pattern, colour) };
    elements.push({ type: "rect", shape: { x: left, y: middle - 7, width: right - left, height: 14 }, style });
  }

  if (isNumber(item.low) && isNumber(item.high)) {
    const [low, high] = [x(item.low), x(item.high)];
    elements.push(rule(low, middle, high, middle, colour, 2), rule(low, middle - 5, low, middle + 5, colour, 2), rule(high, middle - 5, high, middle + 5, colour, 2));
  }

  const style = hollow ? { fill: colours.paper, stroke: colour, lineWidth: 2 } : { fill: colour, stroke: colours.paper, lineWidth: 1 };
  return [...elements, mark(shape, x(item.value), middle, 5.5, style)];
}

function rule(x1, y1, x2, y2, stroke, lineWidth = 1) {
  return { type: "line", shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth } };
}
