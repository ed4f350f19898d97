import type { ActorKind, CommitmentStatus, ReconciliationKind, ReconciliationVerdict, Role } from './api/generated/operations'
import { actorKinds, reconciliationKinds, reconciliationVerdicts, roles, statuses } from './french/labels'
import { openingView, writePivotView, type PivotView } from './pivot/PivotView'

/** What the list of actors shows: kept in the URL, so that any view can be sent. */
export interface ActorSearch {
  text?: string | undefined
  kind?: ActorKind | undefined
  role?: Role | undefined
  /** The code of a theme. */
  theme?: string | undefined
  /** The slug of a direction. */
  direction?: string | undefined
  /** The cursor of the item before the page; opaque. */
  after?: string | undefined
  /** The cursor of the item after the page; opaque. */
  before?: string | undefined
}

/** What the list of funded actions shows. */
export interface ActionView {
  text?: string | undefined
  /** The code of a step. */
  step?: string | undefined
  /** The code of a theme. */
  theme?: string | undefined
  /** The slug of a direction. */
  direction?: string | undefined
  /** By amount, or in the order of the document. */
  order?: 'amount' | undefined
  /** From 1. */
  page?: number | undefined
}

/** Which of the checks are shown. */
export interface DifferenceView {
  kind?: ReconciliationKind | undefined
  verdict?: ReconciliationVerdict | undefined
  /** The code of a document. */
  document?: string | undefined
  /** From 1. */
  page?: number | undefined
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
  actors: ({ text, kind, role, theme, direction, after, before }: ActorSearch = {}) =>
    '/acteurs' + query({ q: text, nature: kind, role, theme, direction, apres: after, avant: before }),
  actor: (slug: string) => segments('acteurs', slug),
  actions: ({ text, step, theme, direction, order, page = 1 }: ActionView = {}) =>
    '/actions' + query({ q: text, etape: step, theme, direction, ordre: order && 'montant', page: page > 1 ? String(page) : undefined }),
  accessibility: '/accessibilite',
  sources: '/sources',
  /** A document; with lines, the passage that stands there. */
  source: (code: string, lines?: { first: number; last: number }) => segments('sources', code) + query({ lignes: lines && `${lines.first}-${lines.last}` }),
  comparison: (from: string, to: string) => '/plans/comparaison' + query({ de: from, a: to }),
  action: (code: string) => segments('actions', code),
  explorer: (view: PivotView = openingView) => '/explorer' + query(Object.fromEntries(view === openingView ? [] : writePivotView(view))),
  differences: ({ kind, verdict, document, page = 1 }: DifferenceView = {}) => '/ecarts' + query({ nature: kind, verdict, document, page: page > 1 ? String(page) : undefined }),
  data: '/api',
  /** Served by the API, not by the application. */
  graphiql: '/graphql/ui/',
  /** GraphiQL with a request filled in. */
  graphiqlWith: (request: string, variables: object) => '/graphql/ui/' + query({ query: request, variables: JSON.stringify(variables, null, 2) }),
  schema: '/graphql/schema.graphql',
  /** A file of a list or of groups; the arguments are those of the API's field. */
  export: (field: string, format: string, given: Record<string, unknown> = {}) =>
    segments('exports', `${field}.${format}`) + query(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]))),
}

/** Whether an address is that of a chart in the page of someone else. */
export function isEmbedded(pathname: string, search: string) {
  return pathname === paths.explorer() && new URLSearchParams(search).get('embed') === '1'
}

/** Reads back what `paths.actors` wrote. */
export function readActorSearch(search: URLSearchParams): ActorSearch {
  return {
    text: words(search.get('q')),
    kind: oneOf(actorKinds, search.get('nature')),
    role: oneOf(roles, search.get('role')),
    theme: search.get('theme') ?? undefined,
    direction: search.get('direction') ?? undefined,
    after: search.get('apres') ?? undefined,
    before: search.get('avant') ?? undefined,
  }
}

/** Reads back what `paths.actions` wrote. */
export function readActionView(search: URLSearchParams): ActionView {
  const page = Number(search.get('page'))
  return {
    text: words(search.get('q')),
    step: search.get('etape') ?? undefined,
    theme: search.get('theme') ?? undefined,
    direction: search.get('direction') ?? undefined,
    order: search.get('ordre') === 'montant' ? 'amount' : undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  }
}

/** Reads back what `paths.differences` wrote. */
export function readDifferenceView(search: URLSearchParams): DifferenceView {
  const page = Number(search.get('page'))
  return {
    kind: oneOf(reconciliationKinds, search.get('nature')),
    verdict: oneOf(reconciliationVerdicts, search.get('verdict')),
    document: search.get('document') ?? undefined,
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  }
}

/** Reads back what `paths.plan` wrote. */
export function readPlanView(search: URLSearchParams): Required<PlanView> {
  const unfolded = search.get('deplie')
  return { status: oneOf(statuses, search.get('statut')), unfolded: unfolded === 'tout' ? 'all' : (unfolded?.split('~').filter(Boolean) ?? []) }
}

/** Reads back the lines that `paths.source` wrote; nothing where they are not lines of a document of that length. */
export function readLines(search: URLSearchParams, lineCount: number) {
  const [, first, last] = (/^(\d+)-(\d+)$/.exec(search.get('lignes') ?? '') ?? []).map(Number)
  return first && last && first <= last && last <= lineCount ? { first, last } : undefined
}

/** A value of an enum as an address gives it; anything else is ignored. */
function oneOf<Value extends string>(labels: Record<Value, unknown>, text: string | null) {
  return text !== null && Object.hasOwn(labels, text) ? (text as Value) : undefined
}

/** What was written in a search field; nothing where it is blank. */
function words(text: string | null) {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}

function segments(...parts: string[]) {
  return parts.map(part => `/${encodeURIComponent(part)}`).join('')
}

function query(parameters: Record<string, string | undefined>) {
  const present = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return present.length > 0 ? `?${new URLSearchParams(present)}` : ''
}
