import { InputError } from './input-error'

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** "16M" → bytes; null where it is no size. */
export function parseSize(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(text) ?? []
  if (digits === undefined || unit === undefined) return null
  const bytes = Math.floor(Number(digits) * (UNITS[unit.toLowerCase()] ?? 1))
  // Longer than a string can be is no limit at all.
  return bytes >= 1 && bytes <= 2 ** 29 ? bytes : null
}

export const formatSize = (bytes: number): string => {
  const [unit, name] =
    bytes >= 2 ** 30
      ? [2 ** 30, 'GB']
      : bytes >= 2 ** 20
        ? [2 ** 20, 'MB']
        : bytes >= 2 ** 10
          ? [2 ** 10, 'KB']
          : [1, 'bytes']
  return `${Math.round((bytes / unit) * 10) / 10} ${name}`
}

export const tooLarge = (limit: number): InputError => new InputError(`longer than ${formatSize(limit)} (--max-size)`)
