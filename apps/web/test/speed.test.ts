import { expect, it } from 'vitest'
import { describeInBrowser, paste } from './support/browser'
import { longArticle } from './support/long-article'
import { mainThreadTasks } from './support/trace'

describeInBrowser('speed', (site) => {
  it('the sample is painted within a second on a machine four times slower', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const times: number[] = []
    for (let run = 0; run < 3; run++) {
      await page.goto('about:blank')
      await page.goto(site.url)
      await page.locator('.page h1').waitFor()
      times.push(await page.evaluate(firstPaint))
    }
    times.sort((a, b) => a - b)
    console.log(`first contentful paint at 4x throttle: ${times.map(Math.round).join(', ')} ms`)
    // Whatever else the machine does only adds to it: the fastest is nearest to its own time.
    expect(times[0]).toBeLessThan(1_000)
  })

  it('typing in an article of 2,000 words parses off the main thread, which stays free', async () => {
    const page = await site.visit()
    await paste(page, longArticle(2_000))
    await page.getByText('Paragraph the last.').waitFor({ state: 'attached' })
    await page.getByRole('tab', { name: 'Edit' }).click()
    // The names model has been loaded.
    await page.waitForFunction(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false')
    await page.locator('#editor').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(300, 300))
    await page.locator('#editor').focus()
    await page.keyboard.type('warm ', { delay: 100 })

    const letters = 'and it rained all night'
    const parses: number[] = []
    const tasks = await mainThreadTasks(page, async () => {
      for (const letter of letters) {
        await page.keyboard.type(letter)
        await page.waitForTimeout(120)
        const told = await page.locator('.edit .muted', { hasText: 'parsed in' }).textContent()
        parses.push(Number(/([\d.]+) ms/.exec(told ?? '')?.[1]))
      }
    })
    parses.sort((a, b) => a - b)
    const median = parses[parses.length >> 1] ?? 0
    const frame = 16
    const over = tasks.filter(({ work }) => work > frame)
    const wall = Math.max(...tasks.map((task) => task.wall))
    console.log(
      `typing: parse median ${median} ms, worst ${parses.at(-1)} ms; main thread: ${tasks.length} tasks, longest ` +
        `${tasks[0]?.work.toFixed(1)} ms of work (${wall.toFixed(1)} ms by the clock), ${over.length} over 16 ms of work`,
    )
    // The clock also counts what else the machine does: the faster quarter of the parses is nearest to their own time.
    expect(parses[parses.length >> 2]).toBeLessThan(50)
    // On an idle machine none is over a frame. Threads that take turns on one processor work slower even by their own
    // clocks, so a few may be here, but none over two frames.
    expect(tasks.filter(({ work }) => work > 2 * frame)).toEqual([])
    expect(over.length).toBeLessThan(letters.length)
  })
})

function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint) resolve(paint.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
}
