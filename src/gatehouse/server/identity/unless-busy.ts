/** While too many sign-ins are waiting, use cases that hash a password answer "busy" instead of failing. */
import { failure, type Result } from "../access/result.ts";
import { TooManyWaiting } from "./passwords.ts";

const retryAfterSeconds = 5;

export async function unlessBusy<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TooManyWaiting)) throw error;
    const busy = failure("busy", "Many people are signing in at this moment. Please try again in a few seconds.");
    return { ...busy, retryAfterSeconds };
  }
}
