import { effect, signal } from '@preact/signals'

export type Theme = 'auto' | 'light' | 'dark'

export const theme = signal<Theme>(stored('theme', ['auto', 'light', 'dark'] as const, 'auto'))
/** Single-key shortcuts can be in the way of speech input; they can be turned off (WCAG 2.1.4). */
export const shortcuts = signal<'on' | 'off'>(stored('shortcuts', ['on', 'off'] as const, 'on'))

/** From now on the page looks as set, and remembers it. */
export function keepSettings(): void {
  effect(() => {
    document.documentElement.dataset.theme = theme.value
    store('theme', theme.value)
  })
  effect(() => store('shortcuts', shortcuts.value))
}

// Storage may be forbidden: the settings then last as long as the page.
function stored<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
  try {
    const value = localStorage.getItem(`nutgraf.${name}`)
    return allowed.find((candidate) => candidate === value) ?? otherwise
  } catch {
    return otherwise
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(`nutgraf.${name}`, value)
  } catch {}
}
