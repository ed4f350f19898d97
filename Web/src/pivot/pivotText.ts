import { dimensionsOf } from './Subject'
import { keyField } from './Dimension'
import { measureOf, pivotVariables } from './pivotVariables'
import type { PivotView } from './PivotView'

/** A request that anyone can send to the API. */
export interface RequestText {
  query: string
  variables: Record<string, unknown>
}

/** The question of a view as one would write it by hand: only what the view shows, the rest in variables. */
export function requestText(view: PivotView): RequestText {
  const { type, field } = view.subject
  const { rows, within = [], columns = [], where, order, columnOrder, first } = pivotVariables(view)
  const { path } = measureOf(view)
  const measure = path.length > 0 ? `measures { ${path[0]} { ${path[1]} } }` : ''
  const lines = (dimensions: readonly string[]) =>
    ['count', measure, ...dimensionsOf(view.subject, dimensions).map(one => `key { ${keyField(one)} ${one.selection}`.trimEnd() + ' }')].filter(Boolean)
  // The total alone has its columns in order: to order those of each row would cost as much again for each.
  const cells = (order = '') => (columns.length > 0 ? [`breakdown(by: $columns${order}) {`, ...indent(lines(view.columns)), '}'] : [])
  const breakdown = cells()
  const inner = within.length > 0 ? [`within: breakdown(by: $within) {`, ...indent([...lines(view.rows.slice(1)), ...breakdown]), '}'] : []

  const variables = {
    rows,
    ...(where && { where }),
    ...(order.length > 0 && { order }),
    first,
    ...(within.length > 0 && { within }),
    ...(columns.length > 0 && { columns, ...(columnOrder.length > 0 && { columnOrder }) }),
  }
  const types: Record<string, string> = {
    rows: `[${type}Dimension!]!`, where: `${type}FilterInput`, order: `[${type}GroupSortInput!]`, first: 'Int',
    within: `[${type}Dimension!]!`, columns: `[${type}Dimension!]!`, columnOrder: `[${type}GroupSortInput!]`,
  }
  const has = (name: string) => name in variables
  const body = [
    `${field}(${['by: $rows', has('where') && 'where: $where', has('order') && 'order: $order', 'first: $first'].filter(Boolean).join(', ')}) {`,
    ...indent(['totalCount', 'nodes {', ...indent([...lines(view.rows.slice(0, 1)), ...breakdown, ...inner]), '}']),
    ...indent(['grandTotal {', ...indent([...lines([]), ...cells(columnOrder.length > 0 ? ', order: $columnOrder' : '')]), '}', 'remainder {', ...indent([...lines([]), ...breakdown]), '}']),
    '}',
  ]
  const query = [`query Pivot(${Object.keys(variables).map(name => `$${name}: ${types[name]}`).join(', ')}) {`, ...indent(body), '}'].join('\n')
  return { query, variables }
}

function indent(lines: readonly string[]) {
  return lines.map(line => `  ${line}`)
}
