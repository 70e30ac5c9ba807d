"""The main journeys of each kind of user, as a person takes them: with a
browser, by the words on the pages."""

import base64
import hashlib
import hmac
import re
import struct
import time
import unittest
import urllib.request

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from chrome import Chrome
from serving import Server


class Journey(unittest.TestCase):
    demonstration = True

    @classmethod
    def setUpClass(cls):
        cls.server = Server(cls.demonstration)
        cls.chrome = Chrome(cls.server.address)

    @classmethod
    def tearDownClass(cls):
        cls.chrome.quit()
        cls.server.stop()

    def arrive(self, person: str) -> None:
        self.chrome.sign_in(self.server.people[person], self.server.password)

    def says(self, words: str) -> None:
        self.assertIn(words, self.chrome.text, f"on {self.chrome.path}: {self.chrome.heading}")

    def record(self, review: str, event: str, values: dict[str, str], button: str | None = None) -> None:
        """The form of an event, by the names of its fields."""
        self.chrome.open(f"/reviews/{review}/record/{event}")
        for name, value in values.items():
            fields = self.chrome.driver.find_elements(By.NAME, name)
            self.assertTrue(fields, f"{event} has no field {name}: {self.names()}")
            if fields[0].tag_name == "select":
                Select(fields[0]).select_by_value(value)
            elif fields[0].get_attribute("type") in ("radio", "checkbox"):
                wanted = [one for one in fields if one.get_attribute("value") == value]
                self.assertTrue(wanted, f"{event}: {name} has no {value}")
                wanted[0].click()
            else:
                fields[0].clear()
                fields[0].send_keys(value)
        main = self.chrome.driver.find_element(By.ID, "record")
        self.chrome.follow(main.find_element(By.CSS_SELECTOR, "button[type=submit]"))
        self.assertNotIn("There is a problem", self.chrome.text, f"{event}: {self.chrome.text[:1500]}")

    def names(self) -> list[str]:
        return [one.get_attribute("name") for one in self.chrome.driver.find_elements(By.CSS_SELECTOR, "input, select, textarea")]


