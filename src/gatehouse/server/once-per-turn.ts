/**
 * Makes one call for all requests of one turn of the event loop. They were all sent before any response of that turn,
 * so none of them can be "the next request" after a change that another of them made.
 *
 * Once there is a result it is returned without a promise, so that later requests of the same turn, which are most of
 * them under load, need not wait.
 */
export function oncePerTurn<T>(ask: () => Promise<T>): () => T | Promise<T> {
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
