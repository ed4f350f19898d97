import type { ReactNode } from 'react'
import styles from './Pager.module.css'

/** Links to the pages before and after this one; nothing where there is none. */
export function Pager({ previous, next }: { previous: ReactNode; next: ReactNode }) {
  return (
    <nav aria-label="Pages" className={styles.pager} data-print="omit">
      <span>{previous}</span>
      <span>{next}</span>
    </nav>
  )
}
