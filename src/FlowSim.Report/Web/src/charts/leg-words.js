// The description of a leg.
import { flowOf } from "./flows.js";

/** A leg's name: start, end and mode of travel. */
export function nameOf(spec, leg, words) {
  const name = (id) => spec.places.find((place) => place.id === id).name;
  return words(leg.remote ? "map.leg_remote" : "map.leg", { from: name(leg.from), to: name(leg.to), mode: leg.modeName });
}

/** A leg's figures: one for each scenario, and the differences from the first scenario. */
export function figuresOf(leg, { scenarios, numbers, words, state }) {
  const flows = scenarios.map((_, index) => flowOf(leg, index, state.month));
  const plain = scenarios.map((scenario, index) => [scenario.title, numbers.plain(flows[index])]);
  const differences = scenarios.slice(1).map((scenario, index) => [
    words("map.difference_of", { letter: scenario.letter }),
    numbers.signed(flows[index + 1] - flows[0]),
  ]);
  return [...plain, ...differences];
}
