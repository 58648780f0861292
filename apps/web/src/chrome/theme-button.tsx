import { type Theme, theme } from '../state/settings'
import { Icon } from './icon'

const after: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' }

export function ThemeButton() {
  const label = `Theme: ${theme.value}`
  return (
    <button type="button" class="tool" title={label} aria-label={label} onClick={nextTheme}>
      <Icon name={theme.value} />
    </button>
  )
}

export function nextTheme(): void {
  theme.value = after[theme.value]
}
