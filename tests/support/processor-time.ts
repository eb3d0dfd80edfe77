/** Milliseconds of processor time that some work takes in this thread: what else the machine does meanwhile does not count. */
export function processorTimeOf(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The same of work that is waited for. Other work of this thread counts in. */
export async function threadTimeOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
