// Answers any operation of the schema from the sample: enough of filters, orders and pages to use the application.
import { buildASTSchema, graphql } from 'graphql'
import { readSchema } from '../schema.js'
import { actorOf, actors, commitmentOf, commitments, dataset, documents, plans } from './data.js'

/** @typedef {import('./data.js').Row} Row */

const schema = buildASTSchema(readSchema())

const rootValue = {
  dataset,
  documents,
  plans,
  commitments,
  actors,
  /** @param {{ code: string }} key */
  documentByCode: ({ code }) => documents.find(document => document.code === code),
  /** @param {{ code: string }} key */
  planByCode: ({ code }) => plans.find(plan => plan.code === code),
  /** @param {{ plan: string, code: string }} key */
  commitmentByCode: ({ plan, code }) => commitmentOf(`${plan}/${code}`),
  /** @param {{ slug: string }} key */
  actorBySlug: ({ slug }) => actorOf(slug),
}

/** @param {{ query: string, variables?: Record<string, unknown>, operationName?: string }} request */
export function answer({ query, variables, operationName }) {
  return graphql({ schema, rootValue, fieldResolver: resolve, source: query, variableValues: variables, operationName })
}

/** @type {import('graphql').GraphQLFieldResolver<any, unknown>} */
function resolve(source, args, _context, info) {
  const value = read(source[info.fieldName], args)
  return String(info.returnType).replace('!', '').endsWith('Connection') ? connection(value, args) : value
}

/** @param {unknown} value @param {object} [args] */
function read(value, args) {
  return typeof value === 'function' ? value(args) : value
}

/** @param {Row[]} rows @param {Row} args */
function connection(rows, { where, order, first, after, last, before }) {
  const found = rows.filter(row => matches(row, where))
  const [sort] = Object.entries(order?.[0] ?? {})
  if (sort) found.sort((a, b) => compare(read(a[sort[0]]), read(b[sort[0]])) * (sort[1] === 'DESC' ? -1 : 1))
  const start = after ? Number(after) : 0
  const end = before ? Number(before) - 1 : found.length
  const from = last ? Math.max(start, end - last) : start
  const to = last ? end : Math.min(end, start + (first ?? 10))
  return {
    totalCount: found.length,
    nodes: found.slice(from, to),
    pageInfo: { hasPreviousPage: from > 0, hasNextPage: to < found.length, startCursor: String(from + 1), endCursor: String(to) },
  }
}

/** @param {unknown} value @param {Row | null | undefined} condition @returns {boolean} */
function matches(value, condition) {
  return Object.entries(condition ?? {}).every(([name, wanted]) => {
    switch (name) {
      case 'and': return wanted.every((/** @type {Row} */ one) => matches(value, one))
      case 'or': return wanted.some((/** @type {Row} */ one) => matches(value, one))
      case 'some': return /** @type {Row[]} */ (value).some(item => matches(item, wanted))
      case 'eq': return fold(value) === fold(wanted)
      case 'in': return wanted.map(fold).includes(fold(value))
      case 'contains': return String(fold(value) ?? '').includes(String(fold(wanted)))
      case 'startsWith': return String(fold(value) ?? '').startsWith(String(fold(wanted)))
      default: return matches(read(/** @type {Row} */ (value)[name]), wanted)
    }
  })
}

/** @param {unknown} value */
function fold(value) {
  return typeof value === 'string' ? value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : (value ?? null)
}

/** @param {unknown} a @param {unknown} b */
function compare(a, b) {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a ?? '').localeCompare(String(b ?? ''), 'fr')
}
