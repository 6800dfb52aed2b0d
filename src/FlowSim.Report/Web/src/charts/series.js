// Months from left to right: the mean of each scenario as a line, the spread of its replicates as bands around it.
import { mark, keyOf } from "../marks.js";
import { extentOf, isNumber, roundBounds } from "../numbers.js";
import { DASHES, FONT, SHAPES } from "../theme.js";
import { tip, tipStyle } from "../tips.js";

const NARROW = 560;

export const series = {
  isEmpty: (spec) => !spec.lines.some((line) => line.mean.some(isNumber)),
  heightOnPaper: () => 420,
  option(spec, context) {
    const { colours, width, numbers, words } = context;
    const key = keyOf(keyEntries(spec, context), width, colours);
    const [low, high] = roundBounds(...extentOf(spec.lines.flatMap((line) => [...line.low, ...line.high, ...line.mean]), [0]));
    return {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left: 4, right: 16, top: key.height + 8, bottom: 4, containLabel: true },
      graphic: key.elements,
      xAxis: monthAxis(spec, context),
      yAxis: {
        type: "value",
        min: low,
        max: high === low ? low + 1 : high,
        axisLabel: { color: colours.quiet, fontSize: 12, formatter: numbers.short },
        splitLine: { lineStyle: { color: colours.grid } },
      },
      tooltip: {
        ...tipStyle(colours),
        trigger: "axis",
        axisPointer: { type: "line", lineStyle: { color: colours.quiet } },
        formatter: (points) => tip(context.months(spec.months[points[0].dataIndex]), tipRows(spec, points[0].dataIndex, context, words)),
      },
      series: spec.lines.flatMap((line) => [...fans(spec, line, context), meanLine(line, context)]),
    };
  },
};

function monthAxis(spec, { colours, width, shortMonths }) {
  return {
    type: "category",
    data: spec.months,
    boundaryGap: false,
    axisLine: { lineStyle: { color: colours.quiet } },
    axisTick: { show: false },
    axisLabel: { color: colours.quiet, fontSize: 12, hideOverlap: true, interval: "auto", formatter: shortMonths, margin: 10, rotate: 0, alignMinLabel: "left", alignMaxLabel: width < NARROW ? "right" : "center" },
  };
}

function looks(line, { colours }) {
  const index = line.scenario;
  return { colour: colours.scenarios[index % colours.scenarios.length], shape: SHAPES[index % SHAPES.length], dash: DASHES[index % DASHES.length] };
}

function meanLine(line, context) {
  const { colour, shape, dash } = looks(line, context);
  return {
    type: "line",
    data: line.mean.map((value) => value ?? "-"),
    symbol: shape,
    symbolSize: 7,
    showAllSymbol: true,
    lineStyle: { color: colour, width: 2.5, type: dash },
    itemStyle: { color: colour },
    emphasis: { disabled: true },
    z: 4,
  };
}

/** The outer and the inner band, each drawn as one area for each run of months that have values. */
function fans(spec, line, context) {
  const { colour } = looks(line, context);
  return [[line.low, line.high, 0.13], [line.innerLow, line.innerHigh, 0.2]].map(([lows, highs, opacity]) => ({
    type: "custom",
    silent: true,
    data: stretches(lows, highs).map(([from]) => [from, 0]),
    renderItem: (parameters, api) => {
      const [from, until] = stretches(lows, highs)[parameters.dataIndex];
      const months = Array.from({ length: until - from }, (_, step) => from + step);
      const above = months.map((month) => api.coord([month, highs[month]]));
      const below = months.map((month) => api.coord([month, lows[month]])).reverse();
      return { type: "polygon", shape: { points: [...above, ...below] }, style: { fill: colour, opacity } };
    },
    z: 2,
  }));
}

/** The runs of months in which both bounds have values: pairs of the first month and the month after the last. */
function stretches(lows, highs) {
  const found = [];
  for (let month = 0; month < lows.length; month++) {
    if (!isNumber(lows[month]) || !isNumber(highs[month])) {
      continue;
    }

    if (found.at(-1)?.[1] === month) {
      found.at(-1)[1] = month + 1;
    } else {
      found.push([month, month + 1]);
    }
  }

  return found;
}

function keyEntries(spec, context) {
  const { words, scenarios, colours } = context;
  const lines = spec.lines.map((line) => {
    const { colour, shape, dash } = looks(line, context);
    const stroke = { stroke: colour, lineWidth: 2.5, lineDash: dash === "solid" ? null : dash };
    return {
      text: scenarios[line.scenario].title,
      draw: (x, y) => [mark("line", x, y, 6, stroke), mark(shape, x, y, 4, { fill: colour })],
    };
  });
  const hasBands = spec.lines.some((line) => stretches(line.low, line.high).length > 0);
  const band = (text, opacity) => ({ text, draw: (x, y) => [mark("rect", x, y, 8, { fill: colours.quiet, opacity })] });
  return hasBands ? [...lines, band(words("series.inner"), 0.45), band(words("series.outer"), 0.2)] : lines;
}

function tipRows(spec, month, { numbers, scenarios }, words) {
  return spec.lines.flatMap((line) => [
    [scenarios[line.scenario].title, numbers.plain(line.mean[month])],
    ...(isNumber(line.low[month]) && isNumber(line.high[month])
      ? [[words("series.range"), words("interval", { low: numbers.plain(line.low[month]), high: numbers.plain(line.high[month]) })]]
      : []),
  ]);
}
