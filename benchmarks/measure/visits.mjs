// What visitors, dashboards and careless clients ask, in the mix of the soak: one list, which each connection walks through again and again.
import { mixed, pivot } from './queries.mjs'

const json = { 'content-type': 'application/json' }
const post = (query, variables) => ({ method: 'POST', path: '/graphql', headers: json, body: JSON.stringify({ query, variables }) })
const get = (path, headers = {}) => ({ method: 'GET', path, headers })
const ask = (query, headers) => get(`/graphql?query=${encodeURIComponent(query)}`, headers)

/** The statuses that these requests ask for. */
export const answered = [200, 304, 400]

export const visits = [
  ...mixed.map((query) => post(query)),
  post(pivot),
  post('query ($text: String!) { search(text: $text, first: 10) { totalCount nodes { __typename } } }', { text: 'hotel dieu' }),
  post('query ($slug: String!) { actorBySlug(slug: $slug) { name aliases { name } fundedActions(first: 3) { nodes { code title } } } }', { slug: 'dases' }),
  ask('{ themes { code name } }'),
  ask('{ themes { code name } }', { 'if-none-match': '*' }),
  ask('{ reconciliations(first: 50) { nodes { label printed computed verdict } } }'),
  get('/exports/fundings.csv'),
  get('/exports/actors.jsonl'),
  get('/exports/commitments.xlsx'),
  get('/graphql/schema.graphql'),
  get('/health/ready'),
  post('{ nothing }'),
  post('{ actors(first: 9999) { nodes { name } } }'),
  { method: 'POST', path: '/graphql', headers: json, body: '{ "query": ' },
]
