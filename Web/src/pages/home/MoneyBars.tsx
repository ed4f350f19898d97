import type { ReactNode } from 'react'
import type { MoneyFragment } from '../../api/generated/operations'
import { money, percentage } from '../../french/figures'
import { count } from '../../french/text'
import { Bar } from '../../ui/Bar'
import { Table } from '../../ui/Table'
import styles from './MoneyBars.module.css'

interface MoneyBarsProps {
  caption: string
  /** What the rows are. */
  heading: string
  groups: MoneyFragment
  /** The largest first. */
  rows: readonly { name: ReactNode; sum: number; count: number }[]
}

/** Sums of money, the largest first, each as its share of the total beside its number; what is left has a row of its own and the total is always whole. */
export function MoneyBars({ caption, heading, groups: { grandTotal, remainder, totalCount }, rows }: MoneyBarsProps) {
  const total = grandTotal.measures.amount.sum ?? 0
  const left = remainder.measures.amount.sum ?? 0
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" data-number>
            Montant
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" className={styles.name}>
              {row.name}
              <Bar share={row.sum / total} />
            </th>
            <td data-number>
              {money(Math.round(row.sum))}
              <span className={styles.share}>{percentage(row.sum / total)}</span>
            </td>
          </tr>
        ))}
        {remainder.count > 0 && (
          <tr>
            <th scope="row" className={styles.name}>
              {count(totalCount - rows.length, 'autre', 'autres')}
              <Bar share={left / total} soft />
            </th>
            <td data-number>
              {money(Math.round(left))}
              <span className={styles.share}>{percentage(left / total)}</span>
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Ensemble</th>
          <td data-number>{money(Math.round(total))}</td>
        </tr>
      </tfoot>
    </Table>
  )
}
