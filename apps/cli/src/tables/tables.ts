import type { TableName } from '../commands/commands'
import { dates } from './dates'
import { outline } from './outline'
import { people } from './people'
import { quotes } from './quotes'
import type { Table } from './table'

export const TABLES: Readonly<Record<TableName, Table>> = { quotes, people, dates, outline }
