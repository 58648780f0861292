import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeInBrowser, dist } from './support/browser'

const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

it('the page may load its own files and nothing else', async () => {
  const html = await readFile(`${dist}index.html`, 'utf8')
  const policy = policyOf(html)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toMatch(/unsafe|http|\*|data:|blob:/)
  // The one script in the HTML itself is the one that the policy names.
  const own = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]
  expect(own).toHaveLength(1)
  expect(policy.match(/sha256-/g)).toHaveLength(1)
  expect(policy).toContain(sha256(own[0]?.[1] ?? ''))
})

it('the single file names its scripts and its style by hash, and may connect to nothing', async () => {
  const html = await readFile(`${dist}nutgraf.html`, 'utf8')
  const policy = policyOf(html)
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|http|\*|connect-src|'self'/)
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
  expect(scripts).toHaveLength(2)
  for (const [, script = ''] of scripts) expect(policy).toContain(sha256(script))
  expect(policy).toContain(sha256(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''))
  expect(html).not.toMatch(/<link/)
})

describeInBrowser('the policy', (site) => {
  it('stops requests, strings as markup and strings as script', async () => {
    const page = await site.visit()
    const stopped = await page.evaluate(async () => {
      const fails = async (attempt: () => unknown) => {
        try {
          await attempt()
          return false
        } catch {
          return true
        }
      }
      return [
        await fails(() => {
          document.createElement('div').innerHTML = '<b>x</b>'
        }),
        await fails(() => new Worker('https://example.org/worker.js')),
        await fails(() => fetch('https://example.invalid/')),
      ]
    })
    expect(stopped).toEqual([true, true, true])
    site.expectProblems(/example\.|Content Security Policy|Trusted(HTML|ScriptURL)/)
  })
})
