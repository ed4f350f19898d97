import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'

const output = '../Api/wwwroot'
const api = process.env.API ?? 'http://localhost:5000'

/** The application, built into the folder that the API serves. */
export default defineConfig({
  plugins: [react(), removeFormerAssets(), storedOperations(), firstLoad()],
  server: { proxy: { '/graphql': api, '/exports': api } },
  // Not GraphiQL's page: it has a build of its own.
  optimizeDeps: { entries: 'index.html' },
  build: {
    outDir: output,
    // GraphiQL is built into a folder of this one.
    emptyOutDir: false,
    // Data URLs would need an exception in the content security policy.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
  test: { include: ['src/**/*.test.ts'] },
})

/** Hashed names pile up, since the output folder is not emptied. */
function removeFormerAssets(): Plugin {
  return { name: 'remove-former-assets', apply: 'build', buildStart: () => rmSync(join(import.meta.dirname, output, 'assets'), { recursive: true, force: true }) }
}

/** Leaves the operations beside the application, for the API to load. */
function storedOperations(): Plugin {
  return {
    name: 'stored-operations',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'operations.json', source: readFileSync(join(import.meta.dirname, 'src/api/generated/operations.json')) })
    },
  }
}

/** Refuses a first load of more than 170 kB of compressed scripts and styles: the entry with what it imports at once. */
function firstLoad(): Plugin {
  const limit = 170_000
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const sizeOf = (content: string | Uint8Array) => gzipSync(content).length
      const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
      const entry = chunks.filter(chunk => chunk.isEntry)
      const first = new Set(entry.flatMap(chunk => [chunk.fileName, ...chunk.imports]))
      const scripts = chunks.filter(chunk => first.has(chunk.fileName)).map(chunk => sizeOf(chunk.code))
      const styles = Object.values(bundle).filter(file => file.type === 'asset' && file.fileName.endsWith('.css')).map(file => sizeOf((file as { source: string | Uint8Array }).source))
      const total = [...scripts, ...styles].reduce((sum, size) => sum + size, 0)
      if (total > limit) this.error(`The first load is ${total} bytes compressed, beyond ${limit}: load something on demand.`)
      this.info(`The first load is ${total} bytes compressed, of ${limit}.`)
    },
  }
}
