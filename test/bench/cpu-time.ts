/** Processor time that this thread has spent so far, in milliseconds: unlike the clock it does not count the wait for a core. */
function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Mean processor time of some runs in milliseconds. The counter is coarse: all runs together should take some 50 ms. */
export function cpuTime(run: () => unknown, runs = 1): number {
  const start = spent();
  for (let done = 0; done < runs; done += 1) run();
  return (spent() - start) / runs;
}
