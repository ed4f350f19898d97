// The frozen sample, its rows linked into the objects that the schema describes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const tables = JSON.parse(readFileSync(join(import.meta.dirname, 'sample.json'), 'utf8'))

/** @typedef {Record<string, any>} Row */
/** @param {Row[]} rows @param {(row: Row) => string} key @returns {(key: string | undefined) => Row | null} */
function index(rows, key) {
  const byKey = new Map(rows.map(row => [key(row), row]))
  return wanted => (wanted === undefined ? null : (byKey.get(wanted) ?? null))
}

/** @param {string} table @param {(row: Row) => Row} link Adds the members of an object, read when they are asked for. */
function entity(table, link) {
  return tables[table].map((/** @type {Row} */ row) => {
    const { document, firstLine, lastLine, printed, ...own } = row
    const cited = firstLine === undefined ? {} : { citations: [{ document: () => documentOf(document), firstLine, lastLine, printed, passage: null }] }
    return { ...own, ...cited, document: () => documentOf(document), ...link(row) }
  })
}

/** @type {Row[]} */ export const documents = entity('documents', row => ({
  id: `document/${row.code}`,
  lineCount: row.lines,
  publisher: () => actorOf(row.publisher),
  plans: () => plans.filter(plan => plan.document() === documentOf(row.code)),
}))
/** @type {Row[]} */ export const plans = entity('plans', row => ({
  id: `plan/${row.code}`,
  owner: () => actorOf(row.owner),
  sections: () => sections.filter(section => section.planCode === row.code),
  commitments: () => commitments.filter(commitment => commitment.planCode === row.code),
}))
/** @type {Row[]} */ const sections = entity('sections', row => ({
  id: `section/${row.document}/${row.code}`,
  planCode: row.plan,
  parent: () => sectionOf(`${row.document}/${row.parent}`),
}))
/** @type {Row[]} */ export const commitments = entity('commitments', row => ({
  id: `commitment/${row.plan}/${row.code}`,
  planCode: row.plan,
  plan: () => planOf(row.plan),
  section: () => sectionOf(`${row.document}/${row.section}`),
  themes: () => (row.themes ?? '').split(';').map(themeOf).filter(Boolean),
  parent: () => commitmentOf(`${row.plan}/${row.parent}`),
  children: () => commitments.filter(child => child.planCode === row.plan && child.parentCode === row.code),
  parentCode: row.parent,
  participations: () => participations.filter(part => part.planCode === row.plan && part.commitmentCode === row.code),
  indicators: () => indicators.filter(indicator => indicator.planCode === row.plan && indicator.commitmentCode === row.code),
  links: () => links.filter(link => [link.fromKey, link.toKey].includes(`${row.plan}/${row.code}`)),
}))
/** @type {Row[]} */ const links = entity('links', row => ({
  fromKey: `${row.fromPlan}/${row.fromCode}`,
  toKey: `${row.toPlan}/${row.toCode}`,
  from: () => commitmentOf(`${row.fromPlan}/${row.fromCode}`),
  to: () => commitmentOf(`${row.toPlan}/${row.toCode}`),
}))
/** @type {Row[]} */ const participations = entity('participations', row => ({
  actorSlug: row.actor,
  planCode: row.plan,
  commitmentCode: row.commitment,
  actor: () => actorOf(row.actor),
  plan: () => planOf(row.plan),
  commitment: () => commitmentOf(`${row.plan}/${row.commitment}`),
}))
/** @type {Row[]} */ const names = entity('names', row => ({ actorSlug: row.actor }))
/** @type {Row[]} */ export const actors = entity('actors', row => ({
  id: `actor/${row.slug}`,
  parent: () => actorOf(row.parent),
  parentSlug: row.parent,
  children: () => actors.filter(actor => actor.parentSlug === row.slug),
  aliases: () => names.filter(name => name.actorSlug === row.slug && name.name !== row.name),
  platformMember: () => participations.some(part => part.actorSlug === row.slug && part.role === 'MEMBER'),
  participations: () => participations.filter(part => part.actorSlug === row.slug),
  indicators: () => indicators.filter(indicator => indicator.actorSlug === row.slug),
  citations: () => names.filter(name => name.actorSlug === row.slug).flatMap(name => name.citations),
}))
/** @type {Row[]} */ const indicators = entity('indicators', row => ({
  actorSlug: row.actor,
  planCode: row.plan,
  commitmentCode: row.commitment,
  commitment: () => commitmentOf(`${row.plan}/${row.commitment}`),
  observations: () => observations.filter(observation => observation.indicatorCode === row.code),
}))
/** @type {Row[]} */ const observations = entity('observations', row => ({
  indicatorCode: row.indicator,
  place: () => placeOf(row.place),
}))
/** @type {Row[]} */ const places = entity('places', row => ({ parent: () => placeOf(row.parent) }))
/** @type {Row[]} */ const themes = entity('themes', () => ({}))

const documentOf = index(documents, row => row.code)
const planOf = index(plans, row => row.code)
const sectionOf = index(sections, row => row.id.slice('section/'.length))
export const commitmentOf = index(commitments, row => row.id.slice('commitment/'.length))
export const actorOf = index(actors, row => row.slug)
const placeOf = index(places, row => row.code)
const themeOf = index(themes, row => row.code)

export const dataset = {
  version: 'sample',
  loadedAt: `${tables.recordedOn}T00:00:00Z`,
  documents,
  coverage: documents.map(document => {
    const facts = commitments.filter(commitment => commitment.document() === document)
    return { document, lines: document.lineCount, facts: facts.length, citedLines: new Set(facts.flatMap(linesOf)).size, notes: [] }
  }),
}

/** @param {Row} fact @returns {number[]} */
function linesOf({ citations: [{ firstLine, lastLine }] }) {
  return Array.from({ length: lastLine - firstLine + 1 }, (_, index) => firstLine + index)
}
