import type { ActorsPageQuery } from '../../api/generated/operations'
import { ActorLink } from '../../facts/ActorLink'
import { actorKinds } from '../../french/labels'
import { count, includesText, list, quoted } from '../../french/text'
import styles from './ActorRows.module.css'

type Actor = NonNullable<NonNullable<ActorsPageQuery['actors']>['nodes']>[number]

/** Actors by name; where a search found one by another spelling, that spelling. */
export function ActorRows({ actors, text }: { actors: readonly Actor[]; text: string | undefined }) {
  return (
    <ul className={styles.rows} aria-label="Acteurs">
      {actors.map(actor => (
        <li key={actor.slug}>
          <p className={styles.name}>
            <ActorLink actor={actor} />
          </p>
          <p className={styles.kind}>{[...new Set([actorKinds[actor.kind], actor.parent?.acronym ?? actor.parent?.name])].filter(Boolean).join(' · ')}</p>
          <p className={styles.parts}>{[...partsOf(actor)].join(' · ')}</p>
          <OtherNames actor={actor} text={text} />
        </li>
      ))}
    </ul>
  )
}

function* partsOf({ fundedActions, participations }: Actor) {
  const parts = participations.filter(part => part.plan).length
  if (fundedActions?.totalCount) yield count(fundedActions.totalCount, 'action financée', 'actions financées')
  if (parts > 0) yield count(parts, 'participation à un plan', 'participations aux plans')
}

function OtherNames({ actor, text }: { actor: Actor; text: string | undefined }) {
  if (!text || includesText(actor.name, text) || includesText(actor.acronym ?? '', text)) return null
  const names = actor.aliases.map(alias => alias.name).filter(name => includesText(name, text))
  return names.length > 0 && <p className={styles.alias}>aussi nommé {list(names.map(quoted))}</p>
}
