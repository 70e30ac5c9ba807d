#!/usr/bin/env python3
"""The benchmark from corpus to table; scripts/bench starts it."""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import comparing
import importing
import limits
import passages as passage_lists
import queries as query_lists
import tables
from passages import PassageList
from program import Program

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent


def main() -> int:
    options = arguments()
    work: Path = options.folder / str(options.reports)
    if options.corpus:
        source, reports = options.corpus, sum(1 for _ in (options.corpus / "corpus/html").glob("*.html"))
        work = options.folder / f"{options.corpus.resolve().name}-{reports}"
    else:
        source = work
        make_corpus(work, options.reports)
    work.mkdir(parents=True, exist_ok=True)
    corpus = source / "corpus"
    results: dict = {"machine": machine(), "corpus": str(source.name)}
    say(f"machine: {results['machine']}")

    program = None
    if not options.peers_only:
        program = Program(options.dhr.resolve(), work / "data")
        results["import"] = importing.whole_corpus(program, corpus, work)
        results["oneReport"] = importing.one_report(program, corpus, work)
        if options.rebuild:
            results["rebuild"] = importing.rebuild(program, work)
    passages = passages_of(program, corpus, work)
    results["passages"] = len(passages)
    queries = query_lists.read(source / "queries.json", passages)

    results |= comparing.compare(program, queries, passages, work, options.rounds, say)
    if program:
        evaluate = Path(options.dhr).parent / "Evaluate"
        if evaluate.exists():
            results["coding"] = importing.coding_share(evaluate, passages, results["import"], work)
        results["hardLimitsMissed"] = hard_limits_missed(results)
        results["ratiosMissed"] = tables.ratio_table(results["figures"])[1]

    (work / "results.json").write_text(json.dumps(results, indent=2), encoding="utf-8")
    print(report(results))
    print(f"\nall figures: {work / 'results.json'}")
    return 1 if results.get("hardLimitsMissed") else 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/bench", description=(
        "Imports a corpus of invented reports and times 224 queries against dhr, Tantivy and SQLite FTS5. "
        "2,500 reports need several GB of disk and a good many minutes."))
    parser.add_argument("reports", nargs="?", type=int, default=2500, help="size of the corpus (2500)")
    parser.add_argument("--folder", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--dhr", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--corpus", type=Path, help="folder with corpus/ and queries.json, used as it is")
    parser.add_argument("--peers-only", action="store_true", help="leave dhr out; its passages are the maker's")
    parser.add_argument("--rebuild", action="store_true", help="also time dhr rebuild")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of timing; the median counts (3)")
    options = parser.parse_args()
    if not options.peers_only and not options.dhr:
        parser.error("--dhr PROGRAM is missing")
    if options.rounds < 1 or options.reports < 1:
        parser.error("reports and rounds are at least 1")
    return options


def make_corpus(work: Path, reports: int) -> None:
    """With the maker that lies beside the checkout, else with our own."""
    if not (work / "corpus/vocab.json").exists():
        part = work / "corpus.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        run_maker("make_corpus.py", work, [str(part), str(reports)])
        part.rename(work / "corpus")
        (work / "queries.json").unlink(missing_ok=True)
    if not (work / "queries.json").exists():
        run_maker("make_queries.py", work, [str(work)])


def run_maker(name: str, work: Path, line: list[str]) -> None:
    shared = CHECKOUT.parent / "shared/bench" / name
    script = shared if shared.exists() else HERE / name
    say(f"{name} ({'shared' if script == shared else 'our own'})")
    subprocess.run(
        [sys.executable, str(script), *line], check=True, env=os.environ | {"BENCH": str(work)}, stdout=sys.stderr)


def passages_of(program: Program | None, corpus: Path, work: Path) -> PassageList:
    """Made once for the same program and corpus."""
    path, stamp_path = work / "passages.tsv", work / "passages.json"
    stamp = {
        "program": hashlib.sha256(program.path.read_bytes()).hexdigest() if program else "none",
        "corpus": hashlib.sha256((corpus / "vocab.json").read_bytes()).hexdigest(),
    }
    if path.exists() and passage_lists.read_json(stamp_path) == stamp:
        return PassageList(path)
    stamp_path.unlink(missing_ok=True)
    say("passages as dhr shows them (one dhr report for each)" if program else "passages of the corpus maker")
    made = (
        passage_lists.from_program(program, path, work / "answer.json")
        if program else passage_lists.from_corpus(corpus, path))
    stamp_path.write_text(json.dumps(stamp), encoding="utf-8")
    return made


def hard_limits_missed(results: dict) -> list[str]:
    page, peak = results["figures"]["all"]["page outside"]["max"], results["import"]["peak"]
    missed = []
    if page >= limits.PAGE_MILLISECONDS:
        missed.append(f"a search page took {page:.0f} ms, the limit is {limits.PAGE_MILLISECONDS:.0f}")
    if peak >= limits.IMPORT_PEAK_BYTES:
        missed.append(f"the import took {peak / 2**20:.0f} MiB, the limit is {limits.IMPORT_PEAK_BYTES >> 20}")
    return missed


def machine() -> dict:
    facts = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    models = [line.split(":", 1)[1].strip() for line in facts.splitlines() if line.startswith("model name")]
    model = models[0] if models else "unknown processor"
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "cores": len(os.sched_getaffinity(0)), "model": model, "memoryGB": round(memory / 1e9, 1),
        "load": round(os.getloadavg()[0], 2), "date": time.strftime("%Y-%m-%d"),
    }


def say(text: str) -> None:
    print(f"bench: {text}", file=sys.stderr, flush=True)


def report(results: dict) -> str:
    host = results["machine"]
    lines = [
        f"\n{results['passages']:,} passages; {host['cores']} cores, {host['model']}, {host['memoryGB']} GB, "
        f"load {host['load']} at the start, {host['date']}",
        "engines: " + "; ".join(results["engines"]),
        *results["compared"], "",
    ]
    if "import" in results:
        lines += [importing.words(results), ""]
    figures = results["figures"]
    engines = [name for name in figures["common"] if not name.startswith("page")]
    lines += [tables.query_table(figures, engines), ""]
    if "import" in results:
        lines += [tables.ratio_table(figures)[0], "  (! misses what the design wants)", ""]
        lines += [tables.page_table(figures, "page", "page outside"), ""]
    lines.append(results["answersInWords"])
    if "import" in results:
        lines.append("")
        lines += ["MISSED: " + text for text in results["hardLimitsMissed"]] or [
            "both hard limits are met (search page, memory of the import)"]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
