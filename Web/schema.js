import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'

/** The syntax tree of the API's printed schema, the only thing that the application takes from the rest of the repository. */
export function readSchema() {
  return parse(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'))
}
