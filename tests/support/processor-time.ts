/** Milliseconds of processor time that some work takes in this thread: what else the machine does meanwhile does not count. */
export function processorTimeOf(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
