// How long the API takes to refuse what goes beyond a limit: one request at a time, so that nothing else is waited for.
import { median } from './report.mjs'

const repeat = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join(' ')

const probes = {
  tokens: `{ ${repeat(4001, () => '__typename')} }`,
  characters: `{ __typename } #${'x'.repeat(100_000)}`,
  aliases: `{ ${repeat(101, (index) => `alias${index}: __typename`)} }`,
  'root fields': `{ ${repeat(500, () => '__typename')} }`,
  depth: `{ actors { nodes ${'{ fundedActions { nodes '.repeat(8)}{ __typename }${' } }'.repeat(8)} } }`,
  'levels of syntax': `{ actors(where: ${'{ and: '.repeat(200)}{}${' }'.repeat(200)}) { totalCount } }`,
  directives: `{ __typename ${'@aa'.repeat(10)} }`,
  'circular introspection': '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
  cost: '{ actors(first: 50) { nodes { fundedActions(first: 50) { nodes { fundings(first: 50) { nodes { amount } } } } } } }',
}
const bodies = [...Object.entries(probes).map(([limit, query]) => [limit, { query }]), ['batch', Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))]]

/** The limit whose refusal takes longest, and the median milliseconds of it. */
export async function slowestRefusal(address, times = 50) {
  const medians = []
  for (const [limit, body] of bodies) {
    const durations = []
    for (let time = 0; time < times; time++) {
      const start = performance.now()
      const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
      await response.text()
      if (response.status !== 400) throw new Error(`A request beyond the limit of ${limit} is answered with ${response.status}: nothing to measure.`)
      durations.push(performance.now() - start)
    }
    medians.push([limit, median(durations)])
  }
  return medians.toSorted(([, a], [, b]) => b - a)[0]
}

export const refusals = bodies.length
