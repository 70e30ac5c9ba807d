#!/usr/bin/env python3
"""Makes the 224 queries for a corpus that make_corpus.py made.

    make_queries.py FOLDER      reads FOLDER/corpus/vocab.json, writes FOLDER/queries.json

Six classes: 40 common words, 40 rare words, 40 times three words of which
any may match, 40 phrases, 40 times two words within facets, 24 sentences.
"""

import json
import random
import sys

from field_words import FIELD_WORDS, PHRASES, SUBJECTS

FREQUENT_PHRASES = [
    "the victim", "police officer", "the police", "of the perpetrator", "mental health services", "the family",
    "risk assessment and", "victim and perpetrator", "in the review", "to the gp",
]
SENTENCES = [
    "what did the police know about", "how was the risk to", "did the gp record any concerns about",
    "why were agencies not told of", "what training did staff have on", "was there a history of",
    "who was the main carer for", "when did the perpetrator first",
]
WORDS_OF_FULL_CORPUS = 68.7e6


def field_words(least: float, most: float) -> list[str]:
    return [word for word, share in FIELD_WORDS.items() if least <= share <= most]


def distinct(words: list[str]) -> list[str]:
    return list(dict.fromkeys(words))


def queries(vocabulary: list[str], counts: list[int], seed: int = 17) -> list[dict]:
    pick = random.Random(seed)
    scale = sum(counts) / WORDS_OF_FULL_CORPUS
    common, middle = field_words(0.03, 0.3), field_words(0.01, 0.06)
    rare, leading = field_words(0.00005, 0.006), field_words(0.08, 0.3)
    plain = range(200, len(vocabulary) - len(FIELD_WORDS))
    invented_rare = [vocabulary[i] for i in plain if 200 * scale < counts[i] < 6_000 * scale]
    invented_middle = [vocabulary[i] for i in plain[:4_800] if 8_000 * scale < counts[i] < 60_000 * scale]

    answer = [dict(c="common", t=[word]) for word in pick.sample(common, 40)]
    answer += [dict(c="rare", t=[word]) for word in pick.sample(rare, 25) + pick.sample(invented_rare, 15)]
    for number in range(40):
        if number % 2:
            words = [pick.choice(leading), pick.choice(middle), pick.choice(rare)]
        else:
            words = [pick.choice(middle), pick.choice(invented_middle), pick.choice(common)]
        answer.append(dict(c="or3", t=distinct(words)))
    answer += [dict(c="phrase", t=phrase.split()) for phrase in [p for p, _ in PHRASES] + FREQUENT_PHRASES]
    for _ in range(40):
        year = pick.randint(2011, 2022)
        words = distinct([pick.choice(common), pick.choice(middle)])
        while len(words) < 2:
            words = distinct(words + [pick.choice(middle)])
        answer.append(dict(c="andf", t=words, y=[year, year + 2], th=pick.choice(SUBJECTS)))
    for number in range(24):
        end = [pick.choice(middle), pick.choice(common), pick.choice(invented_middle)]
        answer.append(dict(c="nl", t=distinct(SENTENCES[number % len(SENTENCES)].split() + end)))
    return answer


if __name__ == "__main__":
    folder = sys.argv[1]
    with open(f"{folder}/corpus/vocab.json", encoding="utf-8") as file:
        words = json.load(file)
    made = queries(words["vocab"], words["cnt"])
    with open(f"{folder}/queries.json", "w", encoding="utf-8") as file:
        json.dump(made, file)
    print(f"{len(made)} queries")
