// Starts servers as processes of their own, waits until they answer, and reads their memory from /proc.
import { execFileSync, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** The repository. */
export const root = new URL('../..', import.meta.url).pathname

const running = new Set()

/** Builds a project in Release into a folder. */
export const publish = (project, folder, ...options) =>
  execFileSync('dotnet', ['publish', project, '-c', 'Release', '-o', folder, '-v', 'quiet', '--nologo', ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

/** Starts a server and waits for its address to answer, whatever the status. */
export async function start(name, command, args, address, env = {}) {
  const server = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  let complaints = ''
  server.stderr.on('data', (text) => (complaints += text))
  running.add(server)
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (server.exitCode !== null) throw new Error(`${name} stopped: ${complaints}`)
    if (await answers(address)) return { name, address, stop: () => stop(server), memory: () => residentMegabytes(server.pid), holds: () => holds(server.pid) }
    await wait(100)
  }
  throw new Error(`${name} did not answer at ${address}.`)
}

/** Stops whatever still runs, also after a failure. */
export const stopAll = () => Promise.all([...running].map(stop))

async function stop(server) {
  if (!running.delete(server) || server.exitCode !== null) return
  const stopped = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await stopped
}

async function answers(address) {
  try {
    await (await fetch(address)).arrayBuffer()
    return true
  } catch {
    return false
  }
}

const residentMegabytes = async (pid) => (await holds(pid)).megabytes

/** What a process holds of the machine. */
async function holds(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const handles = await readdir(`/proc/${pid}/fd`)
  return { megabytes: Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024, handles: handles.length, threads: Number(/Threads:\s+(\d+)/.exec(status)[1]) }
}
