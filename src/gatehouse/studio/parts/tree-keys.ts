/** Arrow keys lead from one entry of the tree to the next. */
export function stepThroughTree(event: KeyboardEvent): void {
  if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  const entries = [...document.querySelectorAll<HTMLElement>(".tree .entry")];
  const at = entries.indexOf(event.currentTarget as HTMLElement);
  event.preventDefault();
  entries[at + (event.key === "ArrowUp" ? -1 : 1)]?.focus();
}
