/**
 * Asks once for all requests of one turn of the event loop. They had all been sent before any answer of that turn left,
 * so none of them can be "the next request" after a change that another of them made.
 *
 * Once there is an answer it is returned as it is, without a promise around it: who comes later in the same turn, as most
 * do in a flood, need not wait.
 */
export function oncePerTick<T>(ask: () => Promise<T>): () => T | Promise<T> {
  let asked: Asked<T> | undefined;
  return () => {
    if (asked !== undefined) return asked.answer === undefined ? asked.promise : asked.answer.value;
    const asking: Asked<T> = { promise: ask() };
    asking.promise.then(
      (value) => (asking.answer = { value }),
      () => undefined,
    );
    asked = asking;
    setImmediate(() => (asked = undefined));
    return asking.promise;
  };
}

interface Asked<T> {
  readonly promise: Promise<T>;
  answer?: { readonly value: T };
}
