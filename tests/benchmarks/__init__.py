"""Figures of speed and size, each a ratio measured in one run: `python -m tests.benchmarks`."""
