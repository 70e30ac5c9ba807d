"""Times every engine over the same queries, side by side.

A class of queries goes to one engine after another, in another order each
round, so that a machine that slows down or speeds up does so for all. Every
query is asked twice in a row and the second time counts: warm, as for a
search page in use. The figure of a query is its median over the rounds.
"""

import gc
import statistics
import time
from pathlib import Path
from typing import Callable, Protocol

from peers import Hit
from program import Line, Program
from queries import CLASSES, BenchQuery

SLOW = 0.5
"""Seconds; a query slower than that is not asked a second time."""

Series = dict[str, list[float]]
"""Seconds for each query, by what was timed."""


class Engine(Protocol):
    def series(self, queries: list[BenchQuery]) -> Series: ...


class PeerEngine:
    def __init__(self, name: str, best: Callable[[BenchQuery], list[Hit]]) -> None:
        self.name, self.best = name, best

    def series(self, queries: list[BenchQuery]) -> Series:
        times = []
        gc.collect()
        gc.disable()
        for query in queries:
            elapsed = self._once(query)
            times.append(elapsed if elapsed > SLOW else self._once(query))
        gc.enable()
        return {self.name: times}

    def _once(self, query: BenchQuery) -> float:
        start = time.perf_counter()
        self.best(query)
        return time.perf_counter() - start


class DhrEngine:
    """`dhr search --batch`: its own figure for the search with its texts,
    and the whole time as seen from outside."""

    def __init__(self, name: str, program: Program, options: list[str], scratch: Path) -> None:
        self.name, self.program, self.options, self.scratch = name, program, options, scratch
        self.answers: dict[str, Line] = {}
        """By the text of the query; the last one given."""
        self.cpu = self.wall = 0.0

    def series(self, queries: list[BenchQuery]) -> Series:
        texts = [text for query in queries for text in [query.in_dhr()] * 2]
        lines, cost = self.program.batch(texts, self.options, self.scratch)
        self.cpu += cost.cpu
        self.wall += cost.wall
        second = lines[1::2]
        for query, line in zip(queries, second):
            if "error" in line.answer:
                message = line.answer["error"]["message"]
                raise SystemExit(f"bench: dhr refused the query {query.in_dhr()}: {message}")
            self.answers[query.in_dhr()] = line
        return {
            self.name: [line.answer["milliseconds"] / 1e3 for line in second],
            f"{self.name} outside": [line.seconds for line in second],
        }


def measure(queries: list[BenchQuery], engines: list[Engine], rounds: int, say: Callable[[str], None]) -> Series:
    """The median of each query, in the order of `queries`."""
    samples: dict[str, list[list[float]]] = {}
    for number in range(rounds):
        for kind in CLASSES:
            places = [place for place, query in enumerate(queries) if query.kind == kind]
            if not places:
                continue
            say(f"round {number + 1} of {rounds}: {CLASSES[kind]}")
            turn = number % len(engines)
            for engine in engines[turn:] + engines[:turn]:
                for name, times in engine.series([queries[place] for place in places]).items():
                    into = samples.setdefault(name, [[] for _ in queries])
                    for place, elapsed in zip(places, times):
                        into[place].append(elapsed)
    return {name: [statistics.median(taken) for taken in each] for name, each in samples.items()}


def percentile(values: list[float], share: float) -> float:
    """Nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def words_not_searched(program: Program, words: list[str], scratch: Path) -> set[str]:
    """Words that `dhr` drops outside phrases as too common."""
    lines, _ = program.batch(words, ["--top", "--limit", "1"], scratch)
    return {word for word, line in zip(words, lines) if "error" in line.answer}
