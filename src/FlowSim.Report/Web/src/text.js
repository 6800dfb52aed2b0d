// Measures text, so that it can be wrapped and placed.
import { FONT } from "./theme.js";

const ruler = document.createElement("canvas").getContext("2d");

/** The width of a text in pixels. */
export function widthOf(text, size, weight = 400) {
  ruler.font = `${weight} ${size}px ${FONT}`;
  return ruler.measureText(text).width;
}

/** The lines of a text wrapped to a width in pixels. */
export function wrapped(text, width, size, weight = 400) {
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }

  return lines;
}
