import type { Dimension } from './Dimension'

/** A number that groups are compared by. */
export interface Measure {
  /** In addresses. */
  code: string
  /** As a title: "Montant total". */
  label: string
  /** Below "measures" in the API; empty for the number of records. */
  path: readonly [string, string] | readonly []
  unit: 'euros' | 'count'
  /** Whether the rows add up to the total even where a record stands in several of them. */
  shared?: boolean
  /** Whether it adds up at all: a mean and a number of different things do not. */
  additive: boolean
}

/** What is counted: money, commitments or observations. */
export interface Subject {
  /** In addresses. */
  code: string
  /** As a choice: "L’argent". */
  label: string
  /** Its root field in the API, and the prefix of its types. */
  field: string
  type: string
  /** One record and several. */
  record: readonly [string, string]
  /** What its records are called in the API. */
  records: string
  /** What they are worth to know before one reads a number. */
  rule: string
  measures: readonly [Measure, ...Measure[]]
  dimensions: readonly Dimension[]
  /** Which records are taken, but not a way to group them. */
  filters: readonly Dimension[]
}

/** The dimensions and filters of a subject by the codes of addresses; unknown ones are left out. */
export function dimensionsOf(subject: Subject, codes: readonly string[]) {
  return codes.flatMap(code => subject.dimensions.find(dimension => dimension.code === code) ?? [])
}

export function filterOf(subject: Subject, code: string) {
  return [...subject.dimensions, ...subject.filters].find(dimension => dimension.code === code)
}
