/** The refused texts of this studio, which its parts follow. */
import type { PageDocument } from "../../core/page/document.ts";
import { storedAt, stillRefused, type RefusedText, type TypedText } from "./refused-texts.ts";

export class RefusedTexts {
  readonly #document: () => PageDocument;
  #kept = $state.raw<readonly RefusedText[]>([]);

  constructor(document: () => PageDocument) {
    this.#document = document;
  }

  get all(): readonly RefusedText[] {
    return this.#kept.length === 0 ? this.#kept : stillRefused(this.#kept, this.#document());
  }
  at(path: string): RefusedText | undefined {
    return this.all.find((one) => one.path === path);
  }
  keep(typed: TypedText): void {
    this.#kept = [...this.#without(typed.path), { ...typed, stored: storedAt(this.#document(), typed.path) }];
  }
  discard(path: string): void {
    if (this.#kept.some((one) => one.path === path)) this.#kept = this.#without(path);
  }
  /** After a change: what it took the place of does not come back with a later one. */
  forgetReplaced(): void {
    if (this.#kept.length > 0) this.#kept = this.all;
  }
  #without(path: string): readonly RefusedText[] {
    return this.#kept.filter((one) => one.path !== path);
  }
}
