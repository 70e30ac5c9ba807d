"""The 224 queries, in the words of each engine."""

import json
from dataclasses import dataclass
from pathlib import Path

from field_words import SUBJECTS
from passages import PassageList

CLASSES = {
    "common": "common word",
    "rare": "rare word",
    "or3": "three words OR",
    "phrase": "phrase",
    "andf": "AND with facets",
    "nl": "sentence",
}


@dataclass
class BenchQuery:
    kind: str
    words: list[str]
    section: str | None = None
    years: tuple[int, int] | None = None

    def in_dhr(self) -> str:
        if self.kind == "phrase":
            return '"' + " ".join(self.words) + '"'
        if self.kind == "andf":
            facets = [f"section:{self.section}"]
            if self.years:
                facets.append(f"year:{self.years[0]}..{self.years[1]}")
            return " AND ".join(self.words + facets)
        return " OR ".join(self.words)

    def in_fts5(self) -> str:
        if self.kind == "phrase":
            return '"' + " ".join(self.words) + '"'
        return (" AND " if self.kind == "andf" else " OR ").join(f'"{word}"' for word in self.words)


def read(path: Path, passages: PassageList) -> list[BenchQuery]:
    """The corpus gives documents subjects that their words do not show, so
    `dhr` cannot know them. In their place the facet is the kind of section,
    which every engine can be told: the twelve most frequent kinds stand for
    the twelve subjects. Years are left out where the reports have none."""
    kinds = sorted(passages.kinds, key=lambda kind: (-passages.kinds[kind], kind))[:len(SUBJECTS)]
    has_years = passages.dated * 2 > len(passages)
    answer = []
    for entry in json.loads(path.read_text(encoding="utf-8")):
        query = BenchQuery(entry["c"], list(dict.fromkeys(entry["t"])) if entry["c"] != "phrase" else entry["t"])
        if query.kind == "andf":
            query.section = kinds[SUBJECTS.index(entry["th"]) % len(kinds)]
            query.years = tuple(entry["y"]) if has_years else None
        answer.append(query)
    return answer
