import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { article, nutgraf, start, temporaryFolder } from './binary'

const folder = temporaryFolder()
const line = (number: number): string => `${JSON.stringify({ id: `a${number}`, text: article(number) })}\n`
const lines = (count: number): string => Array.from({ length: count }, (_, index) => line(index + 1)).join('')
const parsed = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('a folder', () => {
  it('with ten bad files among a hundred gives a hundred lines in order, ten of them errors', async () => {
    const path = join(folder.path, 'hundred')
    mkdirSync(path)
    for (let i = 0; i < 100; i++) {
      const name = `hundred/${String(i).padStart(3, '0')}.txt`
      folder.write(name, i % 10 === 3 ? Uint8Array.from([0, 1, 2, 0, 255, 254]) : article(i))
    }
    const { code, stdout, stderr } = await nutgraf([path])
    const records = parsed(stdout)
    expect(code).toBe(1)
    expect(records.map(({ input }) => input)).toEqual(
      readdirSync(path)
        .sort()
        .map((name) => join(path, name)),
    )
    for (const [i, record] of records.entries()) {
      if (i % 10 === 3) expect(record).toEqual({ input: record.input, error: expect.stringContaining('binary') })
      else expect(record.source).toBe(article(i))
    }
    expect(stderr.trimEnd().split('\n')).toHaveLength(11)
    expect(stderr).toContain('10 of 100 failed')
  })

  it('stops at the first bad one with --fail-fast, after the same line for any number of workers', async () => {
    const path = join(folder.path, 'hundred')
    const [one, two] = await Promise.all(['1', '2'].map((n) => nutgraf([path, '--fail-fast', '--workers', n])))
    expect(one?.code).toBe(1)
    expect(parsed(one?.stdout ?? '')).toHaveLength(4)
    expect(two?.stdout).toBe(one?.stdout)
  })

  it('without articles is an error', async () => {
    mkdirSync(join(folder.path, 'empty'))
    const { code, stderr } = await nutgraf([join(folder.path, 'empty')])
    expect(code).toBe(1)
    expect(stderr).toContain('no articles in this folder')
  })
})

it('gives 2,000 records byte for byte alike with one worker and with two', { timeout: 120_000 }, async () => {
  const file = folder.write('two-thousand.jsonl', lines(2000))
  const one = await nutgraf([file, '--workers', '1'])
  const two = await nutgraf([file, '--workers', '2'])
  expect(one.code).toBe(0)
  expect(parsed(one.stdout)).toHaveLength(2000)
  expect(two.bytes.equals(one.bytes)).toBe(true)
})

describe('an archive', () => {
  it('names its records by line and keeps their id; blank lines don’t count as records', async () => {
    const input = `${line(1)}\n${line(2)}`
    const { code, stdout } = await nutgraf(['-', '--input-format', 'jsonl', '--format', 'jsonl'], { input })
    expect(code).toBe(0)
    expect(parsed(stdout).map(({ input, id }) => [input, id])).toEqual([
      ['-:1', 'a1'],
      ['-:3', 'a2'],
    ])
  })

  it('may be gzip, by name or through a pipe', async () => {
    const packed = gzipSync(lines(3))
    const file = folder.write('three.jsonl.gz', packed)
    const piped = await nutgraf(['-', '-i', 'jsonl'], { input: packed })
    const named = await nutgraf([file])
    expect(parsed(named.stdout).map(({ source }) => source)).toEqual([article(1), article(2), article(3)])
    expect(piped.stdout.replaceAll('"-:', `"${file}:`)).toBe(named.stdout)
  })

  it('goes on after lines that are too long, no JSON, no object, or without text', async () => {
    const input = `${line(1)}${JSON.stringify({ text: 'x'.repeat(5000) })}\nnonsense\n[1]\n{"body":"x"}\n${line(2)}`
    const { code, stdout, stderr } = await nutgraf(['-', '-i', 'jsonl', '--max-size', '4k'], { input })
    const records = parsed(stdout)
    expect(code).toBe(1)
    expect(records.map(({ error }) => error ?? null)).toEqual([
      null,
      'longer than 4 KB (--max-size)',
      'not valid JSON',
      'not a JSON object',
      'no text in field "text" (--text-field; this record has: body)',
      null,
    ])
    expect(stderr).toContain('standard input:2: longer than')
  })

  it('has its fields named, inner ones too, and dates', async () => {
    const input = JSON.stringify({ meta: { day: '2020-02-03', key: 9 }, body: article() })
    const { stdout } = await nutgraf(
      ['-', '-i', 'jsonl', '--text-field', 'body', '--date-field', 'meta.day', '--id-field', 'meta.key'],
      { input },
    )
    const [record] = parsed(stdout)
    expect(record.id).toBe(9)
    expect(record.published).toMatchObject({ value: '2020-02-03', basis: 'given' })
  })

  it('may be CSV: commas, quotes and line ends in a field, semicolons, Windows-1252', async () => {
    const quoted = `"${article().replaceAll('"', '""')}"`
    const comma = folder.write('a.csv', `id,text\nx,${quoted}\ny,"short, ""text"""\n`)
    expect(parsed((await nutgraf([comma])).stdout).map(({ input, id, source }) => [input, id, source])).toEqual([
      [`${comma}:1`, 'x', article()],
      [`${comma}:2`, 'y', 'short, "text"'],
    ])
    const excel = folder.write('b.csv', Buffer.from('id;text\r\n1;\x93Caf\xe9\x94 in Z\xfcrich\r\n', 'latin1'))
    expect(parsed((await nutgraf([excel])).stdout)[0].source).toBe('“Café” in Zürich')
  })

  it('of CSV with a wrong field or an open quote says so in one line', async () => {
    const wrong = folder.write('wrong.csv', 'id,txt\n1,hello\n')
    expect((await nutgraf([wrong])).stderr).toContain('did you mean --text-field txt?')
    const open = folder.write('open.csv', 'id,text\n1,hello\n2,"never closed\n')
    const { code, stdout } = await nutgraf([open])
    expect(code).toBe(1)
    expect(parsed(stdout).map(({ error }) => Boolean(error))).toEqual([false, true])
  })
})

