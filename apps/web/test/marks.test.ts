import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, openFerry, painted, pointAt } from './support/browser'

const chip = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })

describeInBrowser('marks in the text', (site) => {
  it('paint every kind, overlapping freely', async () => {
    const page = await site.visit()
    await openFerry(page)
    await expect
      .poll(() => painted(page, 'quote'))
      .toEqual(['will not be cancelled.', 'People depend on it,', 'We heard them.'])
    expect(await painted(page, 'reported')).toContain('fares would rise in 2025')
    await expect.poll(() => painted(page, 'person')).toEqual(['Ada Quill', 'Nora Blake', 'Tom Reyes', 'Ada Quill'])
    await expect.poll(() => painted(page, 'organization')).toEqual(['Harbour Line'])
    await expect.poll(() => painted(page, 'place')).toEqual(['Saltby', 'SALTBY'])
    await expect.poll(() => painted(page, 'date')).toEqual(['June 2, 2023', 'Thursday', '2025'])
  })

  it('are filtered by kind and by person', async () => {
    const page = await site.visit()
    await openFerry(page)
    await chip(page, 'Places').click()
    expect(await chip(page, 'Places').getAttribute('aria-pressed')).toBe('false')
    await expect.poll(() => painted(page, 'place')).toEqual([])
    await expect.poll(() => painted(page, 'date')).toHaveLength(3)
    await page.getByLabel('Only this person').selectOption('Tom Reyes')
    // Marks are painted in the frame after the choice.
    await expect.poll(() => painted(page, 'person')).toEqual(['Tom Reyes'])
    await expect.poll(() => painted(page, 'quote')).toEqual([])
    await expect.poll(() => painted(page, 'reported')).toEqual(['fares would rise in 2025'])
    expect(await page.locator('.quote-row').count()).toBe(1)
  })

  it('of a quote light its speaker’s mentions, and tell who speaks', async () => {
    const page = await site.visit()
    await openFerry(page)
    await pointAt(page, 'People depend')
    await page.locator('.hover-label', { hasText: 'Nora Blake · direct' }).waitFor()
    await expect.poll(() => painted(page, 'lit')).toEqual(['People depend on it,', 'We heard them.'])
    await expect.poll(() => painted(page, 'related')).toEqual(['Nora Blake', 'she'])
    await expect.poll(() => painted(page, 'evidence')).toEqual(['she', 'said'])
    expect(await page.locator('.quote-row.is-lit').count()).toBe(1)
    expect(await page.locator('.name.is-lit').textContent()).toBe('Nora Blake')
    await page.mouse.move(2, 2)
    await page.locator('.hover-label').waitFor({ state: 'detached' })
    await expect.poll(() => painted(page, 'related')).toEqual([])
  })

  it('of a name light its mentions and what that person says', async () => {
    const page = await site.visit()
    await openFerry(page)
    await pointAt(page, 'Nora Blake')
    await page.locator('.hover-label', { hasText: 'Nora Blake · Mayor · 2 mentions' }).waitFor()
    await expect.poll(() => painted(page, 'lit')).toEqual(['Nora Blake', 'she'])
    await expect
      .poll(() => painted(page, 'related'))
      .toEqual(['will not be cancelled.', 'People depend on it,', 'We heard them.'])
    expect(await page.locator('.quote-row.is-lit').count()).toBe(2)
  })

  it('light from the panels, by pointer and by focus', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.locator('.quote-row').nth(2).hover()
    await expect.poll(() => painted(page, 'related')).toEqual(['Tom Reyes'])
    await page.mouse.move(2, 2)
    await page.locator('.quote-row').nth(1).focus()
    await expect.poll(() => painted(page, 'lit')).toEqual(['People depend on it,', 'We heard them.'])
  })

  it('are named by a label over the text only: the panels say it themselves', async () => {
    const page = await site.visit()
    await openFerry(page)
    await pointAt(page, 'Nora Blake')
    await page.locator('.hover-label').waitFor()
    await page.locator('.quote-row').first().hover()
    await expect.poll(() => painted(page, 'lit')).toEqual(['will not be cancelled.'])
    expect(await page.locator('.hover-label').count()).toBe(0)
  })

  it('are explained when chosen: rule, certainty, evidence, offsets', async () => {
    const page = await site.visit()
    await openFerry(page)
    await pointAt(page, 'Thursday')
    await page.mouse.down()
    await page.mouse.up()
    const card = page.getByRole('region', { name: 'Explanation' })
    const text = (await card.textContent()) ?? ''
    for (const part of ['Thu, 18 January 2024', 'weekday', 'inferred', 'Jan 18', 'the day of publication']) {
      expect(text).toContain(part)
    }
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await card.count()).toBe(0)
  })

  it('are stepped through by keyboard, in reading order', async () => {
    const page = await site.visit()
    await openFerry(page)
    const words = page.locator('.explain-words')
    await page.keyboard.press('n')
    expect(await words.textContent()).toBe('Ada Quill')
    await page.keyboard.press('n')
    expect(await words.textContent()).toBe('Saltby')
    await page.keyboard.press('p')
    expect(await words.textContent()).toBe('Ada Quill')
    await page.getByRole('button', { name: 'Previous mark' }).click()
    expect(await words.textContent()).toBe('Ada Quill')
  })

  it('are elements where the browser has no custom highlights', async () => {
    const page = await site.visit()
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'))
    await page.reload()
    await openFerry(page)
    expect(await page.locator('mark.mark-organization').allTextContents()).toEqual(['Harbour Line'])
    await pointAt(page, 'We heard')
    await page.locator('mark.mark-lit', { hasText: 'We heard them.' }).waitFor()
    expect(await page.locator('mark.mark-related').allTextContents()).toEqual(['Nora Blake', 'she'])
    expect(await page.locator('.page .paragraph').first().textContent()).toContain(
      'SALTBY, Jan 18 (Courier) - Mayor Nora Blake said on Thursday',
    )
  })
  it('are elements where the reader’s own colours are forced, and what is lit stands out', async () => {
    const page = await site.visit('', { forcedColors: 'active' })
    await openFerry(page)
    await pointAt(page, 'We heard')
    const ground = (kind: string) =>
      page
        .locator(`mark.mark-${kind}`)
        .first()
        .evaluate((mark) => getComputedStyle(mark).backgroundColor)
    await page.locator('mark.mark-lit', { hasText: 'We heard them.' }).waitFor()
    const grounds = [await ground('lit'), await ground('quote'), await ground('person')]
    expect(new Set(grounds).size).toBe(3)
  })
})
