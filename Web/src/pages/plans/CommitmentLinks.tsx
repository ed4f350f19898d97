import { Link } from 'react-router'
import type { CommitmentPageQuery } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { confidences, linkKinds } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { Badge } from '../../ui/Badge'
import styles from './CommitmentChildren.module.css'

type CommitmentLink = NonNullable<CommitmentPageQuery['commitmentByCode']>['links'][number]

/** The same intention elsewhere, seen from the commitment of this page. */
export function CommitmentLinks({ plan, code, links }: { plan: string; code: string; links: readonly CommitmentLink[] }) {
  return (
    <ul className={styles.children}>
      {links.map((link, index) => {
        const other = link.from.plan.code === plan && link.from.code === code ? link.to : link.from
        return (
          <li key={index}>
            <p className={styles.head}>
              <span className={styles.code}>{other.code}</span>
              <Badge>{linkKinds[link.kind]}</Badge>
            </p>
            <p>
              <Link to={paths.commitment(other.plan.code, other.code)}>{typeset(other.title)}</Link>
              {other.plan.code !== plan && <> ({typeset(other.plan.title)})</>}
            </p>
            <p className={styles.summary}>
              {typeset(link.rationale)} Certitude&nbsp;: {confidences[link.confidence]}.
            </p>
            <Citations of={link.citations} />
          </li>
        )
      })}
    </ul>
  )
}
