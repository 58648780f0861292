/** What to say where the field that should hold the text isn't there. */
export async function suggestField(field: string, present: readonly string[]): Promise<string> {
  const { suggest } = await import('../arguments/suggest')
  const close = suggest(field, present)
  const fields = present.slice(0, 12).join(', ')
  return `no field "${field}"; ${close ? `did you mean --text-field ${close}?` : `--text-field is one of ${fields}`}`
}