class Office(Journey):
    def test_a_review_is_opened_and_taken_to_its_decision(self):
        self.arrive("manager")
        self.chrome.open("/board")
        self.chrome.press("A death was notified")
        # Sent empty, it says what is missing and leads there.
        self.chrome.press("Open the review")
        self.says("There is a problem")
        self.chrome.press("Enter the day of the notification")
        self.assertEqual(self.chrome.driver.switch_to.active_element.get_attribute("name"), "notified.day")
        Select(self.chrome.field("csp")).select_by_visible_text("Safer Hallamside Partnership")
        for part, value in {"day": "20", "month": "11", "year": "2026"}.items():
            self.chrome.write(f"notified.{part}", value)
        self.chrome.write("by", "Hallamside Police")
        self.chrome.press("Open the review")
        self.says("The review is open as")
        review = re.search(r"/reviews/(DHR-[0-9]{4}-[0-9]+)", self.chrome.path).group(1)

        self.record(review, "case-logged", {"by": "Morgan Hale"})
        self.record(review, "person-recorded", {"name": "Hester Willowbank", "part": "victim"})
        self.record(review, "residence-tested", {"ground": "normal-residence", "csp": "Safer Hallamside Partnership"})
        self.chrome.open(f"/reviews/{review}")
        self.says(review)
        # A decision before its time is refused with every reason.
        self.chrome.open(f"/reviews/{review}/record/decision-taken")
        self.assertIn("decision", self.chrome.heading.lower())
        self.chrome.follow(self.chrome.driver.find_element(By.ID, "record").find_element(By.CSS_SELECTOR, "button[type=submit]"))
        self.says("There is a problem")
        # The title and the tab never say how somebody died.
        for word in ("kill", "murder", "stab", "strang"):
            self.assertNotIn(word, self.chrome.driver.title.lower())

    def test_search_open_and_quote(self):
        self.arrive("trainer")
        self.chrome.open("/search")
        self.chrome.write("q", "police")
        self.chrome.follow(self.chrome.driver.find_element(By.CSS_SELECTOR, "main button[type=submit]"))
        marks = self.chrome.driver.find_elements(By.CSS_SELECTOR, "mark")
        self.assertTrue(marks, "no word that was found is marked")
        self.chrome.follow(self.chrome.driver.find_element(By.CSS_SELECTOR, ".passages h3 a"))
        self.assertTrue(self.chrome.path.startswith("/library/"), self.chrome.path)
        self.chrome.follow(self.chrome.driver.find_element(By.CSS_SELECTOR, "a[href*='/quote']"))
        self.chrome.settle()
        text = self.chrome.driver.find_element(By.TAG_NAME, "textarea").get_attribute("value")
        self.assertTrue(text.startswith("“") and text.endswith(")"), text)
        self.chrome.driver.back()
        self.chrome.driver.back()
        self.assertTrue(self.chrome.path.startswith("/search?"), self.chrome.path)
        self.assertEqual(self.chrome.field("q").get_attribute("value"), "police")


    def test_a_tracker_is_taken_over(self):
        self.arrive("manager")
        paper = self.server.folder.name + "/tracker.csv"
        with open(paper, "w") as file:
            file.write("Our reference,Partnership,Date notified,Remarks\nOLD/12,Safer Hallamside Partnership,2026-03-02,on paper until now\n")
        self.chrome.open("/take-over")
        self.chrome.driver.find_element(By.CSS_SELECTOR, "input[name=kind][value=tracker]").click()
        self.chrome.field("table").send_keys(paper)
        self.chrome.press("Continue")
        self.assertEqual(self.chrome.heading, "Which column holds what")
        Select(self.chrome.field("column.reference")).select_by_value("Our reference")
        Select(self.chrome.field("column.notified")).select_by_value("Date notified")
        self.chrome.press("Dry run")
        self.says("The dry run found no fault")
        self.says("Nothing is recorded yet")
        self.chrome.press("Take over the row")
        self.chrome.open("/board")
        self.says("OLD/12")

    def test_a_briefing_is_built_approved_and_downloaded(self):
        self.arrive("trainer")
        self.chrome.open("/briefings")
        self.chrome.press("New briefing")
        Select(self.chrome.field("theme")).select_by_value("coercive-control")
        self.chrome.press("Begin")
        briefing = re.match(r"/briefings/[^/?#]+", self.chrome.path).group(0)
        self.chrome.press("The message and local help")
        self.chrome.write("message", "Ask, write it down, and act on it.")
        self.chrome.press("Save")
        self.chrome.open(briefing + "/preview")
        self.says("Ask, write it down, and act on it.")
        self.chrome.open(briefing)
        self.chrome.press("Approve this edition")
        self.says("Approved")
        links = [one.get_attribute("href") for one in self.chrome.driver.find_elements(By.CSS_SELECTOR, "a[download]")]
        self.assertTrue(links)
        cookie = "; ".join(f"{one['name']}={one['value']}" for one in self.chrome.driver.get_cookies())
        for link in links:
            with urllib.request.urlopen(urllib.request.Request(link, headers={"Cookie": cookie})) as answer:
                self.assertIn("attachment", answer.headers["Content-Disposition"])
                self.assertGreater(len(answer.read()), 1000, link)

    def test_codings_are_confirmed_by_button_and_by_key(self):
        self.arrive("trainer")
        self.chrome.open("/coding?theme=coercive-control")
        first = self.chrome.words("main")
        self.chrome.follow(self.chrome.driver.find_element(By.CSS_SELECTOR, "button[value=confirm]"))
        second = self.chrome.words("main")
        self.assertNotEqual(first, second)
        self.chrome.driver.find_element(By.TAG_NAME, "body").send_keys("c")
        for _ in range(50):
            if self.chrome.words("main") != second:
                break
            time.sleep(0.1)
        else:
            self.fail("the key does nothing")
        self.chrome.open("/coding/decisions")
        self.assertGreaterEqual(len(self.chrome.driver.find_elements(By.CSS_SELECTOR, "tbody tr")), 2)


