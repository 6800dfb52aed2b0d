// Tooltips of a chart: a heading and lines of name and figure, built without markup in strings.

/** A tooltip as an element. A row is a name and a figure; a row without a name is a sentence. */
export function tip(heading, rows) {
  const box = document.createElement("div");
  box.className = "tip";
  box.append(line("strong", heading));
  for (const [name, figure] of rows) {
    const row = document.createElement("div");
    row.append(line("span", name), line("b", figure));
    box.append(row);
  }

  return box;
}

/** The style and behaviour of all tooltips. */
export function tipStyle(colours) {
  return {
    confine: true,
    transitionDuration: 0,
    backgroundColor: colours.paper,
    borderColor: colours.rule,
    borderWidth: 1,
    padding: [8, 10],
    extraCssText: "max-width: 20rem; white-space: normal; box-shadow: 0 2px 10px rgb(0 0 0 / 0.18);",
    textStyle: { color: colours.ink, fontSize: 13 },
  };
}

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
