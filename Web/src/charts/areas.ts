import { list } from '../french/text'
import { groupBy } from '../groupBy'
import type { PivotTable, Row } from '../pivot/pivotTable'
import { together } from '../pivot/PivotView'
import { shortText } from '../pivot/words'

/** Places that the map shows as one. */
export interface Area {
  /** Of an arrondissement. */
  number?: number
  name: string
  /** The places that lie there. */
  rows: readonly Row[]
  value: number
}

/** The places of a table by arrondissement, and those that lie in none: together they are the whole table. */
export function areasOf(table: PivotTable): { arrondissements: Area[]; elsewhere: Area[] } {
  const byArea = groupBy(table.rows.filter(row => row.depth === 0), row => row.members[0]?.area)
  const outside = byArea.get(undefined) ?? []
  return {
    arrondissements: Array.from({ length: 20 }, (_, index) => ({ number: index + 1, ...area(ordinal(index + 1), byArea.get(index + 1)) })),
    elsewhere: [
      area('Paris, sans dire où', byArea.get(0)),
      area('Hors de Paris', outside.filter(row => row.members[0]?.code)),
      area('Lieu non dit', outside.filter(row => !row.members[0]?.code)),
    ],
  }
}

/** What the map shows, for those who can't see it. */
export function areasText(table: PivotTable) {
  const { arrondissements, elsewhere } = areasOf(table)
  const say = (areas: readonly Area[]) => list(areas.map(({ name, value }) => `${name} (${shortText(value, table.measure)})`))
  const named = arrondissements.filter(({ rows }) => rows.length > 0).sort((a, b) => b.value - a.value)
  return [
    named.length > 0 ? `Par arrondissement : ${say(named)}.` : 'Aucun arrondissement n’est nommé.',
    `Sans arrondissement : ${say(elsewhere)}.`,
  ].join(' ')
}

/** The places of an area as one row, whose records stand in one list. */
export function rowOf({ rows }: Area): Row {
  return { ...rows[0]!, codes: [rows.map(row => row.codes[0]).join(together)] }
}

function area(name: string, rows: readonly Row[] = []): Area {
  return { name, rows, value: rows.reduce((sum, row) => sum + (row.total ?? 0), 0) }
}

function ordinal(number: number) {
  return number === 1 ? '1er' : `${number}e`
}
