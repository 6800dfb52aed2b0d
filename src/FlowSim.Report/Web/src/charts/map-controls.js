// What the reader can do with the map: choose a policy or a difference and a month, play the months, step through the
// legs.
import { viewsOf } from "./flows.js";
import { figuresOf, nameOf } from "./leg-words.js";

const MONTH_MILLISECONDS = 900;

/** Puts the controls above the map, and the line that describes the chosen leg below it. */
export function attachControls(figure) {
  const controls = element("div", "controls");
  controls.append(...viewChoice(figure), ...areaChoice(figure), monthChoice(figure));
  figure.plot.prepend(controls);
  figure.canvas.after(readout(figure));
  walkable(figure);
}

/** The choice of a policy or a difference; absent if there is only one. */
function viewChoice(figure) {
  const { words, scenarios } = figure.page;
  const views = viewsOf(scenarios);
  if (views.length === 1) {
    return [];
  }

  const chosen = views.findIndex((view) => view.scenario === figure.state.view.scenario && view.base === figure.state.view.base);
  return [choice(figure, "view", views.map((view) => nameOfView(view, scenarios, words)), chosen, (index) => ({ view: views[index] }))];
}

function areaChoice(figure) {
  const areas = figure.kind.areas(figure.spec, figure.page.words);
  if (areas.length === 1) {
    return [];
  }

  const chosen = areas.findIndex((area) => area.id === figure.state.area);
  return [choice(figure, "area", areas.map((area) => area.name), chosen, (index) => ({ area: areas[index].id }))];
}

function choice(figure, key, names, chosen, changeOf) {
  const group = element("fieldset", "choice");
  group.append(element("legend", "", figure.page.words(`map.${key}`)));
  for (const [index, name] of names.entries()) {
    const label = element("label");
    const radio = Object.assign(element("input"), { type: "radio", name: `${figure.id}-${key}`, value: String(index), checked: index === chosen });
    radio.addEventListener("change", () => figure.show(changeOf(index)));
    label.append(radio, element("span", "", name));
    group.append(label);
  }

  return group;
}

function nameOfView(view, scenarios, words) {
  if (view.base === null) {
    return scenarios[view.scenario].title;
  }

  return words("map.difference_of", { letter: scenarios[view.scenario].letter });
}

function monthChoice(figure) {
  const { page, spec } = figure;
  const box = element("div", "months");
  const id = `${figure.id}-month`;
  const label = Object.assign(element("label", "", page.words("map.period")), { htmlFor: id });
  const slider = Object.assign(element("input"), { id, type: "range", min: "0", max: String(spec.months.length), step: "1", value: "0" });
  const shownMonth = Object.assign(element("output"), { htmlFor: id });
  const play = Object.assign(element("button", "play", page.words("map.play")), { type: "button" });
  const move = (position) => {
    const text = position === 0 ? page.words("map.whole_period") : page.months(spec.months[position - 1]);
    slider.value = String(position);
    slider.setAttribute("aria-valuetext", text);
    shownMonth.textContent = text;
    figure.show({ month: position === 0 ? null : position - 1 });
  };
  const player = playerOf(() => move((Number(slider.value) % spec.months.length) + 1), (playing) => {
    play.textContent = page.words(playing ? "map.pause" : "map.play");
  }, () => Number(slider.value) === spec.months.length);
  slider.addEventListener("input", () => {
    player.stop();
    move(Number(slider.value));
  });
  play.addEventListener("click", () => player.toggle());
  slider.setAttribute("aria-valuetext", page.words("map.whole_period"));
  shownMonth.textContent = page.words("map.whole_period");
  box.append(label, slider, shownMonth, play);
  return box;
}

/** Steps from month to month until the last month or until the reader stops it. */
function playerOf(step, changed, isLast) {
  let timer = null;
  const stop = () => {
    clearInterval(timer);
    timer = null;
    changed(false);
  };
  const start = () => {
    step();
    timer = setInterval(() => (isLast() ? stop() : step()), MONTH_MILLISECONDS);
    changed(true);
  };
  return { stop, toggle: () => (timer === null ? start() : stop()) };
}

function readout(figure) {
  const text = element("p", "readout", figure.page.words("map.help"));
  text.setAttribute("role", "status");
  figure.readout = text;
  return text;
}

/** Lets the arrow keys step through the legs, from the one with the most people to the one with the fewest. */
function walkable(figure) {
  const { canvas } = figure;
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", figure.page.words("map.name"));
  canvas.addEventListener("keydown", (event) => {
    const legs = figure.kind.seen(figure.spec, figure.state);
    const at = legs.findIndex(({ index }) => index === figure.state.selected);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: legs.length - 1 }[event.key];
    if (event.key === "Escape") {
      choose(figure, null);
    } else if (next !== undefined && legs.length > 0) {
      event.preventDefault();
      choose(figure, legs[(Math.max(next, at < 0 ? 0 : next) + legs.length) % legs.length]);
    }
  });
  canvas.addEventListener("blur", () => choose(figure, null));
}

function choose(figure, entry) {
  figure.show({ selected: entry?.index ?? null });
  figure.readout.textContent = entry ? told(figure, entry.leg) : figure.page.words("map.help");
}

function told(figure, leg) {
  const figures = figuresOf(leg, figure.context()).map(([name, people]) => `${name}: ${people}`).join("; ");
  return `${nameOf(figure.spec, leg, figure.page.words)}. ${figures}. ${figure.spec.unit}`;
}

function element(tag, className = "", text = "") {
  const created = document.createElement(tag);
  created.className = className;
  created.textContent = text;
  return created;
}
