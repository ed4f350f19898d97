import type { Dimension, Where } from './Dimension'
import type { PivotTable } from './pivotTable'
import { absent, others, together, type PivotView } from './PivotView'
import { dimensionsOf, filterOf } from './Subject'

/** Records whose value is one of these; `absent` stands for none. */
export function isOneOf(dimension: Dimension, codes: readonly string[]): Where {
  const values = codes.filter(code => code !== absent).map(code => dimension.parse?.(code) ?? code)
  const parts = [values.length > 0 && dimension.where({ in: values }), codes.includes(absent) && hasNone(dimension)].filter(part => part !== false)
  return parts.length === 1 ? parts[0]! : { or: parts }
}

/** Records that have a value, or none, beside these. */
export function isNoneOf(dimension: Dimension, codes: readonly string[]): Where {
  const values = codes.filter(code => code !== absent).map(code => dimension.parse?.(code) ?? code)
  const other = values.length > 0 ? dimension.where({ nin: values }) : dimension.where({ neq: null })
  if (!codes.includes(absent)) return { or: [other, hasNone(dimension)] }
  return dimension.several || values.length === 0 ? other : { and: [other, dimension.where({ neq: null })] }
}

/** The records of a view, without its rows and columns; undefined for all of them. */
export function whereOf({ subject, filters }: PivotView): Where | undefined {
  return allOf(Object.entries(filters).flatMap(([code, values]) => {
    const dimension = filterOf(subject, code)
    return dimension ? [isOneOf(dimension, values)] : []
  }))
}

/** The records behind the cell of a view: those of its row that are in its column too. */
export function whereOfCell(view: PivotView, table: PivotTable): Where | undefined {
  const { subject, cell } = view
  const parts = [
    whereOf(view),
    ...lineWhere(dimensionsOf(subject, view.rows), cell?.row ?? [], table.rows.filter(row => row.depth === 0).map(row => row.codes)),
    ...lineWhere(dimensionsOf(subject, view.columns), cell?.column ?? [], table.columns.filter(column => column.kind === 'value').map(column => column.codes)),
  ]
  return allOf(parts.filter(part => part !== undefined))
}

/** The conditions of a row or column; the others are what is in none of those shown. */
function lineWhere(dimensions: readonly Dimension[], codes: readonly string[], shown: readonly (readonly string[])[]): Where[] {
  if (codes[0] !== others) return codes.map((code, index) => isOneOf(dimensions[index]!, code.split(together)))
  const [first, second] = dimensions
  if (!second || shown.every(line => line.length === 1)) return [isNoneOf(first!, shown.map(line => line[0]!))]
  return shown.map(([outer, inner]) => ({ or: [isNoneOf(first!, [outer!]), isNoneOf(second, [inner!])] }))
}

/** Joins conditions; undefined where there is none. */
export function allOf(conditions: readonly Where[]): Where | undefined {
  return conditions.length > 1 ? { and: conditions } : conditions[0]
}

function hasNone(dimension: Dimension): Where {
  return dimension.whereAbsent ?? dimension.where({ eq: null })
}
