/** How long the site's own blocks may take. */

/** Milliseconds for all blocks of a page together, from the first on: a visitor waits for them. */
const longest = 1000;

const began = new WeakMap<object, number>();

/**
 * @param page the same object for all blocks of a page
 * @throws where it is not done in time; what it does afterwards is dropped
 */
export async function inTime<Done>(page: object, work: Promise<Done>): Promise<Done> {
  const start = began.get(page) ?? performance.now();
  began.set(page, start);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const left = Math.max(0, start + longest - performance.now());
    timer = setTimeout(() => reject(new Error(`The blocks of the page were not done within ${longest} ms.`)), left);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
