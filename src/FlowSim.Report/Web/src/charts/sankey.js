// The fates of people: bands from left to right whose width shows the number of people.
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
    const plan = planOf(nodes, links, totals, context);
    return {
      animation: false,
      textStyle: { fontFamily: FONT },
      tooltip: { ...tipStyle(colours), trigger: "item", formatter: (point) => tipOf(point, nodes, totals, context) },
      series: [
        {
          type: "sankey",
          left: 2,
          right: plan.right,
          top: plan.edge,
          bottom: plan.edge,
          nodeWidth: plan.nodeWidth,
          nodeGap: plan.gap,
          nodeAlign: "justify",
          draggable: false,
          layoutIterations: 64,
          emphasis: { focus: "adjacency", lineStyle: { opacity: 0.7 } },
          lineStyle: { color: "target", opacity: 0.38, curveness: 0.5 },
          label: { color: colours.ink, fontFamily: FONT, fontSize: plan.size, lineHeight: plan.lineHeight, textBorderColor: colours.paper, textBorderWidth: 3 },
          data: nodes.map((node) => nodeOf(node, plan, context)),
          links: links.map((link) => ({ source: link.from, target: link.to, value: link.value })),
        },
      ],
    };
  },
};

/** How many people pass each node: the inflow or, if there is no inflow, the outflow. */
function totalsOf(nodes, links) {
  const sum = (side, id) => links.filter((link) => link[side] === id).reduce((total, link) => total + link.value, 0);
  return new Map(nodes.map((node) => [node.id, Math.max(sum("to", node.id), sum("from", node.id))]));
}

function labelOf(node, totals, { numbers }) {
  return `${node.label} ${numbers.rough(totals.get(node.id))}`;
}

/** The size and the line breaks of the labels, and the distance between nodes that keeps the labels apart. */
function planOf(nodes, links, totals, context) {
  const { width } = context;
  const narrow = width < NARROW;
  const size = narrow ? 11 : 13;
  const nodeWidth = narrow ? 10 : 16;
  const isEnd = (node) => !links.some((link) => link.from === node.id);
  const isStart = (node) => !links.some((link) => link.to === node.id);
  const columns = nodes.every((node) => isEnd(node) || isStart(node)) ? 2 : 3;
  const text = (node) => labelOf(node, totals, context);
  const widest = Math.max(...nodes.filter(isEnd).map((node) => widthOf(text(node), size)));
  const right = Math.min(widest + 14, width * (narrow ? 0.42 : 0.36));
  const within = (width - right) / (columns - 1) - nodeWidth - 12;
  const labels = new Map(nodes.map((node) => [node.id, wrapped(text(node), isEnd(node) ? right - 8 : within, size)]));
  const crowded = nodes.filter((node) => isEnd(node) || columns === 2);
  const most = Math.max(...crowded.map((node) => labels.get(node.id).length));
  const lineHeight = size * 1.25;
  return { size, lineHeight, nodeWidth, right, labels, edge: (most * lineHeight) / 2, gap: Math.max(18, (most - 0.5) * lineHeight) };
}

function nodeOf(node, plan, { colours }) {
  return {
    name: node.id,
    itemStyle: { color: colours.tones[node.tone], borderWidth: 0, decal: hatch(HATCHES[node.tone], colours.paper) },
    label: { formatter: () => plan.labels.get(node.id).join("\n") },
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
