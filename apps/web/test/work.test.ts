import { readFile } from 'node:fs/promises'
import type { Article } from 'nutgraf'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, openFerry, paste } from './support/browser'
import { ferryText } from './support/ferry'

async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: `Download ${format}`, exact: true }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

async function exported(page: Page): Promise<Article> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const { text } = await download(page, 'json')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  return JSON.parse(text)
}

describeInBrowser('work on an article', (site) => {
  it('an edit is parsed at once, and the page follows', async () => {
    const page = await site.visit()
    await paste(page, ferryText)
    await page.getByRole('tab', { name: 'Edit' }).click()
    const editor = page.locator('#editor')
    await editor.evaluate((field: HTMLTextAreaElement) =>
      field.setSelectionRange(field.value.length, field.value.length),
    )
    await editor.press('End')
    await page.keyboard.type('\n\nA new paragraph stands at the end of the article and says something.')
    await page.locator('.page', { hasText: 'at the end of the article' }).waitFor()
    expect((await exported(page)).source.endsWith('says something.')).toBe(true)
  })

  it('the publication date can be set, and wins', async () => {
    const page = await site.visit()
    await paste(page, ferryText)
    await page.getByRole('tab', { name: 'Edit' }).click()
    await page.getByLabel('Published').fill('2021-03-04')
    await expect.poll(async () => (await exported(page)).published?.value).toBe('2021-03-04')
    expect((await exported(page)).published?.basis).toBe('given')
  })

  it('a wrong line type is corrected by hand, lives through an edit, and is exported', async () => {
    const page = await site.visit()
    await paste(page, ferryText)
    await page.getByRole('tab', { name: 'Structure' }).click()
    await page.locator('.block-row', { hasText: 'Fares are reviewed' }).click()
    const choice = page.getByLabel('Set the type of this line by hand')
    await choice.selectOption('pull-quote')
    await page.locator('.page .pull-quote', { hasText: 'Fares are reviewed' }).waitFor()
    expect(await choice.inputValue()).toBe('pull-quote')

    await page.getByRole('tab', { name: 'Edit' }).click()
    await page.locator('#editor').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0))
    await page.locator('#editor').focus()
    await page.keyboard.type('Top line\n')
    await page.locator('.page', { hasText: 'Top line' }).waitFor()
    const article = await exported(page)
    const line = article.blocks.find(({ text }) => text.startsWith('Fares are reviewed'))
    expect(line).toMatchObject({ type: 'pull-quote', certainty: 'stated' })

    await page.getByText('1 correction by hand.').waitFor()
    await page.getByRole('button', { name: 'Drop' }).click()
    await expect.poll(() => page.locator('.page .pull-quote').count()).toBe(0)
  })

  it('what was set by hand is given back where another article or a button took its place', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.locator('.quote-row', { hasText: 'will not be cancelled' }).click()
    await page.getByLabel('Set the speaker by hand').selectOption({ label: 'Tom Reyes' })
    await page.getByRole('tab', { name: 'Edit' }).click()
    const corrected = page.getByText('1 correction by hand.')
    const undo = page.getByRole('status').getByRole('button', { name: 'Undo' })
    const losses = [
      () => paste(page, 'Bakers win prize\n\nThe prize is yearly.'),
      () => page.getByRole('button', { name: 'Clear' }).click(),
      () => page.getByRole('button', { name: 'Drop' }).click(),
    ]
    for (const lose of losses) {
      await corrected.waitFor()
      await lose()
      await corrected.waitFor({ state: 'detached' })
      await undo.click()
      await undo.waitFor({ state: 'detached' })
    }
    const { quotes, entities } = await exported(page)
    const speakers = quotes.flatMap((quote) => quote.speakers.filter(({ rule }) => rule === 'corrected-by-hand'))
    expect(speakers.map(({ entity }) => entities[entity ?? -1]?.name)).toEqual(['Tom Reyes'])
  })

  it('an article that nobody worked on is replaced without a word', async () => {
    const page = await site.visit()
    await paste(page, 'Bakers win prize\n\nThe prize is yearly.')
    await page.getByRole('heading', { name: 'Bakers win prize' }).waitFor()
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  it('a line that was folded away by mistake is brought back where it stands', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.locator('summary', { hasText: 'page furniture' }).last().click()
    await page.getByText('Related: Storm closes pier').click()
    await page.getByLabel('Set the type of this line by hand').selectOption('paragraph')
    await page.locator('.page > .paragraph', { hasText: 'Related: Storm closes pier' }).waitFor()
  })

  it('a wrong speaker is corrected by hand, exported, and kept when the export is opened again', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.locator('.quote-row', { hasText: 'will not be cancelled' }).click()
    await page.getByLabel('Set the speaker by hand').selectOption({ label: 'Tom Reyes' })
    const tom = page.locator('.group', { has: page.getByRole('heading', { name: 'Tom Reyes' }) })
    expect(await tom.locator('.quote-row').allTextContents()).toContain('will not be cancelled.partialsaid')
    const article = await exported(page)
    expect(article.quotes[0]?.speakers).toMatchObject([{ entity: 1, rule: 'corrected-by-hand', certainty: 'stated' }])

    await openFerry(page, article)
    await page.getByRole('tab', { name: 'Edit' }).click()
    await page.getByText('1 correction by hand.').waitFor()
    await page.getByRole('tab', { name: 'Quotes' }).click()
    await page.locator('.quote-row', { hasText: 'will not be cancelled' }).click()
    await page.getByLabel('Set the speaker by hand').selectOption('nobody')
    expect((await exported(page)).quotes[0]?.speakers).toEqual([])
  })

  it('every format can be copied and downloaded', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const names = await page.locator('.formats strong').allTextContents()
    expect(names).toContain('json')
    const files = new Set<string>()
    for (const format of names) {
      const { name, text } = await download(page, format)
      expect(name, format).toMatch(/^council-keeps-night-ferry\.\w+/)
      files.add(name)
      expect(text.length, format).toBeGreaterThan(0)
      await page.getByRole('button', { name: `Copy ${format}`, exact: true }).click()
      // In the dialog, since nothing else is read out or can be pressed while it is open.
      await page.getByRole('dialog').getByRole('status').getByText(`Copied as ${format}.`).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.replaceAll('\r\n', '\n'), format).toBe(text.replaceAll('\r\n', '\n').replace(/^\ufeff/, ''))
    }
    expect(files.size).toBe(names.length)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  it('a correction is undone when it is given back to the parser', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.locator('.quote-row', { hasText: 'People depend' }).click()
    const choice = page.getByLabel('Set the speaker by hand')
    await choice.selectOption('nobody')
    await page.locator('.group', { hasText: 'Speaker not told' }).waitFor()
    await choice.selectOption('parsed')
    await page.locator('.group', { hasText: 'Speaker not told' }).waitFor({ state: 'detached' })
  })
})
