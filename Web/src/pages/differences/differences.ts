import type { DifferencesPageQuery } from '../../api/generated/operations'
import { reconciliationVerdicts } from '../../french/labels'
import type { DifferenceView } from '../../paths'
import { groupBy } from '../../groupBy'

export type Difference = NonNullable<NonNullable<DifferencesPageQuery['reconciliations']>['nodes']>[number]
export type Narrowing = Exclude<keyof DifferenceView, 'page'>

const values: Readonly<Record<Narrowing, (one: Difference) => string>> = { kind: one => one.kind, verdict: one => one.verdict, document: one => one.document.code }

/** What a view shows of all differences, those that do not agree first. */
export function choose(all: readonly Difference[], view: DifferenceView, except?: Narrowing) {
  const found = all.filter(one => (Object.keys(values) as Narrowing[]).every(name => name === except || view[name] === undefined || values[name](one) === view[name]))
  return found.sort((a, b) => Number(reconciliationVerdicts[a.verdict].agrees) - Number(reconciliationVerdicts[b.verdict].agrees))
}

/** How many each value of one narrowing would leave, the others kept. */
export function countBy(all: readonly Difference[], view: DifferenceView, narrowing: Narrowing) {
  return groupBy(choose(all, view, narrowing), values[narrowing])
}

/** The unit of both figures: euros for amounts, percent for rates, else that of the figures. */
export function unitOf({ kind, fundings, observations }: Difference) {
  if (fundings.length > 0) return 'euros'
  return kind === 'RATE' ? '%' : kind === 'RESTATEMENT' ? (observations[0]?.indicator.unit ?? '') : ''
}
