#!/usr/bin/env python3
"""Makes an invented corpus of review reports, the same one for the same seed.

    make_corpus.py FOLDER REPORTS [SEED]

Writes FOLDER/html/dNNNN.html, docs.tsv (report, first and last passage,
year, subjects, relationship, force), passages.tsv (passage, report, section,
text) and, last of all, vocab.json (words and how often each occurs).

2,500 reports hold about a million passages and 69 million words. The words
follow a Zipf-Mandelbrot law, repeat within a report as they do in real
ones, and are seasoned with the words and phrases of the field.
"""

import json
import os
import sys
import time

import numpy as np

from field_words import FIELD_WORDS, FUNCTION_WORDS, PHRASES, SECTIONS, SUBJECTS

VOCABULARY = 80_000
TABLE_SECTIONS = {4, 13}  # chronology and action plan are tables
LIST_SECTION = 12  # recommendations are a list
RELATIONSHIPS = ["intimate", "ex_intimate", "familial", "other"]
FORCES = [f"force{number:02d}" for number in range(43)]
CAPITALS = {"gp", "marac", "idva", "dash", "fgm", "adhd", "dvpo", "dvdn", "ppn"}
PLAIN, COMMA, STOP = 0, 1, 2


def invented_words(known: set[str], count: int) -> list[str]:
    """Pronounceable words that are not in `known`, short ones first."""
    random = np.random.default_rng(11)
    onsets = "b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sc sh sp st str th tr".split()
    vowels = "a e i o u ai ea ee oa ou".split()
    codas = ["", "", "", "n", "r", "l", "s", "t", "m", "d", "nd", "st", "rt", "ck", "ll"]
    endings = ["", "", "", "s", "s", "ed", "ing", "er", "ly", "tion", "ment", "al", "ness", "able", "ive", "ful"]
    words: list[str] = []
    seen = set(known)
    while len(words) < count:
        rank = len(words)
        syllables = 1 if rank < 1_300 and random.random() < 0.6 else 2 if rank < 12_000 or random.random() < 0.7 else 3
        word = "".join(
            onsets[random.integers(20 if random.random() < 0.75 else len(onsets))]
            + vowels[random.integers(5 if random.random() < 0.75 else len(vowels))]
            + codas[random.integers(len(codas))]
            for _ in range(syllables))[:12]
        if random.random() < (0.7 if syllables < 3 else 0.3):
            word += endings[random.integers(len(endings))]
        if len(word) > 1 and word not in seen:
            seen.add(word)
            words.append(word)
    return words


class Words:
    """All words, numbered; how often the plain ones come; how each is printed."""

    def __init__(self) -> None:
        plain = list(FUNCTION_WORDS)
        known = set(plain) | set(FIELD_WORDS)
        for phrase, _ in PHRASES:
            for word in phrase.split():
                if word not in known:
                    known.add(word)
                    plain.append(word)
        plain += invented_words(known, VOCABULARY - len(plain))
        self.plain_count = len(plain)
        self.all = plain + list(FIELD_WORDS)
        number = {word: index for index, word in enumerate(self.all)}
        law = 1 / (np.arange(1, self.plain_count + 1) + 2.7) ** 1.16
        self.cumulative = np.cumsum(law / law.sum())
        self.field_shares = np.array(list(FIELD_WORDS.values()))
        self.phrases = [(np.array([number[word] for word in phrase.split()]), share) for phrase, share in PHRASES]
        small = [word.upper() if word in CAPITALS else word for word in self.all]
        large = [word[0].upper() + word[1:] for word in small]
        # By word + len(all) * (mark + 3 if it begins a sentence).
        self.printed = [word + mark for forms in (small, large) for mark in ("", ",", ".") for word in forms]


