/**
 * Asks once for all requests of one turn of the event loop. They had all been sent before any answer of that turn left,
 * so none of them can be "the next request" after a change that another of them made.
 */
export function perTurn<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    if (asked === undefined) {
      asked = ask();
      setImmediate(() => (asked = undefined));
    }
    return asked;
  };
}
