import type { ReactNode } from 'react'
import styles from './Badge.module.css'

export type BadgeTone = 'done' | 'new' | 'planned' | 'plain'

/** A word that qualifies what it stands beside; the shape of its mark says the same as its colour. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}
