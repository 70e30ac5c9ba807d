// Made by scripts/make-website from the files in Templates: change those, not this one.

enum TemplateTexts {
    static let all: [String: String] = [
        "bar-chart": ##"""
{{#some}}<figure class="figure"><svg class="chart chart-bars" viewBox="0 0 {{width}} {{height}}" role="img" aria-label="{{label}}">{{#bars}}<text class="bar-label" x="{{textX}}" y="{{textY}}" text-anchor="end">{{label}}</text>{{#known}}<rect class="bar" x="{{x}}" y="{{y}}" width="{{w}}" height="18" rx="2"/>{{/known}}<text{{^known}} class="quiet-text"{{/known}} x="{{wordsX}}" y="{{textY}}">{{words}}</text>{{/bars}}</svg>{{#note}}<figcaption class="hint">{{.}}</figcaption>{{/note}}</figure>{{/some}}
"""##,
        "buttons": ##"""
<p class="buttons">{{#buttons}}<a class="button{{#secondary}} button-secondary{{/secondary}}" href="{{href}}"{{#download}} download{{/download}}>{{text}}</a> {{/buttons}}</p>
"""##,
        "calendar-months": ##"""
{{#some}}<div class="months">{{#months}}<table class="month"><caption>{{title}}</caption><thead><tr><th scope="col"><abbr title="Monday">M</abbr></th><th scope="col"><abbr title="Tuesday">T</abbr></th><th scope="col"><abbr title="Wednesday">W</abbr></th><th scope="col"><abbr title="Thursday">T</abbr></th><th scope="col"><abbr title="Friday">F</abbr></th><th scope="col"><abbr title="Saturday">S</abbr></th><th scope="col"><abbr title="Sunday">S</abbr></th></tr></thead><tbody>{{#weeks}}<tr>{{#days}}<td>{{day}}{{#some}} <span class="tag tag-notice">{{count}}<span class="spoken"> {{words}} due</span></span>{{/some}}</td>{{/days}}</tr>{{/weeks}}</tbody></table>{{/months}}</div>{{/some}}
"""##,
        "chips": ##"""
{{#some}}<div class="chips" role="group" aria-label="{{label}}"><ul>{{#chips}}<li><span>{{words}}</span> <a href="{{href}}">Take off<span class="spoken"> {{words}}</span></a></li>{{/chips}}</ul></div>{{/some}}
"""##,
        "choice-field": ##"""
{{#select}}<div class="field{{#fault}} field-wrong{{/fault}}"><label for="{{id}}">{{label}}{{#optional}} <span class="optional">(optional)</span>{{/optional}}</label>{{#hint}}<div class="hint" id="{{id}}-hint">{{>words}}</div>{{/hint}}{{#fault}}<p class="fault" id="{{id}}-fault"><span class="spoken">Mistake: </span>{{.}}</p>{{/fault}}<select id="{{id}}" name="{{name}}"{{#described}} aria-describedby="{{.}}"{{/described}}>{{#choices}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{choice}}</option>{{/choices}}</select></div>{{/select}}{{#group}}<fieldset class="field{{#fault}} field-wrong{{/fault}}"{{#described}} aria-describedby="{{.}}"{{/described}}><legend>{{label}}{{#optional}} <span class="optional">(optional)</span>{{/optional}}</legend>{{#hint}}<div class="hint" id="{{id}}-hint">{{>words}}</div>{{/hint}}{{#fault}}<p class="fault" id="{{id}}-fault"><span class="spoken">Mistake: </span>{{.}}</p>{{/fault}}{{#choices}}<div class="choice"><input type="{{type}}" id="{{choiceId}}" name="{{name}}" value="{{value}}"{{#chosen}} checked{{/chosen}}><label for="{{choiceId}}">{{choice}}{{#choiceHint}} <span class="hint">{{>words}}</span>{{/choiceHint}}</label></div>{{/choices}}</fieldset>{{/group}}
"""##,
        "clock-chart": ##"""
{{#some}}<figure class="figure"><svg class="chart chart-clocks" viewBox="0 0 {{width}} {{height}}" role="img" aria-label="{{label}}">{{#pauses}}<rect class="pause" x="{{x}}" y="0" width="{{w}}" height="{{h}}"><title>{{label}}</title></rect>{{/pauses}}{{#years}}<line class="year" x1="{{x}}" x2="{{x}}" y1="24" y2="{{bottom}}"/><text class="quiet-text" x="{{x}}" y="{{axisY}}">{{label}}</text>{{/years}}{{#marks}}<circle class="mark-{{kind}}" cx="{{x}}" cy="34" r="5"><title>{{label}}</title></circle>{{/marks}}{{#bars}}<text x="{{textX}}" y="{{textY}}">{{label}}</text><rect class="clock clock-{{state}}" x="{{x}}" y="{{y}}" width="{{w}}" height="10" rx="2"/>{{#moved}}<rect class="moved" x="{{mx}}" y="{{my}}" width="2" height="18"/>{{/moved}}{{/bars}}<line class="today" x1="{{todayX}}" x2="{{todayX}}" y1="18" y2="{{bottom}}"/><text x="{{todayLabelX}}" y="13">Today</text></svg><figcaption class="hint">Bars run from the start of a clock to its due day. Small upright lines are days that it had before. Dots are stages and meetings; grey stretches are pauses.</figcaption></figure>{{/some}}
"""##,
        "code-picture": ##"""
<svg class="code-picture" viewBox="0 0 {{size}} {{size}}" role="img" aria-label="Picture for an authenticator app; the key below says the same"><rect width="{{size}}" height="{{size}}" fill="#fff"/><path d="{{path}}" fill="#000"/></svg>
"""##,
        "coding-decision": ##"""
<form action="{{action}}" method="post" class="form" id="decision" novalidate><input type="hidden" name="_token" value="{{csrf}}">{{#fields}}<input type="hidden" name="{{name}}" value="{{value}}">{{/fields}}<p class="buttons"><button type="submit" class="button" name="decision" value="confirm"{{#keys}} data-key="c"{{/keys}}>Confirm{{#keys}} <kbd>C</kbd>{{/keys}}</button> <button type="submit" class="button button-secondary" name="decision" value="reject"{{#keys}} data-key="r"{{/keys}}>Reject{{#keys}} <kbd>R</kbd>{{/keys}}</button> <a href="{{next}}"{{#keys}} data-key="n"{{/keys}}>Skip to the next{{#keys}} <kbd>N</kbd>{{/keys}}</a></p>{{#other}}{{>*template}}{{/other}}<p class="buttons"><button type="submit" class="button button-secondary" name="decision" value="correct">Correct to this theme</button></p></form>
"""##,
        "columns": ##"""
<div class="columns"><div class="columns-main">{{#main}}{{>*template}}{{/main}}</div><aside class="columns-side" aria-label="{{label}}">{{#side}}{{>*template}}{{/side}}</aside></div>
"""##,
        "comparison": ##"""
<div class="comparison"><div class="comparison-own"><h3>Yours</h3><p>{{own}}</p></div><div><h3>Made before</h3><ol class="passages">{{#items}}<li><h4>{{#title}}{{>words}}{{/title}}</h4>{{#likeness}}<p class="hint">{{.}}</p>{{/likeness}}{{#open}}<p class="passage">{{#words}}{{>words}}{{/words}}</p>{{/open}}{{#sensitive}}<details><summary>This paragraph tells how somebody died. Show it</summary><p class="passage">{{#words}}{{>words}}{{/words}}</p></details>{{/sensitive}}<p class="hint">{{#place}}{{>words}}{{/place}}</p></li>{{/items}}</ol></div></div>
"""##,
        "copy-text": ##"""
<div class="field copy-text"><label for="{{id}}">{{label}}</label>{{#area}}<textarea id="{{id}}" rows="{{lines}}" readonly>{{text}}</textarea>{{/area}}{{#line}}<input id="{{id}}" type="text" class="width-full" value="{{text}}" readonly>{{/line}}</div>
"""##,
        "date-field": ##"""
<fieldset class="field field-date{{#fault}} field-wrong{{/fault}}"{{#described}} aria-describedby="{{.}}"{{/described}}><legend>{{label}}{{#optional}} <span class="optional">(optional)</span>{{/optional}}</legend>{{#hint}}<div class="hint" id="{{id}}-hint">{{>words}}</div>{{/hint}}{{#fault}}<p class="fault" id="{{id}}-fault"><span class="spoken">Mistake: </span>{{.}}</p>{{/fault}}<div class="date-parts"><div><label for="{{id}}">Day</label><input id="{{id}}" name="{{name}}.day" inputmode="numeric" autocomplete="off" value="{{day}}" maxlength="2"></div><div><label for="{{id}}-month">Month</label><input id="{{id}}-month" name="{{name}}.month" inputmode="numeric" autocomplete="off" value="{{month}}" maxlength="2"></div><div><label for="{{id}}-year">Year</label><input id="{{id}}-year" name="{{name}}.year" inputmode="numeric" autocomplete="off" value="{{year}}" maxlength="4"></div></div></fieldset>
"""##,
        "details": ##"""
<details{{#open}} open{{/open}}><summary>{{summary}}</summary><div class="details-body">{{#blocks}}{{>*template}}{{/blocks}}</div></details>
"""##,
        "field-group": ##"""
<fieldset class="group"><legend>{{legend}}</legend>{{#hint}}<div class="hint">{{>words}}</div>{{/hint}}{{#parts}}{{>*template}}{{/parts}}</fieldset>
"""##,
        "file-field": ##"""
<div class="field{{#fault}} field-wrong{{/fault}}"><label for="{{id}}">{{label}}{{#optional}} <span class="optional">(optional)</span>{{/optional}}</label>{{#hint}}<div class="hint" id="{{id}}-hint">{{>words}}</div>{{/hint}}{{#fault}}<p class="fault" id="{{id}}-fault"><span class="spoken">Mistake: </span>{{.}}</p>{{/fault}}<input type="file" id="{{id}}" name="{{name}}"{{#accepts}} accept="{{.}}"{{/accepts}}{{#described}} aria-describedby="{{.}}"{{/described}}></div>
"""##,
        "files-field": ##"""
<div class="field{{#fault}} field-wrong{{/fault}}"><label for="{{id}}">{{label}}</label><div class="hint" id="{{id}}-hint">{{#hint}}{{>words}}{{/hint}}</div>{{#fault}}<p class="fault" id="{{id}}-fault"><span class="spoken">Mistake: </span>{{.}}</p>{{/fault}}<input type="file" multiple id="{{id}}" name="{{name}}" aria-describedby="{{id}}-hint" required></div>
"""##,
        "form": ##"""
<form action="{{action}}" method="{{method}}" id="{{id}}"{{#files}} enctype="multipart/form-data"{{/files}} class="form{{#inline}} form-inline{{/inline}}" novalidate>{{#posts}}<input type="hidden" name="_token" value="{{csrf}}">{{/posts}}{{#parts}}{{>*template}}{{/parts}}<p class="buttons"><button type="submit" class="button{{#danger}} button-danger{{/danger}}">{{submit}}</button>{{#secondName}} <button type="submit" class="button button-secondary" name="{{.}}" value="yes">{{secondWords}}</button>{{/secondName}}{{#cancel}} <a href="{{.}}">Cancel</a>{{/cancel}}</p></form>
"""##,
        "group": ##"""
{{#blocks}}{{>*template}}{{/blocks}}
"""##,
        "heading": ##"""
{{#two}}<h2 id="{{id}}">{{text}}</h2>{{/two}}{{#three}}<h3 id="{{id}}">{{text}}</h3>{{/three}}
"""##,
        "hidden-field": ##"""
<input type="hidden" name="{{name}}" value="{{value}}">
"""##,
        "layout": ##"""
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{#fault}}Mistake: {{/fault}}{{title}}{{#caption}} – {{.}}{{/caption}} – {{service}}</title>
<meta name="robots" content="noindex, nofollow">
<link rel="stylesheet" href="/assets/{{assets}}/site.css">
<link rel="icon" href="/assets/{{assets}}/icon.svg" type="image/svg+xml">
<script src="/assets/{{assets}}/site.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the main content</a>
<header>
{{#fiction}}<p class="banner banner-fiction">Fiction: a demonstration. Every person, agency and review here is invented.</p>{{/fiction}}
{{#marking}}<p class="banner banner-marking">{{.}}</p>{{/marking}}
<div class="top">
<div class="top-inner">
<a class="service" href="/">{{service}}</a>
{{#person}}<div class="account"><a href="/account">{{.}}</a><form action="/sign-out" method="post" class="sign-out"><input type="hidden" name="_token" value="{{csrf}}"><button type="submit" class="link-button">Sign out</button></form></div>{{/person}}
</div>
{{#navigated}}<nav class="navigation" aria-label="Main"><ul>{{#navigation}}<li><a href="{{href}}"{{#here}} aria-current="page"{{/here}}>{{text}}</a></li>{{/navigation}}</ul></nav>{{/navigated}}
</div>
</header>
{{#leave}}<aside class="leave" aria-label="Leave"><a class="button button-leave" id="leave" href="https://www.bbc.co.uk/weather" rel="noreferrer">Leave this page</a></aside>{{/leave}}
<div class="page{{#wide}} page-wide{{/wide}}{{#plain}} page-plain{{/plain}}">
{{#trailed}}<nav class="trail" aria-label="Breadcrumb"><ol>{{#trail}}<li><a href="{{href}}">{{text}}</a></li>{{/trail}}</ol></nav>{{/trailed}}
<main id="main" tabindex="-1">
{{#done}}<div class="notice notice-success" role="status"><p>{{.}}</p></div>{{/done}}
{{#fault}}<div class="notice notice-faults" role="alert" aria-labelledby="faults" tabindex="-1" id="fault-summary"><h2 id="faults">There is a problem</h2><ul>{{#faults}}<li>{{#field}}<a href="#{{.}}">{{words}}</a>{{/field}}{{^field}}{{words}}{{/field}}</li>{{/faults}}</ul></div>{{/fault}}
{{#caption}}<p class="caption">{{.}}</p>{{/caption}}
<h1>{{title}}</h1>
{{#blocks}}{{>*template}}
{{/blocks}}
</main>
</div>
<footer class="foot"><ul><li><a href="/help">Help</a></li><li><a href="/accessibility">Accessibility</a></li><li><a href="/privacy">Privacy and cookies</a></li></ul></footer>
</body>
</html>
"""##,
        "list": ##"""
{{#numbered}}<ol>{{#items}}<li>{{#words}}{{>words}}{{/words}}</li>{{/items}}</ol>{{/numbered}}{{^numbered}}<ul>{{#items}}<li>{{#words}}{{>words}}{{/words}}</li>{{/items}}</ul>{{/numbered}}
"""##,
        "notice": ##"""
<div class="notice notice-{{kind}}" role="{{role}}">{{#title}}<p class="notice-title">{{.}}</p>{{/title}}{{#blocks}}{{>*template}}{{/blocks}}</div>
"""##,
        "page-navigation": ##"""
<nav class="page-navigation" aria-label="{{label}}"><ul>{{#links}}<li><a href="{{href}}"{{#here}} aria-current="page"{{/here}}>{{text}}</a></li>{{/links}}</ul></nav>
"""##,
        "pagination": ##"""
{{#some}}<nav class="pagination" aria-label="Pages">{{#previous}}<a rel="prev" href="{{.}}">Previous<span class="spoken"> page</span></a>{{/previous}}<span>{{words}}</span>{{#next}}<a rel="next" href="{{.}}">Next<span class="spoken"> page</span></a>{{/next}}</nav>{{/some}}
"""##,
        "paragraph": ##"""
<p class="{{style}}">{{#words}}{{>words}}{{/words}}</p>
"""##,
        "passage-choice": ##"""
<div class="passage-choice"><p class="passage" id="{{id}}-text">{{text}}</p><p class="hint">{{#source}}{{>words}}{{/source}}</p><label for="{{id}}">This passage</label> <select id="{{id}}" name="{{name}}" aria-describedby="{{id}}-text">{{#choices}}<option value="{{value}}"{{#chosen}} selected{{/chosen}}>{{choice}}</option>{{/choices}}</select></div>
"""##,
        "passage-list": ##"""
<ol class="passages">{{#items}}<li><h3>{{#title}}{{>words}}{{/title}}</h3><p class="hint">{{place}}</p>{{#open}}<p class="passage">{{#words}}{{>words}}{{/words}}</p>{{/open}}{{#sensitive}}<details><summary>This paragraph tells how somebody died. Show it</summary><p class="passage">{{#words}}{{>words}}{{/words}}</p></details>{{/sensitive}}{{#themed}}<p class="hint themes">Themes: {{#themes}}<span class="theme">{{#theme}}{{>words}}{{/theme}}</span> {{/themes}}</p>{{/themed}}</li>{{/items}}</ol>
"""##,
        "plain-text": ##"""
<div class="plain-text">{{text}}</div>
"""##,
        "reader-paragraphs": ##"""
<div class="reader">{{#items}}<div class="reader-row" id="{{id}}"><p class="reader-number"><a href="{{href}}"><span class="spoken">Link to paragraph </span>{{#number}}{{.}}{{/number}}{{^number}}¶{{ordinal}}{{/number}}</a></p><div class="reader-text">{{#open}}<p{{#source}} data-source="{{.}}"{{/source}}>{{text}}</p>{{/open}}{{#sensitive}}<details><summary>This paragraph tells how somebody died. Show it</summary><p>{{text}}</p></details>{{/sensitive}}</div><div class="reader-margin">{{#themed}}<p class="themes">{{#themes}}<span class="theme">{{#theme}}{{>words}}{{/theme}}{{#confirmed}} <span class="tag tag-good">confirmed</span>{{/confirmed}}</span> {{/themes}}</p>{{/themed}}{{#why}}<details class="why"><summary>Why<span class="spoken"> these themes stand beside paragraph {{#number}}{{.}}{{/number}}{{^number}}{{ordinal}}{{/number}}</span></summary>{{#reasons}}<p><strong>{{label}}</strong>: {{reason}}</p>{{/reasons}}</details>{{/why}}{{#open}}<p class="reader-quote"><a href="{{quote}}">Quote<span class="spoken"> paragraph {{#number}}{{.}}{{/number}}{{^number}}{{ordinal}}{{/number}}</span></a></p>{{/open}}</div></div>{{/items}}</div>
"""##,
        "recommendation-list": ##"""
<ol class="passages">{{#items}}<li><h3>{{#title}}{{>words}}{{/title}}</h3>{{#likeness}}<p class="hint">{{.}}</p>{{/likeness}}{{#open}}<p class="passage">{{#words}}{{>words}}{{/words}}</p>{{/open}}{{#sensitive}}<details><summary>This paragraph tells how somebody died. Show it</summary><p class="passage">{{#words}}{{>words}}{{/words}}</p></details>{{/sensitive}}<p class="hint">{{#place}}{{>words}}{{/place}}</p>{{#themed}}<p class="hint themes">Themes: {{#themes}}<span class="theme">{{#theme}}{{>words}}{{/theme}}</span> {{/themes}}</p>{{/themed}}</li>{{/items}}</ol>
"""##,
        "section": ##"""
<section aria-labelledby="{{id}}"><div class="section-head"><h2 id="{{id}}">{{heading}}</h2>{{#action}}<p class="section-action">{{>words}}</p>{{/action}}</div>{{#blocks}}{{>*template}}{{/blocks}}</section>
"""##,
        "span-break": ##"""
<br>
"""##,
        "span-link": ##"""
<a href="{{href}}"{{#download}} download{{/download}}{{#outside}} rel="noopener noreferrer external"{{/outside}}>{{text}}</a>
"""##,
        "span-mark": ##"""
<mark>{{text}}</mark>
"""##,
        "span-plain": ##"""
{{text}}
"""##,
        "span-quiet": ##"""
<span class="quiet-words">{{text}}</span>
"""##,
        "span-spoken": ##"""
<span class="spoken">{{text}}</span>
"""##,
        "span-strong": ##"""
<strong>{{text}}</strong>
"""##,
        "span-tag": ##"""
<span class="tag tag-{{tone}}">{{text}}</span>
"""##,
        "span-term": ##"""
<span class="term"><dfn title="{{meaning}}">{{text}}</dfn></span>
"""##,
        "summary-list": ##"""
<dl class="summary">{{#rows}}<div><dt>{{#name}}{{>words}}{{/name}}</dt><dd>{{#value}}{{>words}}{{/value}}</dd>{{#action}}<dd class="summary-action">{{>words}}</dd>{{/action}}</div>{{/rows}}</dl>
"""##,
        "table": ##"""
{{#some}}<div class="table-frame" role="region" aria-label="Table: {{caption}}" tabindex="0"><table><caption{{#hidden}} class="spoken"{{/hidden}}>{{caption}}</caption><thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{title}}</th>{{/columns}}</tr></thead><tbody>{{#rows}}<tr class="row-{{tone}}"><th scope="row" data-title="{{headTitle}}">{{#head}}{{>words}}{{/head}}</th>{{#cells}}<td data-title="{{title}}"{{#number}} class="number"{{/number}}>{{#words}}{{>words}}{{/words}}</td>{{/cells}}</tr>{{/rows}}</tbody></table></div>{{/some}}{{^some}}<p class="quiet">{{empty}}</p>{{/some}}
"""##,
        "task-list": ##"""
<ul class="tasks">{{#items}}<li><div class="task-title">{{#title}}{{>words}}{{/title}}{{#hint}}<div class="hint">{{>words}}</div>{{/hint}}</div><div class="task-state">{{#state}}{{>words}}{{/state}}</div></li>{{/items}}</ul>
"""##,
        "text-field": ##"""
<div class="field{{#fault}} field-wrong{{/fault}}"><label for="{{id}}">{{label}}{{#optional}} <span class="optional">(optional)</span>{{/optional}}</label>{{#hint}}<div class="hint" id="{{id}}-hint">{{>words}}</div>{{/hint}}{{#fault}}<p class="fault" id="{{id}}-fault"><span class="spoken">Mistake: </span>{{.}}</p>{{/fault}}{{#area}}<textarea id="{{id}}" name="{{name}}" rows="{{lines}}"{{#described}} aria-describedby="{{.}}"{{/described}}{{#required}} required{{/required}}>{{value}}</textarea>{{/area}}{{#line}}<input id="{{id}}" name="{{name}}" type="{{type}}" value="{{value}}" class="width-{{width}}" autocomplete="{{autocomplete}}"{{#numeric}} inputmode="numeric"{{/numeric}}{{#described}} aria-describedby="{{.}}"{{/described}}{{#required}} required{{/required}}>{{/line}}</div>
"""##,
        "timeline": ##"""
<ol class="timeline">{{#moments}}<li><p class="timeline-day">{{day}}</p><p class="timeline-title">{{#title}}{{>words}}{{/title}}</p>{{#by}}<p class="hint">{{.}}</p>{{/by}}{{#blocks}}{{>*template}}{{/blocks}}</li>{{/moments}}</ol>
"""##,
        "words": ##"""
{{#plain}}{{.}}{{/plain}}{{#spans}}{{>*span}}{{/spans}}
"""##,
    ]
}
