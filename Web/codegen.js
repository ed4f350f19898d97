// Turns the operations beside the pages into src/api/generated/, never committed: operations.ts with their types, each operation known by the SHA-256
// of its text, and operations.json with the texts by that id, which the build leaves for the API to load.
// The schema is the one that the API prints, so an operation that it can't answer does not build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { concatAST, parse, print, separateOperations } from 'graphql'
import { readSchema } from './schema.js'

const source = join(import.meta.dirname, 'src')
const target = join(source, 'api/generated')

const documents = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => ({ location: relative(import.meta.dirname, join(source, name)), document: parse(readFileSync(join(source, name), 'utf8')) }))

// Each operation with the fragments that it uses, and no others.
const operations = Object.entries(separateOperations(concatAST(documents.map(({ document }) => document)))).map(([name, document]) => {
  const text = print(document)
  return { name, text, id: createHash('sha256').update(text).digest('hex') }
})

const types = await codegen({
  filename: join(target, 'operations.ts'),
  schema: readSchema(),
  documents,
  config: {
    enumType: 'string-literal',
    scalars: { ID: 'string', Decimal: 'number', Long: 'number', DateTime: 'string', LocalDate: 'string' },
    skipTypename: true,
    useTypeImports: true,
  },
  plugins: [{ typescriptOperations: {} }],
  pluginMap: { typescriptOperations },
})

// The text itself is left out of what visitors get: only an API that was not built with these operations, during development, needs it.
const constants = operations.map(({ name, text, id }) =>
  `export const ${name}Document: StoredOperation<${name}Query, ${name}QueryVariables> = {\n` +
  `  id: '${id}',\n  text: import.meta.env.DEV ? ${JSON.stringify(text)} : undefined,\n}\n`)

write('operations.ts', `import type { StoredOperation } from '../StoredOperation'\n${types}\n${constants.join('')}`)
write('operations.json', JSON.stringify(Object.fromEntries(operations.map(({ id, text }) => [id, text])), null, 2))

/** @param {string} name @param {string} content */
function write(name, content) {
  const file = join(target, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  mkdirSync(target, { recursive: true })
  writeFileSync(file, content)
}
