import type { ActorFilterInput } from '../../api/generated/operations'
import type { ActorSearch } from '../../paths'

/** The facets of the directory, each a member of a search. */
export type ActorFacet = 'kind' | 'role' | 'theme' | 'direction'

type Conditions = { [Member in 'text' | ActorFacet]: (value: NonNullable<ActorSearch[Member]>) => ActorFilterInput }

const conditions: Conditions = {
  // Any name that a document gives to an actor finds it.
  text: contains => ({ or: [{ name: { contains } }, { acronym: { contains } }, { aliases: { some: { name: { contains } } } }] }),
  kind: eq => ({ kind: { eq } }),
  role: eq => ({ participations: { some: { role: { eq } } } }),
  theme: eq => {
    const themes = { some: { code: { eq } } }
    return { or: [{ fundedActions: { some: { themes } } }, { participations: { some: { commitment: { themes } } } }] }
  },
  // Whoever has a part in an action that the direction, or a service of it, is responsible for.
  direction: eq => ({
    fundedActions: {
      some: { participations: { some: { role: { eq: 'RESPONSIBLE_SERVICE' }, actor: { direction: { slug: { eq } } } } } },
    },
  }),
}

/** What the API is asked for a search: all of its conditions at once. */
export function actorFilter(search: ActorSearch): ActorFilterInput {
  const { text, kind, role, theme, direction } = search
  const wanted = [
    text && conditions.text(text),
    kind && conditions.kind(kind),
    role && conditions.role(role),
    theme && conditions.theme(theme),
    direction && conditions.direction(direction),
  ].filter(condition => !!condition)
  return wanted.length > 0 ? { and: wanted } : {}
}
