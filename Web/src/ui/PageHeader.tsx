import type { ReactNode } from 'react'
import styles from './PageHeader.module.css'

interface PageHeaderProps {
  /** What sort of thing the page is about. */
  kicker?: ReactNode
  title: string
  lead?: ReactNode
  children?: ReactNode
}

/** The head of a page, with its only first-level heading: the title takes the focus when the page opens. */
export function PageHeader({ kicker, title, lead, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 tabIndex={-1} className={title.length > 90 ? styles.long : undefined}>
        {title}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  )
}