def passage_words(words: Words, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """One report: its words, and where each passage begins (and the end)."""
    passages = int(np.clip(random.normal(400, 110), 120, 900))
    lengths = np.clip(random.gamma(4.0, 17.5, passages), 6, 260).astype(int)
    starts = np.concatenate([[0], np.cumsum(lengths)])
    total = int(starts[-1])
    text = np.searchsorted(words.cumulative, random.random(total))
    # Names of places and things that this report keeps coming back to.
    local = 150 + np.searchsorted(words.cumulative, random.random(400) * 0.55 + 0.40)
    local = np.minimum(local, words.plain_count - 1)
    chosen = random.random(total) < 0.15
    text[chosen] = local[(random.random(int(chosen.sum())) ** 2 * 400).astype(int)]
    # Field words come in some reports more than in others.
    liking = random.gamma(0.8, 1 / 0.8, len(words.field_shares))
    liking[:9] = 0.6 + 0.4 * liking[:9]
    for index, share in enumerate(np.minimum(0.95, words.field_shares * liking)):
        holders = random.choice(passages, random.binomial(passages, share), replace=False)
        holders = np.repeat(holders, 1 + random.poisson(0.35, len(holders)))
        places = starts[holders] + (random.random(len(holders)) * lengths[holders]).astype(int)
        text[places] = words.plain_count + index
    for phrase, share in words.phrases:
        count = random.binomial(passages, min(0.9, share * random.gamma(0.8, 1 / 0.8)))
        for holder in random.choice(passages, count, replace=False):
            if lengths[holder] > len(phrase):
                place = starts[holder] + random.integers(0, lengths[holder] - len(phrase))
                text[place:place + len(phrase)] = phrase
    return text, starts


def printed_words(words: Words, text: np.ndarray, starts: np.ndarray, random: np.random.Generator) -> list[str]:
    """The words with commas, full stops and capitals."""
    draw = random.random(len(text))
    marks = np.where(draw < 0.055, COMMA, np.where(draw < 0.105, STOP, PLAIN))
    marks[starts[1:] - 1] = STOP
    begins = np.zeros(len(text), bool)
    begins[starts[:-1]] = True
    begins[1:] |= marks[:-1] == STOP
    forms = text + len(words.all) * (marks + 3 * begins)
    return [words.printed[form] for form in forms.tolist()]


def dressed(tokens: list[str], text: str, draw: float, note: int) -> str:
    """A passage as HTML: three in ten carry mark-up inside."""
    if draw > 0.7:
        middle = len(tokens) // 2
        word = tokens[middle]
        if draw < 0.8:
            word = f"<strong>{word}</strong>"
        elif draw < 0.9:
            word = f"<em>{word}</em>"
        else:
            word = f'<a href="#fn{note}"><sup>{note}</sup></a>&nbsp;{word}'
        return " ".join(tokens[:middle] + [word] + tokens[middle + 1:])
    return text.replace("’", "&rsquo;") if draw < 0.05 else text


def page(number: int, year: int, force: str, body: list[str]) -> str:
    """A report as a council publishes it."""
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>Domestic Homicide Review DHR{number:04d}</title>\n"
        f'<meta name="dc.date" content="{year}">\n<link rel="stylesheet" href="/assets/report.css">\n'
        "<style>p.n{margin:0 0 .6em} td{vertical-align:top}</style>\n</head>\n<body class=\"report\">\n"
        f"<header><h1>Domestic Homicide Review: case DHR{number:04d}</h1>"
        f'<p class="sub">Overview report, {year} &ndash; {force}</p></header>\n<main>\n'
        + "".join(body)
        + "</main>\n<footer><p>&copy; Community Safety Partnership &amp; partners</p></footer>\n</body>\n</html>\n")


