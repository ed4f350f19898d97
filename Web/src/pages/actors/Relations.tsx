import type { ActorPageQuery } from '../../api/generated/operations'
import { ActorLink } from '../../facts/ActorLink'
import { Section } from '../../ui/Section'
import styles from './ActorNames.module.css'

/** The body that the actor belongs to and those that belong to it. */
export function Relations({ actor: { parent, children } }: { actor: Pick<NonNullable<ActorPageQuery['actorBySlug']>, 'parent' | 'children'> }) {
  return (
    <>
      {parent && (
        <Section title="Rattachement">
          <p>
            <ActorLink actor={parent} />
          </p>
        </Section>
      )}
      {children.length > 0 && (
        <Section title="Services et organismes rattachés">
          <ul className={styles.names}>
            {children.map(child => (
              <li key={child.slug}>
                <ActorLink actor={child} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
