import type { ParticipantFragment, Role } from '../api/generated/operations'
import { roles } from '../french/labels'
import { typeset } from '../french/text'
import { groupBy } from '../groupBy'
import { ActorLink } from './ActorLink'
import { Citations } from './Citations'
import styles from './Participants.module.css'

/** Who takes part, by role, each with where it is named; elected officials with their office. */
export function Participants({ of: participations }: { of: readonly ParticipantFragment[] }) {
  const byRole = groupBy(participations, part => part.role)
  return (Object.keys(roles) as Role[]).map(role => {
    const parts = byRole.get(role)
    return (
      parts && (
        <div key={role} className={styles.role}>
          <h3>{parts.length > 1 ? roles[role].plural : roles[role].singular}</h3>
          <ul>
            {parts.map((part, index) => (
              <li key={index}>
                <ActorLink actor={part.actor} />
                {part.actor.kind === 'ELECTED_OFFICIAL' && part.actor.note && <p className={styles.office}>{typeset(part.actor.note)}</p>}
                <Citations of={part.citations} />
              </li>
            ))}
          </ul>
        </div>
      )
    )
  })
}
