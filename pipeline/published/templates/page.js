// Filters, search and the evidence of an opened entry. Text goes in as text, never as markup.
"use strict";
(() => {
  const form = document.getElementById("filters");
  const days = [...document.querySelectorAll("main .day")].map((el) => ({ el, entries: [], n: el.querySelector(".n"), box: el.querySelector(".entries"), shown: -1, first: el.querySelector(".entry.first"), mark: el.dataset.mark }));
  const entries = days.flatMap((day) => [...day.el.querySelectorAll(".entry")].map((el) => {
    const entry = { el, data: { ...el.dataset }, outlets: new Set((el.dataset.outlet || "").split(" ")), hidden: false };
    day.entries.push(entry);
    return entry;
  }));
  const byId = new Map(entries.map((entry) => [entry.el.id, entry]));
  const choices = ["speaker", "kind", "outlet", "mode", "phase"];
  const ticks = ["conflict", "corroborated"];

  // --- evidence -------------------------------------------------------------------------------
  let loaded = null;
  const evidence = () => {
    if (!loaded) loaded = JSON.parse(document.getElementById("evidence").textContent);
    return loaded;
  };
  const make = (name, text, className) => {
    const el = document.createElement(name);
    if (text) el.textContent = text;
    if (className) el.className = className;
    return el;
  };
  const plainWord = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const LONGEST = 400;
  const ROUGHLY = 150;
  const MODES = { direct: "quoted", indirect: "reported", mixed: "partly quoted" };

  // Longest common run of words, from the end; [kept, left out, added] in reading order.
  function difference(shown, other) {
    const a = shown.split(/\s+/).slice(0, LONGEST), b = other.split(/\s+/).slice(0, LONGEST);
    const x = a.map(plainWord), y = b.map(plainWord);
    const width = b.length + 1;
    const common = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        common[i * width + j] = x[i] === y[j]
          ? common[(i + 1) * width + j + 1] + 1
          : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
      }
    }
    const steps = [];
    const step = (kind, word) => {
      const last = steps[steps.length - 1];
      if (last && last[0] === kind) last[1].push(word); else steps.push([kind, [word]]);
    };
    let i = 0, j = 0;
    while (i < a.length && j < b.length) {
      if (x[i] === y[j]) { step("same", b[j]); i++; j++; }
      else if (common[(i + 1) * width + j] >= common[i * width + j + 1]) step("del", a[i++]);
      else step("ins", b[j++]);
    }
    while (i < a.length) step("del", a[i++]);
    while (j < b.length) step("ins", b[j++]);
    return steps;
  }

  // Where less than two words in five stay, marks would only hide what was said.
  function alike(steps) {
    const count = (kind) => steps.filter((step) => step[0] === kind).reduce((n, step) => n + step[1].length, 0);
    const same = count("same");
    return same > 0 && same >= 0.4 * (same + Math.max(count("del"), count("ins")));
  }

  function wordsOf(wording, shown) {
    const words = make("p", "", `words ${wording.mode}`);
    const inside = make("bdi");
    words.dir = "auto";
    if (wording.cue) words.append(make("i", `${wording.cue}:`, "cue"), " ");
    words.append(inside);
    const steps = wording.shown || !shown || wording.words === shown.words
      ? [] : difference(shown.words, wording.words);
    if (!alike(steps)) {
      inside.textContent = wording.words;
      return words;
    }
    steps.forEach(([kind, run], at) => {
      if (at) inside.append(" ");
      inside.append(kind === "same" ? run.join(" ") : make(kind, run.join(" ")));
    });
    return words;
  }

  function paragraphOf(wording) {
    const text = evidence().paragraphs[wording.in];
    if (text === undefined) return null;
    const paragraph = make("p", "", "paragraph");
    paragraph.dir = "auto";
    let at = 0;
    for (const [start, end] of wording.marks) {
      if (start < at) continue;
      paragraph.append(text.slice(at, start), make("mark", text.slice(start, end)));
      at = end;
    }
    paragraph.append(text.slice(at));
    return paragraph;
  }

  function wordingOf(wording, shown) {
    const box = make("section", "", wording.shown ? "wording is-shown" : "wording");
    const head = make("h4");
    const name = wording.outlet || wording.title || wording.file;
    if (wording.url) {
      const link = make("a", name);
      link.href = wording.url;
      link.rel = "noopener noreferrer nofollow external";
      head.append(link);
    } else head.append(make("bdi", name));
    const facts = [wording.day && `published ${wording.day}`, MODES[wording.mode], wording.shown ? "the wording shown" : ""].filter(Boolean);
    head.append(make("small", ` · ${facts.join(" · ")}`));
    box.append(head);
    if (wording.outlet && wording.title) { const title = make("p", wording.title, "reason"); title.dir = "auto"; box.append(title); }
    if (!wording.shown) box.append(wordsOf(wording, shown));
    const paragraph = paragraphOf(wording);
    if (paragraph) box.append(paragraph);
    const reason = make("p", wording.why ? `${wording.why} ` : "", "reason");
    reason.append(make("code", `${wording.file} · ${wording.id}`));
    box.append(reason);
    return box;
  }

  function reasonsOf(found) {
    const list = make("dl", "", "why");
    for (const [name, text] of [["Why this date", found.date], ["Why this speaker", found.speaker]]) {
      if (text) list.append(make("dt", name), make("dd", text));
    }
    if (found.wordings.length > 1) {
      list.append(make("dt", "Why one entry"), make("dd", `${found.wordings.length} wordings were judged to be one statement; each says why below.`));
    }
    return list;
  }

  function disagreementOf(conflict) {
    const box = make("div", "", "disagreement");
    const head = make("p");
    head.append(make("strong", `Sources disagree: ${conflict.field.replace("_", " ")}. `), conflict.why);
    box.append(head);
    const list = make("ul");
    for (const [value, outlet] of conflict.values) {
      const row = make("li");
      row.append(make("bdi", value), " — ", make("bdi", outlet, "by"));
      list.append(row);
    }
    box.append(list);
    return box;
  }

  function open(entry) {
    const details = entry.el.querySelector("details");
    if (details.childElementCount > 1) return;
    const found = evidence().entries[entry.el.id];
    if (!found) return;
    const shown = found.wordings.find((wording) => wording.shown);
    const box = make("div", "", "evidence");
    box.append(reasonsOf(found), ...found.conflicts.map(disagreementOf));
    box.append(...found.wordings.map((wording) => wordingOf(wording, shown)));
    if (box.querySelector("ins, del")) {
      box.querySelector("dl").lastChild.append(" Words struck out stand only in the wording shown, words underlined only in the other.");
    }
    details.append(box);
  }

  // --- chart ----------------------------------------------------------------------------------
  const GROUND = 96;
  const marks = new Map([...document.querySelectorAll(".chart a")].map((el) => {
    const when = el.getAttribute("aria-label").replace(/: \d+ statements?$/, "");
    return [el.dataset.mark, { el, when, rect: el.firstElementChild, title: el.querySelector("title"), kind: el.dataset.kind, n: 0 }];
  }));
  const stacks = [...document.querySelectorAll(".chart g")].map((el) => ({
    marks: [...el.querySelectorAll("a")].map((a) => marks.get(a.dataset.mark)),
    total: el.querySelector(".total"),
  }));
  const legend = [...document.querySelectorAll(".chart figcaption [data-kind]")].map((el) => ({ kind: el.dataset.kind, n: el.querySelector("b") }));

  // What the filters leave of each day: the highest bar is as high as ever.
  function draw() {
    const counts = {};
    for (const mark of marks.values()) mark.n = 0;
    for (const day of days) {
      const mark = marks.get(day.mark), kind = mark ? mark.kind : "none";
      if (mark) mark.n += day.shown;
      counts[kind] = (counts[kind] || 0) + day.shown;
    }
    const totals = stacks.map((stack) => stack.marks.reduce((sum, mark) => sum + mark.n, 0));
    const unit = GROUND / Math.max(1, ...totals);
    stacks.forEach((stack, at) => {
      let top = GROUND;
      for (const mark of stack.marks) {
        top -= mark.n * unit;
        mark.rect.setAttribute("y", top.toFixed(1));
        mark.rect.setAttribute("height", (mark.n * unit).toFixed(1));
      }
      if (!stack.total) return;
      stack.total.textContent = totals[at] || "";
      stack.total.setAttribute("y", (top - 5).toFixed(1));
    });
    for (const { el, when, title, n } of marks.values()) {
      const label = `${when}: ${n} ${n === 1 ? "statement" : "statements"}`;
      el.toggleAttribute("hidden", n === 0);
      el.setAttribute("aria-label", label);
      title.textContent = label;
    }
    for (const key of legend) key.n.textContent = number(counts[key.kind] || 0);
  }

  // --- filters --------------------------------------------------------------------------------
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").toLowerCase();
  const textOf = (entry) => {
    if (entry.text === undefined) {
      const parts = [...entry.el.querySelectorAll("h3, blockquote, .meta bdi")].map((part) => part.textContent);
      const found = evidence().entries[entry.el.id];
      entry.text = fold([...parts, ...(found ? found.wordings.map((wording) => wording.words) : [])].join(" "));
    }
    return entry.text;
  };
  const number = (count) => count.toLocaleString("en");
  const wanted = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));

  function fits(entry, want, words) {
    for (const name of choices) {
      if (!want[name]) continue;
      if (name === "outlet" ? !entry.outlets.has(want[name]) : entry.data[name] !== want[name]) return false;
    }
    return ticks.every((name) => !want[name] || entry.data[name] === "1")
      && words.every((word) => textOf(entry).includes(word));
  }

  let isWhole = true; // as the chart is drawn in the file
  function apply() {
    const want = wanted();
    const words = fold(want.q || "").split(" ").filter(Boolean);
    let count = 0;
    for (const day of days) {
      let shown = 0, first = null;
      for (const entry of day.entries) {
        const hide = !fits(entry, want, words);
        if (hide !== entry.hidden) { entry.el.hidden = hide; entry.hidden = hide; }
        if (!hide) { shown++; first ||= entry.el; }
      }
      if (first && first !== day.first) {
        day.first.classList.remove("first");
        first.classList.add("first");
        day.first = first;
      }
      count += shown;
      if (shown === day.shown) continue;
      day.shown = shown;
      day.el.hidden = shown === 0;
      // Days out of view are not laid out; a good guess of their height keeps the scroll bar still.
      day.box.style.containIntrinsicBlockSize = `auto ${shown * ROUGHLY}px`;
      const all = day.entries.length;
      day.n.textContent = `${shown < all ? `${shown} of ${all}` : all} ${all === 1 ? "statement" : "statements"}`;
    }
    if (!isWhole || count < entries.length) draw();
    isWhole = count === entries.length;
    document.getElementById("nothing").hidden = count > 0 || entries.length === 0;
    const shown = count === entries.length ? `${number(count)} statements` : `${number(count)} of ${number(entries.length)}`;
    document.getElementById("shown").textContent = shown;
    tell(want, count);
  }

  // Which filters are on: marked in the form, and in words for print, where the form is not.
  const more = document.getElementById("more");
  const labelOf = (field) => field.closest("label").firstChild.textContent.trim() || field.parentNode.textContent.trim();
  function tell(want, count) {
    const said = [];
    for (const field of form.querySelectorAll("input, select")) {
      const on = field.name in want;
      field.classList.toggle("is-set", on);
      if (!on) continue;
      const value = field.options ? field.options[field.selectedIndex].text.replace(/ \(\d+\)$/, "") : field.value;
      said.push(field.type === "checkbox" ? labelOf(field) : `${labelOf(field)}: ${value}`);
    }
    form.querySelector("button").hidden = said.length === 0;
    const chosen = said.length - ("q" in want ? 1 : 0);
    more.querySelector("summary").textContent = chosen ? `Filters (${chosen} on)` : "Filters";
    document.getElementById("view").textContent = said.length
      ? `Shown here: ${number(count)} of ${number(entries.length)} statements. ${said.join("; ")}.` : "";
  }

  // The address is #name=value&..., with at=<entry> for a place; a bare #<entry> is a place too.
  function remember(place) {
    const want = new URLSearchParams(wanted());
    if (place) want.set("at", place);
    const filters = want.toString();
    const hash = place && filters === `at=${place}` ? place : filters;
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  }

  function recall() {
    const hash = location.hash.slice(1);
    const want = new URLSearchParams(hash.includes("=") ? hash : { at: hash });
    if (hash.includes("=") || !hash) {
      for (const name of ["q", ...choices]) form.elements[name].value = want.get(name) || "";
      for (const name of choices) if (form.elements[name].selectedIndex < 0) form.elements[name].value = "";
      for (const name of ticks) form.elements[name].checked = want.get(name) === "1";
    }
    apply();
    go(want.get("at"));
  }

  function go(id) {
    document.querySelectorAll(".entry.current").forEach((el) => el.classList.remove("current"));
    const entry = byId.get(id);
    if (!entry) return;
    if (entry.hidden) { form.reset(); apply(); }
    entry.el.classList.add("current");
    entry.el.querySelector("details").open = true;
    open(entry);
    // Entries out of view have an estimated height: look again while those above are laid out.
    let frames = 12;
    const look = () => {
      entry.el.scrollIntoView({ block: "start" });
      if (frames--) requestAnimationFrame(look);
    };
    look();
  }

  let pause = 0;
  const changed = () => { apply(); remember(); };
  form.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(changed, 60); });
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => { event.preventDefault(); changed(); });
  form.addEventListener("reset", () => setTimeout(changed));
  addEventListener("hashchange", recall);
  document.addEventListener("toggle", (event) => {
    if (event.target.open && event.target !== more) open(byId.get(event.target.closest(".entry").id));
  }, true);
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a.anchor, .chart a");
    if (!anchor) return;
    event.preventDefault();
    const id = anchor.getAttribute("href").slice(1);
    if (byId.has(id)) { remember(id); go(id); return; }
    const day = document.getElementById(id).closest(".day");
    if (day.hidden) form.reset();
    setTimeout(() => day.scrollIntoView());
  });

  // What sticks below the filters has to know how high they are; a phone folds them away.
  const search = document.querySelector("search");
  new ResizeObserver(() => {
    const root = document.documentElement, sticks = getComputedStyle(search).position === "sticky";
    const high = sticks ? search.offsetHeight : 0;
    // Every element takes part in a change of the root's style, so it is made only where it shows.
    if (Math.abs(parseFloat(getComputedStyle(root).scrollPaddingTop) - 17 - high) > 6) root.style.setProperty("--bar", `${high}px`);
  }).observe(search);
  const narrow = matchMedia("(max-width: 46rem)");
  const foldAway = () => { more.open = !narrow.matches; };
  narrow.addEventListener("change", foldAway);
  foldAway();

  form.hidden = false;
  recall();
})();
