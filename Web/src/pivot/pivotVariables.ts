import { keyField, type Dimension, type Where } from './Dimension'
import { whereOf } from './conditions'
import type { PivotView } from './PivotView'
import { dimensionsOf, type Measure } from './Subject'

type Direction = 'ASC' | 'DESC'

/** The variables of a pivot, the same for every subject. */
export interface PivotVariables {
  rows: string[]
  within?: string[]
  nested: boolean
  columns?: string[]
  crossed: boolean
  where?: Where
  order: Where[]
  columnOrder: Where[]
  first: number
}

/** As many rows as the API answers at once, whose limit counts their cells; the rest stands under the others. */
const mostRows = { plain: 200, nested: 18 }

/** What the API is asked for a view. */
export function pivotVariables(view: PivotView): PivotVariables {
  const { subject, order, first } = view
  const [outer, inner] = dimensionsOf(subject, view.rows)
  const columns = dimensionsOf(subject, view.columns)
  const where = whereOf(view)
  const byMeasure = orderBy(measureOf(view))
  return {
    rows: [outer!.name],
    ...(inner && { within: [inner.name] }),
    nested: inner !== undefined,
    ...(columns.length > 0 && { columns: columns.map(column => column.name) }),
    crossed: columns.length > 0,
    ...(where && { where }),
    order: order === 'name' ? [] : [byMeasure(order === 'ascending' ? 'ASC' : 'DESC')],
    // Years stand in their order, whatever they add up to.
    columnOrder: columns.some(column => column.ordered) ? [] : [byMeasure('DESC')],
    first: Math.min(first ?? Infinity, inner && columns.length > 0 ? mostRows.nested : mostRows.plain),
  }
}

/** The flags by which a stored operation gives the keys of these dimensions and no others. */
export function keyFlags(prefix: 'row' | 'column', dimensions: readonly Dimension[]): Record<string, boolean> {
  return Object.fromEntries(dimensions.map(dimension => [prefix + keyField(dimension).replace(/^./, letter => letter.toUpperCase()), true]))
}

export function measureOf({ subject, measure }: PivotView): Measure {
  return subject.measures.find(one => one.code === measure) ?? subject.measures[0]
}

function orderBy({ path }: Measure) {
  return (direction: Direction): Where => (path.length === 0 ? { count: direction } : { measures: { [path[0]]: { [path[1]]: direction } } })
}
