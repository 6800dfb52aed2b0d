#!/usr/bin/env python3
"""Finds the value of a parameter at which FlowSim reproduces an observed figure.

The search asks for several points at once and then refines around the best, so that all processors have work. It needs
only Python. Run it in the folder of the repository:

    python3 docs/examples/ask_and_tell.py
"""

import argparse
import json
import shlex
import subprocess
import sys
import threading


class FlowSim:
    """A running `flowsim serve-runs`: points go in, results come out in the same order."""

    def __init__(self, command, scenarios, *options):
        self._process = subprocess.Popen(
            [*command, "serve-runs", *scenarios, *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self._process.stdin.close()
        self._process.stdout.close()
        if self._process.wait() != 0 and problem[0] is None:
            raise RuntimeError("FlowSim ended badly")

    def results(self, requests):
        """The result of each request, as soon as it is ready."""
        requests = list(requests)
        # Requests are written by a separate thread: with thousands of them, both programs would otherwise wait for each other.
        writer = threading.Thread(target=self._write, args=(requests,))
        writer.start()
        for request in requests:
            line = self._process.stdout.readline()
            if not line:
                raise RuntimeError("FlowSim has ended; its standard error says why")
            answer = json.loads(line)
            if "error" in answer:
                raise ValueError(f"{request}: {answer['error']}")
            yield answer
        writer.join()

    def _write(self, requests):
        for request in requests:
            self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()


def calibrate(flowsim, scenario, parameter, outcome, target, low, high, replicates, rounds, points=5):
    """Narrows the bounds round by round; returns the best value and its figure."""
    known = {}
    for number in range(1, rounds + 1):
        step = (high - low) / (points - 1)
        values = [low + step * index for index in range(points)]
        new = [value for value in values if value not in known]
        requests = [
            {"id": value, "parameters": {parameter: value}, "replicates": replicates, "outcomes": [outcome]}
            for value in new]
        for answer in flowsim.results(requests):
            known[answer["id"]] = answer["results"][scenario][outcome]["mean"]
        best = min(values, key=lambda value: abs(known[value] - target))
        print(f"round {number}: {parameter} = {best:.5f} gives {outcome} = {known[best]:,.1f}")
        low, high = max(low, best - step), min(high, best + step)
    return best, known[best]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument(
        "--flowsim", default="dotnet run -c Release --project src/FlowSim.Cli --", help="how to start FlowSim")
    arguments.add_argument("--target", type=float, default=320, help="the figure that was observed")
    arguments.add_argument("--replicates", type=int, default=8)
    arguments.add_argument("--rounds", type=int, default=6)
    chosen = arguments.parse_args()
    with FlowSim(shlex.split(chosen.flowsim), ["scenarios/first-steps/checkpoint.yaml"], "--seed", "1") as flowsim:
        value, figure = calibrate(
            flowsim, "checkpoint", "detention.informed-share", "claims_made",
            chosen.target, 0.0, 1.0, chosen.replicates, chosen.rounds)
    print(f"detention.informed-share = {value:.4f} gives {figure:,.1f} claims; the target is {chosen.target:,.1f}.")
    return 0 if abs(figure - chosen.target) <= 0.02 * chosen.target else 1


if __name__ == "__main__":
    sys.exit(main())
