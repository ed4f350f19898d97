import { Link } from 'react-router'
import type { CommitmentPageQuery } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { StatusBadge } from '../../facts/StatusBadge'
import { count, typeset } from '../../french/text'
import { paths } from '../../paths'
import styles from './CommitmentChildren.module.css'

type Child = NonNullable<NonNullable<NonNullable<CommitmentPageQuery['commitmentByCode']>['children']>['nodes']>[number]

/** What a commitment contains, in order. */
export function CommitmentChildren({ plan, nodes }: { plan: string; nodes: readonly Child[] }) {
  return (
    <ol className={styles.children}>
      {nodes.map(child => (
        <li key={child.code}>
          <p className={styles.head}>
            <span className={styles.code}>{child.code}</span>
            <StatusBadge status={child.status} />
          </p>
          <p className={child.level === 'MEASURE' ? undefined : styles.title}>
            <Link to={paths.commitment(plan, child.code)}>{typeset(child.title)}</Link>
          </p>
          {child.summary && <p className={styles.summary}>{typeset(child.summary)}</p>}
          {child.children && child.children.totalCount > 0 && <p className={styles.summary}>{count(child.children.totalCount, 'mesure')}</p>}
          <Citations of={child.citations} />
        </li>
      ))}
    </ol>
  )
}
