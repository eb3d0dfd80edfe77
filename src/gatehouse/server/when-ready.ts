/**
 * Goes on at once with a value that is there already. Nearly all requests are decided and refused from memory, and each `await`
 * of a value costs a turn of the microtask queue and garbage.
 */
export function whenReady<Value, Result>(
  value: Value | Promise<Value>,
  goOn: (value: Value) => Result | Promise<Result>,
): Result | Promise<Result> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
