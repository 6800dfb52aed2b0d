// What became of people: bands from left to right, as wide as there are people.
import { hatch } from "../marks.js";
import { FONT } from "../theme.js";
import { widthOf, wrapped } from "../text.js";
import { tip, tipStyle } from "../tips.js";

const NARROW = 560;
const HATCHES = { bad: "stripes", waiting: "dots", dead: "lines" };

export const sankey = {
  isEmpty: (spec) => !spec.links.some((link) => link.value > 0),
  heightOnPaper: () => 600,
  option(spec, context) {
    const { colours, width } = context;
    const links = spec.links.filter((link) => link.value > 0);
    const used = new Set(links.flatMap((link) => [link.from, link.to]));
    const nodes = spec.nodes.filter((node) => used.has(node.id));
    const totals = totalsOf(nodes, links);
    const size = width < NARROW ? 11 : 13;
    const ends = nodes.filter((node) => !links.some((link) => link.from === node.id));
    return {
      animation: false,
      textStyle: { fontFamily: FONT },
      tooltip: { ...tipStyle(colours), trigger: "item", formatter: (point) => tipOf(point, nodes, totals, context) },
      series: [
        {
          type: "sankey",
          left: 2,
          right: roomFor(ends, totals, size, context),
          top: 6,
          bottom: 6,
          nodeWidth: width < NARROW ? 10 : 16,
          nodeGap: gapFor(ends, totals, size, context),
          nodeAlign: "justify",
          draggable: false,
          layoutIterations: 64,
          emphasis: { focus: "adjacency", lineStyle: { opacity: 0.7 } },
          lineStyle: { color: "target", opacity: 0.38, curveness: 0.5 },
          label: { color: colours.ink, fontFamily: FONT, fontSize: size, lineHeight: size * 1.25, textBorderColor: colours.paper, textBorderWidth: 3 },
          data: nodes.map((node) => nodeOf(node, ends.includes(node), totals, size, context)),
          links: links.map((link) => ({ source: link.from, target: link.to, value: link.value })),
        },
      ],
    };
  },
};

/** How many people pass each node: what flows in or, where nothing does, out. */
export function totalsOf(nodes, links) {
  const sum = (side, id) => links.filter((link) => link[side] === id).reduce((total, link) => total + link.value, 0);
  return new Map(nodes.map((node) => [node.id, Math.max(sum("to", node.id), sum("from", node.id))]));
}

function labelOf(node, totals, { numbers }) {
  return `${node.label} ${numbers.plain(totals.get(node.id))}`;
}

function roomFor(ends, totals, size, context) {
  const widest = Math.max(...ends.map((node) => widthOf(labelOf(node, totals, context), size)));
  return Math.min(widest + 14, context.width * (context.width < NARROW ? 0.42 : 0.36));
}

/** Room enough between nodes for the lines of the labels beside them. */
function gapFor(ends, totals, size, context) {
  const room = roomFor(ends, totals, size, context) - 8;
  const most = Math.max(...ends.map((node) => wrapped(labelOf(node, totals, context), room, size).length));
  return Math.max(18, (most - 0.5) * size * 1.25);
}

function nodeOf(node, isEnd, totals, size, context) {
  const { colours, width } = context;
  const colour = colours.tones[node.tone];
  const room = isEnd ? roomFor([node], totals, size, context) - 8 : width < NARROW ? width * 0.24 : width * 0.2;
  return {
    name: node.id,
    itemStyle: { color: colour, borderWidth: 0, decal: hatch(HATCHES[node.tone], colours.paper) },
    label: { formatter: () => wrapped(labelOf(node, totals, context), room, size).join("\n") },
  };
}

function tipOf(point, nodes, totals, { numbers, words }) {
  const label = (id) => nodes.find((node) => node.id === id).label;
  const share = (part, whole) => words("sankey.share", { percent: numbers.percent(part / whole) });
  if (point.dataType === "node") {
    return tip(label(point.name), [[words("people"), numbers.plain(totals.get(point.name))]]);
  }

  const { source, target, value } = point.data;
  return tip(words("sankey.link", { from: label(source), to: label(target) }), [
    [words("people"), numbers.plain(value)],
    [share(value, totals.get(source)), ""],
  ]);
}
