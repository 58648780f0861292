import { expect, it } from 'vitest'
import { draftOf } from '../src/corrections/draft'
import { fragmentOf } from '../src/input/share'
import { describeInBrowser, openFerry, paste, ready } from './support/browser'
import { ferryText } from './support/ferry'

const article =
  'Bakers win prize\n\nBy Ann Lee\n\n“We are glad,” said Ann Lee, who bakes in Leeds.\n\nThe prize is yearly.'

describeInBrowser('articles come in', (site) => {
  it('by paste', async () => {
    const page = await site.visit()
    await paste(page, article)
    await page.getByRole('heading', { name: 'Bakers win prize' }).waitFor()
    expect(await page.locator('.page').textContent()).toContain('“We are glad,” said Ann Lee')
  })

  it('by dropping a file', async () => {
    const page = await site.visit()
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'bakers.txt', { type: 'text/plain' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, article)
    await page.getByRole('heading', { name: 'Bakers win prize' }).waitFor()
  })

  it('by opening a file, in UTF-8, UTF-16 or Windows-1252', async () => {
    const page = await site.visit()
    const open = (buffer: Buffer) =>
      page.locator('#file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer })
    await open(Buffer.from('Café opens\n\nIt opened.'))
    await page.getByText('Café opens').first().waitFor()
    await open(Buffer.from('\ufeffCafé closes\n\nIt closed.', 'utf16le'))
    await page.getByText('Café closes').first().waitFor()
    await open(Buffer.from('Café stays\n\nIt stays.', 'latin1'))
    await page.getByText('Café stays').first().waitFor()
    expect(await page.getByRole('status').textContent()).toContain('Windows-1252')
  })

  it('and what is no text leaves the page as it is, and says so', async () => {
    const page = await site.visit()
    await paste(page, article)
    const heading = page.getByRole('heading', { name: 'Bakers win prize' })
    await heading.waitFor()
    const status = page.getByRole('status')
    for (const text of ['', ' \n\t']) {
      await paste(page, text)
      await status.getByText('no text on the clipboard').waitFor()
      await page.getByRole('button', { name: 'Dismiss' }).click()
    }
    const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), Buffer.alloc(40)])
    await page.locator('#file').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer })
    await status.getByText('This file is no text').waitFor()
    expect(await heading.isVisible()).toBe(true)
  })

  it('from the sample menu', async () => {
    const page = await site.visit()
    await page.getByRole('combobox', { name: 'Sample articles' }).selectOption('page-copy')
    await page.getByText('Harbour council votes to keep night ferry').first().waitFor()
  })

  it('as the JSON of a parsed article, shown as it is', async () => {
    const page = await site.visit()
    await openFerry(page)
    expect(await page.locator('.name', { hasText: 'Nora Blake' }).count()).toBeGreaterThan(0)
  })

  it('from a file beside the page, as the command line serves it', async () => {
    const page = await site.visit()
    await page.route('**/articles/bakers.txt', (route) => route.fulfill({ body: article, contentType: 'text/plain' }))
    await page.goto(`${site.url}#file=bakers.txt&published=2020-02-02`)
    await page.getByRole('heading', { name: 'Bakers win prize' }).waitFor()
    await page.getByRole('tab', { name: 'Edit' }).click()
    expect(await page.getByLabel('Published').inputValue()).toBe('2020-02-02')
  })

  it('never from a path that leaves its folder', async () => {
    const page = await site.visit()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    for (const name of ['../index.html', '..%2Findex.html', '.env', 'https://example.org/a']) {
      await page.goto(`${site.url}#file=${name}`)
    }
    await page.reload()
    await ready(page)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect(requests.filter((url) => url.includes('articles'))).toEqual([])
  })

  it('by a share link, the corrections with it', async () => {
    const page = await site.visit()
    await paste(page, `${ferryText}\n\nA lone surrogate: \ud83d.`)
    await page.getByText('A lone surrogate').waitFor({ state: 'attached' })
    await page.getByRole('tab', { name: 'Structure' }).click()
    await page.locator('.block-row', { hasText: 'Timetables are not.' }).click()
    await page.getByLabel('Set the type of this line by hand').selectOption('pull-quote')
    await page.locator('.page .pull-quote').waitFor()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#share-link')?.value.includes('#a1='))
    const link = await page.locator('#share-link').inputValue()

    const other = await site.visit(link.slice(link.indexOf('#')))
    await other.locator('.page .pull-quote').waitFor()
    expect(await other.locator('.page .pull-quote').textContent()).toBe('Timetables are not.')
    await other.getByRole('tab', { name: 'Edit' }).click()
    expect(await other.locator('#editor').inputValue()).toBe(`${ferryText}\n\nA lone surrogate: \ud83d.`)
  })

  it('after a shared one, and the address no longer carries that', async () => {
    const page = await site.visit(await fragmentOf(draftOf(article)))
    await page.getByRole('heading', { name: 'Bakers win prize' }).waitFor()
    await paste(page, article.replace('Bakers', 'Brewers'))
    await page.getByRole('heading', { name: 'Brewers win prize' }).waitFor()
    expect(new URL(page.url()).hash).toBe('')
    await page.reload()
    await ready(page)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Lindqvist, Okafor agree')
  })

  it('and says so when a link is damaged', async () => {
    const page = await site.visit('#a1=AAAA')
    await page.getByText('This share link is damaged or was cut off.').waitFor()
  })
})