class Agency(Journey):
    def test_an_agency_answers_what_it_is_asked_for(self):
        self.arrive("agency")
        self.assertEqual(self.chrome.path, "/work")
        self.chrome.open("/reviews/DHR-2026-0010/agency")
        self.says("What you are asked for")
        self.chrome.press("Send your answer")
        self.assertIn("/record/request-returned", self.chrome.path)
        form = self.chrome.driver.find_element(By.ID, "record")
        files = form.find_elements(By.CSS_SELECTOR, "input[type=file]")
        if files:
            paper = self.server.folder.name + "/answer.txt"
            with open(paper, "w") as file:
                file.write("The council knew the household through its housing service.\n")
            files[0].send_keys(paper)
        self.chrome.follow(form.find_element(By.CSS_SELECTOR, "button[type=submit]"))
        self.assertNotIn("There is a problem", self.chrome.text, self.chrome.text[:1500])
        self.chrome.open("/reviews/DHR-2026-0010/agency")
        self.says("Returned")
        # What is the others' is not there, by any address.
        for path in ("/board", "/reviews/DHR-2025-0001", "/reviews/DHR-2026-0010/part/people", "/administration"):
            self.chrome.open(path)
            self.assertIn(self.chrome.heading, ("Page not found", "This page is for other roles"), path)


class FirstDay(Journey):
    demonstration = False
    words = "seven wet lanterns on a wall"

    def code(self, secret: str) -> str:
        key = base64.b32decode(secret.replace(" ", ""))
        digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
        place = digest[-1] & 15
        return f"{(struct.unpack('>I', digest[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"

    def join(self, path: str, values: dict[str, str]) -> str:
        """By a link of the office, with a second factor; the factor's key."""
        self.chrome.forget()
        self.chrome.open(path)
        for name, value in values.items():
            self.chrome.write(name, value)
        self.chrome.write("password", self.words)
        self.chrome.write("again", self.words)
        self.chrome.press("Continue")
        self.says("The password is set")
        address = re.search(r"Sign in with (\S+@\S+\w)", self.chrome.text).group(1)
        self.chrome.write("address", address)
        self.chrome.write("password", self.words)
        self.chrome.press("Sign in")
        self.assertEqual(self.chrome.heading, "Set up your second factor")
        self.assertTrue(self.chrome.driver.find_element(By.CSS_SELECTOR, "svg.code-picture").is_displayed())
        secret = re.search(r"(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}", self.chrome.text).group(0)
        self.chrome.write("code", self.code(secret))
        self.chrome.press("Continue")
        self.assertEqual(self.chrome.heading, "Your recovery codes")
        self.assertEqual(len(re.findall(r"(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}", self.chrome.text)), 10)
        self.chrome.press("I have kept them")
        return secret

    def test_the_first_account_and_an_invitation_with_a_second_factor(self):
        self.join(self.server.first_account, {"address": "odile@office.example", "name": "Odile Marchbank"})
        self.assertEqual(self.chrome.path, "/board")
        self.says("Odile Marchbank")
        # Used, the link does nothing more.
        self.chrome.open(self.server.first_account)
        self.assertEqual(self.chrome.heading, "This link cannot be used")
        self.chrome.open("/administration/accounts")
        self.chrome.press("Invite somebody")
        self.chrome.press("Make the invitation")
        self.says("There is a problem")
        self.chrome.write("address", "perdita@agency.example")
        self.chrome.write("name", "Perdita Vance")
        self.chrome.press("Make the invitation")
        self.assertEqual(self.chrome.heading, "Hand on this link")
        link = re.search(r"http://\S+/invitation/[\w-]{43}", self.chrome.text).group(0)
        self.join(link, {})
        self.says("Perdita Vance")
        # She has no role in the office: nothing of the office is hers.
        for path in ("/board", "/administration/accounts", "/reviews/DHR-2025-0003"):
            self.chrome.open(path)
            self.assertIn(self.chrome.heading, ("Page not found", "This page is for other roles"), path)
        self.chrome.open(link)
        self.assertEqual(self.chrome.heading, "This link cannot be used")


if __name__ == "__main__":
    unittest.main()
