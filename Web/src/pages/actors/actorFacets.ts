import { ask } from '../../api/client'
import { ActorCountsDocument, type ActorFilterInput, type ActorKind, type ActorsPageQuery, type Role } from '../../api/generated/operations'
import type { FacetValue } from '../../facts/Facet'
import { actorKinds, roles } from '../../french/labels'
import type { ActorSearch } from '../../paths'
import { actorFilter, type ActorFacet } from './actorFilter'

/** The values of each facet, counted or not. */
export type ActorFacets = Record<ActorFacet, readonly FacetValue[]>

/** Every value that the facets offer, not counted yet. */
export function offeredFacets({ themes, directions }: Pick<ActorsPageQuery, 'themes' | 'directions'>): ActorFacets {
  return {
    kind: (Object.keys(actorKinds) as ActorKind[]).map(code => ({ code, name: actorKinds[code], count: undefined })),
    role: (Object.keys(roles) as Role[]).map(code => ({ code, name: roles[code].singular, count: undefined })),
    theme: themes.map(({ code, name }) => ({ code, name, count: undefined })),
    direction: (directions?.nodes ?? []).map(({ slug, name }) => ({ code: slug, name, count: undefined })),
  }
}

/**
 * Asks how many actors each value would leave, whatever is chosen in its facet: a few questions, which the list does not wait for.
 * @param total How many the search found: that many a chosen value leaves.
 */
export async function countFacets(facets: ActorFacets, search: ActorSearch, total: number, signal: AbortSignal): Promise<ActorFacets> {
  const names = Object.keys(facets) as ActorFacet[]
  const asked = names.flatMap(facet => facets[facet].filter(({ code }) => code !== search[facet]).map(({ code }) => actorFilter({ ...search, [facet]: code })))
  const counts = (await countActors(asked, signal)).values()
  const count = (facet: ActorFacet) => facets[facet].map(value => ({ ...value, count: value.code === search[facet] ? total : counts.next().value }))
  return Object.fromEntries(names.map(facet => [facet, count(facet)])) as Record<ActorFacet, FacetValue[]>
}

// As many as the API's limit of cost has room for when a text and all facets narrow the search: ActorCounts.graphql has a place for each.
const countsAtOnce = 19

async function countActors(filters: readonly ActorFilterInput[], signal: AbortSignal): Promise<number[]> {
  const questions = Math.ceil(filters.length / countsAtOnce)
  const size = Math.ceil(filters.length / questions)
  const answers = Array.from({ length: questions }, async (_, index) => {
    const slice = filters.slice(index * size, (index + 1) * size)
    const counts = await ask(ActorCountsDocument, Object.fromEntries(slice.map((filter, place) => [`of${place}`, filter])), signal)
    return slice.map((_, place) => counts[`of${place}` as keyof typeof counts]?.totalCount ?? 0)
  })
  return (await Promise.all(answers)).flat()
}
