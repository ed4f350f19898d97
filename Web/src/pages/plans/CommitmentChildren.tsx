import type { CommitmentPageQuery } from '../../api/generated/operations'
import { CommitmentItem, CommitmentItems } from '../../facts/CommitmentItem'
import { count, typeset } from '../../french/text'
import styles from './CommitmentPage.module.css'

type Child = NonNullable<NonNullable<NonNullable<CommitmentPageQuery['commitmentByCode']>['children']>['nodes']>[number]

/** What a commitment contains, in order. */
export function CommitmentChildren({ plan, nodes }: { plan: string; nodes: readonly Child[] }) {
  return (
    <CommitmentItems>
      {nodes.map(child => (
        <CommitmentItem key={child.code} plan={plan} commitment={child} citations={child.citations}>
          {child.summary && <p className={styles.soft}>{typeset(child.summary)}</p>}
          {child.children && child.children.totalCount > 0 && <p className={styles.soft}>{count(child.children.totalCount, 'mesure')}</p>}
        </CommitmentItem>
      ))}
    </CommitmentItems>
  )
}
