/**
 * A page that is complete in memory. For a body of bytes `Response` makes a stream at once, which takes longer than the rest
 * of a small page, and nearly always the bytes are sent as they are. So the stream is made only for code that asks for it.
 */

// The server and the site's bundle hold this module twice, so the bytes are found under a registered symbol.
const pageBytes = Symbol.for("gatehouse.page-bytes");

export class WholePage extends Response {
  readonly [pageBytes]: Uint8Array<ArrayBuffer>;
  #streamed: Response | undefined;

  /** @param init status and headers; the page gets a copy of them */
  constructor(bytes: Uint8Array<ArrayBuffer>, { status, statusText, headers }: Response) {
    super(null, { status, statusText, headers });
    this[pageBytes] = bytes;
  }

  get #asStream(): Response {
    return (this.#streamed ??= new Response(this[pageBytes], this));
  }

  override get body() {
    return this.#asStream.body;
  }

  override get bodyUsed() {
    return this.#streamed?.bodyUsed ?? false;
  }

  override arrayBuffer() {
    return this.#asStream.arrayBuffer();
  }

  override blob() {
    return this.#asStream.blob();
  }

  override bytes() {
    return this.#asStream.bytes();
  }

  override formData() {
    return this.#asStream.formData();
  }

  override json() {
    return this.#asStream.json();
  }

  override text() {
    return this.#asStream.text();
  }

  override clone(): Response {
    return this.#streamed?.clone() ?? new WholePage(this[pageBytes], this);
  }
}

/** Reads a response to its end. */
export async function wholePage(response: Response): Promise<WholePage> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    parts.push(next.value);
  }
  const [first = new Uint8Array()] = parts;
  return new WholePage(parts.length > 1 ? Buffer.concat(parts) : first, response);
}

/** The bytes of a whole page; undefined where the response has to be read from its stream. */
export function bytesOfPage(response: Response): Uint8Array | undefined {
  return (response as Partial<WholePage>)[pageBytes];
}
