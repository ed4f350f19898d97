import type { ReactNode } from 'react'
import styles from './KeyFigures.module.css'

export interface KeyFigure {
  /** What is counted. */
  label: string
  value: string
  /** What the number does not say by itself. */
  note?: ReactNode
}

/** The numbers that sum up a page. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
