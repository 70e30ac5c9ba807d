"""How fast the web application answers, from outside the server.

500 live reviews of 250 events, and the library of the corpus where it has
been made; one page after another by one person, then 200 connections that
ask for a mix of pages without a pause (wrk).

Limits: search page and review page under 50 ms, board under 100 ms, each for
95 of 100; 200 connections with 99 of 100 under 500 ms and no error; memory
1.5 GiB; first page 2 s after the start; no page over 150 kB.
"""

import argparse
import base64
import hashlib
import hmac
import http.client
import os
import random
import re
import shutil
import struct
import subprocess
import sys
import time
import urllib.parse

import casework

PASSWORD = "harbour lantern quiet meadow"
WORDS = ["strangulation", "police", "housing", "\"no further action\"", "theme:coercive-control", "carer assessment",
         "GP OR surgery", "mental health", "threat near/5 police", "suffocat*", "section:analysis alcohol", "interpreter"]


class Person:
    """A browser, as far as a server sees one."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookies = {}

    def ask(self, method, path, fields=None):
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        begun = time.perf_counter()
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        elapsed = (time.perf_counter() - begun) * 1000
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                pair, *attributes = value.split(";")
                key, _, content = pair.partition("=")
                if not content or any(a.strip().lower() == "max-age=0" for a in attributes):
                    self.cookies.pop(key, None)
                else:
                    self.cookies[key] = content
        return answer, text, elapsed

    def post(self, path, fields, page=None):
        _, text, _ = self.ask("GET", page or path)
        token = re.search(rb'name="_token" value="([^"]+)"', text).group(1).decode()
        return self.ask("POST", path, dict(fields, _token=token))


def code(secret, now):
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(now) // 30), hashlib.sha1).digest()
    place = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def signed_in(port, first):
    """The first account, made with the link that the server printed."""
    person = Person(port)
    path = urllib.parse.urlparse(first).path
    person.post(path, {"address": "manager@example.org", "name": "Invented Manager", "password": PASSWORD, "again": PASSWORD})
    person.post("/sign-in", {"address": "manager@example.org", "password": PASSWORD, "back": ""})
    _, text, _ = person.ask("GET", "/second-factor")
    secret = re.search(rb"<dd>([A-Z2-7 ]{32,})</dd>", text).group(1).decode().replace(" ", "")
    answer, text, _ = person.post("/second-factor", {"code": code(secret, time.time())})
    if answer.status != 200 or "dhr-session" not in person.cookies:
        sys.exit(f"signing in ended with {answer.status}")
    return person


def resident(pid):
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmRSS"))


def peak(pid):
    with open(f"/proc/{pid}/status") as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM"))


LUA = """
local paths = {}
for line in io.lines(os.getenv("DHR_PATHS")) do paths[#paths + 1] = line end
local place = 0
local cookie = os.getenv("DHR_COOKIE")
function setup(thread) thread:set("seed", math.random(1, 1000000)) end
function init() math.randomseed(seed or 1) place = math.random(#paths) end
function request()
  place = place % #paths + 1
  return wrk.format("GET", paths[place], { ["Cookie"] = cookie })
end
function done(summary, latency)
  io.write(string.format("FIGURES %d %d %d %.1f %.1f %.1f\\n", summary.requests, summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.duration / 1e6))
end
"""


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folder", required=True)
    options.add_argument("--dhr", required=True)
    options.add_argument("--reviews", type=int, default=500)
    options.add_argument("--corpus", help="folder of reports for the library; none without it")
    options.add_argument("--seconds", type=int, default=20)
    options = options.parse_args()
    work = os.path.join(options.folder, "website")
    os.makedirs(work, exist_ok=True)
    data = os.path.join(work, f"data-{options.reviews}{'-library' if options.corpus else ''}")
    if not os.path.exists(os.path.join(data, "done")):
        shutil.rmtree(data, ignore_errors=True)
        print(f"{options.reviews} reviews taken over in {casework.adopt(options.dhr, data, options.reviews, work):.0f} s", flush=True)
        if options.corpus:
            begun = time.perf_counter()
            subprocess.run([options.dhr, "import", options.corpus, "--fiction", "--data", data], check=True, stdout=subprocess.DEVNULL)
            print(f"the library imported in {time.perf_counter() - begun:.0f} s", flush=True)
        open(os.path.join(data, "done"), "w").close()
    # Nobody's account of an earlier run.
    fresh = data + "-run"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(data, fresh)

    late = []

    def line(what, value, unit, limit=None):
        over = limit is not None and value > limit
        print(f"{what:58} {value:9.1f} {unit:4}" + (f" limit {limit} {unit}" if limit else "") + (" OVER" if over else ""), flush=True)
        if over:
            late.append(what)

    begun = time.perf_counter()
    server = subprocess.Popen([options.dhr, "serve", "--port", "0", "--json", "--searches-per-minute", "1000000000", "--data", fresh], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True, env=dict(os.environ))
    try:
        import json
        told = None
        while told is None:
            text = server.stdout.readline()
            if not text:
                sys.exit("the server ended before it answered")
            try:
                told = json.loads(text)
            except json.JSONDecodeError:
                continue
        port = urllib.parse.urlparse(told["address"]).port
        Person(port).ask("GET", "/sign-in")
        line("start to first page", time.perf_counter() - begun, "s", 2)
        person = signed_in(port, told["firstAccount"])
        references = [f"DHR-{casework.TODAY.year}-{number + 1:04}" for number in range(options.reviews)]
        pick = random.Random(7)
        searches = ["/search?" + urllib.parse.urlencode({"q": words}) for words in WORDS]
        pages = {
            "board": (["/board"], 100), "search": (searches, 50),
            "review": ([f"/reviews/{pick.choice(references)}" for _ in range(60)], 50),
            "review, clocks": ([f"/reviews/{pick.choice(references)}/part/clocks" for _ in range(30)], None),
            "deadlines": (["/deadlines"], None), "actions": (["/actions"], None), "recording": ([f"/reviews/{references[0]}/record/agency-asked"], None),
        }
        largest = 0
        for name, (paths, limit) in pages.items():
            begun = time.perf_counter()
            answer, text, first = person.ask("GET", paths[0])
            times = []
            for number in range(120):
                answer, text, elapsed = person.ask("GET", paths[number % len(paths)])
                if answer.status != 200:
                    sys.exit(f"{paths[number % len(paths)]} answered {answer.status}")
                times.append(elapsed)
                largest = max(largest, len(text))
            times.sort()
            line(f"{name}: the first time", first, "ms")
            line(f"{name}: median", times[60], "ms")
            line(f"{name}: 95 of 100", times[113], "ms", limit)
        line("largest page", largest / 1000, "kB", 150)
        if not shutil.which("wrk"):
            print("wrk is not here (apt-get install wrk): the load of 200 connections was not measured")
            sys.exit(1 if late else 0)
        mixed = [path for path in searches for _ in range(3)] + ["/board"] * 8 + [f"/reviews/{pick.choice(references)}" for _ in range(30)]
        mixed += [f"/reviews/{pick.choice(references)}/part/agencies" for _ in range(10)] + ["/deadlines", "/actions", "/help"]
        pick.shuffle(mixed)
        script, paths = os.path.join(work, "mix.lua"), os.path.join(work, "paths.txt")
        with open(script, "w") as file:
            file.write(LUA)
        with open(paths, "w") as file:
            file.write("\n".join(mixed) + "\n")
        environment = dict(os.environ, DHR_PATHS=paths, DHR_COOKIE=f"dhr-session={person.cookies['dhr-session']}")
        out = subprocess.run(["wrk", "-t1", "-c200", f"-d{options.seconds}s", "--latency", "--timeout", "10s", "-s", script,
                              f"http://127.0.0.1:{port}"], capture_output=True, text=True, env=environment).stdout
        requests, wrong, broken, median, tail, seconds = next(l for l in out.splitlines() if l.startswith("FIGURES")).split()[1:]
        line("200 connections: pages a second", float(requests) / float(seconds), "")
        line("200 connections: median", float(median), "ms")
        line("200 connections: 99 of 100", float(tail), "ms", 500)
        line("200 connections: answers that were refused", float(wrong), "", 0)
        line("200 connections: broken off", float(broken), "", 0)
        line("memory at the end", resident(server.pid), "MiB", 1536)
        line("memory at most", peak(server.pid), "MiB", 1536)
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(fresh, ignore_errors=True)
    sys.exit(1 if late else 0)


main()
