/** Conditions of an API filter, as a variable of an operation. */
export type Where = Readonly<Record<string, unknown>>

/** What one value of a record must be. */
export type Condition = { in: readonly unknown[] } | { nin: readonly unknown[] } | { eq: null } | { neq: null }

/** One value of a dimension: a direction, a theme, a year. */
export interface Member {
  /** Stable, kept in addresses; null where the record has no value. */
  code: string | null
  /** Short: an acronym where there is one. */
  label: string
  /** The number of the arrondissement where a place is; 0 for Paris without saying where; undefined elsewhere. */
  area?: number
  /** In full, where the label is short. */
  title?: string
}

/** A way to group records. */
export interface Dimension {
  /** In addresses. */
  code: string
  /** In the API. */
  name: string
  /** As a title: "Direction". */
  label: string
  /** In a sentence, after "par": "direction". */
  word: string
  /** What stands for records without a value. */
  absent: string
  /** What the API must give of a value; empty for a plain one. */
  selection: string
  /** Whether a record may have several values: then groups overlap. */
  several?: boolean
  /** Whether its values can be put on the map of Paris. */
  onMap?: boolean
  /** Whether its values have an order of their own, such as years. */
  ordered?: boolean
  /** Its values, where they are few and known; otherwise the API is asked. */
  options?: readonly Member[]
  /** What must be asked so that all its values are offered, imported files among them. */
  all?: Where
  read: (value: unknown) => Member
  /** Turns what an address holds into what the API compares. */
  parse?: (code: string) => unknown
  where: (condition: Condition) => Where
  whereAbsent?: Where
}

/** The field of a group's key: FUNDING_DIRECTION is "fundingDirection". */
export function keyField({ name }: Dimension) {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The value of a group for a dimension. */
export function memberOf(dimension: Dimension, key: Readonly<Record<string, unknown>>): Member {
  const value = key[keyField(dimension)]
  return value === null || value === undefined ? { code: null, label: dimension.absent } : dimension.read(value)
}
