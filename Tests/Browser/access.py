"""What every page owes to those who use a keyboard, a magnifier or a
screen reader: axe-core's rules, 320 pixels, the Tab key."""

import importlib.util
import json
from pathlib import Path

from chrome import Chrome

# WCAG 2.2, A and AA.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def axe_source() -> str:
    """axe.min.js as the PyPI package has it."""
    return (Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js").read_text()


AXE = None


def violations(chrome: Chrome) -> list[str]:
    global AXE
    AXE = AXE or axe_source()
    # What is closed is looked at too.
    chrome.driver.execute_script("for (const one of document.querySelectorAll('details')) one.open = true;")
    found = chrome.driver.execute_async_script(
        AXE + """
        const [tags, done] = arguments;
        axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}).then(
          (answer) => done(answer.violations), (error) => done([{id: String(error), nodes: []}]));""", TAGS)
    return [f"{one['id']}: {node['html'][:160]} {first_words(node)}" for one in found for node in one["nodes"][:3]] + [
        one["id"] for one in found if not one["nodes"]]


def first_words(node: dict) -> str:
    checks = node.get("any", []) + node.get("all", []) + node.get("none", [])
    return checks[0]["message"][:160] if checks else ""


def overflow(chrome: Chrome) -> list[str]:
    """Elements that make the page scroll sideways at 320 pixels, as at 400 %
    on a screen of 1280."""
    chrome.size(320)
    try:
        return chrome.driver.execute_script("""
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) return [];
            const frames = '.table-frame, .chart-frame, .spoken, .skip';
            return [...document.querySelectorAll('body *')]
              .filter((one) => one.getBoundingClientRect().right > width + 1 && !one.closest(frames))
              .slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).concat(['page is ' + document.documentElement.scrollWidth + ' wide']);""")
    finally:
        chrome.size(1280)


CONTROLS = """
  const seen = (one) => one.checkVisibility({visibilityProperty: true}) && !one.disabled;
  const groups = new Set();
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter(seen)
    .filter((one) => {
      if (one.type !== 'radio') return true;
      const group = one.form?.id + one.name;
      if (groups.has(group)) return false;
      groups.add(group);
      return true;
    }).map((one, place) => { if (!one.dataset.place) one.dataset.place = place; return one.dataset.place; });"""

ACTIVE = """
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one);
  const shown = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  const group = one.type === 'radio' ? document.querySelector(`input[type=radio][name="${one.name}"]`) : one;
  return [one.dataset.place ?? group.dataset.place ?? null, shown, one.outerHTML.slice(0, 120)];"""


def keyboard(chrome: Chrome) -> list[str]:
    """Controls that Tab does not reach, and those whose focus is not seen."""
    chrome.driver.execute_script(
        "for (const one of document.querySelectorAll('details')) one.open = false; document.activeElement.blur(); window.scrollTo(0, 0);")
    wanted = set(chrome.driver.execute_script(CONTROLS))
    reached, faults = set(), []
    for _ in range(len(wanted) + 40):
        chrome.driver.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9})
        chrome.driver.execute_cdp_cmd("Input.dispatchKeyEvent", {"type": "keyUp", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9})
        answer = chrome.driver.execute_script(ACTIVE)
        if answer is None:
            if wanted <= reached:
                break
            continue
        place, shown, text = answer
        if place is not None:
            reached.add(place)
        if not shown:
            faults.append("focus is not seen: " + text)
        if wanted <= reached:
            break
    missed = wanted - reached
    if missed:
        text = chrome.driver.execute_script(
            "return arguments[0].map((place) => document.querySelector(`[data-place='${place}']`).outerHTML.slice(0, 120))",
            sorted(missed)[:3])
        faults.append(f"Tab does not reach {len(missed)} of {len(wanted)}: {json.dumps(text)}")
    return faults
