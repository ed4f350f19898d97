import type { ActorPageQuery } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { groupBy } from '../../groupBy'
import { Section } from '../../ui/Section'
import styles from './ActorNames.module.css'

/** Every other spelling of the actor's name, with where it stands. */
export function ActorNames({ actor: { aliases } }: { actor: Pick<NonNullable<ActorPageQuery['actorBySlug']>, 'aliases'> }) {
  const byName = groupBy(aliases, alias => alias.name)
  return (
    byName.size > 0 && (
      <Section title="Autres noms imprimés">
        <ul className={styles.names}>
          {[...byName].map(([name, spelling]) => (
            <li key={name}>
              {name}
              <Citations of={spelling.flatMap(alias => alias.citations)} />
            </li>
          ))}
        </ul>
      </Section>
    )
  )
}
