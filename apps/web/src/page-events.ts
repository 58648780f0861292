// What works anywhere on the page: pasting, dropping a file, and the shortcuts.
import { shortcutList, takeBack } from './chrome/shortcut-list'
import { open, openFromAddress, openText } from './input/open'
import { notice } from './state/notice'
import { shortcuts } from './state/settings'
import { dialog } from './state/view'

export function listenToPage(): void {
  document.addEventListener('paste', (event) => {
    if (takesText(event.target)) return
    const file = event.clipboardData?.files[0]
    const text = event.clipboardData?.getData('text/plain')
    if (text?.trim()) openText(text)
    else if (file) void open(file)
    else notice.value = 'There is no text on the clipboard.'
    event.preventDefault()
  })

  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    document.documentElement.classList.add('dropping')
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.documentElement.classList.remove('dropping')
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    document.documentElement.classList.remove('dropping')
    const file = event.dataTransfer?.files[0]
    const text = event.dataTransfer?.getData('text/plain')
    if (file) void open(file)
    else if (text) openText(text)
  })

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.value !== null) return
    if (event.key === 'Escape') return takeBack()
    if (shortcuts.value === 'off' || takesText(event.target)) return
    const shortcut = shortcutList.find(({ key }) => key === event.key)
    if (!shortcut) return
    event.preventDefault()
    shortcut.run()
  })

  window.addEventListener('hashchange', () => void openFromAddress(location.hash))
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null
}
