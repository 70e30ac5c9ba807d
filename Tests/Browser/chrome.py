"""Headless Chromium, driven as a person would."""

import shutil
from pathlib import Path

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, TimeoutException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.ui import WebDriverWait


class Chrome:
    def __init__(self, address: str):
        options = Options()
        options.binary_location = shutil.which("chromium") or "chromium"
        for word in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--force-prefers-reduced-motion", "--hide-scrollbars"]:
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver") or "chromedriver"))
        self.address = address
        self.size(1280)

    def size(self, width: int, height: int = 900) -> None:
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def open(self, path: str) -> None:
        self.driver.get(path if path.startswith("http") else self.address + path)

    def forget(self) -> None:
        self.driver.delete_all_cookies()

    def sign_in(self, address: str, password: str) -> None:
        self.forget()
        self.open("/sign-in")
        self.write("address", address)
        self.write("password", password)
        self.press("Sign in")

    def field(self, name: str):
        return self.driver.find_element(By.NAME, name)

    def write(self, name: str, text: str) -> None:
        field = self.field(name)
        field.clear()
        field.send_keys(text)

    def press(self, words: str) -> None:
        """A button or link by its words; waits for the page that comes."""
        found = [
            one for one in self.driver.find_elements(By.CSS_SELECTOR, "button, a, summary")
            if one.is_displayed() and one.text.strip() == words]
        if not found:
            raise AssertionError(f"no button or link “{words}” on {self.path}: {self.heading}")
        self.follow(found[0])

    def follow(self, element) -> None:
        """Presses an element, and waits for the page that it leads to."""
        leaves = element.tag_name != "summary"
        before = self.driver.find_element(By.TAG_NAME, "html")
        element.click()
        if leaves:
            # The old page stays for a moment after the press, complete as it
            # is. What leads to no other page is not waited for long.
            try:
                WebDriverWait(self.driver, 5, 0.05).until(staleness_of(before))
            except TimeoutException:
                pass
        self.settle()

    def settle(self) -> None:
        """Between two pages there is none for a moment."""
        WebDriverWait(self.driver, 20).until(
            lambda driver: driver.execute_script("return document.readyState === 'complete' && document.body !== null"))

    @property
    def path(self) -> str:
        return self.driver.current_url[len(self.address):]

    @property
    def heading(self) -> str:
        return self.words("h1")

    @property
    def text(self) -> str:
        return self.words("body")

    def words(self, tag: str) -> str:
        """Of the page that is there: one may come while it is read."""
        for _ in range(5):
            try:
                return self.driver.find_element(By.TAG_NAME, tag).text
            except StaleElementReferenceException:
                self.settle()
        return self.driver.find_element(By.TAG_NAME, tag).text

    def complaints(self) -> list[str]:
        """What the browser refused or could not load since the last time."""
        return [one["message"] for one in self.driver.get_log("browser") if one["level"] in ("SEVERE", "WARNING")]

    def screenshot(self, file: Path) -> None:
        """All of the page, not the part in view alone."""
        height = self.driver.execute_script("return Math.min(document.documentElement.scrollHeight, 6000)")
        width = self.driver.execute_script("return window.innerWidth")
        self.size(width, max(height, 600))
        self.driver.save_screenshot(str(file))
        self.size(width)

    def quit(self) -> None:
        self.driver.quit()

