import { expect, it } from 'vitest'
import { describeInBrowser, openFerry } from './support/browser'
import { ferryText } from './support/ferry'

describeInBrowser('the article on the page', (site) => {
  it('opens on a sample that is already laid out', async () => {
    const page = await site.visit()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Lindqvist, Okafor agree')
    expect(await page.locator('.figure').count()).toBe(1)
    expect(await page.title()).toBe('Lindqvist, Okafor agree to reopen ‘northern corridor’ · nutgraf')
  })

  it('is in the HTML: it stands there, with its marks, before any script has come', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.url)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(await page.locator('mark.mark-person').first().isVisible()).toBe(true)
    expect(await page.locator('.quote-row').first().isVisible()).toBe(true)
  })

  it('is hidden from the first where the address names another one', async () => {
    const page = await site.visit('', { serviceWorkers: 'block' })
    await page.route(/\.js$/, (route) => route.abort())
    await page.goto('about:blank')
    await page.goto(`${site.url}#a1=AAAA`)
    expect(await page.locator('.header').isVisible()).toBe(true)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
    site.expectProblems(/Failed to load resource/)
  })

  it('sets each line as what it is, in its original wording', async () => {
    const page = await site.visit()
    await openFerry(page)
    const texts = (selector: string) => page.locator(`.page ${selector}`).allTextContents()
    expect(await texts('.deck')).toEqual(['Crossing saved until spring'])
    expect(await texts('.byline')).toEqual(['By Ada Quill'])
    expect(await texts('h2.crosshead')).toEqual(['A hard winter'])
    expect(await texts('li')).toEqual(['Fares are reviewed yearly.', 'Timetables are not.'])
    expect(await texts('.correction')).toHaveLength(1)
    expect(await texts('.inset-dateline')).toEqual(['SALTBY, Jan 18 (Courier) -'])
    expect(await texts('figcaption > p')).toEqual([
      'The Skerry Star leaves Saltby, June 2, 2023. (Photo: Owen Teale/Saltby Courier)',
    ])
    expect(await texts('.inset-credit')).toEqual(['Owen Teale/Saltby Courier'])
  })

  it('folds furniture and repeated lines away, within reach', async () => {
    const page = await site.visit()
    await openFerry(page)
    expect(await page.getByText('Related: Storm closes pier').isVisible()).toBe(false)
    await page.getByText('1 line of page furniture').last().click()
    expect(await page.getByText('Related: Storm closes pier').isVisible()).toBe(true)
    expect(await page.getByText('1 line printed before').isVisible()).toBe(true)
  })

  it('shows the source as it was pasted, with the blocks beside it', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.getByRole('button', { name: 'Source', exact: true }).click()
    expect(await page.locator('.source-text').allTextContents()).toEqual(ferryText.split('\n\n'))
    const types = await page.locator('.source-type').allTextContents()
    expect(types.slice(0, 6)).toEqual(['Furniture', 'Headline', 'Deck', 'Byline', 'Caption', 'Caption repeated'])
  })

  it('draws the timeline to scale, with the day of publication and its evidence', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.getByRole('tab', { name: 'Timeline' }).click()
    const middles = await page
      .locator('.scale rect')
      .evaluateAll((marks) =>
        marks.map((mark) => Number(mark.getAttribute('y')) + Number(mark.getAttribute('height')) / 2),
      )
    const day = (value: string) => Date.parse(value) / 86_400_000
    const span = day('2026-01-01') - day('2023-06-02')
    const wished = ['2023-06-02T12:00Z', '2024-01-18T12:00Z', '2024-01-18T12:00Z', '2025-07-02T12:00Z']
    const height = Number(await page.locator('.scale').getAttribute('height'))
    for (const [index, value] of wished.entries()) {
      expect(middles[index]).toBeCloseTo(((day(value) - day('2023-06-02')) / span) * height, 0)
    }
    await page.getByRole('button', { name: /^Published Thu, 18 January 2024/ }).click()
    const card = page.getByRole('region', { name: 'Explanation' })
    expect(await card.textContent()).toContain('dateline-day')
    expect(await card.locator('.span-button').allTextContents()).toEqual(['Jan 18', 'on Thursday'])
  })

  it('shows the JSON as a tree whose spans lead into the text', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.getByRole('tab', { name: 'JSON' }).click()
    await page.locator('summary', { hasText: 'blocks[16]' }).click()
    await page.locator('summary', { hasText: 'headline · Council' }).click()
    await page.locator('.json .span-button').first().click()
    expect(await page.locator('.explain-words').textContent()).toBe('Council keeps night ferry')
  })

  it('lists the structure with rules and certainties, and the diagnostics', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.getByRole('tab', { name: 'Structure' }).click()
    const panel = page.getByRole('tabpanel')
    expect(await panel.locator('.block-row').count()).toBe(16)
    expect(await panel.textContent()).toContain('The timestamp names no year.')
    await panel.locator('.block-row', { hasText: 'Crossing saved' }).click()
    const card = await page.getByRole('region', { name: 'Explanation' }).textContent()
    expect(card).toContain('deck-line')
    expect(card).toContain('inferred')
    expect(card).toContain('33–60')
  })

  it('says in which language its words are, wherever they stand', async () => {
    const page = await site.visit()
    await page.getByRole('combobox', { name: 'Sample articles' }).selectOption('japanese')
    await page.locator('.page[lang=ja]').waitFor()
    const said = page.locator('.said').first()
    expect(await said.getAttribute('lang')).toBe('ja')
    await said.click()
    expect(await page.locator('.explain-words').getAttribute('lang')).toBe('ja')
  })

  it('goes on paper in dark ink on white, whatever the theme', async () => {
    const page = await site.visit('', { colorScheme: 'dark' })
    await page.getByRole('button', { name: 'Theme: auto' }).click()
    await page.getByRole('button', { name: 'Theme: light' }).click()
    const colours = () =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement)
        return [color, backgroundColor]
      })
    expect((await colours())[1]).toBe('rgb(23, 24, 26)')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await colours()).toEqual(['rgb(28, 27, 25)', 'rgb(255, 255, 255)'])
  })

  it('goes on paper without the page around it', async () => {
    const page = await site.visit()
    await openFerry(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    for (const around of ['.header', '.filters', '.side', '.fold']) {
      expect(await page.locator(around).first().isVisible(), around).toBe(false)
    }
  })
})
