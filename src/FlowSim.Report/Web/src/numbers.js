// Formats numbers and months for the page's language, with a true minus sign.

/** Functions that format a number with at most the given number of decimals. */
export function numbersOf(locale, digits, none) {
  const options = { maximumFractionDigits: digits };
  const plain = new Intl.NumberFormat(locale, options);
  const signed = new Intl.NumberFormat(locale, { ...options, signDisplay: "exceptZero" });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const rough = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const write = (format) => (value) => (isNumber(value) ? format.format(value).replace("-", "\u2212") : none);
  return { plain: write(plain), signed: write(signed), short: write(short), rough: write(rough), percent: write(percent) };
}

/** Formats the month "2019-07" for the page's language. */
export function monthsOf(locale, style) {
  const format = new Intl.DateTimeFormat(locale, { month: style, year: "numeric", timeZone: "UTC" });
  return (month) => format.format(new Date(`${month}-01T00:00:00Z`));
}

export function isNumber(value) {
  return typeof value === "number" && Number.isFinite(value);
}

/** The mean of the values that are numbers; null if there are none. */
export function meanOf(values) {
  const numbers = values.filter(isNumber);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** The smallest and the largest of the values that are numbers, and of the values that must be included. */
export function extentOf(values, within = []) {
  const numbers = [...values.filter(isNumber), ...within];
  return numbers.length === 0 ? [0, 0] : [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
}

/** Round bounds that enclose both values. */
export function roundBounds(low, high) {
  const step = roundBelow((high - low) / 3 || 1);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** The largest of 1, 2 and 5 times a power of ten that is not above the value. */
export function roundBelow(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].map((step) => step * power).find((round) => round <= value * (1 + 1e-9)) ?? power;
}
