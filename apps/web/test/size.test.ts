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

/** Limits in kilobytes of gzip, a little above what is there: whatever makes a part larger should be seen. */
const limits = {
  /** Scripts and styles of the page itself. */
  page: [/index-[^/]*\.(js|css)$/, 35],
  parser: [/worker-[^/]*\.js$/, 165],
  /** Fetched when an export is first asked for. */
  formats: [/formats-[^/]*\.js$/, 6],
  /** The first sample, parsed: as HTML and as data. */
  sample: [/index\.html$|sample-[^/]*\.js$/, 10],
  samples: [/samples-[^/]*\.js$/, 8],
  lexicons: [/lexicons-[^/]*\.js$/, 104],
  names: [/names-[^/]*\.js$/, 400],
  icons: [/\.(svg|webmanifest)$/, 2],
} as const satisfies Record<string, readonly [RegExp, number]>

it('each part keeps its limit, and everything with the names data is at most 720 KB', async () => {
  const all = await sizes()
  const parts = Object.entries(limits).map(([part, [pattern, limit]]) => ({ part, size: sum(all, pattern), limit }))
  const total = sum(all, /./)
  const single = await gzipped('nutgraf.html')
  const kb = (size: number) => `${(size / kilobyte).toFixed(1)} KB`
  console.log(
    `gzip: ${parts.map(({ part, size }) => `${part} ${kb(size)}`).join(', ')}; all ${kb(total)}, single ${kb(single)}`,
  )
  for (const { part, size, limit } of parts) {
    expect(size, part).toBeGreaterThan(0)
    expect(size, part).toBeLessThanOrEqual(limit * kilobyte)
  }
  expect(parts.reduce((size, part) => size + part.size, 0)).toBe(total)
  expect(total).toBeLessThanOrEqual(720 * kilobyte)
  expect(single).toBeLessThanOrEqual(720 * kilobyte)
})

it('the readme gives these sizes', async () => {
  const all = await sizes()
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const told = [...readme.matchAll(/^\|[^|]+\|[^|]*\| ([\d, ]+) \|$/gm)].flatMap(([, cell]) =>
    cell.split(', ').map(Number),
  )
  const order = ['page', 'sample', 'parser', 'formats', 'lexicons', 'names', 'samples'] as const
  const measured = [...order.map((part) => sum(all, limits[part][0])), sum(all, /./), await gzipped('nutgraf.html')]
  expect(told).toHaveLength(measured.length)
  for (const [row, size] of measured.entries()) {
    const kilobytes = size / kilobyte
    expect(Math.abs(told[row] - kilobytes), `row ${row}: ${kilobytes}`).toBeLessThan(1 + kilobytes / 20)
  }
})