describe('-o', () => {
  it('gives the file its name when it is whole', async () => {
    const input = folder.write('whole.jsonl', lines(50))
    const output = join(folder.path, 'whole-out.jsonl')
    const { code, stdout } = await nutgraf([input, '-o', output])
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(output, 'utf8')).toBe((await nutgraf([input])).stdout)
    expect(existsSync(`${output}.partial`)).toBe(false)
  })

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'after %s and --resume is what an unbroken run gives',
    { timeout: 120_000 },
    async (signal) => {
      const input = folder.write('resume.jsonl', lines(1500))
      const output = join(folder.path, `resume-${signal}.jsonl`)
      const unbroken = join(folder.path, 'unbroken.jsonl')
      await nutgraf([input, '-o', unbroken])
      const code = await interrupt([input, '-o', output, '--workers', '2'], output, signal)
      expect(code).toBe(signal === 'SIGINT' ? 130 : null)
      // Not whole, so not there under its name.
      expect(existsSync(output)).toBe(false)
      const left = readFileSync(`${output}.partial`)
      expect(left.length).toBeGreaterThan(0)
      expect(left.length).toBeLessThan(readFileSync(unbroken).length)
      if (signal === 'SIGINT') expect(left.at(-1)).toBe(10)
      const resumed = await nutgraf([input, '-o', output, '--resume'])
      expect(resumed.code).toBe(0)
      expect(readFileSync(output).equals(readFileSync(unbroken))).toBe(true)
    },
  )

  it('goes on where a line was cut, and after a finished output that the input has outgrown', async () => {
    const input = folder.write('grown.jsonl', lines(10))
    const output = join(folder.path, 'grown-out.jsonl')
    await nutgraf([input, '-o', output])
    const ten = readFileSync(output)
    folder.write('grown-out.jsonl.partial', ten.subarray(0, Math.floor(ten.length / 2)))
    await nutgraf([input, '-o', output, '--resume'])
    expect(readFileSync(output).equals(ten)).toBe(true)
    folder.write('grown.jsonl', lines(12))
    await nutgraf([input, '-o', output, '--resume'])
    expect(readFileSync(output, 'utf8')).toBe((await nutgraf([input])).stdout)
  })

  it('does not resume over other inputs', async () => {
    const output = join(folder.path, 'other-out.jsonl')
    await nutgraf([folder.write('first.jsonl', lines(3)), '-o', output])
    const before = readFileSync(output)
    const { code, stderr } = await nutgraf([folder.write('second.jsonl', lines(5)), '-o', output, '--resume'])
    expect(code).toBe(2)
    expect(stderr).toContain('it was made from others')
    expect(readFileSync(output).equals(before)).toBe(true)
  })
})

it('answers a feeder that waits, line by line, and ends at Ctrl-C with 130', async () => {
  const child = start(['-', '-i', 'jsonl'])
  const answers: string[] = []
  const next = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => (answers.join('').split('\n').length > count ? resolve() : setTimeout(look, 20))
      look()
    })
  child.stdout?.on('data', (data) => answers.push(String(data)))
  child.stdin?.write(line(1))
  await next(1)
  child.stdin?.write(line(2))
  await next(2)
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.kill('SIGINT')
  expect(await closed).toBe(130)
  expect(parsed(answers.join('')).map(({ id }) => id)).toEqual(['a1', 'a2'])
})

/** Starts a run and ends it when a part of its output is there. */
async function interrupt(args: readonly string[], output: string, signal: NodeJS.Signals): Promise<number | null> {
  const child = start(args)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const partial = `${output}.partial`
  const enough = () => existsSync(partial) && readFileSync(partial).length > 200_000
  while (!enough() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill(signal)
  return closed
}
