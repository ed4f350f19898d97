import type { PivotTable, Row } from '../pivot/pivotTable'

/** What every chart is given. */
export interface ChartProps {
  table: PivotTable
  /** In pixels. */
  width: number
  /** The address of the records behind a mark; without a column, those of the whole row. */
  hrefOf: (row: Row, column?: readonly string[]) => string
}

/** A chart is for a glance: what follows stands in the table. */
const most = 24

/** The rows that a chart shows: the outer ones and the others, without the total. */
export function chartRows({ rows, remainder }: PivotTable): Row[] {
  const outer = rows.filter(row => row.depth === 0)
  return remainder ? [...outer.slice(0, most), remainder] : outer.slice(0, most)
}

/** How many lines the years of a table make: one for each column, or for each row where the years are columns. */
export function curveCount({ rows, columns, rowDimensions }: PivotTable) {
  return rowDimensions[0]!.ordered ? columns.length : rows.filter(row => row.depth === 0).length
}

/** A text that fits, with an ellipsis where it was cut; widths are about those of the page's font at 14 pixels. */
export function fit(text: string, width: number) {
  const room = Math.floor(width / 6.6)
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`
}
