import type { ReactNode } from 'react'
import styles from './Pager.module.css'

/** Links to the pages before and after this one, and where one is; nothing where there is none. */
export function Pager({ previous, place, next }: { previous: ReactNode; place?: ReactNode; next: ReactNode }) {
  return (
    <nav aria-label="Pages" className={styles.pager} data-print="omit">
      <span>{previous}</span>
      <span className={styles.place}>{place}</span>
      <span>{next}</span>
    </nav>
  )
}
