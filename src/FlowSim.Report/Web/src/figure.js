// One figure of the page: draws its chart when it comes near the screen, adapts to its width and the page's colours,
// and offers its image for download.
import * as echarts from "echarts/core";
import { downloads } from "./download.js";
import { numbersOf } from "./numbers.js";
import { palette, paper } from "./theme.js";

const WIDTH_ON_PAPER = 680;

export class Figure {
  #chart = null;
  #printing = false;

  /** The figure of an element; the kind decides how its chart is drawn, and the page gives what all figures share. */
  constructor(element, spec, kind, page) {
    this.element = element;
    this.id = element.id;
    this.spec = spec;
    this.kind = kind;
    this.page = page;
    this.plot = element.querySelector(".plot");
    this.numbers = numbersOf(page.locale, spec?.digits ?? 0, page.words("no_value"));
    this.state = kind?.firstState?.(page) ?? {};
  }

  /** Draws the chart if it is not drawn yet. An error is shown in place of the chart and nowhere else. */
  draw() {
    if (this.element.dataset.drawn) {
      return;
    }

    try {
      this.element.dataset.drawn = this.#draw() ? "yes" : "empty";
    } catch (error) {
      this.element.dataset.drawn = "failed";
      this.#say("failed");
      console.error(error);
    }
  }

  /** Changes what the chart shows: its policy, month or chosen leg. */
  show(change) {
    Object.assign(this.state, change);
    this.redraw();
  }

  /** Redraws the chart in the page's current width and colours; does nothing while it has no size. */
  redraw() {
    if (!this.#chart || this.canvas.clientWidth === 0 || this.canvas.clientHeight === 0) {
      return;
    }

    if (!this.#fits()) {
      this.#chart.resize();
    }

    this.#chart.setOption(this.kind.option(this.spec, this.context()), { notMerge: true });
  }

  /** Fits the chart to a sheet of paper, in colours for paper. */
  print() {
    this.draw();
    this.#printing = true;
    this.element.style.width = `${WIDTH_ON_PAPER}px`;
    this.redraw();
  }

  /** Restores the chart for the screen. */
  restore() {
    this.#printing = false;
    this.element.style.width = "";
    this.redraw();
  }

  /** What a chart needs besides its numbers. */
  context(changes = {}) {
    return {
      ...this.page,
      numbers: this.numbers,
      colours: this.#printing ? paper : palette(),
      width: this.canvas.clientWidth,
      height: this.canvas.clientHeight,
      state: this.state,
      ...changes,
    };
  }

  #draw() {
    if (!this.kind) {
      throw new Error(`The page has no chart for the figure "${this.id}".`);
    }

    if (this.kind.isEmpty(this.spec)) {
      this.#say("empty");
      return false;
    }

    this.canvas = document.createElement("div");
    this.canvas.className = "canvas";
    this.canvas.setAttribute("role", "img");
    this.canvas.setAttribute("aria-label", this.element.querySelector("h3, h4, figcaption").textContent);
    this.plot.append(this.canvas, downloads(this));
    this.kind.attach?.(this);
    this.#chart = echarts.init(this.canvas, null, { renderer: "svg" });
    this.redraw();
    this.#follow();
    return true;
  }

  #fits() {
    return this.#chart.getWidth() === this.canvas.clientWidth && this.#chart.getHeight() === this.canvas.clientHeight;
  }

  #follow() {
    new ResizeObserver(() => this.#fits() || this.redraw()).observe(this.canvas);
  }

  #say(key) {
    const text = document.createElement("p");
    text.className = "no-chart";
    text.textContent = this.page.words(key);
    this.plot.replaceChildren(text);
  }
}
