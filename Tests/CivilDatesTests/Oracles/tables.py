"""Writes the answers of python-dateutil and holidays as tables.

Each file begins with a line that names the versions; columns are parted by
tabs. The random questions come from a fixed seed, so the same versions give
the same bytes.
"""

import random
import sys
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import holidays
from dateutil.easter import easter
from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, rrule, rruleset

FIRST_YEAR, LAST_YEAR = 1978, 2060
MADE_BY = f"# holidays {version('holidays')}, python-dateutil {version('python-dateutil')}; made by make-tables"


def write(folder, name, columns, rows):
    lines = [MADE_BY, "# " + "\t".join(columns)] + ["\t".join(map(str, row)) for row in rows]
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def closed_days():
    """Public holidays of England; those of Wales must be the same days."""
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    england = holidays.country_holidays("GB", subdiv="ENG", years=years)
    wales = holidays.country_holidays("GB", subdiv="WLS", years=years)
    assert set(england) == set(wales)
    return england


def months(rng):
    """Starts at month ends and elsewhere, forwards and back."""
    starts = [
        date(year, month, day)
        for year in (2019, 2020, 2023, 2024, 2025)
        for month, day in ((1, 29), (1, 30), (1, 31), (2, 28), (3, 31), (4, 30), (8, 31), (12, 31))
    ] + [date(2000, 2, 29), date(2020, 2, 29), date(2024, 2, 29), date(1900, 2, 28)]
    questions = [(start, count) for start in starts for count in (-12, -1, 1, 2, 3, 4, 6, 12, 13, 48, 1200)]
    for _ in range(1000):
        start = date(1900, 1, 1) + timedelta(days=rng.randrange(70_000))
        questions.append((start, rng.randrange(-1200, 1201)))
    return [(start, count, start + relativedelta(months=count)) for start, count in questions]


def years(rng):
    questions = [(date(2024, 2, 29), count) for count in range(-8, 9)]
    for _ in range(200):
        questions.append((date(1900, 1, 1) + timedelta(days=rng.randrange(70_000)), rng.randrange(-100, 101)))
    return [(start, count, start + relativedelta(years=count)) for start, count in questions]


def working_days(rng, closed):
    """The count-th day after the start that dateutil's rules leave over."""
    rows = []
    for _ in range(600):
        start = date(FIRST_YEAR, 1, 1) + timedelta(days=rng.randrange(30_000))
        count = rng.choice((1, 2, 3, 5, 10, 15, 20, 28, 40, 60))
        rules = rruleset()
        rules.rrule(
            rrule(DAILY, dtstart=start + timedelta(days=1), byweekday=(MO, TU, WE, TH, FR), count=count + 40)
        )
        for year in (start.year, start.year + 1):
            for day in (d for d in closed if d.year == year):
                rules.exdate(rrule(DAILY, dtstart=day, count=1)[0])
        rows.append((start, count, rules[count - 1].date()))
    return rows


def main(folder):
    rng = random.Random(20261121)
    closed = closed_days()
    write(folder, "holidays.tsv", ("date", "name"), sorted(closed.items()))
    write(folder, "months.tsv", ("start", "months", "end"), months(rng))
    write(folder, "years.tsv", ("start", "years", "end"), years(rng))
    write(folder, "easter.tsv", ("date",), [(easter(year),) for year in range(1583, 2300)])
    write(folder, "working-days.tsv", ("start", "working days", "end"), working_days(rng, closed))


main(Path(sys.argv[1]))
