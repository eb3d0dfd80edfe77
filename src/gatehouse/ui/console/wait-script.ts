/**
 * The script that says so where an effect takes longer than a second, and counts the seconds. Sent with that of the palette, which
 * every page of the console loads. Without it the browser alone shows that a page is on its way.
 *
 * The words are put in when they are shown, so that a screen reader reads them once; the seconds are for the eye.
 */
export const waitScript = `(() => {
  const note = document.querySelector("[data-wait]");
  if (!note) return;
  const [, words, seconds] = note.children;
  let timer;
  const stop = () => {
    clearInterval(timer);
    note.hidden = true;
    words.textContent = "";
  };
  const begin = () => {
    stop();
    const since = Date.now();
    timer = setInterval(() => {
      const passed = Math.round((Date.now() - since) / 1000);
      seconds.textContent = passed + " s";
      if (!note.hidden) return;
      note.hidden = false;
      words.textContent = note.dataset.wait;
    }, 1000);
  };
  addEventListener("submit", (event) => {
    const by = event.submitter;
    if (!event.defaultPrevented && by && (by.value === "check" || by.name === "look")) begin();
  });
  addEventListener("click", (event) => {
    const way = event.target.closest && event.target.closest("a[href]");
    if (!way || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    if (/\\/(rules|roles)\\/.+\\/(remove|in-force)$|\\/rules\\/versions\\/\\d+$/.test(way.pathname)) begin();
  });
  // The page is left, or shown again by the button back.
  addEventListener("pageshow", stop);
  addEventListener("pagehide", stop);
})();
`;
