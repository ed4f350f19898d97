// Turns the operations beside the pages into typed documents: src/api/generated/operations.ts, never committed.
// The schema is the one that the API prints, so an operation that it can't answer does not build.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { readSchema } from './schema.js'

const source = join(import.meta.dirname, 'src')
const target = join(source, 'api/generated/operations.ts')

const documents = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.graphql'))
  .sort()
  .map(name => ({ location: relative(import.meta.dirname, join(source, name)), document: parse(readFileSync(join(source, name), 'utf8')) }))

const config = {
  documentMode: 'string',
  enumType: 'string-literal',
  scalars: { ID: 'string', Decimal: 'number', Long: 'number', DateTime: 'string', LocalDate: 'string' },
  skipTypename: true,
  useTypeImports: true,
}

const output = await codegen({
  filename: target,
  schema: readSchema(),
  documents,
  config,
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
})

if (!existsSync(target) || readFileSync(target, 'utf8') !== output) {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, output)
}
