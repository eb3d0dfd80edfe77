/**
 * The script of the palette, as it is sent. Control or Command and K opens it, as does its button, which without a script
 * leads to the search page. A combobox with a list (WAI-ARIA Authoring Practices): the focus stays in the input. Enter that
 * comes before the answer to what was typed waits for it, and does not open what an earlier answer named. In tables,
 * J and K go from row to row by the first link of each, unless that is turned off, which the browser keeps: keys without Ctrl or Alt
 * can be pressed by mistake, and by programs that type what is said (WCAG 2.2, 2.1.4). It also notes the browser's time zone in a cookie, by which the next pages
 * write their times (`core/languages/time-zone.ts`), and takes the name of a kept request out of the URL once it was sent, and the
 * place that the link to the content leads to, so that a URL that is passed on does not have it.
 */
import { keptParameter } from "../../core/refusal/own-parameters.ts";

export const paletteScript = `(() => {
  const dialog = document.querySelector("dialog[data-palette]");
  if (!dialog || !dialog.showModal) return;
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector("[role=status]");
  const { palette: url, found, none, failed } = dialog.dataset;
  let asking, timer, answered, active = -1;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.split("; ").includes("gatehouse-zone=" + zone)) {
    document.cookie = "gatehouse-zone=" + zone + "; path=" + url.replace(/\\/search\\/results$/, "") + "; max-age=31536000; samesite=lax" + (location.protocol === "https:" ? "; secure" : "");
  }
  const shown = location.href.replace(/[?&]${keptParameter}=\\w+/, "");
  if (shown !== location.href) history.replaceState(history.state, "", shown);
  addEventListener("hashchange", () => {
    if (location.hash.startsWith("#content")) history.replaceState(history.state, "", location.pathname + location.search);
  });
  const options = () => [...list.children];
  const choose = (index) => {
    const all = options();
    active = all.length ? (index + all.length) % all.length : -1;
    all.forEach((option, at) => option.setAttribute("aria-selected", at === active));
    if (active < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", all[active].id);
      all[active].scrollIntoView({ block: "nearest" });
    }
  };
  const text = (tag, look, words) => Object.assign(document.createElement(tag), { className: look, textContent: words });
  const show = (results) => {
    list.replaceChildren(...results.map(({ label, detail, kind, href }, at) => {
      const option = document.createElement("a");
      Object.assign(option, { id: "palette-" + at, href, tabIndex: -1, className: list.dataset.option });
      option.setAttribute("role", "option");
      const name = text("span", "min-w-0 flex-1", "");
      name.append(text("span", "block truncate", label));
      if (detail) name.append(text("span", "block truncate text-small text-ink-soft", detail));
      option.append(name, text("span", "shrink-0 text-small text-ink-soft", kind));
      return option;
    }));
    input.setAttribute("aria-expanded", results.length > 0);
    status.textContent = results.length ? found.replace("#", results.length) : none;
    choose(0);
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    const typed = input.value;
    try {
      const answer = await fetch(url + "?q=" + encodeURIComponent(typed), { signal, headers: { Accept: "application/json" } });
      if (!answer.ok) throw answer;
      show(await answer.json());
      answered = typed;
    } catch {
      if (signal.aborted) return;
      answered = typed;
      show([]);
      status.textContent = failed;
    }
  };
  const open = () => {
    if (dialog.open) return;
    for (const menu of document.querySelectorAll("header details[open]")) menu.open = false;
    dialog.showModal();
    input.select();
    ask();
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    choose(active + step);
    event.preventDefault();
  });
  input.form.addEventListener("submit", async (event) => {
    const isLate = answered !== input.value;
    if (active < 0 && !isLate) return;
    event.preventDefault();
    if (isLate) {
      clearTimeout(timer);
      await ask();
    }
    if (answered === input.value) options()[active]?.click();
  });
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  for (const way of document.querySelectorAll("a[data-opens-palette]")) {
    way.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
      event.preventDefault();
      open();
    });
  }
  const rowKeys = dialog.querySelector("[data-row-keys]");
  // Reading and writing it throws where a browser keeps nothing for sites.
  try { rowKeys.checked = localStorage.getItem("gatehouse-row-keys") !== "off"; } catch {}
  rowKeys.addEventListener("change", () => {
    try { localStorage.setItem("gatehouse-row-keys", rowKeys.checked ? "on" : "off"); } catch {}
  });
  const rows = () => [...document.querySelectorAll(".console-table tbody tr")].map((row) => row.querySelector("a, button")).filter(Boolean);
  addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    if (key === "k" && (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      dialog.open ? dialog.close() : open();
      return;
    }
    if (!rowKeys.checked || event.metaKey || event.ctrlKey || event.altKey || dialog.open || event.target.closest("input, textarea, select, [contenteditable]")) return;
    const step = { j: 1, k: -1 }[key];
    const all = rows();
    if (!step || all.length === 0) return;
    const now = all.findIndex((one) => one.closest("tr").contains(document.activeElement));
    all[Math.min(Math.max(now + step, 0), all.length - 1)].focus();
    event.preventDefault();
  });
})();
`;

/** The version of the text above, as `routes/studio-assets.ts` computes it, so that a browser keeps the script for good. A test compares them. */
export const paletteVersion = "47f1479f04e6d41e";
