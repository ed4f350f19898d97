import type { ReactNode } from 'react'
import styles from './Breadcrumb.module.css'

/** The way to this page, from the top; the page itself is not in it. */
export function Breadcrumb({ children }: { children: readonly ReactNode[] }) {
  return (
    <nav aria-label="Fil d’Ariane" className={styles.breadcrumb} data-print="omit">
      <ol>
        {children.filter(Boolean).map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
    </nav>
  )
}
