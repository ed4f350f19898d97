// Measures everything and writes results.md. Options: --seconds N for each round, --minutes N for the load of 200 clients, --grants N for the file of grants.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allocations } from './measure/allocations.mjs'
import { compare, graphql, press } from './measure/load.mjs'
import { million } from './measure/million.mjs'
import { list, mixed, nothing } from './measure/queries.mjs'
import { refusals, slowestRefusal } from './measure/refusals.mjs'
import { number, percent, step, writeReport } from './measure/report.mjs'
import { publish, root, start, stopAll } from './measure/servers.mjs'

const { values: options } = parseArgs({
  options: { seconds: { type: 'string', default: '8' }, minutes: { type: 'string', default: '1' }, grants: { type: 'string', default: '1000000' } },
})
const work = mkdtempSync(join(tmpdir(), 'transverse-benchmarks-'))
const database = join(work, 'transverse.db')
const duration = Number(options.seconds)
const rows = []

const note = (what, measured, aim) => {
  step(`${what}: ${measured}`)
  rows.push({ what, measured, aim })
}

try {
  step('Building the API and its baselines')
  publish('Api', join(work, 'api'), '-p:SkipWeb=true')
  publish('benchmarks/Baselines', join(work, 'baselines'))

  const api = await start('API', 'dotnet', [join(work, 'api/Transverse.Api.dll'), '--urls=http://127.0.0.1:5601'], 'http://127.0.0.1:5601/graphql?query={__typename}', {
    Database__ConnectionString: `Data Source=${database}`, Limits__RequestsPerMinute: '0', Logging__LogLevel__Default: 'Warning', Answers__CachedMegabytes: '0',
  })
  const baselines = await start('Baselines', 'dotnet', [join(work, 'baselines/Transverse.Baselines.dll'), '--urls=http://127.0.0.1:5602', `--Database=${database}`], 'http://127.0.0.1:5602/fundings?first=1')
  const mercurius = await start('Mercurius', process.execPath, [join(root, 'benchmarks/peers/mercurius.mjs'), database, '5603'], 'http://127.0.0.1:5603/graphql?query={__typename}')
  const endpoint = 'http://127.0.0.1:5601/graphql'

  const [bare, typename] = await compare([graphql('http://127.0.0.1:5602/bare', nothing), graphql(endpoint, nothing)], { duration })
  note('`{ __typename }`, bare Kestrel endpoint', `${number(bare)} requests/s`)
  note('`{ __typename }`, API', `${number(typename)} requests/s, ${percent(typename, bare)} of it`, 'at least 70 %')

  const [rest, node, fundings] = await compare(
    [{ url: 'http://127.0.0.1:5602/fundings?first=50' }, graphql('http://127.0.0.1:5603/graphql', list), graphql(endpoint, list)], { duration })
  note('50 fundings, REST by hand', `${number(rest)} requests/s`)
  note('50 fundings, Mercurius with jit and better-sqlite3', `${number(node)} requests/s`)
  note('50 fundings, API', `${number(fundings)} requests/s: ${percent(fundings, rest)} of REST, ${number(fundings / node, 2)} × Mercurius`, 'at least 60 % and 1.5 ×')
  await Promise.all([baselines.stop(), mercurius.stop()])

  const [limit, refused] = await slowestRefusal(endpoint)
  note(`${refusals} requests beyond a limit, median until the refusal of the slowest`, `${number(refused, 1)} ms (${limit})`, 'under 5 ms')

  const before = await api.memory()
  const load = await press(mixed.map((query) => graphql(endpoint, query)), endpoint, 200, 60 * Number(options.minutes))
  note('200 clients, mixed queries', `${number(load.requests.average)} requests/s, 99th percentile ${load.latency.p99} ms, ${load.errors} errors, ${load.timeouts} timeouts, ${load.non2xx} refusals`, 'no error')
  note('memory before and after these clients', `${number(before)} MB, ${number(await api.memory())} MB`, 'flat')
  await api.stop()
  await million(work, Number(options.grants), note)

  for (const { what, measured } of allocations(root, work)) note(what, measured)
  await writeReport('results.md', 'Results', 'Written by `npm start` in this folder: README.md says how each figure is taken.', rows)
} finally {
  await stopAll()
  rmSync(work, { recursive: true, force: true })
}
