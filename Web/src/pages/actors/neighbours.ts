import type { ActorNeighboursQuery, NeighbourFragment } from '../../api/generated/operations'

type Participation = NonNullable<ActorNeighboursQuery['actorBySlug']>['participations'][number]

/** Another actor with what it shares with the one that is looked at. */
export interface Neighbour {
  actor: NeighbourFragment
  /** How many commitments name both. */
  commitments: number
  /** How many funded actions name both. */
  actions: number
}

/** The actors that take part in the same commitments and funded actions, the closest first. */
export function neighboursOf(slug: string, participations: readonly Participation[]): Neighbour[] {
  const commitments = sharedWith(participations.map(part => part.commitment))
  const actions = sharedWith(participations.map(part => part.fundedAction))
  const actors = new Map([...commitments, ...actions].map(([other, { actor }]) => [other, actor]))
  actors.delete(slug)
  return [...actors]
    .map(([other, actor]) => ({ actor, commitments: commitments.get(other)?.things.size ?? 0, actions: actions.get(other)?.things.size ?? 0 }))
    .sort((a, b) => closeness(b) - closeness(a) || a.actor.name.localeCompare(b.actor.name, 'fr'))
}

/** How many things two actors share. */
export function closeness({ commitments, actions }: Neighbour) {
  return commitments + actions
}

/** A thing counts once for an actor, whatever its roles in it. */
function sharedWith(things: readonly (Participation['commitment'] | Participation['fundedAction'])[]) {
  const shared = new Map<string, { actor: NeighbourFragment; things: Set<string> }>()
  for (const thing of things) {
    for (const { actor } of thing?.participations ?? []) {
      const entry = shared.get(actor.slug) ?? { actor, things: new Set() }
      shared.set(actor.slug, entry)
      entry.things.add(thing!.id)
    }
  }
  return shared
}
