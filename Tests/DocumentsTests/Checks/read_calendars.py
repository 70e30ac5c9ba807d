"""Reads each FOLDER/*.ics with icalendar and vobject and compares with what
FOLDER/*.json says was written."""

import json
import sys
from datetime import date, datetime, timezone
from pathlib import Path

import icalendar
import vobject

faults = []
events_read = 0


def expect(where, name, found, wanted):
    if found != wanted:
        faults.append(f"{where}: {name}: found {found!r}, wanted {wanted!r}")


def compare(where, found, wanted):
    expect(where, "number of events", len(found), len(wanted))
    for event, want in zip(found, wanted):
        for name, value in want.items():
            expect(f"{where} {want['uid']}", name, event[name], value)


def with_icalendar(data):
    calendar = icalendar.Calendar.from_ical(data)
    for event in calendar.walk("VEVENT"):
        faults.extend(f"icalendar: {fault}" for fault in event.errors)
        yield {
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "stamp": event["DTSTAMP"].dt,
            "start": event["DTSTART"].dt,
            "end": event["DTEND"].dt,
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None,
            "status": str(event["STATUS"]),
        }


def with_vobject(data):
    calendar = vobject.readOne(data.decode("utf-8"))
    if hasattr(calendar, "vevent"):
        calendar.validate(raiseException=True)
    for event in getattr(calendar, "vevent_list", []):
        yield {
            "uid": event.uid.value,
            "sequence": int(event.sequence.value),
            "stamp": event.dtstamp.value.astimezone(timezone.utc),
            "start": event.dtstart.value,
            "end": event.dtend.value,
            "summary": event.summary.value,
            "description": event.description.value if hasattr(event, "description") else None,
            "status": event.status.value,
        }


files = sorted(Path(sys.argv[1]).glob("*.ics"))
for file in files:
    data = file.read_bytes()
    wanted = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    for event in wanted:
        event["start"], event["end"] = date.fromisoformat(event["start"]), date.fromisoformat(event["end"])
        event["stamp"] = datetime.fromtimestamp(event["stamp"], timezone.utc)
    for reader in (with_icalendar, with_vobject):
        compare(f"{file.stem}, {reader.__name__}", list(reader(data)), wanted)
    events_read += len(wanted)

if not files:
    faults.append("no calendars were written")
print("\n".join(faults) or f"{len(files)} calendars with {events_read} events read alike by icalendar and vobject")
sys.exit(bool(faults))
