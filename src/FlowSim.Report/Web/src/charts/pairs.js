// The values themselves: one mark with its whisker for each scenario.
import { mark } from "../marks.js";
import { isNumber } from "../numbers.js";
import { SHAPES } from "../theme.js";
import { hasNoRows, heightOfRows, rowsOption } from "./rows.js";

export const pairs = {
  isEmpty: hasNoRows,
  heightOnPaper: heightOfRows,
  option(spec, context) {
    const { words, numbers, colours, scenarios } = context;
    const names = spec.series ?? scenarios.map((scenario) => scenario.title);
    const rangeName = spec.rangeName ?? words("interval_name");
    const looks = (index) => ({ shape: SHAPES[index % SHAPES.length], colour: colours.scenarios[index % colours.scenarios.length] });
    const hasRange = (item) => isNumber(item.low) && isNumber(item.high);
    const range = (item) => words("interval", { low: numbers.plain(item.low), high: numbers.plain(item.high) });
    return rowsOption(spec, context, {
      bar: false,
      none: words("no_value"),
      key: names.map((name, index) => ({
        text: name,
        draw: (x, y) => [mark(looks(index).shape, x, y, 5.5, { fill: looks(index).colour })],
      })),
      mark: (_, index) => looks(index),
      figures: (item) => ({ main: numbers.plain(item.value), small: hasRange(item) ? range(item) : "" }),
      tip: (item, index) => [
        [names[index], isNumber(item?.value) ? numbers.plain(item.value) : words("no_value")],
        ...(item && hasRange(item) ? [[rangeName, range(item)]] : []),
      ],
    });
  },
};
