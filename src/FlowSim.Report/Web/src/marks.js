// Shapes that distinguish items without colour, and the key that explains them above a chart.
import { FONT } from "./theme.js";
import { widthOf } from "./text.js";

const KEY_SIZE = 13;
const KEY_LINE = 22;
const KEY_MARK = 22;
const KEY_GAP = 18;

/** Hatching that distinguishes a filled area from another without colour. */
export function hatch(kind, colour) {
  const patterns = {
    stripes: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
    lines: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: 0 },
    dots: { symbol: "circle", symbolSize: 0.7, dashArrayX: [[5, 5], [0, 5, 5, 0]], dashArrayY: [5, 0] },
  };
  return kind in patterns ? { ...patterns[kind], color: colour } : undefined;
}

/** A mark of a given shape at a point, as an element of a custom series or of the graphic component. */
export function mark(shape, x, y, radius, style) {
  switch (shape) {
    case "circle":
      return { type: "circle", shape: { cx: x, cy: y, r: radius }, style };
    case "rect":
      return { type: "rect", shape: { x: x - radius * 0.9, y: y - radius * 0.9, width: radius * 1.8, height: radius * 1.8 }, style };
    case "line":
      return { type: "line", shape: { x1: x - radius * 1.6, y1: y, x2: x + radius * 1.6, y2: y }, style };
    default:
      return { type: "polygon", shape: { points: CORNERS[shape].map(([dx, dy]) => [x + dx * radius, y + dy * radius]) }, style };
  }
}

const CORNERS = {
  triangle: [[0, -1.15], [1.1, 0.85], [-1.1, 0.85]],
  pin: [[0, 1.15], [1.1, -0.85], [-1.1, -0.85]],
  diamond: [[0, -1.3], [1.2, 0], [0, 1.3], [-1.2, 0]],
  arrow: [[1.15, 0], [-0.85, 1.1], [-0.3, 0], [-0.85, -1.1]],
};

/** The key of a chart: marks with their labels, wrapped to the chart's width. */
export function keyOf(entries, width, colours) {
  const elements = [];
  let x = 0;
  let y = 0;
  for (const { text, draw } of entries) {
    const span = KEY_MARK + widthOf(text, KEY_SIZE);
    if (x > 0 && x + span > width) {
      x = 0;
      y += KEY_LINE;
    }

    const middle = y + KEY_LINE / 2;
    elements.push(...draw(x + 8, middle));
    elements.push({
      type: "text",
      style: { x: x + KEY_MARK, y: middle, text, fill: colours.ink, font: `${KEY_SIZE}px ${FONT}`, textVerticalAlign: "middle", overflow: "break", width: width - x - KEY_MARK },
    });
    x += span + KEY_GAP;
  }

  const silent = elements.map((element) => ({ ...element, silent: true }));
  return { elements: silent, height: entries.length === 0 ? 0 : y + KEY_LINE + 8 };
}
