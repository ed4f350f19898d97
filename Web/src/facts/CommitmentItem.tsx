import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { CitationFragment, CommitmentLevel, CommitmentStatus } from '../api/generated/operations'
import { levels } from '../french/labels'
import { typeset } from '../french/text'
import { paths } from '../paths'
import { Citations } from './Citations'
import styles from './CommitmentItem.module.css'
import { StatusBadge } from './StatusBadge'

interface CommitmentItemProps {
  plan: string
  commitment: { code: string; level: CommitmentLevel; title: string; status?: CommitmentStatus | null }
  /** Where what the list says of the commitment stands. */
  citations: readonly CitationFragment[]
  /** What stands beside the code. */
  mark?: ReactNode
  children?: ReactNode
}

/** A commitment in a list that speaks of it. */
export function CommitmentItem({ plan, commitment: { code, level, title, status = null }, citations, mark, children }: CommitmentItemProps) {
  return (
    <li className={styles.item}>
      <Link to={paths.commitment(plan, code)} className={styles.link}>
        <span className={styles.code}>
          {levels[level]} {code}
        </span>
        <span className={level === 'MEASURE' ? styles.text : styles.title}>{typeset(title)}</span>
      </Link>
      <span className={styles.marks}>
        <StatusBadge status={status} />
        {mark}
      </span>
      {children}
      <Citations of={citations} beside={title} />
    </li>
  )
}

/** Commitments under one another. */
export function CommitmentItems({ children }: { children: ReactNode }) {
  return <ul className={styles.items}>{children}</ul>
}
