/** Where the focus goes when a block is removed. @returns ids of the rows after it, then of those before it */
export function rowsBeside(block: string): readonly string[] {
  const ids = [...document.querySelectorAll("[data-row]")].map((row) => row.id);
  const at = ids.indexOf(`tree-${block}`);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at)).toReversed()];
}

/** Arrow keys lead from one entry of the tree to the next. */
export function stepThroughTree(event: KeyboardEvent): void {
  if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  const entries = [...document.querySelectorAll<HTMLElement>(".tree .entry")];
  const at = entries.indexOf(event.currentTarget as HTMLElement);
  event.preventDefault();
  entries[at + (event.key === "ArrowUp" ? -1 : 1)]?.focus();
}
