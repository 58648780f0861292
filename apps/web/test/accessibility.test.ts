import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, openFerry, pointAt, ready } from './support/browser'

const wide = { width: 1280, height: 800 }
const narrow = { width: 360, height: 740 }

/** Every state the page can be in, from the article on. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  reading: async () => {},
  'a chosen quote': (page) => choose(page, 'Quotes', '.quote-row'),
  'a chosen name': (page) => choose(page, 'Names', '.entity .name'),
  timeline: (page) => page.getByRole('tab', { name: 'Timeline' }).click(),
  'a chosen line': (page) => choose(page, 'Structure', '.block-row'),
  json: (page) => page.getByRole('tab', { name: 'JSON' }).click(),
  edit: (page) => page.getByRole('tab', { name: 'Edit' }).click(),
  source: (page) => page.getByRole('button', { name: 'Source', exact: true }).click(),
  hover: (page) => pointAt(page, 'We heard'),
  export: (page) => page.getByRole('button', { name: 'Export', exact: true }).click(),
  share: (page) => page.getByRole('button', { name: 'Share', exact: true }).click(),
  shortcuts: (page) => page.getByRole('button', { name: 'Shortcuts', exact: true }).click(),
}

async function choose(page: Page, tab: string, row: string): Promise<void> {
  await page.getByRole('tab', { name: tab }).click()
  await page.locator(row).first().click()
}

async function violations(page: Page): Promise<string[]> {
  // The page's policy forbids injected scripts: axe comes in through the debugger.
  await page.evaluate(`if (!window.axe) { ${axe.source} }`)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  return violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

describeInBrowser('accessibility', (site) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries({ wide, narrow })) {
      it(`axe finds nothing more than minor in any state: ${colorScheme}, ${size}`, { timeout: 90_000 }, async () => {
        const page = await site.visit('', { colorScheme, viewport })
        for (const [name, enter] of Object.entries(states)) {
          await page.reload()
          await openFerry(page)
          await enter(page)
          expect(await violations(page), name).toEqual([])
        }
      })
    }
  }

  it('every target is at least 24 by 24 pixels, text of running lines apart', async () => {
    for (const viewport of [wide, narrow]) {
      const page = await site.visit('', { viewport })
      for (const [name, enter] of Object.entries(states)) {
        await page.reload()
        await openFerry(page)
        await enter(page)
        expect(await smallTargets(page), `${name}, ${viewport.width} px`).toEqual([])
      }
    }
  })

  it('whatever has the focus shows it, and nothing covers it', async () => {
    for (const viewport of [wide, narrow]) {
      const page = await site.visit('', { viewport })
      await openFerry(page)
      await choose(page, 'Quotes', '.quote-row')
      await page.locator('.brand').focus()
      const seen = new Set<string>()
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('Tab')
        const focus = await page.evaluate(focusState)
        if (!focus || seen.has(focus.name)) break
        seen.add(focus.name)
        expect(focus, focus.name).toMatchObject({ outlined: true, covered: false })
      }
      expect(seen.size).toBeGreaterThan(15)
    }
  })

  it('the page reflows at 320 pixels', async () => {
    const page = await site.visit('', { viewport: { width: 320, height: 640 } })
    await openFerry(page)
    for (const [name, enter] of Object.entries(states)) {
      await page.reload()
      await openFerry(page)
      await enter(page)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, name).toBe(0)
    }
  })

  it('with letters twice as large the chosen words stay in sight', async () => {
    const page = await site.visit('', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })
    await openFerry(page)
    await choose(page, 'Quotes', '.quote-row')
    expect(await page.locator('.explain-words').isVisible()).toBe(true)
    await expect.poll(() => page.evaluate(seenWords)).toBe(true)
  })

  it('single-key shortcuts can be turned off, and stay off', async () => {
    const page = await site.visit()
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await ready(page)
    await page.keyboard.press('r')
    expect(await page.locator('.page.reading').count()).toBe(1)
    await page.getByRole('button', { name: 'Shortcuts', exact: true }).click()
    await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).check()
    await page.keyboard.press('Escape')
    await page.keyboard.press('r')
    expect(await page.locator('.page.source').count()).toBe(1)
  })

  it('the tabs go by arrow keys', async () => {
    const page = await site.visit()
    await page.getByRole('tab', { name: 'Quotes' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Names' }).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('End')
    expect(await page.getByRole('tab', { name: 'Edit' }).evaluate((tab) => tab === document.activeElement)).toBe(true)
  })
})

function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const modal = document.querySelector('dialog[open]')
    const targets = (modal ?? document).querySelectorAll<HTMLElement>('a, button, select, input, textarea, summary')
    const small: string[] = []
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect()
      if (width === 0 || (width >= 24 && height >= 24)) continue
      small.push(`${target.outerHTML.slice(0, 90)} is ${width.toFixed(0)} x ${height.toFixed(0)}`)
    }
    return small
  })
}

/** Whether the first of the words that are lit can be seen: inside the window, and nothing above them. */
function seenWords(): boolean {
  const [lit] = (CSS.highlights.get('lit') ?? []) as Iterable<StaticRange>
  if (!lit) return false
  const range = new Range()
  range.setStart(lit.startContainer, lit.startOffset)
  range.setEnd(lit.endContainer, lit.endOffset)
  const box = range.getClientRects()[0]
  const hit = box && document.elementFromPoint(box.left + 2, (box.top + box.bottom) / 2)
  return Boolean(hit?.closest('.page'))
}

function focusState(): { name: string; outlined: boolean; covered: boolean } | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const style = getComputedStyle(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  // Some of it, at least, must be uncovered and inside the window.
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const),
  )
  const covered = !points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element))
  })
  const path = [...document.querySelectorAll('*')].indexOf(element)
  return {
    name: `${element.tagName} ${element.textContent.slice(0, 30) || element.getAttribute('aria-label')} #${path}`,
    outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    covered,
  }
}
