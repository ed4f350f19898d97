// Load by autocannon. Rivals take turns in rounds, so that what else the machine does strikes all of them.
import autocannon from 'autocannon'
import { median } from './report.mjs'

const json = { 'content-type': 'application/json' }

export const graphql = (address, query, headers = {}) => ({ url: address, method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify({ query }) })

/** The median requests per second of each rival, in their order. */
export async function compare(rivals, { connections = 32, duration = 8, rounds = 3 } = {}) {
  const speeds = rivals.map(() => [])
  for (const rival of rivals) await autocannon({ ...rival, connections, duration })
  for (let round = 0; round < rounds; round++) {
    for (const [index, rival] of rivals.entries()) {
      const result = await autocannon({ ...rival, connections, duration })
      refuse(rival, result)
      speeds[index].push(result.requests.average)
    }
  }
  return speeds.map(median)
}

/** The median milliseconds that each rival takes for one request alone, in their order. */
export async function wait(rivals, rounds = 9) {
  const times = rivals.map(() => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, { url, ...request }] of rivals.entries()) {
      const start = performance.now()
      const response = await fetch(url, request)
      await response.arrayBuffer()
      if (!response.ok) throw new Error(`${url}: status ${response.status}: nothing to compare.`)
      if (round >= 0) times[index].push(performance.now() - start)
    }
  }
  return times.map(median)
}

/** Many clients at once for a while: autocannon's own result. */
export const press = (requests, url, connections, duration) => autocannon({ url, connections, duration, requests, timeout: 30 })

function refuse({ url }, { errors, timeouts, non2xx }) {
  if (errors || timeouts || non2xx) throw new Error(`${url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals: nothing to compare.`)
}
