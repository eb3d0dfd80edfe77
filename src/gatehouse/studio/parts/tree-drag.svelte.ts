/**
 * Blocks are dragged through the tree with mouse, pen or finger. By pointer events: the browser's own dragging knows no
 * fingers, and no buttons in Firefox.
 */
import { getContext, setContext } from "svelte";
import type { EditCommand } from "../../core/page/edit.ts";
import { drop, holdsBlocks } from "../../core/page/block-commands.ts";
import type { Editor } from "../editor.svelte.ts";
import { findBlock } from "../../core/page/block-tree.ts";

type Where = "before" | "after" | "inside";

/** A click moves the pointer too, by less than this; in pixels. */
const click = 5;
/** A finger that rests takes the block, and one that moves at once scrolls; in milliseconds. */
const rest = 350;
/** Near the edge of the list it scrolls along; in pixels, and pixels for each frame. */
const edge = 36;
const step = 9;

export class TreeDrag {
  readonly #editor: Editor;
  /** The block that is being dragged. */
  draggedId = $state<string | null>(null);
  /** Where it would be put. */
  over = $state.raw<{ readonly id: string; readonly where: Where } | null>(null);

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** A finger that drags does not scroll, and opens no menu. */
  readonly hold = (event: Event): void => {
    if (this.draggedId !== null) event.preventDefault();
  };

  /** The pointer went down on the row of a block. */
  press(event: PointerEvent, id: string): void {
    const row = event.currentTarget as HTMLElement;
    if (!this.#editor.mayEdit || event.button !== 0 || !event.isPrimary || this.draggedId !== null) return;
    const { pointerId, clientX, clientY } = event;
    let at = { x: clientX, y: clientY };
    let commands: readonly EditCommand[] | null = null;

    const begin = () => {
      this.draggedId = id;
      // The page is a frame, which would take the pointer for itself.
      row.setPointerCapture(pointerId);
      requestAnimationFrame(scroll);
    };
    const aim = () => {
      const found = this.#targetAt(at.x, at.y);
      commands = found === null ? null : drop(this.#editor.document, id, found.where, found.id);
      this.over = commands === null ? null : found;
    };
    const scroll = () => {
      if (this.draggedId === null) return;
      const list = row.closest(".side");
      if (list !== null) {
        const { top, bottom } = list.getBoundingClientRect();
        if (at.y < top + edge) list.scrollBy(0, -step);
        else if (at.y > bottom - edge) list.scrollBy(0, step);
        aim();
      }
      requestAnimationFrame(scroll);
    };
    const end = (isDropped: boolean) => {
      const chosen = isDropped && this.draggedId !== null ? commands : null;
      clearTimeout(timer);
      stop.abort();
      this.draggedId = null;
      this.over = null;
      if (chosen !== null) this.#editor.run(chosen);
    };

    const stop = new AbortController();
    const { signal } = stop;
    const timer = event.pointerType === "touch" ? setTimeout(begin, rest) : undefined;
    addEventListener(
      "pointermove",
      (moved) => {
        if (moved.pointerId !== pointerId) return;
        at = { x: moved.clientX, y: moved.clientY };
        const isFar = Math.hypot(at.x - clientX, at.y - clientY) > click;
        if (this.draggedId !== null) aim();
        else if (isFar && timer !== undefined) end(false);
        else if (isFar) begin();
      },
      { signal },
    );
    addEventListener("pointerup", (up) => up.pointerId === pointerId && end(true), { signal });
    addEventListener("pointercancel", (gone) => gone.pointerId === pointerId && end(false), { signal });
    addEventListener("contextmenu", this.hold, { signal });
    // One that stopped a list which was still scrolling goes on to scroll it, and that cannot be held: it takes no block.
    addEventListener("touchstart", (begun) => !begun.cancelable && end(false), { signal });
    addEventListener(
      "keydown",
      (pressed) => {
        if (pressed.key !== "Escape" || this.draggedId === null) return;
        pressed.preventDefault();
        end(false);
      },
      { signal, capture: true },
    );
  }

  /** Rows say which block they are of, and the row that adds to a block that it is inside of that. */
  #targetAt(x: number, y: number): { readonly id: string; readonly where: Where } | null {
    const row = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-row], [data-inside]");
    const { row: id, inside } = row?.dataset ?? {};
    if (inside !== undefined) return { id: inside, where: "inside" };
    const block = id === undefined ? undefined : findBlock(this.#editor.document.blocks, id);
    if (row === null || row === undefined || block === undefined) return null;
    const { top, height } = row.getBoundingClientRect();
    const share = (y - top) / height;
    if (holdsBlocks(block) && share > 0.3 && share < 0.7) return { id: block.id, where: "inside" };
    return { id: block.id, where: share < 0.5 ? "before" : "after" };
  }
}

const key = Symbol("tree-drag");

export function provideTreeDrag(editor: Editor): TreeDrag {
  return setContext(key, new TreeDrag(editor));
}
export function useTreeDrag(): TreeDrag {
  return getContext<TreeDrag>(key);
}
