"""Every page that each kind of user reaches, under axe-core's rules for
WCAG 2.2 A and AA, at 320 pixels, and by the Tab key."""

import sys
import time
import unittest

from selenium.webdriver.support.ui import Select

import access
from chrome import Chrome
from serving import Server, pages


class EveryPage(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.chrome = Chrome(cls.server.address)
        # Without one there would be no page of a briefing to look at.
        cls.chrome.sign_in(cls.server.people["trainer"], cls.server.password)
        cls.chrome.open("/briefings/new")
        Select(cls.chrome.field("theme")).select_by_value("coercive-control")
        cls.chrome.press("Begin")

    @classmethod
    def tearDownClass(cls):
        cls.chrome.quit()
        cls.server.stop()

    def test_every_page_of_every_kind_of_user(self):
        faults, looked, tabbed, began = {}, 0, set(), time.monotonic()

        def note(what: str, where: str) -> None:
            faults.setdefault(what, []).append(where)

        # What is the same page for everybody is looked at once.
        known = set()
        for person in [None, *self.server.people]:
            print(f"  {person or 'nobody'}, after {time.monotonic() - began:.0f} s and {looked} pages", file=sys.stderr)
            if person:
                self.chrome.sign_in(self.server.people[person], self.server.password)
            else:
                self.chrome.forget()
            for kind, path in sorted(pages(self.server, person).items()):
                if (kind, path) in known:
                    continue
                self.chrome.open(path)
                where = f"{path} as {person or 'nobody'}"
                looked += 1
                for fault in access.violations(self.chrome):
                    note(fault, where)
                for fault in access.overflow(self.chrome):
                    note("320 pixels: " + fault, where)
                for fault in self.chrome.complaints():
                    note("the browser says " + fault, where)
                if kind not in tabbed:
                    tabbed.add(kind)
                    self.chrome.open(path)
                    for fault in access.keyboard(self.chrome):
                        note(fault, where)
                # Pages without a name of somebody on them.
                if not path.startswith(("/reviews", "/work", "/board", "/account")):
                    known.add((kind, path))
        print(f"axe-core: {looked} pages, {len(tabbed)} kinds by the Tab key, {time.monotonic() - began:.0f} s")
        text = "\n".join(f"{what}\n    {len(where)} pages: {', '.join(where[:3])}" for what, where in sorted(faults.items()))
        self.assertFalse(faults, "\n" + text)


if __name__ == "__main__":
    unittest.main()
