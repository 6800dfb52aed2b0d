// Differences from the base with their intervals, marked as better or worse.
import { mark } from "../marks.js";
import { isNumber } from "../numbers.js";
import { hasNoRows, heightOfRows, rowsOption } from "./rows.js";

const VERDICTS = {
  better: { shape: "triangle", pattern: "none" },
  worse: { shape: "pin", pattern: "stripes" },
  neutral: { shape: "diamond", pattern: "none" },
  unclear: { shape: "circle", hollow: true, pattern: "none" },
};

export const bars = {
  isEmpty: hasNoRows,
  heightOnPaper: heightOfRows,
  option(spec, context) {
    const { words, numbers, colours } = context;
    const others = spec.series.length > 1 ? context.scenarios.slice(1) : [];
    const looks = (verdict) => ({ ...VERDICTS[verdict], colour: colours.verdicts[verdict] });
    const range = (item) => words("interval", { low: numbers.signed(item.low), high: numbers.signed(item.high) });
    const hasRange = (item) => isNumber(item.low) && isNumber(item.high);
    return rowsOption(spec, context, {
      bar: true,
      none: words("no_value"),
      key: [...others.map(({ title }) => ({ text: title, draw: () => [] })), ...keyEntries(spec, words, looks, colours)],
      mark: (item) => looks(item.verdict),
      figures: (item, index) => ({ main: [others[index]?.letter, numbers.signed(item.value)].filter(Boolean).join(" "), small: hasRange(item) ? range(item) : "" }),
      tip: (item, index) => isNumber(item?.value)
        ? [
            ...(others.length > 0 ? [[others[index].title, ""]] : []),
            [words("difference"), numbers.signed(item.value)],
            ...(hasRange(item) ? [[spec.rangeName ?? words("interval_name"), range(item)]] : []),
            [words(`verdict.${item.verdict}`), ""],
          ]
        : [[words("no_value"), ""]],
    });
  },
};

function keyEntries(spec, words, looks, colours) {
  const present = new Set(spec.rows.flatMap((row) => row.items.filter((item) => isNumber(item?.value)).map((item) => item.verdict)));
  return Object.keys(VERDICTS).filter((verdict) => present.has(verdict)).map((verdict) => {
    const { shape, colour, hollow } = looks(verdict);
    const style = hollow ? { fill: colours.paper, stroke: colour, lineWidth: 2 } : { fill: colour };
    return { text: words(`verdict.${verdict}`), draw: (x, y) => [mark(shape, x, y, 5.5, style)] };
  });
}
