import { EXIT } from '../exit-codes'
import { listSources } from '../inputs/list-sources'
import { readRecords } from '../inputs/read-records'
import type { Io } from '../io'
import { createDescriptorSink } from '../output/descriptor-sink'
import { createReporter, type Reporter } from '../output/report'
import { createStreamSink, type Sink } from '../output/sink'
import type { Settings } from '../settings'
import { createExecutor } from './executor'
import { Interruption } from './interruption'
import type { Job } from './job'
import { chooseProgress } from './progress'
import { type BatchOutcome, runBatch } from './run-batch'

/** Reads all inputs once and writes all output; gives the exit code. */
export async function runJob(operands: readonly string[], job: Job, settings: Settings, io: Io): Promise<number> {
  const interruption = new Interruption()
  const stopListening = io.onInterrupt(() => interruption.request())
  let bytes = 0
  const done =
    settings.resume && settings.output !== null
      ? await (await import('../output/resume')).findDone(settings.output)
      : null
  const sink = await openSink(settings, done?.bytes ?? 0, io)
  const executor = createExecutor(job, settings.workers ?? (job.many ? await defaultWorkers() : 1), io.loadPool)
  const progress = await chooseProgress(operands, settings, io)
  const reporter = createReporter(io, progress, settings)
  const skip = { skip: done?.records ?? 0, lastSkipped: done?.lastName ?? null }
  const chunks = readRecords(
    listSources(operands, settings, io.cwd),
    () => io.stdin,
    settings,
    skip,
    (read) => {
      bytes += read
    },
  )
  try {
    const outcome = await runBatch({
      chunks,
      executor,
      sink,
      progress,
      failFast: settings.failFast,
      interruption,
      bytesRead: () => bytes,
      report: reporter.report,
    })
    return await finish(outcome, sink, reporter)
  } catch (error) {
    await sink.abandon().catch(() => {})
    throw error
  } finally {
    stopListening()
    progress.clear()
    await executor.close()
  }
}

async function openSink({ output }: Settings, keep: number, io: Io): Promise<Sink> {
  if (output === null) {
    if (io.descriptor === null || io.isTerminal('stdout')) return createStreamSink(io.stdout)
    return createDescriptorSink(io.descriptor, () => io.stdout)
  }
  const { createFileSink } = await import('../output/file-sink')
  return createFileSink(output, keep)
}

async function defaultWorkers(): Promise<number> {
  const { availableParallelism } = await import('node:os')
  return availableParallelism()
}

async function finish({ records, failed, ended }: BatchOutcome, sink: Sink, reporter: Reporter): Promise<number> {
  if (ended === 'whole' || ended === 'closed') {
    await sink.commit()
    reporter.summary(records, failed)
    return failed > 0 ? EXIT.someFailed : EXIT.ok
  }
  const place = await sink.abandon()
  reporter.stopped(records, ended, place)
  return ended === 'interrupted' ? EXIT.interrupted : EXIT.someFailed
}
