/**
 * The editor of running text (TipTap), a script of its own that is loaded when a text is edited for the first time. It keeps
 * no history: undoing is the studio's.
 */
import { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { isDeepEqual } from "../../core/page/is-deep-equal.ts";
import { isSafeHref } from "../../core/page/safe-href.ts";
import type { RichText } from "../../core/page/rich-text.ts";
import { extensions } from "./extensions.ts";
import { cleanPasted } from "./pasted.ts";
import { editorTextOf, richTextOf } from "./tree.ts";

/** What the selection stands in. */
export interface TextState {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isList: boolean;
  readonly heading: 2 | 3 | null;
  /** Where the link leads that the selection stands in; null outside of links. */
  readonly href: string | null;
}

export interface TextEditorOptions {
  /** The text is typed in an element of its own within this one, or in `mount` itself. */
  readonly element: HTMLElement | { readonly mount: HTMLElement };
  readonly text: RichText;
  /** Of the element that is typed in: its id, name and language. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEditable: boolean;
  readonly changed: (text: RichText) => void;
  /** The selection or the text is another: `state` tells of it. */
  readonly moved: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The keys for a link were pressed. */
  readonly link: () => void;
}

export type TextEditor = ReturnType<typeof openTextEditor>;

export function openTextEditor(options: TextEditorOptions) {
  const editor = new Editor({
    element: options.element,
    extensions,
    content: editorTextOf(options.text),
    editable: options.isEditable,
    // The studio's style sheet has what it needs.
    injectCSS: false,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", ...options.attributes },
      transformPastedHTML: cleanPasted,
      handlePaste: (_view, event) => linkSelection(event.clipboardData?.getData("text/plain").trim() ?? ""),
      // ProseMirror keeps these keys from the studio.
      handleKeyDown: (_view, event) => {
        if (!event.isComposing) readSelection();
        if (!(event.ctrlKey || event.metaKey)) return false;
        if (event.altKey) return headingByKey(event);
        const key = event.key.toLowerCase();
        if (key === "k") options.link();
        else if (key === "y" || (key === "z" && event.shiftKey)) options.redo();
        else if (key === "z") options.undo();
        else return false;
        return true;
      },
      handleDOMEvents: {
        beforeinput: (_view, event) => {
          // As the browser's own menu asks for it.
          const wanted = { historyUndo: options.undo, historyRedo: options.redo }[event.inputType];
          if (wanted === undefined) return false;
          event.preventDefault();
          wanted();
          return true;
        },
      },
    },
    onUpdate: () => options.changed(richTextOf(editor.getJSON())),
    onTransaction: () => options.moved(),
  });

  /**
   * A browser tells of a selection a moment after the key that made it. The next key, pressed within that moment, is for what
   * is selected by then.
   */
  function readSelection(): void {
    const { state, view } = editor;
    const { anchorNode, anchorOffset, focusNode, focusOffset } = view.dom.ownerDocument.getSelection() ?? {};
    if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
    if (!(state.selection instanceof TextSelection)) return;
    const at = (node: Node, offset = 0) => state.doc.resolve(view.posAtDOM(node, offset));
    const selection = TextSelection.between(at(anchorNode, anchorOffset), at(focusNode, focusOffset));
    if (!selection.eq(state.selection)) view.dispatch(state.tr.setSelection(selection));
  }

  /** A URL that is pasted on words makes them a link. */
  function linkSelection(pasted: string): boolean {
    if (editor.state.selection.empty || !/^https?:/i.test(pasted) || !isSafeHref(pasted)) return false;
    return editor.commands.setMark("link", { href: pasted });
  }

  /** At once: a key that is pressed in the next moment is not lost. */
  function focus(): void {
    // The page's frame has the focus first, then the text in it.
    editor.view.dom.ownerDocument.defaultView?.focus();
    editor.view.focus();
  }

  function toggleHeading(level: 2 | 3): boolean {
    return editor.chain().focus().toggleNode("heading", "paragraph", { level }).run();
  }
  /** AltGr, which types ² and ³ on some keyboards, is seen as both keys too. */
  function headingByKey(event: KeyboardEvent): boolean {
    if (event.getModifierState("AltGraph")) return false;
    if (event.code === "Digit2") return toggleHeading(2);
    return event.code === "Digit3" && toggleHeading(3);
  }

  function state(): TextState {
    const href: unknown = editor.getAttributes("link")["href"];
    return {
      isBold: editor.isActive("bold"),
      isItalic: editor.isActive("italic"),
      isList: editor.isActive("bulletList"),
      heading: editor.isActive("heading", { level: 2 }) ? 2 : editor.isActive("heading", { level: 3 }) ? 3 : null,
      href: typeof href === "string" ? href : null,
    };
  }

  return {
    get state() {
      return state();
    },
    /** The text was changed elsewhere, as by undoing. The caret stays where it can. */
    setText(text: RichText): void {
      if (isDeepEqual(richTextOf(editor.getJSON()), text)) return;
      const { doc, tr } = editor.state;
      const next = editor.schema.nodeFromJSON(editorTextOf(text));
      const start = doc.content.findDiffStart(next.content);
      const end = doc.content.findDiffEnd(next.content);
      if (start === null || end === null) return;
      // Where a letter was repeated, the ends overlap.
      const overlap = Math.max(0, start - Math.min(end.a, end.b));
      editor.view.dispatch(
        tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap)).setMeta("preventUpdate", true),
      );
    },
    setEditable: (isEditable: boolean) => editor.setEditable(isEditable, false),
    /** @param typed what is put there first */
    focusAtEnd(typed = ""): void {
      editor.commands.focus("end");
      focus();
      if (typed !== "") editor.view.dispatch(editor.state.tr.insertText(typed));
    },
    /** @param caret counts lines that have words, as the page shows them */
    focusAt({ line, offset }: { readonly line: number; readonly offset: number }): void {
      const lines: { readonly from: number; readonly size: number }[] = [];
      editor.state.doc.descendants((node, at) => {
        if (node.isTextblock && node.content.size > 0) lines.push({ from: at + 1, size: node.content.size });
      });
      const found = lines[line];
      editor.commands.focus(found === undefined ? "end" : found.from + Math.min(offset, found.size));
      focus();
    },
    focus,
    toggleBold: () => editor.chain().focus().toggleBold().run(),
    toggleItalic: () => editor.chain().focus().toggleItalic().run(),
    toggleHeading,
    toggleList: () => editor.chain().focus().toggleBulletList().run(),
    /**
     * Makes a link of the selected words, or of the one the caret stands in; where neither is, the URL itself becomes the words.
     *
     * @param href safe to print (`isSafeHref`); null takes the link away
     */
    setLink(href: string | null): void {
      const chain = editor.chain().focus().extendMarkRange("link");
      if (href === null) chain.unsetMark("link").run();
      else if (editor.state.selection.empty && !editor.isActive("link")) {
        const text = href.replace(/^(?:https?:\/\/|mailto:|tel:)/i, "").slice(0, 200);
        chain.insertContent({ type: "text", text, marks: [{ type: "link", attrs: { href } }] }).run();
      } else chain.setMark("link", { href }).run();
    },
    destroy: () => editor.destroy(),
  };
}
