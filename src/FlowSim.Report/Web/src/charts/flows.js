// What the map shows of the legs: one scenario or a difference, for one month or for the whole period.
import { isNumber, meanOf } from "../numbers.js";

/** The views of the legs: each scenario, then the difference of each other scenario from the first. */
export function viewsOf(scenarios) {
  const plain = scenarios.map((_, index) => ({ scenario: index, base: null }));
  const differences = scenarios.slice(1).map((_, index) => ({ scenario: index + 1, base: 0 }));
  return [...plain, ...differences];
}

/** People a month on a leg in one scenario: in one month, or the mean over all months if the month is null. */
export function flowOf(leg, scenario, month) {
  return month === null ? meanOf(leg.flows[scenario]) ?? 0 : leg.flows[scenario][month] ?? 0;
}

/** The value of a leg in a view. */
function valueOf(leg, view, month) {
  const flow = flowOf(leg, view.scenario, month);
  return view.base === null ? flow : flow - flowOf(leg, view.base, month);
}

/** The legs that have a value in the view, those with the most people first. */
export function shown(legs, view, month) {
  return legs
    .map((leg, index) => ({ leg, index, value: valueOf(leg, view, month) }))
    .filter(({ value }) => value !== 0)
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value) || one.index - other.index);
}

/** The largest value of a view in any month, so that line widths mean the same in all months. */
export function largest(legs, view, months) {
  const each = [...months];
  return Math.max(0, ...legs.map((leg) => Math.max(...each.map((month) => Math.abs(valueOf(leg, view, month))))));
}

/** The places that the most people pass, which get their names on the map. */
export function busiest(spec, view, month) {
  const passing = new Map();
  for (const { leg, value } of shown(spec.legs, view, month)) {
    for (const place of [leg.from, leg.to]) {
      passing.set(place, (passing.get(place) ?? 0) + Math.abs(value));
    }
  }

  return spec.places.filter((place) => passing.has(place.id)).sort((one, other) => passing.get(other.id) - passing.get(one.id));
}

export function hasFlow(spec) {
  return spec.legs.some((leg) => leg.flows.some((months) => months.some((people) => isNumber(people) && people !== 0)));
}
