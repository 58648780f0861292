import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { dist } from './support/browser'

const kilobyte = 1024

/** The page's files, as the service worker lists them, with their sizes in gzip. */
async function sizes(): Promise<Map<string, number>> {
  const worker = await readFile(`${dist}service-worker.js`, 'utf8')
  const files: string[] = JSON.parse(/const files = (\[.*?\])/.exec(worker)?.[1] ?? '[]')
  const read = files.filter((file) => file !== './').map(async (file) => [file, await gzipped(file)] as const)
  return new Map(await Promise.all(read))
}

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(dist + file), { level: 9 }).length
}

const sum = (all: Map<string, number>, pattern: RegExp) =>
  [...all].reduce((total, [file, size]) => total + (pattern.test(file) ? size : 0), 0)

it('the page’s own script and style are at most 40 KB, everything with the names data at most 720 KB', async () => {
  const all = await sizes()
  const own = sum(all, /index-[^/]*\.(js|css)$/)
  const parser = sum(all, /worker-[^/]*\.js$/)
  const data = sum(all, /(names|lexicons)-[^/]*\.js$/)
  const total = sum(all, /./)
  const single = await gzipped('nutgraf.html')
  const kb = (size: number) => `${(size / kilobyte).toFixed(1)} KB`
  console.log(
    `gzip: page ${kb(own)}, parser ${kb(parser)}, data ${kb(data)}, all ${kb(total)}, single file ${kb(single)}`,
  )
  expect(own).toBeGreaterThan(0)
  expect(own).toBeLessThanOrEqual(40 * kilobyte)
  expect(total).toBeLessThanOrEqual(720 * kilobyte)
  expect(single).toBeLessThanOrEqual(720 * kilobyte)
})
