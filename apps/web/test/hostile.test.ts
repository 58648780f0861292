import { expect, it } from 'vitest'
import { describeInBrowser, openFerry, paste } from './support/browser'
import { ferry } from './support/ferry'

const markup = [
  'Headline <script>window.hit = 1</script>',
  'Deck <img src=x onerror="window.hit = 2">',
  'A paragraph with <a href="javascript:window.hit=3" onclick="window.hit=4">a link</a> and <b>tags</b> &amp; entities.',
  '“<svg onload=window.hit=5>,” said Ann <iframe srcdoc="<script>parent.hit=6</script>"></iframe> Lee.',
].join('\n\n')

describeInBrowser('hostile articles', (site) => {
  it('with markup stand there as text', async () => {
    const page = await site.visit()
    await paste(page, markup)
    await page.getByRole('heading', { name: '<script>window.hit = 1</script>' }).waitFor()
    const text = await page.locator('.page').textContent()
    for (const line of markup.split('\n\n')) expect(text).toContain(line)
    expect(await page.locator('.page').locator('script, img, a, b, svg, iframe').count()).toBe(0)
    for (const tab of ['Quotes', 'Names', 'Timeline', 'Structure', 'JSON', 'Edit']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await page.locator('#panel').locator('script, img, iframe, a[href^="javascript"]').count()).toBe(0)
    }
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined()
  })

  it('as JSON with markup in every string stand there as text', async () => {
    const page = await site.visit()
    const evil = JSON.parse(
      JSON.stringify(ferry, (key, value) =>
        typeof value === 'string' && ['name', 'message', 'rule', 'code'].includes(key)
          ? `${value}<img src=x onerror="window.hit=1">`
          : value,
      ),
    )
    await openFerry(page, evil)
    for (const tab of ['Quotes', 'Names', 'Timeline', 'Structure', 'JSON']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await page.locator('img').count()).toBe(0)
    }
    expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined()
  })

  it('as JSON that is malformed or points outside of its text are not taken for articles', async () => {
    const page = await site.visit()
    for (const change of [
      { blocks: null },
      { quotes: [{ ...ferry.quotes[0], span: { start: 0, end: 1e9 } }] },
      { quotes: [{ ...ferry.quotes[0], speakers: [{ ...ferry.quotes[0]?.speakers[0], entity: 99 }] }] },
      { timeline: [{ ...ferry.timeline[0], date: 99 }] },
      { entities: [{ ...ferry.entities[0], type: 'constructor' }] },
    ]) {
      const buffer = Buffer.from(JSON.stringify({ ...ferry, ...change }))
      await page.locator('#file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
      await page.getByText('This JSON is not an article this version can read').waitFor()
      await page.getByRole('button', { name: 'Dismiss' }).click()
    }
  })

  it('of 5 MB of one letter leave the page usable', { timeout: 60_000 }, async () => {
    const page = await site.visit()
    await paste(page, 'a'.repeat(5_000_000))
    await page.getByRole('button', { name: /Show more \(4,980,000 characters left\)/ }).waitFor({ timeout: 30_000 })
    const began = Date.now()
    for (const tab of ['Names', 'Structure', 'JSON', 'Edit', 'Quotes'])
      await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('button', { name: 'Source', exact: true }).click()
    await page.getByRole('button', { name: 'Reading', exact: true }).click()
    await page.getByRole('combobox', { name: 'Sample articles' }).selectOption('german')
    await page.locator('.page h1').waitFor()
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it('of fifty thousand lines leave the page usable', { timeout: 60_000 }, async () => {
    const page = await site.visit()
    await paste(page, 'A line that says little.\n\n'.repeat(50_000))
    await page.locator('.page .more').first().waitFor({ state: 'attached', timeout: 30_000 })
    const began = Date.now()
    for (const tab of ['Names', 'Structure', 'JSON', 'Quotes']) await page.getByRole('tab', { name: tab }).click()
    await page.getByRole('combobox', { name: 'Sample articles' }).selectOption('german')
    await page.locator('.page h1').waitFor()
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it('with controls of direction and halves of characters are shown, and keep to their line', async () => {
    const page = await site.visit()
    const line = 'Said \u202eevil\u202c and \u2066more and a half \ud83d of a character \udc00.'
    await paste(page, `Headline \u202e reversed\n\nDeck stays\n\n${line}\n\nPlain line after it.`)
    await page.getByText('Plain line after it.').first().waitFor()
    expect(await page.locator('.page').evaluate((element) => element.textContent)).toContain('Plain line after it.')
    const direction = await page
      .locator('.page .block')
      .first()
      .evaluate((element) => getComputedStyle(element).unicodeBidi)
    expect(direction).toMatch(/isolate|plaintext/)
  })
})
