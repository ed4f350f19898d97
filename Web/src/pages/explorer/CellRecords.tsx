import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { integer } from '../../french/figures'
import { count, list } from '../../french/text'
import { paths } from '../../paths'
import { absent, others, together, type PivotView } from '../../pivot/PivotView'
import { dimensionsOf } from '../../pivot/Subject'
import type { Line, PivotTable } from '../../pivot/pivotTable'
import { cellText, lineText } from '../../pivot/words'
import { Pager } from '../../ui/Pager'
import styles from './CellRecords.module.css'
import type { Exploration } from './ExplorerPage'
import { RecordList } from './RecordList'

/** What a number of the table counts: its records, each with where it stands. */
export function CellRecords({ view, table, records }: Exploration) {
  const heading = useRef<HTMLHeadingElement>(null)
  const choice = view.cell && JSON.stringify([view.cell, view.after])
  const former = useRef(choice)
  useEffect(() => {
    if (former.current === choice) return
    former.current = choice
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [choice])
  if (!view.cell || !records) return null

  const { title, value } = nameOf(view, table)
  const [one, many] = view.subject.record
  return (
    <section aria-labelledby="detail" className={styles.records}>
      <div className={styles.head}>
        <h2 id="detail" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Link to={paths.explorer({ ...view, cell: undefined, after: undefined })} preventScrollReset>
          Fermer le détail
        </Link>
      </div>
      <p>
        {value !== undefined && value !== records.count && <strong>{cellText(value, table.measure)}. </strong>}
        {count(records.count, one, many)}, chacun avec l’endroit où il est écrit.
        {dimensionsOf(view.subject, [...view.rows, ...view.columns]).some(dimension => dimension.several) && table.measure.shared && view.cell.row.length + view.cell.column.length > 0 &&
          ' Chaque montant est montré en entier\u00a0; la case n’en compte que la part qui revient au thème.'}
      </p>
      <RecordList rows={records.rows} />
      <Pager
        previous={view.after && <Link to={paths.explorer({ ...view, after: undefined })}>Retour au début</Link>}
        next={records.next && <Link to={paths.explorer({ ...view, after: records.next })}>{`${integer(records.rows.length)} suivants`}</Link>}
      />
    </section>
  )
}

/** A cell as its row and column, and its number. */
function nameOf(view: PivotView, table: PivotTable) {
  const { row: rowCodes, column: columnCodes } = view.cell!
  const all = [...table.rows, ...(table.remainder ? [table.remainder] : []), table.total]
  // A mark of the map stands for several rows.
  const rows = all.filter(one => same(one, rowCodes) || (rowCodes.length === 1 && one.depth === 0 && rowCodes[0]!.split(together).includes(one.codes[0] ?? '')))
  const column = table.columns.findIndex(one => same(one, columnCodes))
  const words = [
    rows.length === 0 ? codesText(rowCodes) : list(rows.filter(row => row.kind !== 'total').map(lineText)),
    column >= 0 ? lineText(table.columns[column]!) : '',
  ].filter(Boolean)
  const values = rows.map(row => (column >= 0 ? row.cells[column] : row.total))
  return { title: words.length > 0 ? words.join(' × ') : 'Tout', value: values.length > 1 ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : values[0] }
}

function same(line: Line, codes: readonly string[]) {
  return line.codes.join('~') === codes.join('~')
}

/** A row that is not on this page any more, since the address can be older than the data. */
function codesText(codes: readonly string[]) {
  return codes.map(code => (code === absent ? 'Non dit' : code === others ? 'Autres' : code)).join(' › ')
}
