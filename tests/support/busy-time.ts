/** A stopwatch for this thread's own work, in ms of processor time: what else the machine does is not counted. */
export function busyTime(): () => number {
  const begun = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1_000;
  };
}
