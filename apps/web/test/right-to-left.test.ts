import { expect, it } from 'vitest'
import { describeInBrowser, paste } from './support/browser'

describeInBrowser('text that runs from right to left', (site) => {
  it('is set that way, block by block', async () => {
    const page = await site.visit()
    await paste(
      page,
      'المجلس يبقي العبارة الليلية\n\nقال المجلس يوم الخميس إن العبارة ستبقى حتى الربيع.\n\nAn English line follows here.',
    )
    const block = (words: string) => page.locator('.page .block', { hasText: words })
    await block('An English line').waitFor()
    const direction = (words: string) => block(words).evaluate((element) => getComputedStyle(element).direction)
    expect(await direction('قال المجلس')).toBe('rtl')
    expect(await direction('An English line')).toBe('ltr')
  })
})
