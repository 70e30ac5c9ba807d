// Made by scripts/make-website from the files in Assets: change those, not this one.

enum AssetTexts {
    static let all: [String: String] = [
        "icon.svg": ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#123f39"/><path d="M9 7h10l5 5v13H9z" fill="#fff"/><path d="M12 15h9M12 18h9M12 21h6" stroke="#123f39" stroke-width="1.6"/></svg>
"""##,
        "site.css": ##"""
/* One calm place to work. System fonts, one column of text, colours that
   keep 4.5 to 1, nothing that moves. */
:root {
  --ink: #16202a; --quiet: #4c5a67; --line: #c3ccd4; --ground: #ffffff; --shade: #f2f5f7;
  --link: #1a4f8b; --link-visited: #5b3a8c; --link-strong: #0b2f57; --accent: #1d5a52; --accent-dark: #123f39;
  --late: #a1231b; --late-shade: #fbeceb; --soon: #7a4a00; --soon-shade: #fdf3dd; --good: #17603a; --good-shade: #e7f4ec;
  --paused: #44506b; --paused-shade: #e9ecf4; --notice: #1a4f8b; --notice-shade: #e8f0f9;
  --focus: #ffd54a; --focus-ink: #16202a; --mark: #fff0b3;
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 1.0625rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.2; margin: 1.6em 0 .5em; text-wrap: balance; }
h1 { font-size: 1.9rem; margin-top: .2em; } h2 { font-size: 1.35rem; } h3 { font-size: 1.1rem; }
p, ul, ol, dl { margin: 0 0 1em; max-width: 42em; } ul, ol { padding-left: 1.3em; }
a { color: var(--link); text-underline-offset: .15em; } a:visited { color: var(--link-visited); } a:hover { color: var(--link-strong); text-decoration-thickness: .18em; }
:focus-visible, [tabindex="-1"]:focus-visible { outline: 3px solid var(--focus-ink); outline-offset: 0; box-shadow: 0 0 0 6px var(--focus); border-radius: 1px; }
main:focus { outline: none; box-shadow: none; }
mark { background: var(--mark); color: inherit; padding: 0 .1em; }
dfn { font-style: normal; border-bottom: 1px dotted var(--quiet); cursor: help; }
.spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999em; } .skip:focus { position: static; display: block; padding: .6em 1em; background: var(--focus); color: var(--focus-ink); }
.quiet, .quiet-words, .hint { color: var(--quiet); } .hint { font-size: .95rem; margin: 0 0 .4em; max-width: 42em; } .lead { font-size: 1.2rem; } .caption { color: var(--quiet); margin: 0; font-size: 1.1rem; }
.banner { margin: 0; padding: .35em 1.25rem; max-width: none; font-size: .95rem; } .banner-fiction { background: #4a3767; color: #fff; } .banner-marking { background: #000; color: #fff; letter-spacing: .04em; font-weight: 600; text-align: center; }
.top { background: var(--accent-dark); color: #fff; } .top a { color: #fff; }
.top-inner, .navigation ul, .page, .foot ul { max-width: 84rem; margin: 0 auto; padding: 0 1.25rem; }
.top-inner { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; justify-content: space-between; align-items: center; min-height: 3.2rem; padding-top: .4rem; padding-bottom: .4rem; }
.service { font-weight: 700; font-size: 1.15rem; text-decoration: none; } .account { display: flex; gap: 1rem; align-items: center; font-size: .95rem; flex-wrap: wrap; } .sign-out { margin: 0; }
.link-button { background: none; border: 0; color: inherit; font: inherit; text-decoration: underline; cursor: pointer; padding: .2rem; min-height: 1.6rem; }
.navigation { background: var(--accent); } .navigation ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 .3rem; }
.navigation a { display: block; padding: .65rem .7rem; text-decoration: none; } .navigation a:hover { text-decoration: underline; } .navigation a[aria-current] { background: var(--ground); color: var(--accent-dark); font-weight: 600; }
.page { padding-top: 1rem; padding-bottom: 3rem; } .page-wide { max-width: 84rem; } .page-plain main { max-width: 34rem; }
.trail ol { list-style: none; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .2rem .5rem; font-size: .95rem; max-width: none; } .trail li + li::before { content: "›"; margin-right: .5rem; color: var(--quiet); }
.leave { pointer-events: none; position: sticky; top: .5rem; z-index: 2; text-align: right; max-width: 72rem; margin: .5rem auto 0; padding: 0 1.25rem; }
.button { display: inline-block; background: var(--accent); color: #fff; border: 0; border-bottom: 3px solid var(--accent-dark); border-radius: 3px; font: inherit; font-weight: 600; padding: .5rem 1rem; text-decoration: none; cursor: pointer; min-height: 2.75rem; line-height: 1.4; }
.button:hover { background: var(--accent-dark); color: #fff; } a.button, a.button:visited { color: #fff; }
.button-secondary, a.button-secondary, a.button-secondary:visited { background: var(--shade); color: var(--ink); border: 1px solid var(--quiet); border-bottom-width: 3px; } .button-secondary:hover, a.button-secondary:hover { background: #dfe5ea; color: var(--ink); }
.button-danger, .button-leave { background: var(--late); border-bottom-color: #6d1711; } .button-danger:hover, .button-leave:hover { background: #6d1711; }
.buttons { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; max-width: none; }
.tag { display: inline-block; padding: 0 .5em; border-radius: 2px; font-size: .9em; font-weight: 600; background: var(--shade); color: var(--ink); border: 1px solid var(--line); }
.tag-good { background: var(--good-shade); color: var(--good); border-color: var(--good); } .tag-soon { background: var(--soon-shade); color: var(--soon); border-color: var(--soon); } .tag-late { background: var(--late-shade); color: var(--late); border-color: var(--late); } .tag-paused { background: var(--paused-shade); color: var(--paused); border-color: var(--paused); } .tag-notice { background: var(--notice-shade); color: var(--notice); border-color: var(--notice); }
.notice { border-left: 6px solid var(--line); padding: .8rem 1rem .1rem; margin: 0 0 1.5rem; background: var(--shade); max-width: 46rem; } .notice-title { font-weight: 700; margin-bottom: .4em; } .notice-warning { border-color: var(--soon); background: var(--soon-shade); } .notice-success { border-color: var(--good); background: var(--good-shade); } .notice-important { border-color: var(--notice); background: var(--notice-shade); } .notice-faults { border: 3px solid var(--late); background: var(--ground); } .notice-faults h2 { margin-top: 0; } .notice-faults a { color: var(--late); font-weight: 600; }
.section-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; align-items: baseline; border-bottom: 2px solid var(--accent); margin: 2rem 0 .8rem; } .section-head h2, .section-head p { margin: 0 0 .3rem; }
.leave a { pointer-events: auto; } .columns { display: grid; grid-template-columns: minmax(0, 2.4fr) minmax(14rem, 1fr); gap: 2rem; } .columns-side { font-size: .97rem; } .columns-side li > a { display: inline-block; min-height: 1.5rem; } .columns > div > :first-child, .columns > aside > :first-child { margin-top: 0; }
.table-frame { overflow-x: auto; margin: 0 0 1.5rem; } table { border-collapse: collapse; width: 100%; font-size: .97rem; } caption { text-align: left; font-weight: 700; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); } thead th { border-bottom: 2px solid var(--ink); } tbody th { font-weight: 600; } .number { text-align: right; font-variant-numeric: tabular-nums; } .row-late > :first-child { box-shadow: inset 4px 0 var(--late); padding-left: .75rem; } .row-soon > :first-child { box-shadow: inset 4px 0 #c98500; padding-left: .75rem; } .row-notice > :first-child { box-shadow: inset 4px 0 var(--notice); padding-left: .75rem; }
.summary { max-width: none; } .summary > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr) auto; gap: 0 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); } .summary dt { font-weight: 600; } .summary dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.tasks { list-style: none; padding: 0; max-width: none; border-top: 1px solid var(--line); } .tasks li { display: flex; gap: 1rem; justify-content: space-between; padding: .65rem 0; border-bottom: 1px solid var(--line); } .task-state { flex: none; text-align: right; } .task-title .hint { margin: .1rem 0 0; }
.timeline { list-style: none; padding: 0; max-width: 46rem; } .timeline li { border-left: 4px solid var(--accent); padding: 0 0 1rem 1.1rem; margin-left: .3rem; } .timeline p { margin: 0; } .timeline-day { color: var(--quiet); font-size: .95rem; } .timeline-title { font-weight: 600; }
details { margin: 0 0 1rem; max-width: 46rem; } summary { cursor: pointer; color: var(--link); padding: .2rem 0; min-height: 1.6rem; } .details-body { border-left: 4px solid var(--line); padding: .2rem 0 .1rem 1rem; margin-top: .4rem; }
.field, .group { margin: 0 0 1.4rem; padding: 0; border: 0; min-width: 0; max-width: 42em; } .field > label, .field > legend, .group > legend { font-weight: 600; display: block; padding: 0; margin-bottom: .25rem; } .group > legend { font-size: 1.2rem; margin-bottom: .6rem; } .optional { font-weight: 400; color: var(--quiet); }
.field-wrong { border-left: 5px solid var(--late); padding-left: .9rem; } .fault { color: var(--late); font-weight: 600; margin: 0 0 .4rem; }
input, textarea, select { font: inherit; color: var(--ink); background: var(--ground); border: 2px solid #55626e; border-radius: 2px; padding: .35rem .5rem; min-height: 2.6rem; max-width: 100%; } textarea { width: 100%; display: block; } .width-full { width: 100%; } .width-half { width: 20em; } .width-short { width: 9em; } select { width: auto; } input[type=checkbox], input[type=radio] { width: 1.4rem; height: 1.4rem; min-height: 0; margin: .15rem .6rem 0 0; flex: none; accent-color: var(--accent); }
.choice { display: flex; align-items: flex-start; padding: .3rem 0; } .choice label { padding-top: .05rem; } .date-parts { display: flex; gap: 1rem; flex-wrap: wrap; } .date-parts label { display: block; font-size: .95rem; } .date-parts input { width: 4rem; } .date-parts > :last-child input { width: 6rem; }
.form-inline { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; } .form-inline .field { margin-bottom: .6rem; } .form-inline .buttons { margin-bottom: .6rem; } .form-inline select { max-width: 17rem; }
.pagination { display: flex; gap: 1.2rem; align-items: baseline; margin: 1.2rem 0; }
.foot { border-top: 1px solid var(--line); background: var(--shade); } .foot ul { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding-top: 1.2rem; padding-bottom: 1.8rem; font-size: .95rem; max-width: 72rem; margin: 0 auto; }
.chart { max-width: 100%; height: auto; display: block; margin: 0 0 .6rem; } .chart text { font: 13px system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; fill: var(--ink); } .chart .quiet-text { fill: var(--quiet); }
@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); gap: .5rem; } }
@media (max-width: 40rem) {
  h1 { font-size: 1.5rem; } .summary > div { grid-template-columns: minmax(0, 1fr); } .tasks li { flex-direction: column; gap: .2rem; } .task-state { text-align: left; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } tbody tr { display: block; border: 1px solid var(--line); border-radius: 3px; margin-bottom: .8rem; padding: .3rem .7rem; } tbody th, tbody td { display: block; text-align: left; border: 0; padding: .15rem 0; } tbody td::before { content: attr(data-title) ": "; color: var(--quiet); } tbody td:empty { display: none; } tbody .number { text-align: left; } .row-late, .row-soon, .row-notice { border-left-width: 5px; } .row-late { border-left-color: var(--late); } .row-soon { border-left-color: #c98500; } .row-late > :first-child, .row-soon > :first-child, .row-notice > :first-child { box-shadow: none; padding-left: 0; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; scroll-behavior: auto !important; } }
@media print { .top, .navigation, .foot, .trail, .buttons, form, .leave, .skip { display: none; } body { font-size: 11pt; } .page { max-width: none; padding: 0; } a { color: inherit; } .section-head { break-after: avoid; } tr, li { break-inside: avoid; } }
.page-navigation ul { list-style: none; padding: 0; } .page-navigation a { display: block; padding: .35rem .7rem; border-left: 4px solid transparent; text-decoration: none; } .page-navigation a:hover { text-decoration: underline; } .page-navigation a[aria-current] { border-left-color: var(--accent); font-weight: 600; background: var(--shade); }
.figure { margin: 0 0 1.2rem; } .chart .pause { fill: #e3e6ee; } .chart .year { stroke: var(--line); } .chart .today { stroke: var(--ink); stroke-dasharray: 4 3; } .chart .mark-stage { fill: var(--accent); } .chart .mark-meeting { fill: #fff; stroke: var(--accent); stroke-width: 2; } .chart .clock { fill: #6b7785; } .chart .clock-running { fill: var(--notice); } .chart .clock-due-soon { fill: #c98500; } .chart .clock-overdue { fill: var(--late); } .chart .clock-met { fill: var(--good); } .chart .clock-paused { fill: #8a94ad; } .chart .moved { fill: var(--ink); } .chart .bar { fill: var(--accent); }
.passages { list-style: none; padding: 0; max-width: 46rem; } .passages li { border-bottom: 1px solid var(--line); padding: .9rem 0; max-width: none; } .passages h3 { margin: 0 0 .15rem; } .passage { margin: .3rem 0; } .themes .theme { display: inline-block; margin: 0 .5rem .2rem 0; }
.reader-row { display: grid; grid-template-columns: 3.4rem minmax(0, 1fr) minmax(8rem, 13rem); gap: 0 1rem; padding: .35rem 0; } .reader-row:target { background: var(--mark); } .reader-number { margin: 0; text-align: right; font-variant-numeric: tabular-nums; } .reader-text > p { margin-bottom: .5rem; } .reader-margin { font-size: .92rem; } .reader-margin p { margin: 0 0 .35rem; } .reader-margin .themes .theme { display: block; margin: 0 0 .2rem; } .reader-margin details { margin: 0 0 .35rem; } .reader-quote { display: flex; gap: .3rem 1rem; flex-wrap: wrap; } .columns:has(.reader) { grid-template-columns: minmax(0, 3.2fr) minmax(12rem, 1fr); }
@media (max-width: 40rem) { .reader-row { grid-template-columns: 1fr; border-bottom: 1px solid var(--line); } .reader-number { text-align: left; } .reader-margin .themes .theme { display: inline-block; margin-right: .7rem; } }
.chips ul { list-style: none; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .5rem; max-width: none; } .chips li { border: 1px solid var(--accent); border-radius: 3px; padding: .25rem .6rem; background: var(--shade); } .chips li a { margin-left: .4rem; }
.comparison { display: grid; grid-template-columns: minmax(14rem, 1fr) minmax(0, 2fr); gap: 2rem; } .comparison-own > p { border-left: 4px solid var(--accent); padding-left: .9rem; } .comparison h3 { margin-top: .2em; } .comparison h4 { margin: 0 0 .15rem; font-size: 1rem; }
@media (max-width: 52rem) { .comparison { grid-template-columns: minmax(0, 1fr); gap: .5rem; } }
kbd { font: inherit; font-size: .85em; border: 1px solid currentColor; border-radius: 3px; padding: 0 .35em; margin-left: .3em; opacity: .85; } .passage-choice { border-bottom: 1px solid var(--line); padding: .8rem 0; max-width: 46rem; } .passage-choice label { font-weight: 600; margin-right: .4rem; } .copy-text input[readonly], .copy-text textarea[readonly] { background: var(--shade); }
.chart .bar-label { text-anchor: end; } .chart-bars { width: 100%; max-width: 50rem; }
.plain-text { white-space: pre-wrap; border: 1px solid var(--line); padding: 1.2rem; max-width: 46rem; margin-bottom: 1.2rem; }
.months { display: flex; flex-wrap: wrap; gap: 1rem 2rem; margin-bottom: 1.2rem; } .month { width: auto; } .month td, .month th { padding: .2rem .35rem; text-align: center; border: 0; } .month td { display: table-cell; min-width: 2.6rem; } .month tr { display: table-row; border: 0; } .month thead { position: static; clip-path: none; display: table-header-group; } .month td::before { content: none !important; } .month td:empty { display: table-cell; } .month abbr { text-decoration: none; }
.code-picture { width: 14rem; height: 14rem; display: block; margin: 0 0 1rem; border: 1px solid var(--line); }
.quiet-words { font-weight: 400; font-size: .95em; }
"""##,
        "site.js": ##"""
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
"""##,
    ]
}
