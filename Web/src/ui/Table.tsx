import type { ReactNode } from 'react'
import styles from './Table.module.css'

interface TableProps {
  /** What the table shows, for those who come to it without the page. */
  caption: ReactNode
  /** Whether its rows become cards on a phone; then cells name their column in data-label. Otherwise it scrolls sideways. */
  stacked?: boolean
  /** Rows: `thead`, `tbody`, `tfoot`; cells that hold numbers carry data-number. */
  children: ReactNode
}

/** A table of facts. */
export function Table({ caption, stacked = false, children }: TableProps) {
  const table = (
    <table className={stacked ? `${styles.table} ${styles.stacked}` : styles.table}>
      <caption>{caption}</caption>
      {children}
    </table>
  )
  // Cards fit a phone, but enlarged text may not fit a wide screen.
  if (stacked) return <div className={styles.frame}>{table}</div>
  return (
    // A keyboard reaches what does not fit.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={typeof caption === 'string' ? caption : 'Tableau'}>
      {table}
    </div>
  )
}
