"""Import, one more report, rebuild, theme coding: what they cost."""

import json
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import limits
import tables
from passages import PassageList, one_more_report
from program import Cost, Program

MARKERS = ["zelquorvan", "brumthiskel", "ondrafeltic"]
"""Words that no other report holds."""
CODED_PASSAGES = 20_000


def whole_corpus(program: Program, corpus: Path, work: Path) -> dict:
    """Imports into an empty folder. The files are read once before, so that
    the disk's speed does not count."""
    shutil.rmtree(program.data, ignore_errors=True)
    files = sorted((corpus / "html").glob("*.html"))
    size = sum(len(file.read_bytes()) for file in files)
    megabytes = f"{size / 1e6:.0f} MB"
    print(f"bench: dhr import of {len(files)} files, {megabytes}", file=sys.stderr, flush=True)
    output = work / "import.json"
    cost = program.run(["import", str(corpus / "html"), "--json"], output)
    if cost.exit_code not in (0, 65):
        raise SystemExit(f"bench: dhr import ended with {cost.exit_code}: " + errors_of(output))
    answer = json.loads(output.read_bytes())
    if len(answer["imported"]) != len(files) or answer["rejected"]:
        raise SystemExit(
            f"bench: {len(answer['imported'])} of {len(files)} files were imported, "
            f"{len(answer['rejected'])} rejected: " + json.dumps(answer["rejected"][:3]))
    folder = {path.name: tree_size(path) for path in sorted(program.data.iterdir())}
    return _costs(cost) | {
        "files": len(files), "bytes": size, "megabytesPerSecond": size / 1e6 / cost.wall,
        "passages": sum(file["passages"] for file in answer["imported"]), "folder": folder,
    }


def one_report(program: Program, corpus: Path, work: Path) -> dict:
    """Adds reports of 20,000 words to the full folder, one after another.
    Each is searchable when its import ends; a search proves it."""
    folder = work / "more"
    folder.mkdir(exist_ok=True)
    walls, cpus, searches = [], [], []
    for seed, marker in enumerate(MARKERS):
        file = folder / f"{marker}.html"
        file.write_text(one_more_report(corpus, marker, seed), encoding="utf-8")
        output = work / "answer.json"
        cost = program.run(["import", str(file), "--json"], output)
        if cost.exit_code != 0:
            raise SystemExit(f"bench: importing one more report ended with {cost.exit_code}: " + errors_of(output))
        walls.append(cost.wall)
        cpus.append(cost.cpu)
        cost = program.run(["search", marker, "--json"], output)
        found = json.loads(output.read_bytes()) if cost.exit_code == 0 else {"total": 0}
        if found["total"] < 1:
            raise SystemExit(f"bench: {marker} is not found after the import of its report: " + errors_of(output))
        searches.append(cost.wall)
    return {
        "wall": statistics.median(walls), "walls": walls, "cpu": statistics.median(cpus),
        "searchFromTheShell": statistics.median(searches),
    }


def rebuild(program: Program, work: Path) -> dict:
    print("bench: dhr rebuild", file=sys.stderr, flush=True)
    output = work / "answer.json"
    cost = program.run(["rebuild", "--json"], output)
    if cost.exit_code != 0:
        raise SystemExit(f"bench: dhr rebuild ended with {cost.exit_code}: " + errors_of(output))
    return _costs(cost)


def coding_share(evaluate: Path, passages: PassageList, imported: dict, work: Path) -> dict:
    """Time of the coder for a sample, for the whole corpus by bytes, as a
    share of the import's CPU: an estimate. Rules on a whole report are not
    in it."""
    step = max(1, len(passages) // CODED_PASSAGES)
    sample = work / "code.jsonl"
    with open(sample, "w", encoding="utf-8") as out:
        for passage in passages:
            if passage.number % step == 0:
                line = {"id": str(passage.number), "text": passage.text, "section": passage.section,
                        "themes": [], "optional": [], "traps": [], "register": "report"}
                out.write(json.dumps(line, ensure_ascii=False) + "\n")
    answer = subprocess.run([evaluate, sample, "--speed"], capture_output=True, text=True, check=True)
    speed = json.loads(answer.stdout)
    whole = speed["seconds"] * passages.bytes / speed["bytes"]
    return {
        "megabytesPerSecond": speed["bytes"] / 1e6 / speed["seconds"], "cpuOfWholeCorpus": whole,
        "share": whole / imported["cpu"],
    }


def words(results: dict) -> str:
    imported, one = results["import"], results["oneReport"]
    speed, peak = imported["megabytesPerSecond"], imported["peak"] / 2**20
    wanted_peak = limits.IMPORT_PEAK_BYTES >> 20
    rows = [
        ["import", f"{speed:.1f} MB/s", tables.mark(speed >= limits.IMPORT_MEGABYTES_PER_SECOND),
         f"wants {limits.IMPORT_MEGABYTES_PER_SECOND:.0f}; {imported['files']} files, "
         f"{imported['bytes'] / 1e6:.0f} MB of HTML, {imported['wall']:.1f} s, "
         f"CPU {imported['cpu']:.1f} s, {imported['passages']:,} passages"],
        ["peak memory of the import", f"{peak:.0f} MiB", tables.mark(peak < wanted_peak), f"limit {wanted_peak}"],
        ["one report of 20,000 words", f"{one['wall'] * 1e3:.0f} ms",
         tables.mark(one["wall"] * 1e3 < limits.ONE_REPORT_MILLISECONDS),
         f"wants {limits.ONE_REPORT_MILLISECONDS:.0f}; the whole dhr import, median of {len(one['walls'])}"],
        ["one search from the shell", f"{one['searchFromTheShell'] * 1e3:.0f} ms", "",
         "the whole dhr search, start included"],
    ]
    if "rebuild" in results:
        again = results["rebuild"]
        detail = f"CPU {again['cpu']:.1f} s, peak {again['peak'] / 2**20:.0f} MiB"
        rows.append(["rebuild", f"{again['wall']:.1f} s", "", detail])
    if "coding" in results:
        coding = results["coding"]
        rows.append(
            ["theme coding, of import's CPU", f"{coding['share'] * 100:.0f} %",
             tables.mark(coding["share"] <= limits.CODING_SHARE),
             f"wants {limits.CODING_SHARE * 100:.0f}; estimated from a sample: "
             f"{coding['megabytesPerSecond']:.0f} MB/s of text"])
    rows.append(["data folder", f"{sum(imported['folder'].values()) / 1e6:.0f} MB", "", ", ".join(
        f"{name} {size / 1e6:.0f}" for name, size in imported["folder"].items() if size > 1e6)])
    width = max(len(row[0]) for row in rows)
    return "\n".join(f"  {name.ljust(width)}  {figure + note:>12}  {detail}" for name, figure, note, detail in rows)


def tree_size(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    return sum(item.stat().st_size for item in path.rglob("*") if item.is_file())


def errors_of(output: Path) -> str:
    return Path(f"{output}.err").read_text(errors="replace").strip()[-600:]


def _costs(cost: Cost) -> dict:
    return {"wall": cost.wall, "cpu": cost.cpu, "peak": cost.peak}
