import { expect, it } from 'vitest'
import { cliMarkdown } from '../src/help/markdown'

it('docs/cli.md says what the help screens say', async () => {
  await expect(await cliMarkdown()).toMatchFileSnapshot('../../../docs/cli.md')
})
