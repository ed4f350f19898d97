import type { ActorsPageQuery } from '../../api/generated/operations'
import { ActorLink } from '../../facts/ActorLink'
import { actorKinds } from '../../french/labels'
import { list } from '../../french/text'
import styles from './ActorRows.module.css'

type Actor = NonNullable<NonNullable<ActorsPageQuery['actors']>['nodes']>[number]

/** Actors by name; where a search found one by another spelling, that spelling. */
export function ActorRows({ actors, text }: { actors: readonly Actor[]; text: string | undefined }) {
  return (
    <ul className={styles.rows}>
      {actors.map(actor => (
        <li key={actor.slug}>
          <p className={styles.name}>
            <ActorLink actor={actor} />
          </p>
          <p className={styles.kind}>{[...new Set([actorKinds[actor.kind], actor.parent?.acronym ?? actor.parent?.name])].filter(Boolean).join(' · ')}</p>
          <OtherNames actor={actor} text={text} />
        </li>
      ))}
    </ul>
  )
}

function OtherNames({ actor, text }: { actor: Actor; text: string | undefined }) {
  if (!text || contains(actor.name, text) || contains(actor.acronym ?? '', text)) return null
  const names = actor.aliases.map(alias => alias.name).filter(name => contains(name, text))
  return names.length > 0 && <p className={styles.alias}>aussi nommé {list(names.map(name => `«\u00a0${name}\u00a0»`))}</p>
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', usage: 'search' })

/** As the API compares: case and accents do not matter. */
function contains(name: string, text: string) {
  return Array.from(name, (_, start) => name.slice(start, start + text.length)).some(part => collator.compare(part, text) === 0)
}
