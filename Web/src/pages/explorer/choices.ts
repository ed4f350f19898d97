import { memberOf, type Dimension, type Member } from '../../pivot/Dimension'
import { absent, type PivotView } from '../../pivot/PivotView'
import { filterOf, type Subject } from '../../pivot/Subject'
import { operationsOf } from './operations'

/** A value that a filter can take. */
export interface Choice extends Member {
  /** How many records have it; undefined where it was not counted. */
  count?: number
}

// The dataset does not change while the page is open.
const known = new Map<string, Promise<readonly Choice[]>>()

/** The values of a dimension, those of most records first. */
export function choicesOf(subject: Subject, dimension: Dimension): Promise<readonly Choice[]> {
  if (dimension.options) return Promise.resolve(dimension.options)
  const name = `${subject.code} ${dimension.code}`
  const choices = known.get(name) ?? askFor(subject, dimension)
  known.set(name, choices)
  choices.catch(() => known.delete(name))
  return choices
}

async function askFor(subject: Subject, dimension: Dimension) {
  // Not given up when the visitor goes on: the next view asks the same.
  const { groups } = await operationsOf(subject).choices(dimension, new AbortController().signal)
  const choices = (groups?.nodes ?? []).map(({ key, count }): Choice => ({ ...memberOf(dimension, key), count }))
  return dimension.ordered ? choices : choices.sort((a, b) => b.count! - a.count!)
}

/** The words for the values of the filters of a view, by dimension and code. */
export async function labelsOf({ subject, filters }: PivotView) {
  const entries = Object.keys(filters).map(async code => {
    const choices = await choicesOf(subject, filterOf(subject, code)!)
    return [code, Object.fromEntries(choices.map(choice => [choice.code ?? absent, choice.label]))] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
