import type { ReactNode } from 'react'
import styles from './Card.module.css'

/** Cards side by side where there is room; wide ones hold a title of several lines. */
export function Cards({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return <ul className={wide ? styles.wide : styles.cards}>{children}</ul>
}

/** One thing among others of its sort; a wide one has a row to itself. */
export function Card({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return <li className={wide ? `${styles.card} ${styles.whole}` : styles.card}>{children}</li>
}
