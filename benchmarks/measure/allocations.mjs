// Bytes allocated per request, by BenchmarkDotNet: the whole road of a request but the socket.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { number } from './report.mjs'

export function allocations(root, work) {
  const artifacts = join(work, 'allocations')
  execFileSync('dotnet', ['run', '--project', 'benchmarks/Allocations', '-c', 'Release', '-p:SkipWeb=true', '--', '--artifacts', artifacts, '--exporters', 'json'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const results = join(artifacts, 'results')
  const report = JSON.parse(readFileSync(join(results, readdirSync(results).find((name) => name.endsWith('.json'))), 'utf8'))
  return report.Benchmarks.map(({ MethodTitle, Memory, Statistics }) => ({
    what: `one request in process: ${MethodTitle.replaceAll(/^'|'$/g, '')}`,
    measured: `${number(Memory.BytesAllocatedPerOperation / 1024, 1)} kB allocated, ${number(Statistics.Mean / 1000, 1)} µs`,
  }))
}
