"""The real program, serving on a free port, and who may sign in there."""

import http.cookiejar
import json
import os
import re
import subprocess
import tempfile
import urllib.error
import urllib.parse
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def program() -> Path:
    named = os.environ.get("DHR_PROGRAM")
    if named:
        return Path(named)
    return CHECKOUT / ".build" / "debug" / "dhr"


class Server:
    """`dhr demo --serve`, or `dhr serve` over a folder of its own."""

    def __init__(self, demonstration: bool = True):
        self.folder = tempfile.TemporaryDirectory(prefix="dhr-browser-")
        data = str(Path(self.folder.name) / "data")
        corpus = ["--corpus", str(CHECKOUT / "corpus" / "reviews")]
        arguments = ["demo", "--serve", *corpus] if demonstration else ["serve"]
        self.errors = open(Path(self.folder.name) / "errors", "w+")
        self.process = subprocess.Popen(
            [str(program()), *arguments, "--data", data, "--port", "0", "--json"],
            stdout=subprocess.PIPE, stderr=self.errors, text=True)
        for line in self.process.stdout:
            answer = json.loads(line)
            if "address" in answer:
                self.address = answer["address"]
                self.first_account = answer["firstAccount"]
                self.password = answer["password"]
                self.people = {one["address"].split("@")[0]: one["address"] for one in answer["accounts"]}
                return
        self.errors.seek(0)
        raise RuntimeError("the program did not serve: " + self.errors.read())

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()
        self.errors.close()
        self.folder.cleanup()


class PageReader(HTMLParser):
    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.token = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "a" and values.get("href", "").startswith("/"):
            self.links.append(values["href"].split("#")[0])
        if tag == "input" and values.get("name") == "_token":
            self.token = values["value"]


class Caller:
    """Asks for pages without a browser, to find out which there are."""

    def __init__(self, server: Server, person: str | None):
        self.server = server
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        if person:
            token = PageReader(self.get("/sign-in")[1]).token
            fields = {"_token": token, "address": server.people[person], "password": server.password}
            self.get("/sign-in", urllib.parse.urlencode(fields).encode())

    def get(self, path: str, body: bytes | None = None) -> tuple[int, str, str]:
        """Status, text, and the address it ended at."""
        try:
            with self.opener.open(self.server.address + path, body) as answer:
                kind = answer.headers.get("Content-Type", "")
                text = answer.read().decode("utf-8", "replace") if kind.startswith("text/html") else ""
                return answer.status, text, answer.geturl()[len(self.server.address):]
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8", "replace"), path


def patterns() -> list[str]:
    """The addresses of the table of routes, as its golden file lists them."""
    lines = (CHECKOUT / "Tests" / "WebsiteTests" / "Golden" / "routes.txt").read_text().splitlines()
    return [line.split(" ", 2)[1].rstrip(":") for line in lines if line.startswith("GET ")]


class Routes:
    def __init__(self):
        self.all = []
        for pattern in patterns():
            names = re.findall(r"\{(\w+)\}", pattern)
            text = re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(pattern))
            self.all.append((len(names), pattern, names, re.compile(text)))
        self.all.sort(key=lambda one: one[0])

    def kind(self, path: str, apart: tuple[str, ...]) -> str | None:
        """The route of a path, and the value of parameters that make a page
        another kind of page."""
        bare = path.split("?")[0]
        for _, pattern, names, expression in self.all:
            match = expression.fullmatch(bare)
            if match:
                values = [value for name, value in zip(names, match.groups()) if name in apart]
                return " ".join([pattern, *values])
        return None


def pages(server: Server, person: str | None, apart: tuple[str, ...] = ("part",)) -> dict[str, str]:
    """One address for each kind of page that somebody reaches by links from
    their first page."""
    routes, caller = Routes(), Caller(server, person)
    queue, found, seen = ["/sign-in", "/help", "/search?q=police"] + (["/"] if person else []), {}, set()
    while queue:
        path = queue.pop(0)
        kind = routes.kind(path, apart)
        if kind is None or kind in seen:
            continue
        seen.add(kind)
        status, text, ended = caller.get(path)
        if status != 200 or not text:
            continue
        kind = routes.kind(ended, apart)
        if kind in found:
            continue
        seen.add(kind)
        found[kind] = ended
        links = PageReader(text).links
        queue += [one for one in links if "DHR-2025-0003" in one] + [one for one in links if "DHR-2025-0003" not in one]
    return found
