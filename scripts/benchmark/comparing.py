"""The queries against every engine: builds the peers, times, compares."""

from dataclasses import replace
from pathlib import Path
from typing import Callable

import answers
import tables
import timing
from passages import PassageList
from peers import FTS5Peer, TantivyPeer
from program import Program
from queries import BenchQuery
from timing import DhrEngine, PeerEngine, Series


def compare(
    program: Program | None, queries: list[BenchQuery], passages: PassageList, work: Path, rounds: int,
    say: Callable[[str], None],
) -> dict:
    tantivy, fts5 = peers(passages, work, say)
    scratch = work / "queries.txt"
    asked, dropped = queries, []
    if program:
        asked, dropped = without_common_words(program, queries, scratch)
    engines: list[timing.Engine] = [PeerEngine(peer.name, peer.best) for peer in (tantivy, fts5)]
    top = page = None
    if program:
        top = DhrEngine("dhr", program, ["--top", "--limit", "20"], scratch)
        page = DhrEngine("page", program, ["--limit", "20"], scratch)
        engines = [top, *engines, page]
    series = timing.measure(asked, engines, rounds, say)
    whole: Series = {}
    if dropped:
        say("sentences with every word, peers only")
        sentences = [query for query in queries if query.kind == "nl"]
        for peer in (tantivy, fts5):
            whole |= PeerEngine(peer.name, peer.best).series(sentences)
    say("do the answers agree")
    agreement = answers.compare(asked, passages, tantivy, fts5, top and top.answers, page and page.answers)
    facets = next((query for query in asked if query.kind == "andf"), None)
    return {
        "engines": [
            *([f"dhr ({program.path.parent.name} build)"] if program else []), f"{tantivy.version}, {tantivy.detail}",
            f"{fts5.version} FTS5, {fts5.detail}"],
        "compared": compared(program is not None, facets, dropped, rounds),
        "figures": tables.class_figures(asked, series),
        "wholeSentences": {
            name: {share: timing.percentile(times, value) * 1e3 for share, value in (("p50", 0.5), ("p95", 0.95))}
            for name, times in whole.items()},
        "dhrCPUPerWall": top.cpu / top.wall if top else None,
        "answers": agreement.as_dict(),
        "answersInWords": agreement_in_words(agreement, whole, top),
    }


def peers(passages: PassageList, work: Path, say: Callable[[str], None]) -> tuple[TantivyPeer, FTS5Peer]:
    """Their indexes are made once for the same passages."""
    folder = work / "peers" / passages.digest[:16]
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "tantivy").exists():
        say("Tantivy's index")
        TantivyPeer.build(passages, folder / "tantivy")
    if not (folder / "fts5.sqlite").exists():
        say("FTS5's index")
        FTS5Peer.build(passages, folder / "fts5.sqlite")
    return TantivyPeer(folder / "tantivy"), FTS5Peer(folder / "fts5.sqlite")


def without_common_words(
    program: Program, queries: list[BenchQuery], scratch: Path
) -> tuple[list[BenchQuery], list[str]]:
    """Outside phrases `dhr` does not search for the most common words, as
    its contract says. For the same work the peers are not asked for them
    either."""
    words = sorted({word for query in queries if query.kind != "phrase" for word in query.words})
    dropped = timing.words_not_searched(program, words, scratch)
    asked = [
        query if query.kind == "phrase" else replace(query, words=[word for word in query.words if word not in dropped])
        for query in queries]
    return asked, sorted(dropped)


def compared(has_dhr: bool, facets: BenchQuery | None, dropped: list[str], rounds: int) -> list[str]:
    lines = [
        "compared: the best 20 passages and their 20 texts, one thread, warm; each query asked twice and the second "
        f"time taken, median of {rounds} rounds, engines in turn within each class; the peers hold the same passages"]
    if has_dhr:
        lines.append(
            "dhr is its own figure for search and texts; \"dhr outside\" adds parsing the query, JSON and the pipe. "
            "The peers' times are of calls from Python, parsing in, no JSON. The design's ratios are taken of the "
            "first; those of the second stand beside them")
    if facets:
        lines.append(f"facets: as in {facets.in_dhr()} (section and year for every engine; "
                     "sections stand for the corpus' subjects, which no word of it shows)")
    if dropped:
        lines.append(f"left out for every engine, as dhr does not search for them outside phrases: {' '.join(dropped)}")
    return lines


def agreement_in_words(agreement: answers.Agreement, whole: Series, top: DhrEngine | None) -> str:
    lines = [f"  single words, mean share of the best 20 in common ({agreement.queries} queries): "
             f"Tantivy and FTS5 {agreement.tantivy_with_fts5:.2f}"]
    if agreement.as_good_as_fts5 is not None:
        lines[0] += f", dhr and Tantivy {agreement.with_tantivy:.2f}, dhr and FTS5 {agreement.with_fts5:.2f}"
        lines.append(f"  of dhr's best 20, as good by FTS5's score as its own: {agreement.as_good_as_fts5:.2f}; "
                     f"same number of passages counted in {agreement.same_count} of {agreement.queries}")
        if agreement.strangers:
            lines.append(f"  ! {agreement.strangers} results of dhr are not the passage that dhr report shows")
    if whole:
        lines.append("  sentences with their common words too, p50 / p95 ms: " + ", ".join(
            f"{name} {tables.milliseconds(timing.percentile(times, 0.5) * 1e3)} / "
            f"{tables.milliseconds(timing.percentile(times, 0.95) * 1e3)}" for name, times in whole.items()))
    if top:
        lines.append(f"  dhr used {top.cpu / top.wall:.2f} cores while it answered the best-20 queries, start included")
    return "\n".join(lines)
