import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { article } from '../state/article'
import { notice } from '../state/notice'
import { askForFormats, askToExport } from '../worker/client'
import type { FormatInfo } from '../worker/protocol'
import { copy } from './copy'
import { fileName } from './file-name'
import { Modal } from './modal'

/** Every notation the library can write, to copy or to download: with the corrections made by hand. */
export function ExportDialog() {
  const formats = useSignal<readonly FormatInfo[]>([])
  useEffect(() => {
    askForFormats().then(
      (list) => (formats.value = list),
      (error: Error) => (notice.value = error.message),
    )
  }, [])
  return (
    <Modal title="Export">
      <ul class="plain formats">
        {formats.value.map((format) => (
          <li key={format.id}>
            <div>
              <strong>{format.id}</strong> <span class="muted">.{format.extension}</span>
              <p>{format.description}</p>
            </div>
            <button type="button" class="small" aria-label={`Copy ${format.id}`} onClick={() => copyAs(format)}>
              Copy
            </button>
            <button
              type="button"
              class="small"
              aria-label={`Download ${format.id}`}
              onClick={() => download(format, formats.value)}
            >
              Download
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="small" onClick={() => window.print()}>
        Print the page
      </button>
    </Modal>
  )
}

async function copyAs(format: FormatInfo): Promise<void> {
  await withText(format, async (text) => {
    // The mark is for a program that opens a file; on a clipboard it would be a letter of the first cell.
    const done = await copy(text.replace(/^\ufeff/, ''))
    notice.value = done ? `Copied as ${format.id}.` : 'The browser does not allow copying; download it instead.'
  })
}

async function download(format: FormatInfo, formats: readonly FormatInfo[]): Promise<void> {
  await withText(format, async (text) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = url
    link.download = fileName(article.value.headline, format, formats)
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 10_000)
  })
}

async function withText(format: FormatInfo, use: (text: string) => Promise<void>): Promise<void> {
  try {
    await use(await askToExport(format.id, article.value))
  } catch (error) {
    notice.value = error instanceof Error ? error.message : String(error)
  }
}
