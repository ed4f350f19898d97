// A mixed load at half of the measured capacity for as long as wanted, while the data change under it; writes soak.md.
// Options: --minutes N (60), --connections N (16).
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { writeGrants } from './measure/grants.mjs'
import { median, number, step, writeReport } from './measure/report.mjs'
import { publish, start, stopAll } from './measure/servers.mjs'
import { answered, visits } from './measure/visits.mjs'

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, connections: { type: 'string', default: '16' } } })
const minutes = Number(options.minutes)
const connections = Number(options.connections)
const work = mkdtempSync(join(tmpdir(), 'transverse-soak-'))
const address = 'http://127.0.0.1:5611'
const settings = { Database__ConnectionString: `Data Source=${join(work, 'transverse.db')}`, Limits__RequestsPerMinute: '0', Logging__LogLevel__Default: 'Warning' }
const environment = { ...settings, MALLOC_ARENA_MAX: '2' } // as the Dockerfile runs it

const press = (duration, more = {}) => autocannon({ url: address, connections, duration, requests: visits, timeout: 30, ...more })

/** What went otherwise than it should, each with how often: no answer, or a status that no visit asks for. */
const wrong = ({ errors, timeouts, statusCodeStats }) => {
  const unexpected = Object.entries(statusCodeStats).filter(([status]) => !answered.includes(Number(status)))
  const all = [['no answer', errors - timeouts], ['no answer in time', timeouts], ...unexpected.map(([status, { count }]) => [status, count])]
  return Object.fromEntries(all.filter(([, count]) => count > 0))
}

const total = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** A file of grants comes in and goes away again, in a process of its own, as an operator would do it. */
function change(present) {
  const command = present ? ['import', 'remove', 'soak'] : ['import', join(work, 'grants.csv'), '--format', 'paris', '--code', 'soak']
  const child = spawn('dotnet', [join(work, 'api/Transverse.Api.dll'), ...command, ...Object.entries(settings).map(([name, value]) => `--${name.replaceAll('__', ':')}=${value}`)], { stdio: 'ignore' })
  return new Promise((resolve) => child.once('exit', resolve))
}

const quarter = (samples, which, value) => median(samples.slice(Math.floor((samples.length * which) / 4), Math.ceil((samples.length * (which + 1)) / 4)).map(value))

try {
  step('Building the API')
  publish('Api', join(work, 'api'), '-p:SkipWeb=true')
  await writeGrants(join(work, 'grants.csv'), 2_000)
  const api = await start('API', 'dotnet', [join(work, 'api/Transverse.Api.dll'), `--urls=${address}`], `${address}/graphql?query={__typename}`, environment)

  await press(15)
  const capacity = (await press(30)).requests.average
  const rate = Math.max(1, Math.floor(capacity / 2))
  step(`Capacity ${number(capacity)} requests/s: ${minutes} minutes at ${rate}`)

  const samples = []
  let [changes, present, changing] = [0, false, Promise.resolve()]
  for (let minute = 0; minute < minutes; minute++) {
    if (minute % 5 === 2) {
      changing = change(present).then((status) => {
        if (status !== 0) throw new Error(`The ${present ? 'removal' : 'import'} ended with ${status}.`)
        changes++
        present = !present
      })
    }
    const result = await press(60, { overallRate: rate })
    await changing
    const sample = { requests: result.requests.total, wrong: wrong(result), p50: result.latency.p50, p99: result.latency.p99, max: result.latency.max, ...(await api.holds()) }
    samples.push(sample)
    step(`${sample.requests} requests, ${total(sample.wrong)} wrong ${JSON.stringify(sample.wrong)}, 99th percentile ${sample.p99} ms, ${number(sample.megabytes)} MB, ${sample.handles} handles, ${sample.threads} threads`)
  }

  const sum = (value) => samples.reduce((total, sample) => total + value(sample), 0)
  const rows = [
    { what: 'capacity, measured before', measured: `${number(capacity)} requests/s` },
    { what: 'load', measured: `${number(sum(({ requests }) => requests) / (60 * minutes))} requests/s for ${minutes} minutes: ${number(sum(({ requests }) => requests))} requests`, aim: 'half of the capacity' },
    { what: 'the data changed meanwhile', measured: `${changes} times, by an import and its removal` },
    { what: 'requests without an answer, or with another status than expected', measured: number(sum((sample) => total(sample.wrong))), aim: 'none' },
    { what: '50th percentile, median and worst minute', measured: `${number(median(samples.map(({ p50 }) => p50)))} ms, ${number(Math.max(...samples.map(({ p50 }) => p50)))} ms` },
    { what: '99th percentile, median and worst minute', measured: `${number(median(samples.map(({ p99 }) => p99)))} ms, ${number(Math.max(...samples.map(({ p99 }) => p99)))} ms` },
    ...[['memory', 'megabytes', ' MB'], ['handles', 'handles', ''], ['threads', 'threads', '']].map(([what, key, unit]) => ({
      what: `${what}, median of each quarter`, measured: [0, 1, 2, 3].map((which) => `${number(quarter(samples, which, (sample) => sample[key]))}${unit}`).join(', '), aim: 'flat',
    })),
  ]
  await api.stop()
  await writeReport('soak.md', 'Soak', 'Written by `npm run soak` in this folder: README.md says what is asked.', rows)
} finally {
  await stopAll()
  rmSync(work, { recursive: true, force: true })
}
