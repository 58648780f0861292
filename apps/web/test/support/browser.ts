// Real Chromium on the built page. Without Chromium the tests say so and are skipped, but not where CI asks for them.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type PreviewServer, preview } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { ferry } from './ferry'

export const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)

if (!existsSync(`${dist}index.html`)) throw new Error('Build the viewer first: pnpm --filter @nutgraf/web build')
if (!hasChromium) {
  if (process.env.CI) throw new Error(`CI needs Chromium; there is none at ${executablePath} (set CHROMIUM_PATH)`)
  console.log(
    `skipped: the viewer's browser tests need Chromium; there is none at ${executablePath} (set CHROMIUM_PATH)`,
  )
}

export interface Site {
  /** The address of the built page. */
  url: string
  browser: Browser
  /** A page of a fresh profile. It must raise no error and ask nobody but its own origin for anything. */
  visit: (fragment?: string, options?: BrowserContextOptions) => Promise<Page>
  /** Takes problems that a test provokes for expected; there must have been some. */
  expectProblems: (pattern: RegExp) => void
}

/** A group of tests with a server and a browser. */
export function describeInBrowser(name: string, tests: (site: Site) => void): void {
  describe.skipIf(!hasChromium)(name, () => {
    const site = {} as Site
    let server: PreviewServer
    const problems: string[] = []

    beforeAll(async () => {
      server = await preview({
        root: fileURLToPath(new URL('../../', import.meta.url)),
        preview: { port: 0 },
        logLevel: 'error',
      })
      site.url = server.resolvedUrls?.local[0] ?? ''
      site.browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
      site.visit = async (fragment = '', options = {}) => {
        const context = await site.browser.newContext({ reducedMotion: 'reduce', ...options })
        await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url })
        context.setDefaultTimeout(15_000)
        const page = await context.newPage()
        watch(page, site.url, problems)
        await page.goto(site.url + fragment)
        await ready(page)
        return page
      }
    })
    site.expectProblems = (pattern) => {
      expect(problems.length).toBeGreaterThan(0)
      expect(problems.splice(0).filter((problem) => !pattern.test(problem))).toEqual([])
    }
    afterEach(async () => {
      await Promise.all(site.browser.contexts().map((context) => context.close()))
      expect(problems.splice(0)).toEqual([])
    })
    afterAll(async () => {
      await site.browser?.close()
      await server?.close()
    })
    tests(site)
  })
}

function watch(page: Page, origin: string, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(blob|data|file):/.test(url)) problems.push(`request to ${url}`)
  })
}

/** The HTML shows an article from the first: it takes events once the page's script has started. */
export async function ready(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').waitFor()
}

/** Opens the hand-written article as a file. */
export async function openFerry(page: Page, article: unknown = ferry): Promise<void> {
  await ready(page)
  const buffer = Buffer.from(JSON.stringify(article))
  await page.locator('#file').setInputFiles({ name: 'ferry.json', mimeType: 'application/json', buffer })
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: ferry.headline as string })
    .waitFor()
}

/** Pastes a text somewhere on the page, outside of any field. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const data = new DataTransfer()
    data.setData('text/plain', content)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
}

/** The words that a kind of highlight paints. */
export function painted(page: Page, kind: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...((CSS.highlights.get(name) ?? []) as Iterable<StaticRange>)]
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range.toString()
    })
  }, kind)
}

/** Moves the pointer over the first letters of words of the article. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const point = await page.evaluate((text) => {
    for (const element of document.querySelectorAll('.page [data-at]')) {
      const start = element.textContent.indexOf(text)
      const node = element.firstChild
      if (start < 0 || !node) continue
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, start + 2)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    return null
  }, words)
  if (!point) throw new Error(`“${words}” is not on the page`)
  await page.mouse.move(point.x, point.y)
}
