import type { ActorPageQuery } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { Section } from '../../ui/Section'
import styles from './ActorNames.module.css'

/** Every other spelling of the actor's name, with where it stands. */
export function ActorNames({ actor: { aliases } }: { actor: Pick<NonNullable<ActorPageQuery['actorBySlug']>, 'aliases'> }) {
  return (
    aliases.length > 0 && (
      <Section title="Autres noms imprimés">
        <ul className={styles.names}>
          {aliases.map((alias, index) => (
            <li key={index}>
              {alias.name}
              <Citations of={alias.citations} />
            </li>
          ))}
        </ul>
      </Section>
    )
  )
}
