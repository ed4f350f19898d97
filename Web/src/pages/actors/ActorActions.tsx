import { Link } from 'react-router'
import type { ActorActionsQuery, Role } from '../../api/generated/operations'
import { roles } from '../../french/labels'
import { list, typeset } from '../../french/text'
import { groupBy } from '../../groupBy'
import { paths } from '../../paths'
import { Section } from '../../ui/Section'
import styles from './ActorActions.module.css'

type Action = NonNullable<NonNullable<NonNullable<ActorActionsQuery['actorBySlug']>['fundedActions']>['nodes']>[number]

interface ActorActionsProps {
  actions: readonly Action[]
  participations: readonly { role: Role; fundedAction: { code: string } | null }[]
}

const byCode = new Intl.Collator('fr', { numeric: true })

/** The funded actions in which the actor has a part, with its roles. */
export function ActorActions({ actions, participations }: ActorActionsProps) {
  if (actions.length === 0) return null
  const byAction = groupBy(participations, part => part.fundedAction?.code)
  return (
    <Section title="Actions financées">
      <ul className={styles.actions}>
        {actions
          .toSorted((a, b) => byCode.compare(a.code, b.code))
          .map(({ code, title, summary }) => {
            const names = [...new Set((byAction.get(code) ?? []).map(part => roles[part.role].singular.toLowerCase()))]
            return (
              <li key={code}>
                <p className={styles.kicker}>{[code, list(names)].filter(Boolean).join(' · ')}</p>
                <h3>
                  <Link to={paths.action(code)}>{typeset(title)}</Link>
                </h3>
                {summary && <p className={styles.summary}>{typeset(summary)}</p>}
              </li>
            )
          })}
      </ul>
    </Section>
  )
}
