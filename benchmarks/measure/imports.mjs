// The import of a file of grants against SQLite's own bulk tool, which loads the same file into one table of texts: time and peak memory of both.
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { number } from './report.mjs'

/** Imports the file into the database that the settings name, after the bulk tool had its turn. */
export async function imports(work, dll, file, settings, count, note) {
  const bulk = await watch('sqlite3', [join(work, 'bulk.db'), '.mode csv', '.separator ;', `.import ${file} grants`])
  const own = await watch('dotnet', [dll, 'import', file, '--format', 'paris'], settings)
  note(`${number(count)} grants, \`sqlite3 .import\` into one table of texts`, `${number(bulk.seconds, 1)} s, ${number(bulk.megabytes)} MB at most`)
  note('the same file, `import`', `${number(own.seconds, 1)} s, ${number(own.seconds / bulk.seconds, 1)} × the time, ${number(own.megabytes)} MB at most`, 'at most 4 ×, under 500 MB')
}

/** Runs a program to its end: how long it took and how much memory it held at most. */
async function watch(command, args, env = {}) {
  const began = performance.now()
  const program = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  let kilobytes = 0
  const timer = setInterval(async () => {
    const status = await readFile(`/proc/${program.pid}/status`, 'utf8').catch(() => '')
    kilobytes = Math.max(kilobytes, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0))
  }, 50)
  const exit = await new Promise((resolve, reject) => program.once('error', reject).once('exit', resolve))
  clearInterval(timer)
  if (exit !== 0) throw new Error(`${command} ended with ${exit}.`)
  return { seconds: (performance.now() - began) / 1000, megabytes: kilobytes / 1024 }
}
