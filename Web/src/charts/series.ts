import type { Line, PivotTable, Row } from '../pivot/pivotTable'
import { seriesCount } from './Patterns'

export interface Series {
  line: Line
  /** The columns that it is made of: one, or several small ones put together. */
  columns: number[]
}

/** The columns as series, the largest first; the small ones beyond what can be told apart are put together. */
export function seriesOf({ columns, total }: PivotTable): Series[] {
  const bySize = columns.map((line, index) => ({ line, columns: [index] })).sort((a, b) => size(total, b) - size(total, a))
  const ordered = [...bySize.filter(({ line }) => line.kind === 'value'), ...bySize.filter(({ line }) => line.kind !== 'value')]
  if (ordered.length <= seriesCount) return ordered
  const small = ordered.slice(seriesCount - 1)
  return [...ordered.slice(0, seriesCount - 1), { line: { kind: 'others', members: [], codes: [] }, columns: small.flatMap(one => one.columns) }]
}

/** What a series is worth in a row. */
export function size(row: Row, series: Series) {
  return series.columns.reduce((sum, index) => sum + (row.cells[index] ?? 0), 0)
}
