import type { Span, Words } from './span'

export interface Figure {
  readonly caption: string | null
  readonly credit: Credit | null
  /** Every block that prints a part of it, the duplicates included. */
  readonly blocks: readonly number[]
  /** EDTF: the day the picture was taken, where its caption says so. */
  readonly date: string | null
  /** Who stands where, in the caption's own words: "(L)", "left", "second from right". */
  readonly positions: readonly { readonly entity: number; readonly position: Words }[]
}

export interface Credit {
  /** "SPUTNIK/ALEXEI NIKOLSKY/KREMLIN VIA REUTERS": as printed, without the brackets and "photo credit:" around it. */
  readonly text: string
  readonly span: Span
  readonly photographers: readonly Words[]
  /** In printed order, the distributor ("VIA REUTERS") last. */
  readonly agencies: readonly Words[]
}
