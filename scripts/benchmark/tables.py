"""The figures as a person reads them."""

import limits
from queries import CLASSES, BenchQuery
from timing import Series, percentile


def class_figures(queries: list[BenchQuery], series: Series) -> dict[str, dict[str, dict[str, float]]]:
    """Milliseconds by class and engine: p50, p95, max."""
    answer: dict[str, dict[str, dict[str, float]]] = {}
    for kind in CLASSES:
        places = [place for place, query in enumerate(queries) if query.kind == kind]
        answer[kind] = {
            name: _figures([times[place] for place in places]) for name, times in series.items() if places}
    answer["all"] = {name: _figures(times) for name, times in series.items()}
    return answer


def _figures(times: list[float]) -> dict[str, float]:
    return {"p50": percentile(times, 0.5) * 1e3, "p95": percentile(times, 0.95) * 1e3, "max": max(times) * 1e3}


def mark(reached: bool) -> str:
    return "" if reached else " !"


def milliseconds(value: float) -> str:
    return f"{value:.3f}" if value < 1 else f"{value:.2f}" if value < 100 else f"{value:.0f}"


def aligned(rows: list[list[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  " + row[0].ljust(widths[0]) + "".join("  " + cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))
        for row in rows)


def query_table(figures: dict[str, dict[str, dict[str, float]]], engines: list[str]) -> str:
    rows = [["p50 / p95, ms", *engines]]
    for kind, label in CLASSES.items():
        cells = [figures[kind][engine] for engine in engines]
        rows.append([label] + [f"{milliseconds(cell['p50'])} / {milliseconds(cell['p95'])}" for cell in cells])
    return aligned(rows)


def ratio_table(figures: dict[str, dict[str, dict[str, float]]]) -> tuple[str, list[str]]:
    """The ratios of the design, and the classes that miss them. The last
    two columns are of dhr as seen from outside, which no other engine is."""
    rows = [["ratios", "dhr/Tantivy p50", "p95", "FTS5/dhr p50", "p95", "dhr outside/Tantivy p50", "p95"]]
    missed = []
    for kind, label in CLASSES.items():
        dhr, outside, tantivy, fts5 = (
            figures[kind][name] for name in ("dhr", "dhr outside", "Tantivy", "SQLite FTS5"))
        to_tantivy = {share: dhr[share] / tantivy[share] for share in ("p50", "p95")}
        under_fts5 = {share: fts5[share] / dhr[share] for share in ("p50", "p95")}
        fine = {share: ratio <= limits.RATIO_TO_TANTIVY for share, ratio in to_tantivy.items()}
        if kind == "phrase":
            wanted, fts5_fine = "p95", under_fts5["p95"] >= limits.PHRASE_TIMES_UNDER_FTS5
        else:
            wanted, fts5_fine = "p50", under_fts5["p50"] >= limits.TIMES_UNDER_FTS5
        rows.append(
            [label] + [f"{to_tantivy[share]:.2f}{mark(fine[share])}" for share in ("p50", "p95")]
            + [f"{under_fts5[share]:.1f}{mark(share != wanted or fts5_fine)}" for share in ("p50", "p95")]
            + [f"{outside[share] / tantivy[share]:.2f}" for share in ("p50", "p95")])
        missed += [f"{label}: {share} to Tantivy {to_tantivy[share]:.2f}" for share, ok in fine.items() if not ok]
        if not fts5_fine:
            missed.append(f"{label}: {wanted} only {under_fts5[wanted]:.1f} times under FTS5")
    return aligned(rows), missed


def page_table(figures: dict[str, dict[str, dict[str, float]]], inside: str, outside: str) -> str:
    rows = [["search page, ms", "engine p50", "p95", "max", "outside p50", "p95", "max"]]
    for kind, label in [*CLASSES.items(), ("all", "all 224")]:
        cells = [figures[kind][name][share] for name in (inside, outside) for share in ("p50", "p95", "max")]
        rows.append([label] + [milliseconds(cell) for cell in cells])
    return aligned(rows)
