import type { ActorKind, CommitmentStatus } from './api/generated/operations'
import { actorKinds, statuses } from './french/labels'

/** What the list of actors shows: kept in the URL, so that any view can be sent. */
export interface ActorSearch {
  text?: string | undefined
  kind?: ActorKind | undefined
  /** The cursor of the item before the page; opaque. */
  after?: string | undefined
  /** The cursor of the item after the page; opaque. */
  before?: string | undefined
}

/** How the tree of a plan is shown. */
export interface PlanView {
  /** A status, or every commitment. */
  status?: CommitmentStatus | undefined
  /** Codes of the unfolded commitments, or all of them. */
  unfolded?: readonly string[] | 'all' | undefined
}

/** Every address of the application: no other file writes one. */
export const paths = {
  home: '/',
  plans: '/plans',
  plan: (code: string, view: PlanView = {}) =>
    segments('plans', code) + query({ statut: view.status, deplie: view.unfolded === 'all' ? 'tout' : view.unfolded?.join('~') }),
  commitment: (plan: string, code: string) => segments('plans', plan, code),
  actors: (search: ActorSearch = {}) =>
    '/acteurs' + query({ q: search.text, nature: search.kind, apres: search.after, avant: search.before }),
  actor: (slug: string) => segments('acteurs', slug),
  /** Served by the API, not by the application. */
  graphiql: '/graphql/ui/',
  schema: '/graphql/schema.graphql',
}

/** Reads back what `paths.actors` wrote. */
export function readActorSearch(search: URLSearchParams): ActorSearch {
  const text = (search.get('q') ?? '').trim()
  return {
    text: text === '' ? undefined : text,
    kind: oneOf(actorKinds, search.get('nature')),
    after: search.get('apres') ?? undefined,
    before: search.get('avant') ?? undefined,
  }
}

/** Reads back what `paths.plan` wrote. */
export function readPlanView(search: URLSearchParams): Required<PlanView> {
  const unfolded = search.get('deplie')
  return { status: oneOf(statuses, search.get('statut')), unfolded: unfolded === 'tout' ? 'all' : (unfolded?.split('~').filter(Boolean) ?? []) }
}

/** A value of an enum as an address gives it; anything else is ignored. */
function oneOf<Value extends string>(labels: Record<Value, unknown>, text: string | null) {
  return text !== null && Object.hasOwn(labels, text) ? (text as Value) : undefined
}

function segments(...parts: string[]) {
  return parts.map(part => `/${encodeURIComponent(part)}`).join('')
}

function query(parameters: Record<string, string | undefined>) {
  const present = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return present.length > 0 ? `?${new URLSearchParams(present)}` : ''
}
