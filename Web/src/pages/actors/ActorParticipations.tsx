import { Link } from 'react-router'
import type { ActorPageQuery, Role } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { StatusBadge } from '../../facts/StatusBadge'
import { levels, roles } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import styles from './ActorParticipations.module.css'

type Participation = NonNullable<ActorPageQuery['actorBySlug']>['participations'][number]

/** What an actor takes part in, by plan and by role. */
export function ActorParticipations({ of: participations }: { of: readonly Participation[] }) {
  const byPlan = Map.groupBy(participations, part => part.plan?.code)
  return [...byPlan.values()].map(parts => {
    const plan = parts[0]?.plan
    return (
      <article key={plan?.code ?? ''} className={styles.plan}>
        <h3>{plan && <Link to={paths.plan(plan.code)}>{typeset(plan.title)}</Link>}</h3>
        {(Object.keys(roles) as Role[]).map(role => (
          <Parts key={role} role={role} parts={parts.filter(part => part.role === role)} />
        ))}
      </article>
    )
  })
}

function Parts({ role, parts }: { role: Role; parts: readonly Participation[] }) {
  return (
    parts.length > 0 && (
      <div className={styles.role}>
        <h4>{roles[role].singular}</h4>
        <ul>
          {parts.map(({ plan, commitment, citations }, index) => (
            <li key={index}>
              {plan && commitment ? (
                <p className={styles.commitment}>
                  <Link to={paths.commitment(plan.code, commitment.code)}>
                    {levels[commitment.level]} {commitment.code} – {typeset(commitment.title)}
                  </Link>
                  <StatusBadge status={commitment.status} />
                </p>
              ) : (
                <p>Pour le plan dans son ensemble</p>
              )}
              <Citations of={citations} />
            </li>
          ))}
        </ul>
      </div>
    )
  )
}
