// The articles of the repository's samples folder, each fetched when it is chosen.
const files = import.meta.glob<string>('../../../../samples/*.txt', { query: '?raw', import: 'default' })

export interface Sample {
  readonly id: string
  readonly title: string
  readonly load: () => Promise<string>
}

export const samples: readonly Sample[] = Object.entries(files).map(([path, load]) => {
  const id = path.slice(path.lastIndexOf('/') + 1, -'.txt'.length)
  return { id, title: titleOf(id), load }
})

function titleOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
