import { signal } from '@preact/signals'

export const panels = ['quotes', 'names', 'timeline', 'structure', 'json', 'edit'] as const
export type Panel = (typeof panels)[number]
export const panelTitles: Record<Panel, string> = {
  quotes: 'Quotes',
  names: 'Names',
  timeline: 'Timeline',
  structure: 'Structure',
  json: 'JSON',
  edit: 'Edit',
}

export type PageView = 'reading' | 'source'
export type Dialog = 'export' | 'share' | 'shortcuts'

export const view = signal<PageView>('reading')
export const panel = signal<Panel>('quotes')
/** On narrow screens the panels are a sheet at the bottom that opens and closes. */
export const sheetOpen = signal(false)
export const dialog = signal<Dialog | null>(null)

export function showPanel(which: Panel): void {
  panel.value = which
  sheetOpen.value = true
}
