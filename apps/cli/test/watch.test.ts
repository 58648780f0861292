import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { article, start, temporaryFolder } from './binary'

const folder = temporaryFolder()

it('--watch prints again when a file is written or replaced, and ends at Ctrl-C', async () => {
  const file = folder.write('ferry.txt', article(1))
  const child = start([file, '--watch', '--format', 'jsonl'])
  let output = ''
  child.stdout?.on('data', (data) => {
    output += data
  })
  const seen = async (text: string) => {
    while (!output.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await seen('Harbour board 1 ')
  writeFileSync(file, article(2))
  await seen('Harbour board 2 ')
  // As editors save that write a new file first.
  writeFileSync(join(folder.path, 'new.tmp'), article(3))
  renameSync(join(folder.path, 'new.tmp'), file)
  await seen('Harbour board 3 ')
  const closed = new Promise((resolve) => child.on('close', resolve))
  child.kill('SIGINT')
  expect(await closed).toBe(130)
})
