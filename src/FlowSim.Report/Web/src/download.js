// A figure as an image file: its finding, unit and source with the chart, on white.
import * as echarts from "echarts/core";
import { FONT, paper } from "./theme.js";
import { wrapped } from "./text.js";

const WIDTH = 960;
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;
const SCALE = 2;
const SVG = "http://www.w3.org/2000/svg";

/** The buttons under a chart. */
export function downloads(figure) {
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.append(button(figure, "svg", svgBlob), button(figure, "png", pngBlob));
  return tools;
}

function button(figure, format, make) {
  const { words } = figure.page;
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = words(`download.${format}`);
  element.setAttribute("aria-label", words(`download.${format}_of`, { figure: textOf(figure, "h3, h4") }));
  element.addEventListener("click", async () => save(await make(figure), `${fileName(figure)}.${format}`));
  return element;
}

/** The file name: the figure's id and the names of the scenarios. */
function fileName(figure) {
  return [figure.id, ...figure.page.scenarios.map((scenario) => scenario.name)].join("-").replaceAll(/[^\w.-]+/g, "-");
}

function save(blob, name) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function svgBlob(figure) {
  return new Blob([svgText(figure).text], { type: "image/svg+xml" });
}

async function pngBlob(figure) {
  const { text, height } = svgText(figure);
  const image = new Image(WIDTH * SCALE, height * SCALE);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH * SCALE, height: height * SCALE });
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

/** The whole image as the text of an SVG file, and its height. */
function svgText(figure) {
  const chart = chartElement(figure);
  const title = textOf(figure, "h3, h4");
  const parts = [];
  let y = MARGIN;
  const write = (text, size, weight, colour) => {
    for (const line of wrapped(text, INNER, size, weight)) {
      y += size * 1.3;
      parts.push(node("text", { x: MARGIN, y, "font-size": size, "font-weight": weight, fill: colour, "font-family": FONT }, line));
    }
  };
  write(title, 22, 600, paper.ink);
  y += 4;
  write(textOf(figure, ".unit"), 15, 400, paper.quiet);
  chart.setAttribute("x", MARGIN);
  chart.setAttribute("y", y + 16);
  parts.push(chart);
  y += 16 + Number(chart.getAttribute("height")) + 8;
  write(textOf(figure, ".source"), 12, 400, paper.quiet);
  const height = Math.ceil(y + MARGIN);
  const root = node("svg", { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: "img" });
  root.append(node("title", {}, title), node("desc", {}, textOf(figure, ".description")), node("rect", { width: WIDTH, height, fill: paper.paper }), ...parts);
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`, height };
}

function chartElement(figure) {
  const height = figure.kind.heightOnPaper(figure.spec);
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: INNER, height });
  chart.setOption(figure.kind.option(figure.spec, figure.context({ colours: paper, width: INNER, height })));
  const text = chart.renderToSVGString();
  chart.dispose();
  return new DOMParser().parseFromString(alike(withoutHover(text)), "image/svg+xml").documentElement;
}

/** Hover rules have no meaning in a file, and the page's content security policy would block them. */
function withoutHover(svg) {
  return svg.replaceAll(/<style[^]*?<\/style>| class="[^"]*"/g, "");
}

/** The ids in a picture are numbered by how many charts the page has drawn; the same chart is to give the same file. */
function alike(svg) {
  return svg.replaceAll(/\bzr\d+-/g, "zr-");
}

function textOf(figure, selector) {
  return figure.element.querySelector(selector)?.textContent.trim() ?? "";
}

function node(name, attributes, text = "") {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }

  element.textContent = text;
  return element;
}
