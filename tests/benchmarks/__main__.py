"""Runs all figures, prints them as a table, and writes them to build/benchmark.json."""

import json
import sys
from importlib import import_module
from pathlib import Path

from tests.benchmarks.figure import Figure

ROOT = Path(__file__).resolve().parents[2]
PARTS = (
    *("starting", "opening", "video", "unlock", "answering", "searching"),
    *("many_attempts", "canaries", "cuts", "kills"),
)


def main(wanted: list[str]) -> int:
    """Exit code 1 when a figure is above its bound."""
    figures: list[Figure] = []
    for part in wanted or PARTS:
        figures += import_module(f"tests.benchmarks.{part}").measure()
    width = max(len(figure.name) for figure in figures)
    for figure in figures:
        verdict = "  " if figure.value <= figure.bound else "! "
        noise = f"   ({figure.noise})" if figure.noise else ""
        sys.stdout.write(
            f"{verdict}{figure.name:{width}}  {figure.value:8.2f} {figure.unit:3} at most {figure.bound:g}{noise}\n"
        )
    out = ROOT / "build" / "benchmark.json"
    out.parent.mkdir(exist_ok=True)
    rows = [{"name": each.name, "value": each.value, "bound": each.bound, "unit": each.unit} for each in figures]
    out.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return int(any(figure.value > figure.bound for figure in figures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
