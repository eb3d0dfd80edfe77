/** Pictures in the studio: those of the library, and uploads that are under way. */
import { SvelteMap } from "svelte/reactivity";
import { largestUpload } from "../../core/page/picture-upload.ts";
import type { MarkInk } from "../../core/theme/mark-ink.ts";
import { readMark } from "./read-mark.ts";
import { listPictures, sendPicture, type LibraryPicture, type SentPicture } from "../server/picture-library.ts";

type Failure = Extract<SentPicture, { ok: false }>;

export interface Upload {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Share that was sent, 0 to 1; at 1 the server makes the picture. */
  readonly share: number;
  /** Null while it goes on. */
  readonly failure: Failure | { readonly why: "too-large" } | null;
}

interface Task {
  readonly file: Blob;
  readonly name: string;
  readonly then: (picture: LibraryPicture) => void;
  readonly stop: AbortController;
}

export class StudioPictures {
  readonly #console: string;
  readonly #uploads = new SvelteMap<string, Upload & { readonly task: Task }>();
  /** Marks that were measured; null for one that cannot be. */
  readonly #inks = new SvelteMap<string, MarkInk | null>();
  #isListed = false;
  /** Newest first; null where they cannot be listed. */
  list = $state.raw<readonly LibraryPicture[] | null>([]);

  /** @param console path of the console */
  constructor(console: string) {
    this.#console = console;
  }

  /** Lists the library, at the first call. */
  async open(): Promise<void> {
    if (!this.#isListed) await this.refresh();
  }

  async refresh(): Promise<void> {
    this.#isListed = true;
    this.list = await listPictures(this.#console);
    if (this.list === null) this.#isListed = false;
  }

  find(id: string | undefined): LibraryPicture | undefined {
    return id === undefined ? undefined : this.list?.find((one) => one.id === id);
  }

  /** Measures a picture that is the mark, once. A picture never changes. */
  async measure(id: string): Promise<void> {
    await this.open();
    const source = this.find(id)?.thumbnail;
    if (source === undefined || this.#inks.has(id)) return;
    this.#inks.set(id, null);
    this.#inks.set(id, (await readMark(source))?.ink ?? null);
  }

  /** As it was measured; null until then. */
  inkOf(id: string | undefined): MarkInk | null {
    return id === undefined ? null : (this.#inks.get(id) ?? null);
  }

  uploadOf(place: string): Upload | undefined {
    return this.#uploads.get(place);
  }

  /**
   * Sends a file. It goes on while other parts of the page are edited; another file for the same place takes over.
   *
   * @param place where progress and failure are shown: the id of a field
   * @param then called once the picture is in the library
   */
  upload(place: string, file: Blob, name: string, then: (picture: LibraryPicture) => void): void {
    this.dismiss(place);
    const task = { file, name, then, stop: new AbortController() };
    void this.#send(place, task);
  }

  /** Sends the same file once more. */
  again(place: string): void {
    const task = this.#uploads.get(place)?.task;
    if (task !== undefined) this.upload(place, task.file, task.name, task.then);
  }

  /** Cancels an upload, or takes away what is said about one that failed. */
  dismiss(place: string): void {
    this.#uploads.get(place)?.task.stop.abort();
    this.#uploads.delete(place);
  }

  /** Puts a picture into the library without showing how far it is. */
  async store(file: Blob, name: string): Promise<SentPicture> {
    const sent = await sendPicture(this.#console, file, name);
    if (sent.ok) this.#add(sent.picture);
    return sent;
  }

  async #send(place: string, task: Task): Promise<void> {
    const { file, name, then, stop } = task;
    const show = (now: Pick<Upload, "share" | "failure">) =>
      this.#uploads.set(place, { name, size: file.size, task, ...now });
    const isWanted = () => this.#uploads.get(place)?.task === task;
    const say = (now: Pick<Upload, "share" | "failure">) => {
      if (isWanted()) show(now);
    };
    if (file.size > largestUpload) return void show({ share: 0, failure: { why: "too-large" } });
    show({ share: 0, failure: null });
    const sent = await sendPicture(this.#console, file, name, {
      signal: stop.signal,
      onprogress: (share) => say({ share, failure: null }),
    });
    if (!sent.ok) return say({ share: 0, failure: sent });
    this.#add(sent.picture);
    if (!isWanted()) return;
    this.dismiss(place);
    then(sent.picture);
  }

  #add(picture: LibraryPicture): void {
    this.list = [picture, ...(this.list ?? []).filter(({ id }) => id !== picture.id)];
  }
}
