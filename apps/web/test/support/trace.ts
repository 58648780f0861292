import type { Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

export interface Task {
  /** Milliseconds that the thread worked on it. */
  readonly work: number
  /** Milliseconds from its start to its end: on a busy machine, mostly waiting. */
  readonly wall: number
}

/** Every task that the page's main thread ran meanwhile, the one with the most work first. */
export async function mainThreadTasks(page: Page, during: () => Promise<void>): Promise<readonly Task[]> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'toplevel'] },
    transferMode: 'ReportEvents',
  })
  await during()
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  // Of several renderers, the one that ran the most is the page.
  const mains = events.filter(
    ({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain',
  )
  const tasksOf = ({ pid, tid }: TraceEvent) =>
    events
      .filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask')
      .map(({ dur = 0, tdur = dur }): Task => ({ work: tdur / 1000, wall: dur / 1000 }))
  const busiest = mains.map(tasksOf).sort((a, b) => b.length - a.length)[0]
  if (!busiest || busiest.length === 0) throw new Error('the trace holds no tasks of the main thread')
  return busiest.sort((a, b) => b.work - a.work)
}
