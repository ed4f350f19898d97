import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import type { Plugin } from 'vite'

const output = '../Api/wwwroot'
const api = process.env.API ?? 'http://localhost:5000'

/** The application, built into the folder that the API serves. */
export default defineConfig({
  plugins: [react(), removeFormerAssets(), storedOperations()],
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
