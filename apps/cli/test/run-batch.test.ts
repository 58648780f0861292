import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { Interruption } from '../src/batch/interruption'
import { runBatch } from '../src/batch/run-batch'
import type { Chunk } from '../src/inputs/record'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const result = { output: new Uint8Array(), records: 1, failures: [], detected: [] }

const run = (chunks: AsyncIterable<Chunk>, interruption: Interruption) =>
  runBatch({
    chunks,
    executor: { ahead: 4, run: async () => result, close: async () => {} },
    sink: { closed: false, write: async () => {}, commit: async () => {}, abandon: async () => null },
    progress: { update: () => {}, clear: () => {} },
    failFast: false,
    interruption,
    bytesRead: () => 0,
    report: () => {},
  })

describe('runBatch()', () => {
  it('keeps no chunk that is done, however many have gone before', async () => {
    const made: WeakRef<Uint8Array>[] = []
    let alive = Number.NaN
    async function* chunks(): AsyncGenerator<Chunk> {
      for (let first = 0; first < 200; first++) {
        const bytes = new Uint8Array(1000)
        made.push(new WeakRef(bytes))
        yield { records: [], bytes, first }
      }
      // While the run is still on.
      await new Promise(setImmediate)
      collectGarbage()
      alive = made.filter((reference) => reference.deref()).length
    }
    expect(await run(chunks(), new Interruption())).toEqual({ records: 200, failed: 0, ended: 'whole' })
    expect(alive).toBeLessThan(10)
  })

  it('doesn’t wait at an interruption for what is never read', async () => {
    const interruption = new Interruption()
    async function* chunks(): AsyncGenerator<Chunk> {
      yield { records: [], bytes: null, first: 0 }
      setImmediate(() => interruption.request())
      await new Promise(() => {})
    }
    expect(await run(chunks(), interruption)).toEqual({ records: 1, failed: 0, ended: 'interrupted' })
  })

  it('hears of an interruption that came before it', async () => {
    const interruption = new Interruption()
    interruption.request()
    async function* chunks(): AsyncGenerator<Chunk> {
      yield { records: [], bytes: null, first: 0 }
    }
    expect(await run(chunks(), interruption)).toEqual({ records: 0, failed: 0, ended: 'interrupted' })
  })
})
