import { execFileSync } from 'node:child_process'
import { closeSync, constants, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createDescriptorSink } from '../src/output/descriptor-sink'
import { temporaryFolder } from './binary'

const folder = temporaryFolder()
const noStream = () => {
  throw new Error('no stream is needed')
}

describe('createDescriptorSink()', () => {
  it('writes text and bytes in order', async () => {
    const path = join(folder.path, 'out.txt')
    const descriptor = openSync(path, 'w')
    const sink = createDescriptorSink(descriptor, noStream)
    await sink.write('één ')
    await sink.write(Buffer.from('two'))
    await sink.commit()
    closeSync(descriptor)
    expect(readFileSync(path, 'utf8')).toBe('één two')
  })

  it.skipIf(process.platform !== 'linux')('leaves what a full pipe doesn’t take to a stream', async () => {
    const path = join(folder.path, 'pipe')
    execFileSync('mkfifo', [path])
    const descriptor = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
    const stream = new PassThrough({ highWaterMark: 1 << 22 })
    const sink = createDescriptorSink(descriptor, () => stream)
    const text = Array.from({ length: 20_000 }, (_, line) => `line ${line}\n`).join('')
    await sink.write(text)
    await sink.write('last')
    const buffer = Buffer.alloc(1 << 20)
    const inPipe = buffer.subarray(0, readSync(descriptor, buffer)).toString()
    closeSync(descriptor)
    expect(inPipe.length).toBeLessThan(text.length)
    expect(inPipe + String(stream.read())).toBe(`${text}last`)
  })

  it.skipIf(process.platform === 'win32')('is closed, and quiet, once nobody reads', async () => {
    // Of a pipe that was opened for writing alone, the reader is gone when it is closed.
    const path = join(folder.path, 'closed')
    execFileSync('mkfifo', [path])
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const writer = openSync(path, constants.O_WRONLY)
    closeSync(reader)
    const sink = createDescriptorSink(writer, noStream)
    await sink.write('nobody')
    expect(sink.closed).toBe(true)
    await sink.commit()
    closeSync(writer)
  })
})
