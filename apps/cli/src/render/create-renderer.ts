import type { Article } from 'nutgraf'
import type { Row } from 'nutgraf/tables'
import type { Job } from '../batch/job'
import { renderPage } from './page'
import { colorPaint, type Paint, plainPaint, run } from './style'
import { safeJson, safeLine, terminalSafe } from './terminal-safe'

interface Origin {
  /** What messages call the record: a path, or `archive.jsonl:17`. */
  readonly name: string
  readonly id: string | number | null
  /** From 0, over the whole run. */
  readonly position: number
}

/** Turns an article, or the reason why there is none, into a piece of the output. */
export interface Renderer {
  article(article: Article, origin: Origin): string
  failure(error: string, origin: Origin): string
}

type Data = object | readonly object[]

/** Loads what the job's format needs and nothing else. */
export async function createRenderer(job: Job): Promise<Renderer> {
  switch (job.format) {
    case 'page':
      return pageRenderer(job)
    case 'csv':
      return csvRenderer(job)
    case 'json':
      return dataRenderer(await dataOf(job), 2)
    case 'jsonl':
      return job.table ? rowsRenderer(job) : dataRenderer(await dataOf(job), 0)
    default:
      return libraryRenderer(job)
  }
}

async function dataOf({ table, explain }: Job): Promise<(article: Article) => Data> {
  if (table) {
    const { TABLES } = await import('../tables/tables')
    return (article) => TABLES[table].rows(article)
  }
  if (!explain) return (article) => article
  const decisions = await import('./decisions')
  return (article) => ({ decisions: decisions.explain(article), diagnostics: article.diagnostics })
}

const originFields = ({ name, id }: Origin) => ({ input: name, ...(id === null ? {} : { id }) })

/** One object alone is what `parse` returns; a line says where it comes from as well. */
const dataRenderer = (dataFor: (article: Article) => Data, indent: number): Renderer => ({
  article: (article, origin) => {
    const data = dataFor(article)
    const value = indent > 0 || Array.isArray(data) ? data : { ...originFields(origin), ...data }
    return `${safeJson(JSON.stringify(value, null, indent))}\n`
  },
  failure: (error, origin) => (indent > 0 ? '' : `${safeJson(JSON.stringify({ ...originFields(origin), error }))}\n`),
})

/** A line for every row of a table. */
async function rowsRenderer(job: Job): Promise<Renderer> {
  const rowsFor = await dataOf(job)
  const line = (value: object): string => `${safeJson(JSON.stringify(value))}\n`
  return {
    article: (article, origin) =>
      (rowsFor(article) as readonly object[]).map((row) => line({ ...originFields(origin), ...row })).join(''),
    failure: (error, origin) => line({ ...originFields(origin), error }),
  }
}

/** A notation of the library's. */
async function libraryRenderer({ format: id, inferred, terminal }: Job): Promise<Renderer> {
  const { findFormat } = await import('nutgraf/formats')
  const format = findFormat(id)
  if (!format) throw new Error(`no format ${id}`)
  return {
    article: (article) => {
      const text = format.write(article, { inferred })
      if (format.mediaType.endsWith('json')) return safeJson(text)
      return terminal ? terminalSafe(text) : text
    },
    failure: () => '',
  }
}

async function csvRenderer({ table, many, terminal, spreadsheet }: Job): Promise<Renderer> {
  const [{ TABLES }, { csvHeader, csvLine }] = await Promise.all([import('../tables/tables'), import('nutgraf/csv')])
  const { fields, rows } = TABLES[table ?? 'quotes']
  const columns = many ? ['input', 'id', ...fields] : fields
  // On a terminal nobody needs the mark, and it would be shown as a sign.
  const header = csvHeader(columns, { spreadsheet: spreadsheet && !terminal })
  return {
    article: (article, origin) => {
      const lines = rows(article).map((row) => {
        const whole: Row = { ...row, input: origin.name, id: origin.id }
        return csvLine(
          columns.map((column) => whole[column]),
          { spreadsheet },
        )
      })
      const text = (origin.position === 0 ? header : '') + lines.join('')
      return terminal ? terminalSafe(text) : text
    },
    failure: (_error, { position }) => (position === 0 ? header : ''),
  }
}

async function pageRenderer({ table, explain, many, width, color }: Job): Promise<Renderer> {
  const paint = color ? colorPaint : plainPaint
  const body = await bodyRenderer(table, explain)
  const title = (origin: Origin): string => {
    if (!many) return ''
    const gap = origin.position > 0 ? '\n' : ''
    return `${gap}${paint([run(`━━ ${safeLine(origin.id === null ? origin.name : `${origin.name} (${origin.id})`)} ━━`, 'dim')])}\n\n`
  }
  return {
    article: (article, origin) => title(origin) + body(article, width, paint),
    failure: () => '',
  }
}

type Body = (article: Article, width: number, paint: Paint) => string

async function bodyRenderer(table: Job['table'], explain: boolean): Promise<Body> {
  if (explain) return (await import('./explain')).renderExplain
  if (!table) return renderPage
  const [{ TABLES }, { renderTable }] = await Promise.all([import('../tables/tables'), import('./table-text')])
  return (article, width, paint) => renderTable(TABLES[table], TABLES[table].rows(article), width, paint)
}
