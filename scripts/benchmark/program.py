"""Runs `dhr` as a user would and measures it from outside."""

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Cost:
    """What one run of a program took."""

    exit_code: int
    wall: float
    """Seconds."""
    cpu: float
    """Seconds of user and system time, over all threads."""
    peak: int
    """Bytes resident at most. Linux counts the parent's own peak into a
    child's, so imports are run before this process has grown."""


@dataclass
class Line:
    """One answer of a batch, and when it came after the one before."""

    answer: dict
    seconds: float


class Program:
    def __init__(self, path: Path, data: Path) -> None:
        self.path = path
        self.data = data
        self.environment = {key: value for key, value in os.environ.items() if key != "DHR_DATA"} | {"NO_COLOR": "1"}

    def run(self, arguments: list[str], output: Path, wants_data: bool = True) -> Cost:
        """Runs to the end, standard output into a file, notes and errors beside it."""
        line = [str(self.path), *arguments] + (["--data", str(self.data)] if wants_data else [])
        with open(output, "wb") as out, open(f"{output}.err", "wb") as errors:
            start = time.monotonic()
            process = subprocess.Popen(
                line, stdin=subprocess.DEVNULL, stdout=out, stderr=errors, env=self.environment)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        return Cost(process.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)

    def answer(self, arguments: list[str], output: Path) -> dict:
        """One JSON answer; ends the benchmark when the program fails."""
        cost = self.run([*arguments, "--json"], output)
        if cost.exit_code != 0:
            errors = Path(f"{output}.err").read_text(errors="replace").strip()
            raise SystemExit(f"bench: dhr {arguments[0]} ended with {cost.exit_code}: {errors[-600:]}")
        return json.loads(output.read_bytes())

    def batch(self, queries: list[str], options: list[str], scratch: Path) -> tuple[list[Line], Cost]:
        """Asks all queries in one process. An answer is a line, written
        when it is found, so the gaps between lines are the whole time of a
        query as a caller sees it: parsing, search, texts, JSON, pipe."""
        scratch.write_text("\n".join(queries) + "\n", encoding="utf-8")
        line = [str(self.path), "search", "--batch", str(scratch), *options, "--data", str(self.data)]
        chunks: list[tuple[float, bytes]] = []
        with open(f"{scratch}.err", "wb") as errors:
            start = time.monotonic()
            process = subprocess.Popen(
                line, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, env=self.environment)
            assert process.stdout is not None
            pipe = process.stdout.fileno()
            while chunk := os.read(pipe, 1 << 20):
                chunks.append((time.monotonic(), chunk))
            process.stdout.close()
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        cost = Cost(process.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
        lines, before, pending = [], start, b""
        for moment, chunk in chunks:
            *whole, pending = (pending + chunk).split(b"\n")
            for text in whole:
                lines.append(Line(json.loads(text), moment - before))
                before = moment
        if len(lines) != len(queries):
            text = Path(f"{scratch}.err").read_text(errors="replace").strip()
            raise SystemExit(
                f"bench: dhr search answered {len(lines)} of {len(queries)} queries, exit {cost.exit_code}: "
                + text[-600:])
        return lines, cost
