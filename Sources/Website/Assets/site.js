// A little help where a page works without it: the focus goes to what is
// wrong, and "Leave this page" answers to the Escape key pressed three times.
(function () {
  "use strict";
  var faults = document.getElementById("fault-summary");
  if (faults) { faults.focus(); }

  var leave = document.getElementById("leave");
  if (leave) {
    var pressed = [];
    document.addEventListener("keydown", function (event) {
      if (event.key !== "Escape") { return; }
      var now = Date.now();
      pressed = pressed.filter(function (moment) { return now - moment < 2000; }).concat(now);
      if (pressed.length >= 3) { window.location.replace(leave.href); }
    });
    leave.addEventListener("click", function (event) {
      event.preventDefault();
      window.location.replace(leave.href);
    });
  }

  // A form is sent once.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    window.setTimeout(function () { delete form.dataset.sent; }, 5000);
  });

  // Copying a quotation with its source, where the browser can.
  function copyButton(words, text) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "link-button";
    button.textContent = words;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(text()).then(function () {
        button.textContent = "Copied";
        window.setTimeout(function () { button.textContent = words; }, 3000);
      });
    });
    return button;
  }
  if (navigator.clipboard && window.isSecureContext) {
    document.querySelectorAll(".copy-text").forEach(function (field) {
      var box = field.querySelector("textarea, input");
      field.appendChild(copyButton("Copy", function () { return box.value; }));
    });
    document.querySelectorAll("p[data-source]").forEach(function (paragraph) {
      var place = paragraph.closest(".reader-row").querySelector(".reader-quote");
      if (!place) { return; }
      place.appendChild(copyButton("Copy with source", function () {
        return "\u201C" + paragraph.textContent + "\u201D " + paragraph.dataset.source;
      }));
    });
  }

  // One letter for what a button of the page does, where the page offers it;
  // not while somebody types.
  var keyed = document.querySelectorAll("[data-key]");
  if (keyed.length > 0) {
    document.addEventListener("keydown", function (event) {
      if (event.altKey || event.ctrlKey || event.metaKey) { return; }
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
      keyed.forEach(function (element) {
        if (element.dataset.key === event.key.toLowerCase()) { event.preventDefault(); element.click(); }
      });
    });
  }
}());
