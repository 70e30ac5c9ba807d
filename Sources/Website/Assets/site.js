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
}());
