// Draws the charts of the report from the page's JSON block, after the page itself has been painted.
import * as echarts from "echarts/core";
import { CustomChart, LineChart, LinesChart, SankeyChart, ScatterChart } from "echarts/charts";
import { GeoComponent, GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { bars } from "./charts/bars.js";
import { map } from "./charts/map.js";
import { landOf } from "./charts/outlines.js";
import { pairs } from "./charts/pairs.js";
import { sankey } from "./charts/sankey.js";
import { series } from "./charts/series.js";
import { followContents } from "./contents.js";
import { Figure } from "./figure.js";
import { monthsOf } from "./numbers.js";
import { watchTheme } from "./theme.js";
import { wordsOf } from "./words.js";

const KINDS = { bars, map, pairs, sankey, series };

echarts.use([
  CustomChart, LineChart, LinesChart, SankeyChart, ScatterChart,
  GeoComponent, GraphicComponent, GridComponent, TooltipComponent, LabelLayout, SVGRenderer,
]);

function start() {
  const data = JSON.parse(document.getElementById("report-data").textContent);
  const words = wordsOf(data.words);
  const page = {
    locale: data.locale,
    words,
    scenarios: lettered(data.scenarios, words),
    months: monthsOf(data.locale, "long"),
    shortMonths: monthsOf(data.locale, "short"),
  };
  for (const spec of Object.values(data.charts).filter(({ kind }) => kind === "map")) {
    echarts.registerMap("corridor", landOf(spec.outlines));
  }

  const figures = [...document.querySelectorAll("figure.chart")].map((element) => {
    const spec = data.charts[element.dataset.chart];
    return new Figure(element, spec, KINDS[spec?.kind], page);
  });
  drawWhenNear(figures);
  watchTheme(document.querySelector(".masthead"), page.words, () => figures.forEach((figure) => figure.redraw()));
  followContents();
  addEventListener("beforeprint", () => {
    document.documentElement.dataset.paper = "yes";
    figures.forEach((figure) => figure.print());
  });
  addEventListener("afterprint", () => {
    delete document.documentElement.dataset.paper;
    figures.forEach((figure) => figure.restore());
  });
}

/** The scenarios with the letters that identify them in the text, if there is more than one scenario. */
function lettered(scenarios, words) {
  return scenarios.map(({ name, title }, index) => {
    const letter = String.fromCharCode("A".charCodeAt(0) + index);
    return { name, letter, title: scenarios.length > 1 ? words("scenario", { letter, title }) : title };
  });
}

/** Draws charts when they come within one screen of the visible part. */
function drawWhenNear(figures) {
  const byElement = new Map(figures.map((figure) => [figure.element, figure]));
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        watcher.unobserve(target);
        byElement.get(target).draw();
      }
    }
  }, { rootMargin: "100% 0px" });
  figures.forEach((figure) => watcher.observe(figure.element));
}

requestAnimationFrame(() => setTimeout(start));
