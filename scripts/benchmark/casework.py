"""How fast casework answers: a partnership's 50 reviews, and 2,000 reviews of
250 events each. Every figure is of the whole program, started anew.

Limits: any command over 50 reviews under 300 ms; the deadlines of 2,000
reviews in 3 s and 1 GiB, 10 s where nothing is kept ready; one event on disk
in 20 ms.
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import time
from datetime import date, timedelta

EVENTS = 250
TODAY = date(2026, 6, 1)


def history(rng, start):
    """The events of an invented review, in the order of days."""
    day = start
    steps = []

    def add(event, days, **fields):
        nonlocal day
        day += timedelta(days=days)
        if day < TODAY:
            steps.append({"event": event, "on": day.isoformat(), "set": {k.replace("_", "-"): v for k, v in fields.items()}})

    for part in ("victim", "perpetrator", "family", "professional", "professional", "professional"):
        add("person-recorded", 0, name=f"Invented {part} {rng.randrange(10_000)}", part=part)
    add("case-logged", 1)
    agencies = [f"Sampleshire {name}" for name in ("Police", "NHS Trust", "Council", "Probation", "Housing", "Advice")]
    for agency in agencies:
        add("agency-asked", 0, agency=agency, request="information", due=(day + timedelta(days=14)).isoformat())
    for number in range(1, len(agencies) + 1):
        add("request-returned", 2, request=f"Q{number}")
    add("decision-taken", 5, outcome="review", by="chair of the partnership", reasons="the test is met", findings=[
        {"limb": "aged-16", "finding": "met", "reason": "adult"},
        {"limb": "violence-abuse-neglect", "finding": "met", "reason": "a charge"},
        {"limb": "intimate-partner", "finding": "met", "reason": "partner"}])
    add("chair-appointed", 30, person="P4", fee="8000")
    add("independence-stated", 2, person="P4", statement="No link with any agency of the review.")
    for person, sector in (("P5", "police"), ("P6", "specialist-service")):
        add("panel-member-joined", 1, person=person, agency="Sampleshire", sector=sector)
        add("confidentiality-signed", 1, person=person)
    add("meeting-held", 10, meeting="panel", present=["P4", "P5", "P6"])
    for line in range(5):
        add("key-line-set", 0, question=f"What was known of the risk, question {line + 1}?")
    add("terms-drafted", 3)
    add("terms-agreed", 7)
    for agency in agencies:
        add("agency-asked", 0, agency=agency, request="imr", due=(day + timedelta(days=56)).isoformat())
    for number in range(7, 7 + len(agencies) - 1):
        add("request-returned", 9, request=f"Q{number}")
    for number in range(4):
        add("finding-recorded", 5, key_line=f"K{number + 1}", finding="The agencies did not share what each of them knew.")
        add("recommendation-drafted", 1, text="Share what is known of a risk within two working days.",
            addressee=rng.choice(agencies), level="single-agency")
        add("action-agreed", 1, text="Write it into the protocol.", agency=rng.choice(agencies), target=(day + timedelta(days=120)).isoformat(), recommendation=f"R{number + 1}")
    day = min(day, TODAY - timedelta(days=1))
    while len(steps) < EVENTS - 2:
        if rng.random() < 0.5:
            fields = {"words": "Spoke with the office about the papers that are still wanted."}
            steps.append({"event": "note-added", "on": day.isoformat(), "set": fields})
        else:
            fields = {"agency": rng.choice(agencies), "from": str(2010 + rng.randrange(12)),
                      "what": "Seen at the surgery with an injury; no question was asked."}
            steps.append({"event": "chronology-entry-recorded", "on": day.isoformat(), "set": fields})
    return steps[:EVENTS - 2]


def reviews(count, folder):
    rng = random.Random(1204)
    files = []
    for number in range(count):
        start = TODAY - timedelta(days=rng.randrange(200, 900))
        path = os.path.join(folder, f"{number:05}.json")
        with open(path, "w") as file:
            json.dump({"csp": f"Invented Partnership {number % 40 + 1}", "notified": start.isoformat(), "by": "Sampleshire Police",
                       "kind": "homicide", "stage": "active", "from": "benchmark", "edition": "dhr-2016@1", "history": history(rng, start)}, file)
        files.append(path)
    return files


def run(program, data, *arguments):
    """Seconds, peak MiB and exit code of one start of the program."""
    environment = dict(os.environ, DHR_DATA=data, DHR_TODAY=TODAY.isoformat())
    begun = time.perf_counter()
    child = subprocess.Popen([program, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    message = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        sys.exit(f"dhr {' '.join(arguments[:3])} ended with {code}: {message.decode()[:500]}")
    return time.perf_counter() - begun, usage.ru_maxrss / 1024


def adopt(program, data, count, work):
    texts = os.path.join(work, "texts")
    shutil.rmtree(texts, ignore_errors=True)
    os.makedirs(texts)
    files = reviews(count, texts)
    begun = time.perf_counter()
    for first in range(0, count, 200):
        run(program, data, "review", "adopt", "--fiction", *files[first:first + 200])
    shutil.rmtree(texts)
    return time.perf_counter() - begun


def appended(program, data, review, count=100):
    """Milliseconds from a line on standard input to its answer, each."""
    environment = dict(os.environ, DHR_DATA=data, DHR_TODAY=TODAY.isoformat())
    child = subprocess.Popen([program, "review", "batch", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, env=environment, text=True, bufsize=1)
    times = []
    for number in range(count):
        begun = time.perf_counter()
        child.stdin.write(json.dumps({"review": review, "record": "note-added", "set": {"words": f"note {number}"}}) + "\n")
        child.stdin.flush()
        answer = json.loads(child.stdout.readline())
        times.append((time.perf_counter() - begun) * 1000)
        if "error" in answer:
            sys.exit(f"a note was refused: {answer}")
    child.stdin.close()
    child.wait()
    return sorted(times[5:])


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folder", required=True)
    options.add_argument("--dhr", required=True)
    options.add_argument("--many", type=int, default=2000)
    options = options.parse_args()
    work = os.path.join(options.folder, "casework")
    os.makedirs(work, exist_ok=True)
    late = []

    def line(what, value, unit, limit=None):
        over = limit is not None and value > limit
        print(f"{what:58} {value:9.1f} {unit:4}" + (f" limit {limit} {unit}" if limit else "") + (" OVER" if over else ""), flush=True)
        if over:
            late.append(what)

    small = os.path.join(work, "small")
    shutil.rmtree(small, ignore_errors=True)
    adopt(options.dhr, small, 50, work)
    first = f"DHR-{TODAY.year}-0001"
    commands = [["review", "list"], ["review", "show", first], ["review", "next", first], ["review", "history", first],
                ["review", "handover", first], ["review", "record", first, "note-added", "--set", "words=a note"],
                ["deadlines"], ["deadlines", "--within", "14"], ["actions"], ["audit", "export", first], ["guidance", "list"]]
    print("50 reviews of 250 events, the longest of 5 starts of each command")
    for command in commands:
        line("dhr " + " ".join(command[:3]), max(run(options.dhr, small, *command)[0] for _ in range(5)) * 1000, "ms", 300)
    times = appended(options.dhr, small, first)
    line("one event on disk, median", statistics.median(times), "ms", 20)
    line("one event on disk, 95 of 100", times[int(len(times) * 0.95)], "ms")

    many = os.path.join(work, f"many-{options.many}")
    if not os.path.exists(os.path.join(many, "done")):
        shutil.rmtree(many, ignore_errors=True)
        print(f"{options.many} reviews of {EVENTS} events taken over in {adopt(options.dhr, many, options.many, work):.0f} s", flush=True)
        with open(os.path.join(many, "done"), "w"):
            pass
    snapshots = os.path.join(many, "casework.sqlite")
    for extension in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(snapshots + extension):
            os.remove(snapshots + extension)
    seconds, peak = run(options.dhr, many, "deadlines")
    print(f"{options.many} reviews of {EVENTS} events")
    line("dhr deadlines, nothing kept ready", seconds, "s", 10)
    line("its peak memory", peak, "MiB", 1024)
    measured = [run(options.dhr, many, "deadlines") for _ in range(3)]
    line("dhr deadlines, longest of 3", max(seconds for seconds, _ in measured), "s", 3)
    line("its peak memory", max(peak for _, peak in measured), "MiB", 1024)
    sys.exit(1 if late else 0)


if __name__ == "__main__":
    main()
