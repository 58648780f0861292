/**
 * Settings of V8 for a run that is over before its code is warm. Optimizing takes as long as the whole first article
 * and comes too late for it; many articles are optimized a moment later than they would be. A pattern is compiled once,
 * not first for V8's own machine and then, at its second use, for the processor's. The room for young objects, a megabyte
 * to begin with, grows to eight at once instead of by doubling: that spares three or four collections; and each is one
 * thread's work, as with a worker for each processor no other is idle, and to wait for helpers takes longer than to help.
 * Old objects, of which each thread has some twenty megabytes that stay, are collected when they have grown by this many
 * percent, not when they are four times as many: that takes no measurable time and spares a hundred megabytes with two workers.
 */
const FLAGS = [
  '--interrupt-budget=500000',
  '--no-regexp-tier-up',
  '--semi-space-growth-factor=8',
  '--no-parallel-scavenge',
  '--heap-growing-percent=60',
]

/** Of Node 20, where they were measured. V8 says aloud that it doesn't know a flag, so no other is asked. */
const MEASURED = /^11\.3\./

/** Before anything is compiled, as V8 takes no code that was compiled with other settings. */
export function setEngineFlags(): void {
  if (!MEASURED.test(process.versions.v8)) return
  const setFlag = findSetFlag()
  for (const flag of FLAGS) setFlag?.(flag)
}

type SetFlag = (flag: string) => void

/**
 * `setFlagsFromString` of node:v8 without that module: it loads streams, which takes a tenth of a first article's time.
 * Node prefers nobody to reach under its modules and would print so.
 */
function findSetFlag(): SetFlag | null {
  const { noDeprecation } = process
  try {
    process.noDeprecation = true
    const { binding } = process as unknown as { binding(name: string): { setFlagsFromString: SetFlag } }
    return binding('v8').setFlagsFromString
  } catch {
    // Where permissions are restricted. The flags only save time.
    return null
  } finally {
    process.noDeprecation = noDeprecation as boolean
  }
}
