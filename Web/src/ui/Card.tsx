import type { ReactNode } from 'react'
import styles from './Card.module.css'

/** Cards side by side where there is room. */
export function Cards({ children }: { children: ReactNode }) {
  return <ul className={styles.cards}>{children}</ul>
}

/** One thing among others of its sort. */
export function Card({ children }: { children: ReactNode }) {
  return <li className={styles.card}>{children}</li>
}
