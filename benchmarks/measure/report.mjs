// The figures as a table, with the machine and the day.
import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { execFileSync } from 'node:child_process'

export const number = (value, digits = 0) => value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
export const percent = (part, whole) => `${number((100 * part) / whole)} %`

/** Says on the screen what is being done. */
export const step = (text) => console.log(`${new Date().toTimeString().slice(0, 8)}  ${text}`)

/** Writes a file of this folder: one table of what was measured, how much, and what was aimed at. */
export async function writeReport(name, title, introduction, rows) {
  const table = ['| what | measured | aim |', '| --- | --- | --- |', ...rows.map(({ what, measured, aim }) => `| ${what} | ${measured} | ${aim ?? '–'} |`)]
  await writeFile(new URL(`../${name}`, import.meta.url), [`# ${title}`, '', introduction, '', ...(await machine()), '', ...table, ''].join('\n'))
}

async function machine() {
  const system = /PRETTY_NAME="(.*)"/.exec(await readFile('/etc/os-release', 'utf8'))?.[1] ?? os.type()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const dotnet = execFileSync('dotnet', ['--version'], { encoding: 'utf8' }).trim()
  return [
    `- day: ${new Date().toISOString().slice(0, 10)}, commit ${commit}`,
    `- machine: ${os.cpus()[0].model.trim()}, ${os.cpus().length} cores shared by servers and load, ${number(os.totalmem() / 2 ** 30)} GB, load ${number(os.loadavg()[0], 1)} at the end`,
    `- software: ${system}, .NET SDK ${dotnet}, Node ${process.version}`,
  ]
}
