import { ask } from '../../api/client'
import { ActorCountDocument, type ActorKind, type ActorsPageQuery, type Role } from '../../api/generated/operations'
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

/** Asks how many actors each value would leave, whatever is chosen in its facet: one small question each, none of which the list waits for. */
export async function countFacets(facets: ActorFacets, search: ActorSearch, signal: AbortSignal): Promise<ActorFacets> {
  const countAll = (facet: ActorFacet) =>
    Promise.all(
      facets[facet].map(async value => {
        const { actors } = await ask(ActorCountDocument, { where: actorFilter({ ...search, [facet]: value.code }) }, signal)
        return { ...value, count: actors?.totalCount ?? 0 }
      }),
    )
  const [kind, role, theme, direction] = await Promise.all([countAll('kind'), countAll('role'), countAll('theme'), countAll('direction')])
  return { kind, role, theme, direction }
}
