import type { CommitmentPageQuery } from '../../api/generated/operations'
import { CommitmentItem, CommitmentItems } from '../../facts/CommitmentItem'
import { reasonOf } from '../../facts/reasonOf'
import { linkKinds } from '../../french/labels'
import { typeset } from '../../french/text'
import { Badge } from '../../ui/Badge'
import styles from './CommitmentPage.module.css'

type CommitmentLink = NonNullable<CommitmentPageQuery['commitmentByCode']>['links'][number]

/** The same intention elsewhere, seen from the commitment of this page. */
export function CommitmentLinks({ plan, code, links }: { plan: string; code: string; links: readonly CommitmentLink[] }) {
  return (
    <CommitmentItems>
      {links.map((link, index) => {
        const other = link.from.plan.code === plan && link.from.code === code ? link.to : link.from
        return (
          <CommitmentItem key={index} plan={other.plan.code} commitment={other} citations={link.citations} mark={<Badge>{linkKinds[link.kind]}</Badge>}>
            {other.plan.code !== plan && <p className={styles.soft}>Plan&nbsp;: {typeset(other.plan.title)}</p>}
            <p className={styles.soft}>{reasonOf(link)}</p>
          </CommitmentItem>
        )
      })}
    </CommitmentItems>
  )
}
