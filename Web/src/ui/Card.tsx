import type { ReactNode } from 'react'
import styles from './Card.module.css'

/** Cards side by side where there is room; wide ones hold a title of several lines. */
export function Cards({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  return <ul className={wide ? styles.wide : styles.cards}>{children}</ul>
}

/** One thing among others of its sort. */
export function Card({ children }: { children: ReactNode }) {
  return <li className={styles.card}>{children}</li>
}
