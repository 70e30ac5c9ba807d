"""Whether the engines find the same passages.

Stemming and the splitting of words differ a little between engines, and
scores that are equal are ordered as each likes, so the lists need not be
the same; they must be close.
"""

from dataclasses import asdict, dataclass

from passages import PassageList
from peers import FTS5Peer, TantivyPeer
from program import Line
from queries import BenchQuery


@dataclass
class Agreement:
    queries: int
    with_tantivy: float
    """Mean share of the best 20 that both have, single words."""
    with_fts5: float
    tantivy_with_fts5: float
    as_good_as_fts5: float | None
    """Mean share of dhr's best 20 that FTS5 scores no lower than its own
    20th: what remains of the overlap when ties may fall either way."""
    same_count: int | None
    """Queries where dhr and FTS5 count the same number of passages."""
    strangers: int
    """Results of dhr that are not the passage that `dhr report` shows."""

    def as_dict(self) -> dict:
        return asdict(self)


def overlap(left: list[int], right: list[int]) -> float:
    if not left and not right:
        return 1.0
    return len(set(left) & set(right)) / max(len(left), len(right))


def mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def compare(
    queries: list[BenchQuery], passages: PassageList, tantivy: TantivyPeer, fts5: FTS5Peer,
    top: dict[str, Line] | None, pages: dict[str, Line] | None,
) -> Agreement:
    """Single words only. Without `dhr`'s answers the peers are compared."""
    single = [query for query in queries if query.kind in ("common", "rare")]
    with_tantivy, with_fts5, between, as_good = [], [], [], []
    same_count = strangers = 0
    for query in single:
        theirs = [hit[0] for hit in tantivy.best(query)]
        fts5_hits = fts5.best(query)
        fts5_numbers = [hit[0] for hit in fts5_hits]
        between.append(overlap(theirs, fts5_numbers))
        if top is None or pages is None:
            continue
        results = top[query.in_dhr()].answer["results"]
        ours = [passages.number(result["report"], result["ordinal"]) for result in results]
        strangers += _strangers(fts5, results, ours)
        with_tantivy.append(overlap(ours, theirs))
        with_fts5.append(overlap(ours, fts5_numbers))
        least = min((hit[1] for hit in fts5_hits), default=0.0)
        scores = fts5.scores(query, ours)
        as_good.append(mean([float(scores.get(number, -1e9) >= least - 1e-6) for number in ours]) if ours else 1.0)
        same_count += pages[query.in_dhr()].answer["total"] == fts5.count(query)
    has_dhr = top is not None and pages is not None
    return Agreement(
        len(single), mean(with_tantivy), mean(with_fts5), mean(between), mean(as_good) if has_dhr else None,
        same_count if has_dhr else None, strangers)


def _strangers(fts5: FTS5Peer, results: list[dict], numbers: list[int]) -> int:
    """Results whose text or facts differ from the peers' copy: then the
    engines would not be searching the same text."""
    count = 0
    for result, number in zip(results, numbers):
        row = fts5.base.execute("SELECT section, year, text FROM passage WHERE number = ?", (number,)).fetchone()
        expected = (result["sectionKind"], result["year"] or 0, " ".join(result["text"].split()))
        count += row is None or (row[0], row[1], " ".join(row[2].split())) != expected
    return count
