import { Link } from 'react-router'
import type { ActorPageQuery, Role } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { CommitmentItem, CommitmentItems } from '../../facts/CommitmentItem'
import { roles } from '../../french/labels'
import { typeset } from '../../french/text'
import { groupBy } from '../../groupBy'
import { paths } from '../../paths'
import styles from './ActorParticipations.module.css'

type Participation = NonNullable<ActorPageQuery['actorBySlug']>['participations'][number]

/** What an actor takes part in, by plan and by role. */
export function ActorParticipations({ of: participations }: { of: readonly Participation[] }) {
  const byPlan = groupBy(participations, part => part.plan?.code)
  return [...byPlan.values()].map(parts => {
    const plan = parts[0]?.plan
    return (
      plan && (
        <article key={plan.code} className={styles.plan}>
          <h3>
            <Link to={paths.plan(plan.code)}>{typeset(plan.title)}</Link>
          </h3>
          {(Object.keys(roles) as Role[]).map(role => (
            <Parts key={role} plan={plan.code} role={role} parts={parts.filter(part => part.role === role)} />
          ))}
        </article>
      )
    )
  })
}

function Parts({ plan, role, parts }: { plan: string; role: Role; parts: readonly Participation[] }) {
  return (
    parts.length > 0 && (
      <div className={styles.role}>
        <h4>
          {roles[role].singular} {parts.length > 1 && <span>{parts.length}</span>}
        </h4>
        <CommitmentItems>
          {parts.map(({ commitment, citations }, index) =>
            commitment ? (
              <CommitmentItem key={index} plan={plan} commitment={commitment} citations={citations} />
            ) : (
              <li key={index} className={styles.whole}>
                Pour le plan dans son ensemble
                <Citations of={citations} />
              </li>
            ),
          )}
        </CommitmentItems>
      </div>
    )
  )
}