def section_html(section: int, rows: list[tuple[int, list[str], str]], year: int) -> str:
    """One section; each row is passage number, words and HTML."""
    out = [f'<section id="s{section + 1}">\n<h2>{section + 1}. {SECTIONS[section]}</h2>\n']
    if section in TABLE_SECTIONS:
        out.append('<table class="chron">\n<thead><tr><th>Date</th><th>Agency</th><th>Event</th></tr></thead>\n')
        out.append("<tbody>\n")
        out += [
            f'<tr id="p{n}"><td>{1 + n % 28:02d}/{1 + n % 12:02d}/{year - 1 - n % 3}</td><td>{FORCES[n % 43]}</td>'
            f"<td>{html}</td></tr>\n" for n, _, html in rows]
        out.append("</tbody>\n</table>\n")
    elif section == LIST_SECTION:
        out.append('<ol class="recs">\n')
        out += [f'<li id="p{n}"><p>{html}</p></li>\n' for n, _, html in rows]
        out.append("</ol>\n")
    else:
        for place, (n, tokens, html) in enumerate(rows):
            if place % 12 == 0:
                title = " ".join(tokens[:4]).strip(".,")
                out.append(f"<h3>{section + 1}.{place // 12 + 1} {title}</h3>\n")
            out.append(f'<p class="n" id="p{n}"><span class="num">{section + 1}.{place + 1}</span> {html}</p>\n')
    out.append("</section>\n")
    return "".join(out)


def make(folder: str, reports: int, seed: int) -> None:
    started = time.monotonic()
    random = np.random.default_rng(seed)
    words = Words()
    counts = np.zeros(len(words.all), dtype=np.int64)
    years = np.arange(2011, 2025)
    year_shares = np.linspace(1, 2, len(years)) / np.linspace(1, 2, len(years)).sum()
    subject_shares = np.linspace(2, 1, len(SUBJECTS)) / np.linspace(2, 1, len(SUBJECTS)).sum()
    os.makedirs(f"{folder}/html", exist_ok=True)
    passage = total_words = html_bytes = 0
    with open(f"{folder}/passages.tsv", "w", encoding="utf-8", buffering=1 << 22) as passages_file, \
            open(f"{folder}/docs.tsv", "w", encoding="utf-8") as reports_file:
        for number in range(1, reports + 1):
            text, starts = passage_words(words, random)
            counts += np.bincount(text, minlength=len(words.all))
            printed = printed_words(words, text, starts, random)
            total_words += len(printed)
            year = int(random.choice(years, p=year_shares))
            subjects = sorted(random.choice(len(SUBJECTS), random.integers(1, 4), replace=False, p=subject_shares))
            relationship = RELATIONSHIPS[int(random.choice(4, p=[0.5, 0.2, 0.25, 0.05]))]
            force = FORCES[int(random.integers(len(FORCES)))]
            size = len(starts) - 1
            reports_file.write(
                f"{number}\t{passage + 1}\t{passage + size}\t{year}\t"
                f"{' '.join(SUBJECTS[subject] for subject in subjects)}\t{relationship}\t{force}\n")
            draws = random.random(size)
            body = []
            for section in range(len(SECTIONS)):
                rows = []
                for n in range(size * section // len(SECTIONS), size * (section + 1) // len(SECTIONS)):
                    tokens = printed[starts[n]:starts[n + 1]]
                    plain = " ".join(tokens)
                    if draws[n] < 0.10:
                        plain = plain.replace(". ", ".’ ", 1)
                    elif draws[n] < 0.14:
                        plain = plain.replace(", ", " – £4,500 ", 1)
                    passage += 1
                    passages_file.write(f"{passage}\t{number}\t{section + 1}\t{plain}\n")
                    rows.append((n, tokens, dressed(tokens, plain, draws[n], n)))
                body.append(section_html(section, rows, year))
            html = page(number, year, force, body).encode()
            html_bytes += len(html)
            with open(f"{folder}/html/d{number:04d}.html", "wb") as file:
                file.write(html)
    with open(f"{folder}/vocab.json", "w", encoding="utf-8") as file:
        json.dump({"vocab": words.all, "V": words.plain_count, "cnt": counts.tolist()}, file)
    print(
        f"{reports} reports, {passage} passages, {total_words} words, {html_bytes} bytes of HTML, "
        f"{time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    make(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 20_261_121)
