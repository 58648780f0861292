import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { describeInBrowser, dist, openFerry, painted, paste, ready } from './support/browser'
import { ferryText } from './support/ferry'

describeInBrowser('without a network', (site) => {
  it('the page opens again, parses and offers its samples', async () => {
    const page = await site.visit()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await page.context().setOffline(true)
    await page.reload()
    await ready(page)
    await page.getByRole('combobox', { name: 'Sample articles' }).selectOption('wire-flood')
    await page.locator('.page .byline').first().waitFor()
    expect((await painted(page, 'person')).length).toBeGreaterThan(0)
  })

  it('is installable: a manifest with icons that are there', async () => {
    const page = await site.visit()
    const icons = await page.evaluate(async () => {
      const manifest = await (
        await fetch(document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '')
      ).json()
      const answers = manifest.icons.map(async ({ src }: { src: string }) => (await fetch(src)).ok)
      return Promise.all(answers)
    })
    expect(icons).toEqual([true])
  })

  it('the single file works from the disk and asks for nothing', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const requests: string[] = []
    const problems: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
    const address = pathToFileURL(`${dist}nutgraf.html`).href
    await page.goto(address)
    await openFerry(page)
    expect(await painted(page, 'organization')).toEqual(['Harbour Line'])
    await paste(page, ferryText.replace('Council keeps', 'Council drops'))
    await page.locator('.page', { hasText: 'Council drops night ferry' }).waitFor()
    await page.getByRole('combobox', { name: 'Sample articles' }).selectOption('wire-flood')
    await page.locator('.page .byline').first().waitFor()
    expect(requests.filter((url) => url !== address && !url.startsWith('blob:'))).toEqual([])
    expect(problems).toEqual([])
  })
})
