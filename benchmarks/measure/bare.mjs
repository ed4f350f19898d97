// The bare page, built and served with the very Vite and React of the application.
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const web = createRequire(new URL('../../Web/package.json', import.meta.url))
const load = (name) => import(pathToFileURL(web.resolve(name)))

/** Builds the page into a folder and serves it on a free port, with the API behind /graphql; returns its address and how to stop. */
export async function startBare(folder, api) {
  const { build, preview } = await load('vite')
  const { default: react } = await load('@vitejs/plugin-react')
  const installed = (name) => [name, dirname(web.resolve(`${name}/package.json`))]
  const config = {
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, '../bare'),
    plugins: [react()],
    resolve: { alias: Object.fromEntries(['react-dom', 'react'].map(installed)) },
    build: { outDir: folder, emptyOutDir: true },
    preview: { host: '127.0.0.1', port: 0, proxy: { '/graphql': api } },
  }
  await build(config)
  const server = await preview(config)
  return { address: `http://127.0.0.1:${server.httpServer.address().port}`, stop: () => server.close() }
}
