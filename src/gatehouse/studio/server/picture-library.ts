/** Uploaded pictures, as the console lists and takes them (`CONSOLE/pictures.json`, POST `CONSOLE/pictures`). */

export interface LibraryPicture {
  readonly id: string;
  readonly name: string;
  /** In pixels, of the largest file. */
  readonly width: number;
  readonly height: number;
  /** URLs of the largest file, and of a small one. */
  readonly url: string;
  readonly thumbnail: string;
  /** What it shows; empty where it only decorates, or where no one said it yet. */
  readonly alt: string;
  readonly isDecorative: boolean;
  /** What stays in view where it is cut, in percent. */
  readonly focusX: number;
  readonly focusY: number;
  /** On the page that visitors see, and in how many older revisions; left out for a new one. */
  readonly isLive?: boolean;
  readonly revisions?: number;
}

/** @returns null where the list cannot be had */
export async function listPictures(console: string): Promise<readonly LibraryPicture[] | null> {
  try {
    const response = await fetch(`${console}/pictures.json`, { headers: { Accept: "application/json" } });
    if (!response.ok) return null;
    return ((await response.json()) as { readonly pictures: readonly LibraryPicture[] }).pictures;
  } catch {
    return null;
  }
}

export type SentPicture =
  | { readonly ok: true; readonly picture: LibraryPicture }
  | {
      readonly ok: false;
      readonly why: "offline" | "signed-out" | "refused" | "cancelled";
      /** What the server said; empty where there is no answer. */
      readonly message: string;
    };

/** Milliseconds without any sign of progress after which there is no connection. */
const longestSilence = 60_000;

/**
 * Sends a file. Never rejects. `fetch` does not tell how much of a body was sent, so this is an XMLHttpRequest.
 *
 * @param onprogress share that was sent, 0 to 1
 */
export function sendPicture(
  console: string,
  file: Blob,
  name: string,
  { onprogress, signal }: { readonly onprogress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<SentPicture> {
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    const failed = (why: "offline" | "cancelled") => resolve({ ok: false, why, message: "" });
    let silence: ReturnType<typeof setTimeout>;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), longestSilence);
    };
    request.open("POST", `${console}/pictures`);
    request.setRequestHeader("Accept", "application/json");
    // Some systems tell no type for a file; the server goes by its content.
    const type = file.type.startsWith("image/") ? file.type : "application/octet-stream";
    request.setRequestHeader("Content-Type", type);
    request.setRequestHeader("X-File-Name", encodeURIComponent(name));
    request.upload.onprogress = ({ loaded, total }) => {
      heard();
      onprogress?.(total > 0 ? loaded / total : 0);
    };
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => failed("offline");
    request.onabort = () => failed(signal?.aborted === true ? "cancelled" : "offline");
    request.onloadend = () => clearTimeout(silence);
    signal?.addEventListener("abort", () => request.abort());
    heard();
    request.send(file);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): SentPicture {
  let body: Partial<LibraryPicture> & { readonly message?: unknown; readonly detail?: unknown } = {};
  try {
    body = JSON.parse(responseText) as typeof body;
  } catch {
    // An answer that is no JSON comes from a proxy, or from a server that restarts.
  }
  if (status === 201 && body.id !== undefined) return { ok: true, picture: body as LibraryPicture };
  const { message, detail } = body;
  const said = typeof message === "string" ? message : typeof detail === "string" ? detail : "";
  if (status === 401) return { ok: false, why: "signed-out", message: said };
  return { ok: false, why: said === "" ? "offline" : "refused", message: said };
}
