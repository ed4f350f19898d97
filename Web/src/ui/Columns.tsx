import type { ReactNode } from 'react'
import styles from './Columns.module.css'

/** The main matter of a page and what accompanies it: beside it where there is room, below it elsewhere. Either may be missing. */
export function Columns({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <div>{side}</div>
    </div>
  )
}
