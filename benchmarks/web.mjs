// Loads pages of the application and a bare page of Vite and React in turn, and writes web.md. Options: --loads N of each page (9), --chromium PATH.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { startBare } from './measure/bare.mjs'
import { loadOnce } from './measure/loads.mjs'
import { median, number, step, writeReport } from './measure/report.mjs'
import { publish, start, stopAll } from './measure/servers.mjs'

const { values: options } = parseArgs({ options: { loads: { type: 'string', default: '9' }, chromium: { type: 'string', default: '/usr/bin/chromium' } } })
const loads = Number(options.loads)
const work = mkdtempSync(join(tmpdir(), 'transverse-web-'))
const api = 'http://127.0.0.1:5621'
const pages = ['/', '/acteurs', '/acteurs/france-terre-d-asile', '/actions', '/plans/mobilisation-2019', '/explorer']
const measures = { largest: 'largest paint', blocking: 'blocking time', drawing: 'from the answer to the drawn page' }

const milliseconds = (value) => `${number(value)} ms`
let bare, browser

try {
  step('Building the application and the bare page')
  publish('Api', join(work, 'api'))
  await start('API', 'dotnet', [join(work, 'api/Transverse.Api.dll'), `--urls=${api}`], `${api}/health/ready`, {
    Database__ConnectionString: `Data Source=${join(work, 'transverse.db')}`, Limits__RequestsPerMinute: '0', Logging__LogLevel__Default: 'Warning',
  })
  bare = await startBare(join(work, 'bare'), api)
  browser = await chromium.launch({ executablePath: options.chromium, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })

  const rivals = [{ name: 'bare page', address: bare.address }, ...pages.map((path) => ({ name: `\`${path}\``, address: api + path }))].map((rival) => ({ ...rival, seen: [] }))
  for (const rival of rivals) await loadOnce(browser, rival.address)
  for (let load = 0; load < loads; load++) {
    step(`Load ${load + 1} of ${loads}`)
    for (const rival of rivals) rival.seen.push(await loadOnce(browser, rival.address))
  }

  const rows = Object.entries(measures).flatMap(([measure, words]) => {
    const [base, ...others] = rivals.map(({ name, seen }) => ({ name, value: median(seen.map((load) => load[measure])) }))
    // Beside a bare page that never blocks, a ratio means nothing.
    const ratio = (value) => (base.value > 0 ? `, ${number(value / base.value, 2)} × the bare page` : '')
    return [
      { what: `${words}, ${base.name}`, measured: milliseconds(base.value) },
      ...others.map(({ name, value }) => ({ what: `${words}, ${name}`, measured: milliseconds(value) + ratio(value) })),
    ]
  })
  for (const { what, measured } of rows) step(`${what}: ${measured}`)
  await writeReport('web.md', 'The application in a browser', 'Written by `npm run web` in this folder: README.md says how each figure is taken.', rows)
} finally {
  await Promise.all([browser?.close(), bare?.stop(), stopAll()])
  rmSync(work, { recursive: true, force: true })
}
