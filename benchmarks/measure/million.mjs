// The pivot over a million imported grants: from totals, and from the fundings, against the statement that says the same by hand.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { writeGrants } from './grants.mjs'
import { imports } from './imports.mjs'
import { graphql, wait } from './load.mjs'
import { cube } from './queries.mjs'
import { number } from './report.mjs'
import { start } from './servers.mjs'

export async function million(work, count, note) {
  const [file, grants, dll] = [join(work, 'million.db'), join(work, 'grants.csv'), join(work, 'api/Transverse.Api.dll')]
  const settings = { Database__ConnectionString: `Data Source=${file}`, Limits__RequestsPerMinute: '0', Logging__LogLevel__Default: 'Warning', Answers__CachedMegabytes: '0' }
  await writeGrants(grants, count)
  await imports(work, dll, grants, settings, count, note)

  const api = await start('API', 'dotnet', [dll, '--urls=http://127.0.0.1:5601'], 'http://127.0.0.1:5601/graphql?query={__typename}', settings)
  const baselines = await start('Baselines', 'dotnet', [join(work, 'baselines/Transverse.Baselines.dll'), '--urls=http://127.0.0.1:5602', `--Database=${file}`], 'http://127.0.0.1:5602/fundings?first=1')
  const atStart = await api.memory()
  const [endpoint, byHand] = ['http://127.0.0.1:5601/graphql', 'http://127.0.0.1:5602/pivot']
  agree(await answer(graphql(endpoint, cube())), await answer({ url: byHand }))

  const [bounded, generic, statement, totals] = await wait(
    [{ url: `${byHand}?least=0` }, graphql(endpoint, cube('amount: { gte: 0 }')), { url: byHand }, graphql(endpoint, cube())])
  note('pivot of direction by year over the grants, statement by hand with a bound', `${number(bounded)} ms`)
  note('the same, API', `${number(generic)} ms, ${number(generic / bounded, 2)} × the time of it`, 'at most 1.2 ×')
  note('pivot of direction by year over the grants, statement by hand', `${number(statement)} ms`)
  note('the same, API from totals', `${number(totals, 1)} ms, ${number(statement / totals)} times faster`, 'at least 10 times')
  await pause(10_000)
  note('memory at rest with the grants: when started, after these questions', `${number(atStart)} MB, ${number(await api.memory())} MB`, 'under 200 MB')
  await Promise.all([api.stop(), baselines.stop()])
}

const answer = async ({ url, ...request }) => (await fetch(url, request)).json()

/** What is fast must be right as well: every cell, to the cent. */
function agree({ data }, rows) {
  const cells = data.fundingGroups.nodes.map(({ key, measures }) => [key.fundingDirection?.slug ?? null, key.year, measures.amount.sum])
  if (JSON.stringify(cells) !== JSON.stringify(rows)) throw new Error('The pivot of the API is not that of the statement.')
}
