"""The passages that every engine is given, as `dhr` reads them.

The peers get the very passages of `dhr`, with the facts that it states of
them (kind of section, year), so that all search the same text. Without the
program the corpus maker's own list serves.
"""

import hashlib
import json
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from field_words import SECTION_KINDS
from program import Program


@dataclass
class Passage:
    number: int
    """From 1, over the whole corpus: the peers' identifier."""
    report: str
    ordinal: int
    """Place in its report."""
    section: str
    """Kind of the section."""
    year: int
    """0 when not stated."""
    text: str


class PassageList:
    """A file of passages, one a line, and which report each belongs to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.reports: list[str] = []
        self.kinds: dict[str, int] = {}
        self.dated = 0
        self.bytes = 0
        self._report, self._ordinal = array("I"), array("I")
        self._place: dict[str, int] = {}
        """Number of a report's first passage, less one."""
        digest = hashlib.sha256()
        with open(path, "rb") as file:
            for line in file:
                digest.update(line)
        self.digest = digest.hexdigest()
        for passage in self:
            if not self.reports or self.reports[-1] != passage.report:
                self.reports.append(passage.report)
                self._place[passage.report] = passage.number - passage.ordinal
            self._report.append(len(self.reports) - 1)
            self._ordinal.append(passage.ordinal)
            self.kinds[passage.section] = self.kinds.get(passage.section, 0) + 1
            self.dated += passage.year > 0
            self.bytes += len(passage.text.encode())

    def __iter__(self) -> Iterator[Passage]:
        with open(self.path, encoding="utf-8", newline="\n") as file:
            for line in file:
                number, report, ordinal, section, year, text = line.rstrip("\n").split("\t", 5)
                yield Passage(int(number), report, int(ordinal), section, int(year), text)

    def __len__(self) -> int:
        return len(self._report)

    def number(self, report: str, ordinal: int) -> int:
        """The peers' identifier of a passage; 0 when it is not in the list."""
        place = self._place.get(report)
        if place is None:
            return 0
        number = place + ordinal
        is_there = 0 < number <= len(self) and self._ordinal[number - 1] == ordinal
        return number if is_there and self.reports[self._report[number - 1]] == report else 0


class _Writer:
    def __init__(self, path: Path) -> None:
        self.path, self.part, self.count = path, path.with_suffix(".part"), 0

    def __enter__(self) -> "_Writer":
        self.file = open(self.part, "w", encoding="utf-8", newline="\n", buffering=1 << 20)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.file.close()
        if kind is None:
            self.part.rename(self.path)

    def write(self, report: str, ordinal: int, section: str, year: int, text: str) -> None:
        self.count += 1
        text = text.translate({9: " ", 10: " ", 13: " "})
        self.file.write(f"{self.count}\t{report}\t{ordinal}\t{section}\t{year}\t{text}\n")


def from_program(program: Program, path: Path, scratch: Path) -> PassageList:
    """Asks `dhr report` for every report."""
    reports = [entry["report"] for entry in program.answer(["reports"], scratch)["reports"]]
    with _Writer(path) as out:
        for report in sorted(reports):
            answer = program.answer(["report", report], scratch)
            date = answer["dateOfDeath"] or answer["dateOfReport"] or "0"
            kinds = _section_kinds(answer)
            for paragraph, kind in zip(answer["paragraphs"], kinds):
                out.write(report, paragraph["ordinal"], kind, int(date[:4]), paragraph["text"])
    return PassageList(path)


def _section_kinds(answer: dict) -> list[str]:
    """The kind of each paragraph's section. A paragraph names its section
    by heading, and headings may come twice; both lists are in reading
    order, so the next section of that heading is meant."""
    sections, place, kinds = answer["sections"], 0, []
    for paragraph in answer["paragraphs"]:
        heading = paragraph["section"]
        later = [*range(place, len(sections)), *range(place)] if sections else []
        place = next((index for index in later if sections[index]["heading"] == heading), place)
        found = sections and sections[place]["heading"] == heading
        kinds.append(sections[place]["kind"] if found else "other")
    return kinds


def from_corpus(corpus: Path, path: Path) -> PassageList:
    """The corpus maker's own passages."""
    years: dict[str, tuple[int, int]] = {}
    for line in (corpus / "docs.tsv").read_text(encoding="utf-8").splitlines():
        number, first, _, year, *_ = line.split("\t")
        years[number] = (int(year), int(first))
    with _Writer(path) as out, open(corpus / "passages.tsv", encoding="utf-8", newline="\n") as file:
        for line in file:
            number, report, section, text = line.rstrip("\n").split("\t", 3)
            year, first = years[report]
            out.write(f"D{int(report):04d}", int(number) - first + 1, SECTION_KINDS[int(section) - 1], year, text)
    return PassageList(path)


def one_more_report(corpus: Path, marker: str, seed: int, words: int = 20_000) -> str:
    """A report of the corpus' own sentences with one word that no other has."""
    picked: list[str] = []
    count = 0
    with open(corpus / "passages.tsv", encoding="utf-8", newline="\n") as file:
        for place, line in enumerate(file):
            if place % 7 != seed % 7:
                continue
            text = line.rstrip("\n").split("\t", 3)[3]
            picked.append(text)
            count += len(text.split())
            if count >= words:
                break
    picked[len(picked) // 2] += f" {marker}."
    headings = ["Background information", "Chronology", "Analysis", "Conclusions", "Recommendations"]
    size = -(-len(picked) // len(headings))
    body = "".join(
        f"<h2>{number + 1}. {heading}</h2>\n"
        + "".join(
            f'<p><span class="num">{number + 1}.{place + 1}</span> {text}</p>\n'
            for place, text in enumerate(picked[number * size:(number + 1) * size]))
        for number, heading in enumerate(headings))
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Domestic Homicide Review {marker}'
        f"</title>\n</head>\n<body>\n<main>\n<h1>Domestic Homicide Review: case {marker}</h1>\n{body}</main>\n"
        "</body>\n</html>\n")


def read_json(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
