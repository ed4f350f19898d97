import type { Measure } from './Subject'

/** A group as any of the three pivots gives it: whatever the subject, only the measures and the key differ. */
export interface Group {
  key: Readonly<Record<string, unknown>>
  count: number
  measures: Readonly<Record<string, unknown>>
  /** By the columns. */
  breakdown?: readonly Group[]
  /** By the second dimension of the rows. */
  within?: readonly Group[]
}

/** The answer to a pivot. */
export interface Answer {
  totalCount: number
  nodes: readonly Group[] | null
  grandTotal: Group
  remainder: Group
}

/** The number of a group; null where there is nothing to add up. */
export function valueOf(group: Group, { path }: Measure): number | null {
  if (path.length === 0) return group.count
  const [field, value] = path
  return (group.measures[field] as Readonly<Record<string, number | null>>)[value] ?? null
}
