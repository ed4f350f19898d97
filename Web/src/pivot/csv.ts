import type { Cell, PivotTable, Row } from './pivotTable'
import { lineText } from './words'

/** The table as it is shown, in the form that a French spreadsheet opens by itself: semicolons, decimal commas, a byte order mark. */
export function toCsv({ rowDimensions, columns, rows, remainder, total, measure }: PivotTable) {
  const head = [...rowDimensions.map(one => one.label), ...columns.map(lineText), columns.length > 0 ? 'Total' : measure.label]
  const line = (row: Row) => [...names(row, rowDimensions.length), ...row.cells.map(number), number(row.total)]
  const lines = [head, ...rows.map(line), ...(remainder ? [line(remainder)] : []), line(total)]
  return `\uFEFF${lines.map(cells => cells.map(quoted).join(';')).join('\r\n')}\r\n`
}

function names(row: Row, width: number) {
  const labels = row.kind === 'value' ? row.members.map(member => member.label) : [lineText(row)]
  return Array.from({ length: width }, (_, index) => labels[index] ?? '')
}

function number(value: Cell) {
  return typeof value === 'number' ? String(value).replace('.', ',') : ''
}

function quoted(cell: string) {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
