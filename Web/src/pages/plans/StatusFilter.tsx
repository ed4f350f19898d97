import { Link } from 'react-router'
import type { CommitmentStatus } from '../../api/generated/operations'
import { integer } from '../../french/figures'
import { statuses, statusMeanings } from '../../french/labels'
import { groupBy } from '../../groupBy'
import { paths, type PlanView } from '../../paths'
import styles from './StatusFilter.module.css'

interface StatusFilterProps {
  plan: string
  view: PlanView
  commitments: readonly { status: CommitmentStatus | null }[]
}

/** How many commitments there are of each status, and links that keep only those. */
export function StatusFilter({ plan, view, commitments }: StatusFilterProps) {
  const byStatus = groupBy(commitments, commitment => commitment.status)
  const present = (Object.keys(statuses) as CommitmentStatus[]).filter(status => byStatus.has(status))
  return (
    <nav aria-label="Filtrer par statut" className={styles.filter}>
      <ul>
        <li>
          <Link to={paths.plan(plan, { unfolded: view.unfolded })} aria-current={view.status ? undefined : 'true'} replace preventScrollReset>
            Tout <span>{integer(commitments.length)}</span>
          </Link>
        </li>
        {present.map(status => (
          <li key={status}>
            <Link
              to={paths.plan(plan, { status, unfolded: 'all' })}
              aria-current={view.status === status ? 'true' : undefined}
              title={statusMeanings[status]}
              replace
              preventScrollReset
            >
              {statuses[status]} <span>{integer(byStatus.get(status)?.length ?? 0)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
