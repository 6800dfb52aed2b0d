// The colours of the charts, light and dark. People who are colour-blind can distinguish all of them.

const LIGHT = {
  name: "light",
  paper: "#ffffff",
  ink: "#1c2127",
  quiet: "#545d68",
  rule: "#c9ced4",
  grid: "#e4e7ea",
  sea: "#e9eff3",
  land: "#fbfaf6",
  coast: "#a9b4bd",
  halo: "#ffffff",
  more: "#b84a00",
  fewer: "#00609c",
  scenarios: ["#00609c", "#b84a00", "#00735c", "#9c3578", "#5a4fa2", "#6b5900"],
  modes: { road: "#00609c", rail: "#b84a00", foot: "#00735c", river: "#9c3578", sea: "#5a4fa2", air: "#545d68" },
  verdicts: { better: "#00609c", worse: "#b84a00", neutral: "#3c444d", unclear: "#545d68" },
  tones: { good: "#2f7fb8", bad: "#d0661f", neutral: "#8a949e", waiting: "#b79a2f", dead: "#2b2f36" },
};

const DARK = {
  name: "dark",
  paper: "#14181d",
  ink: "#eceff2",
  quiet: "#a9b2bc",
  rule: "#49525c",
  grid: "#2a3138",
  sea: "#10161c",
  land: "#232a31",
  coast: "#56616c",
  halo: "#14181d",
  more: "#f39a5b",
  fewer: "#6cbcf5",
  scenarios: ["#6cbcf5", "#f39a5b", "#52cfa8", "#eb93c8", "#b3abf5", "#dcc75a"],
  modes: { road: "#6cbcf5", rail: "#f39a5b", foot: "#52cfa8", river: "#eb93c8", sea: "#b3abf5", air: "#a9b2bc" },
  verdicts: { better: "#6cbcf5", worse: "#f39a5b", neutral: "#d3d9df", unclear: "#a9b2bc" },
  tones: { good: "#4f9fd6", bad: "#e2813f", neutral: "#8a949e", waiting: "#cdb04a", dead: "#d3d9df" },
};

export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The shape that identifies a scenario besides its colour, and the dashes of its line. */
export const SHAPES = ["circle", "rect", "triangle", "diamond", "pin", "arrow"];
export const DASHES = ["solid", [6, 3], [2, 3], [10, 3, 2, 3], [1, 2], [12, 4]];

const dark = matchMedia("(prefers-color-scheme: dark)");

/** Colours on white paper, for print and downloads. */
export const paper = LIGHT;

/** Whether the page is dark now: the reader's choice, or else the system setting. */
function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : dark.matches;
}

/** The current colours of the page. */
export function palette() {
  return isDark() ? DARK : LIGHT;
}

/** Adds the button that switches between light and dark, and calls back when the colours have changed. */
export function watchTheme(masthead, words, changed) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme";
  button.textContent = words("theme");
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  const tell = () => {
    show();
    changed();
  };
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    tell();
  });
  dark.addEventListener("change", tell);
  show();
  masthead.append(button);
}
