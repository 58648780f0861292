import { step } from '../panels/explain-card'
import { hovered, selected } from '../state/selection'
import { dialog, panels, panelTitles, sheetOpen, showPanel, view } from '../state/view'
import { edit } from './header'
import { nextTheme } from './theme-button'

export interface Shortcut {
  readonly key: string
  readonly does: string
  readonly run: () => void
}

/** The single-key shortcuts. Each is also a button somewhere: they can be turned off. */
export const shortcutList: readonly Shortcut[] = [
  { key: 'n', does: 'Next mark in the text', run: () => step(1) },
  { key: 'p', does: 'Previous mark', run: () => step(-1) },
  ...panels.map((panel, index) => ({
    key: String(index + 1),
    does: `Panel: ${panelTitles[panel]}`,
    run: () => {
      showPanel(panel)
      document.getElementById(`tab-${panel}`)?.focus()
    },
  })),
  { key: 'r', does: 'Reading or source', run: () => (view.value = view.value === 'reading' ? 'source' : 'reading') },
  { key: 'e', does: 'Edit or paste', run: edit },
  { key: 'o', does: 'Open a file', run: () => document.getElementById('file')?.click() },
  { key: 'x', does: 'Export', run: () => (dialog.value = 'export') },
  { key: 's', does: 'Share link', run: () => (dialog.value = 'share') },
  { key: 't', does: 'Theme', run: nextTheme },
  { key: '?', does: 'This list', run: () => (dialog.value = 'shortcuts') },
]

/** Takes back, one thing at a time: what is lit, what is chosen, the sheet. */
export function takeBack(): void {
  if (hovered.value) hovered.value = null
  else if (selected.value) selected.value = null
  else sheetOpen.value = false
}
