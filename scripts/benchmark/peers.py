"""The public engines that `dhr` is measured against.

Each does the same work for a query: the best 20 passages by BM25 with
stemmed English words, and the texts of these 20. One thread, warm.
"""

import shutil
import sqlite3
from importlib import metadata
from pathlib import Path

import tantivy
from tantivy import Occur, Query

from passages import PassageList
from queries import BenchQuery

LIMIT = 20
Hit = tuple[int, float, str]
"""Passage, score (higher is better), text."""


class TantivyPeer:
    name = "Tantivy"
    version = f"tantivy-py {metadata.version('tantivy')}"

    def __init__(self, folder: Path) -> None:
        self.index = tantivy.Index.open(str(folder))
        self.searcher = self.index.searcher()
        self.schema = self.index.schema
        self.detail = f"{self.searcher.num_segments} segment(s)"

    @staticmethod
    def build(passages: PassageList, folder: Path) -> None:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("text", stored=True, tokenizer_name="en_stem")
        builder.add_integer_field("number", stored=True, fast=True)
        builder.add_integer_field("year", indexed=True, fast=True)
        builder.add_text_field("section", tokenizer_name="raw", index_option="basic")
        part = folder.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        index = tantivy.Index(builder.build(), path=str(part))
        # Enough memory for one segment of a million passages.
        writer = index.writer(heap_size=1_000_000_000, num_threads=1)
        for passage in passages:
            writer.add_document(tantivy.Document(
                number=passage.number, year=passage.year, section=passage.section, text=passage.text))
        writer.commit()
        writer.wait_merging_threads()
        part.rename(folder)

    def best(self, query: BenchQuery) -> list[Hit]:
        words = query.words
        if query.kind == "phrase":
            asked = self.index.parse_query('"' + " ".join(words) + '"', ["text"])
        elif query.kind == "andf":
            parts = [(Occur.Must, self.index.parse_query(word, ["text"])) for word in words]
            facets = [Query.term_query(self.schema, "section", query.section)]
            if query.years:
                facets.append(Query.range_query(self.schema, "year", tantivy.FieldType.Integer, *query.years))
            parts += [(Occur.Must, Query.const_score_query(facet, 0.0)) for facet in facets]
            asked = Query.boolean_query(parts)
        else:
            asked = self.index.parse_query(" ".join(words), ["text"])
        hits = []
        for score, address in self.searcher.search(asked, LIMIT, count=False).hits:
            document = self.searcher.doc(address)
            hits.append((document["number"][0], score, document["text"][0]))
        return hits


class FTS5Peer:
    name = "SQLite FTS5"
    version = f"SQLite {sqlite3.sqlite_version}"

    def __init__(self, path: Path) -> None:
        self.base = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
        self.base.execute("PRAGMA cache_size=-262144")
        self.base.execute("PRAGMA mmap_size=4000000000")
        self.detail = "contentless index, texts joined by row number"

    @staticmethod
    def build(passages: PassageList, path: Path) -> None:
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        base = sqlite3.connect(part, isolation_level=None)
        base.executescript(
            "PRAGMA page_size=8192; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1000000;"
            "CREATE TABLE passage(number INTEGER PRIMARY KEY, section TEXT, year INT, text TEXT);"
            "CREATE VIRTUAL TABLE word USING fts5(text, content='', tokenize='porter unicode61'); BEGIN")
        base.executemany(
            "INSERT INTO passage VALUES(?,?,?,?)",
            ((passage.number, passage.section, passage.year, passage.text) for passage in passages))
        base.execute("INSERT INTO word(rowid, text) SELECT number, text FROM passage")
        base.execute("COMMIT")
        base.execute("INSERT INTO word(word) VALUES('optimize')")
        base.close()
        part.rename(path)

    def best(self, query: BenchQuery) -> list[Hit]:
        if query.kind == "andf":
            years = "AND p.year BETWEEN ? AND ?" if query.years else ""
            rows = self.base.execute(
                "SELECT p.number, -word.rank, p.text FROM word JOIN passage p ON p.number = word.rowid "
                f"WHERE word MATCH ? AND p.section = ? {years} ORDER BY word.rank LIMIT {LIMIT}",
                (query.in_fts5(), query.section, *(query.years or ())))
        else:
            rows = self.base.execute(
                "SELECT p.number, -best.rank, p.text FROM "
                f"(SELECT rowid, rank FROM word WHERE word MATCH ? ORDER BY rank LIMIT {LIMIT}) best "
                "JOIN passage p ON p.number = best.rowid ORDER BY best.rank", (query.in_fts5(),))
        return rows.fetchall()

    def count(self, query: BenchQuery) -> int:
        return self.base.execute("SELECT count(*) FROM word WHERE word MATCH ?", (query.in_fts5(),)).fetchone()[0]

    def scores(self, query: BenchQuery, numbers: list[int]) -> dict[int, float]:
        """Scores of given passages, of those that match."""
        marks = ",".join("?" * len(numbers))
        return dict(self.base.execute(
            f"SELECT rowid, -rank FROM word WHERE word MATCH ? AND rowid IN ({marks})", (query.in_fts5(), *numbers)))
