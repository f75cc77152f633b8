// Filters, search and the evidence of an opened entry. Text goes in as text, never as markup.
"use strict";
(() => {
  const form = document.getElementById("filters");
  const days = [...document.querySelectorAll("main .day")].map((el) => ({ el, entries: [] }));
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
    if (wording.url) {
      const link = make("a", wording.outlet);
      link.href = wording.url;
      link.rel = "noopener noreferrer nofollow external";
      head.append(link);
    } else head.append(make("bdi", wording.outlet));
    const facts = [wording.day, wording.mode, wording.shown ? "shown above" : ""].filter(Boolean);
    head.append(make("small", ` · ${facts.join(" · ")}`));
    box.append(head);
    if (wording.title) { const title = make("p", wording.title, "reason"); title.dir = "auto"; box.append(title); }
    box.append(wordsOf(wording, shown));
    const paragraph = paragraphOf(wording);
    if (paragraph) box.append(paragraph);
    const reason = make("p", wording.why ? `${wording.why} ` : "", "reason");
    reason.append(make("code", wording.id));
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
    box.append(make("strong", `Sources disagree on the ${conflict.field.replace("_", " ")}. `), conflict.why);
    const list = make("ul");
    for (const [value, outlet] of conflict.values) {
      const row = make("li");
      row.append(make("bdi", value), " — ", make("bdi", outlet));
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
    details.append(box);
  }

  // --- filters --------------------------------------------------------------------------------
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").replace(/\s+/g, " ").toLowerCase();
  const textOf = (entry) => {
    if (entry.text === undefined) {
      const parts = entry.el.querySelectorAll("h3, blockquote, .meta bdi");
      entry.text = fold([...parts].map((part) => part.textContent).join(" "));
    }
    return entry.text;
  };
  const wanted = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));

  function fits(entry, want, words) {
    for (const name of choices) {
      if (!want[name]) continue;
      if (name === "outlet" ? !entry.outlets.has(want[name]) : entry.data[name] !== want[name]) return false;
    }
    return ticks.every((name) => !want[name] || entry.data[name] === "1")
      && words.every((word) => textOf(entry).includes(word));
  }

  function apply() {
    const want = wanted();
    const words = fold(want.q || "").split(" ").filter(Boolean);
    let count = 0;
    for (const day of days) {
      let any = false;
      for (const entry of day.entries) {
        const hide = !fits(entry, want, words);
        if (hide !== entry.hidden) { entry.el.hidden = hide; entry.hidden = hide; }
        if (!hide) { any = true; count++; }
      }
      if (day.el.hidden === any) day.el.hidden = !any;
    }
    document.getElementById("nothing").hidden = count > 0 || entries.length === 0;
    document.getElementById("shown").textContent = count === entries.length
      ? `${count} statements` : `${count} of ${entries.length} statements`;
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
    // Entries out of view have an estimated height: look again once those above are laid out.
    const look = () => entry.el.scrollIntoView({ block: "start" });
    look();
    requestAnimationFrame(() => requestAnimationFrame(look));
  }

  let pause = 0;
  const changed = () => { apply(); remember(); };
  form.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(changed, 60); });
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event) => { event.preventDefault(); changed(); });
  form.addEventListener("reset", () => setTimeout(changed));
  addEventListener("hashchange", recall);
  document.addEventListener("toggle", (event) => {
    if (event.target.open) open(byId.get(event.target.closest(".entry").id));
  }, true);
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a.anchor");
    if (!anchor) return;
    event.preventDefault();
    const id = anchor.getAttribute("href").slice(1);
    remember(id);
    go(id);
  });
  addEventListener("beforeprint", () => { if (entries.length <= 200) entries.forEach((entry) => { if (entry.el.querySelector("details").open) open(entry); }); });

  form.hidden = false;
  recall();
})();
