import type { Answer, Group } from './Answer'
import { valueOf } from './Answer'
import { memberOf, type Dimension, type Member } from './Dimension'
import { measureOf } from './pivotVariables'
import { absent, others, type PivotOrder, type PivotView } from './PivotView'
import { dimensionsOf, type Measure } from './Subject'

/** The value of a cell: undefined where no record stands behind it, null where records do and nothing can be added up. */
export type Cell = number | null | undefined

/** A row or a column: some records of the view. */
export interface Line {
  kind: 'value' | 'others' | 'total'
  /** Outermost first; none for the others and the total. */
  members: readonly Member[]
  /** As a cell is chosen. */
  codes: readonly string[]
}

export interface Row extends Line {
  /** 0, or 1 for what stands inside the row above. */
  depth: number
  /** One per column; empty without columns. */
  cells: readonly Cell[]
  total: Cell
  count: number
}

export interface PivotTable {
  rowDimensions: readonly Dimension[]
  columnDimensions: readonly Dimension[]
  measure: Measure
  columns: readonly Line[]
  rows: readonly Row[]
  /** The others, where the page leaves any out. */
  remainder: Row | undefined
  total: Row
  /** How many rows there are, on this page and beyond. */
  rowCount: number
  /** How many columns are left out and can't be added up. */
  columnsLeft: number
}

/** As many as can be read side by side. */
const widest = 16

/** Lays out an answer: the members in rows and columns, each number in its place. */
export function pivotTable(view: PivotView, answer: Answer): PivotTable {
  const [outer, inner] = dimensionsOf(view.subject, view.rows)
  const columnDimensions = dimensionsOf(view.subject, view.columns)
  const measure = measureOf(view)
  const found = (answer.grandTotal.breakdown ?? []).map(group => lineOf(group, columnDimensions))
  const shown = columnDimensions.some(dimension => dimension.ordered) ? found.slice(-widest) : found.slice(0, widest)
  const left = found.length - shown.length
  const complete = left > 0 && addsUp(measure, columnDimensions)
  const columns: Line[] = complete ? [...shown, { kind: 'others', members: [], codes: [others] }] : shown

  function rowOf(group: Group, line: Line, depth: number): Row {
    const byColumn = new Map((group.breakdown ?? []).map(cell => [lineOf(cell, columnDimensions).codes.join('~'), valueOf(cell, measure)]))
    const cells: Cell[] = shown.map(column => byColumn.get(column.codes.join('~')))
    const total = valueOf(group, measure)
    return { ...line, depth, cells: complete ? [...cells, leftOf(total, cells)] : cells, total, count: group.count }
  }

  return {
    rowDimensions: inner ? [outer!, inner] : [outer!],
    columnDimensions,
    measure,
    columns,
    rows: (answer.nodes ?? []).flatMap(group => {
      const line = lineOf(group, [outer!])
      const parts = inner ? (group.within ?? []).map(part => rowOf(part, { kind: 'value', members: [line.members[0]!, ...lineOf(part, [inner]).members], codes: [line.codes[0]!, ...lineOf(part, [inner]).codes] }, 1)) : []
      return [rowOf(group, line, 0), ...sorted(parts, view.order)]
    }),
    remainder: answer.remainder.count > 0 ? rowOf(answer.remainder, { kind: 'others', members: [], codes: [others] }, 0) : undefined,
    total: rowOf(answer.grandTotal, { kind: 'total', members: [], codes: [] }, 0),
    rowCount: answer.totalCount,
    columnsLeft: complete ? 0 : left,
  }
}

/** The API gives the parts of a row by name; to order them there would cost a question for each row. */
function sorted(parts: Row[], order: PivotOrder) {
  if (order === 'name') return parts
  return parts.sort((a, b) => ((b.total ?? -1) - (a.total ?? -1)) * (order === 'ascending' ? -1 : 1))
}

/** Whether the numbers of all groups add up to the total of all records. */
export function addsUp(measure: Measure, dimensions: readonly Dimension[]) {
  return measure.additive && (measure.shared === true || !dimensions.some(dimension => dimension.several))
}

function lineOf(group: Group, dimensions: readonly Dimension[]): Line {
  const members = dimensions.map(dimension => memberOf(dimension, group.key))
  return { kind: 'value', members, codes: members.map(member => member.code ?? absent) }
}

/** What the shown cells leave of the total, exact to the cent; undefined where they leave nothing. */
function leftOf(total: number | null, cells: readonly Cell[]): Cell {
  const cents = Math.round((total ?? 0) * 100) - cells.reduce<number>((sum, cell) => sum + Math.round((cell ?? 0) * 100), 0)
  return cents === 0 ? undefined : cents / 100
}
