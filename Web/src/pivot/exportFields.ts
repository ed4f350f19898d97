import { keyField, type Dimension } from './Dimension'
import type { Measure } from './Subject'

/** The columns of an export of groups: what they have in common, how many records they have, and the number. */
export function exportFields(dimensions: readonly Dimension[], { path }: Measure): string[] {
  const keys = dimensions.flatMap(dimension => {
    const [code, name] = dimension.selection.match(/\w+/g) ?? []
    const key = `key.${keyField(dimension)}`
    return code && name ? [`${key}.${code}`, `${key}.${name}`] : [key]
  })
  return [...keys, 'count', ...(path.length > 0 ? [`measures.${path.join('.')}`] : [])]
}
