/** What was typed and the page does not take; it waits here while another block is chosen. */
import type { RichText } from "../../core/page/rich-text.ts";

/** By the field, and the language. */
export const refusedTexts = () => new Map<string, string | RichText>();
