"""What the figures are held against."""

PAGE_MILLISECONDS = 50.0
"""A search page's work, the slowest of the 224 queries. Hard."""
IMPORT_PEAK_BYTES = 2 << 30
"""Resident memory of the import. Hard."""

IMPORT_MEGABYTES_PER_SECOND = 20.0
ONE_REPORT_MILLISECONDS = 200.0
CODING_SHARE = 0.25
"""Of the import's CPU time."""
RATIO_TO_TANTIVY = 1.0
"""dhr's time by Tantivy's, p50 and p95, at most."""
TIMES_UNDER_FTS5 = 20.0
"""FTS5's p50 by dhr's, at least."""
PHRASE_TIMES_UNDER_FTS5 = 4.0
"""For phrases: FTS5's p95 by dhr's, at least."""
