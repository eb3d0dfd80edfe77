/** One request, and how long its answer took. */

export interface Answer {
  /** 0: there was none. */
  readonly status: number;
  /** Milliseconds. */
  readonly took: number;
  readonly error: string;
}

/** Milliseconds. */
const giveUpAfter = 15_000;

export async function timed(url: string, headers: Record<string, string>): Promise<Answer> {
  const began = performance.now();
  try {
    const answer = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(giveUpAfter) });
    await answer.arrayBuffer();
    return { status: answer.status, took: performance.now() - began, error: "" };
  } catch (error) {
    return { status: 0, took: performance.now() - began, error: String(error) };
  }
}
