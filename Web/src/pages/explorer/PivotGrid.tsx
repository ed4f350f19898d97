import { Link } from 'react-router'
import { paths } from '../../paths'
import type { Line, PivotTable, Row } from '../../pivot/pivotTable'
import type { PivotView } from '../../pivot/PivotView'
import { cellText, lineText, titleOf } from '../../pivot/words'
import styles from './PivotGrid.module.css'

/** The numbers in rows and columns; each leads to its records. */
export function PivotGrid({ view, table }: { view: PivotView; table: PivotTable }) {
  const { rows, remainder, total, columns, columnDimensions, rowDimensions, measure } = table
  const cellPath = (row: Row, column?: Line) => paths.explorer({ ...view, cell: { row: row.codes, column: column?.codes ?? [] }, after: undefined })

  return (
    // A keyboard reaches what does not fit.
    <div className={styles.frame} tabIndex={0} role="group" aria-label="Tableau des résultats">
      <table className={styles.table}>
        <caption>{titleOf(view)}</caption>
        <thead>
          {columnDimensions.length === 2 && (
            <tr>
              <th rowSpan={2} scope="col">
                {rowDimensions.map(one => one.label).join(' › ')}
              </th>
              {columns.map(column => (
                <th key={column.codes.join('~')} scope="col" data-number>
                  {column.members[0]?.label ?? ''}
                </th>
              ))}
              <th rowSpan={2} scope="col" data-number>
                {measure.additive ? 'Total' : 'Ensemble'}
              </th>
            </tr>
          )}
          <tr>
            {columnDimensions.length < 2 && <th scope="col">{rowDimensions.map(one => one.label).join(' › ')}</th>}
            {columns.map(column => (
              <th key={column.codes.join('~')} scope="col" data-number title={column.members.at(-1)?.title}>
                {column.members.at(-1)?.label ?? lineText(column)}
              </th>
            ))}
            {columnDimensions.length < 2 && (
              <th scope="col" data-number>
                {columns.length === 0 ? measure.label : measure.additive ? 'Total' : 'Ensemble'}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(remainder ? [remainder] : [])].map(row => (
            <GridRow key={row.codes.join('~')} view={view} table={table} row={row} cellPath={cellPath} />
          ))}
        </tbody>
        <tfoot>
          <GridRow view={view} table={table} row={total} cellPath={cellPath} />
        </tfoot>
      </table>
    </div>
  )
}

interface GridRowProps {
  view: PivotView
  table: PivotTable
  row: Row
  cellPath: (row: Row, column?: Line) => string
}

function GridRow({ view, table: { columns, measure, rowDimensions }, row, cellPath }: GridRowProps) {
  const member = row.members.at(-1)
  const isChosen = (column: readonly string[]) => view.cell?.row.join('~') === row.codes.join('~') && view.cell.column.join('~') === column.join('~')
  const values = [...columns.map((column, index) => ({ column, value: row.cells[index] })), { column: undefined, value: row.total }]
  return (
    <tr data-depth={row.depth} data-group={row.depth === 0 && rowDimensions.length > 1 ? true : undefined} data-kind={row.kind}>
      <th scope="row" title={member?.title}>
        {member?.label ?? lineText(row)}
      </th>
      {values.map(({ column, value }) => (
        <td key={column ? column.codes.join('~') : 'total'} data-number data-total={column ? undefined : true}>
          {value === undefined ? (
            <span aria-label="rien dans les documents">·</span>
          ) : (
            <Link to={cellPath(row, column)} preventScrollReset aria-current={isChosen(column?.codes ?? []) ? 'true' : undefined}>
              {cellText(value, measure)}
            </Link>
          )}
        </td>
      ))}
    </tr>
  )
}
