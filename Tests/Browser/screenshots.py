"""Pictures of each page, by kind of user, at 1280 and 375 pixels."""

import re
import sys
from pathlib import Path

from chrome import Chrome
from serving import Server, pages


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    server = Server()
    chrome = Chrome(server.address)
    made = 0
    try:
        for person in [None, *server.people]:
            if person:
                chrome.sign_in(server.people[person], server.password)
            for kind, path in sorted(pages(server, person, apart=("part", "event")).items()):
                name = re.sub(r"[^a-z0-9]+", "-", kind.lower()).strip("-") or "start"
                for width in (1280, 375):
                    chrome.size(width)
                    chrome.open(path)
                    chrome.screenshot(folder / f"{person or 'nobody'}-{name}-{width}.png")
                    made += 1
    finally:
        chrome.quit()
        server.stop()
    print(f"{made} pictures in {folder}")


main()
