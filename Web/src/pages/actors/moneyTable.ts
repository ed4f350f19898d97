import type { ActorFundingFragment } from '../../api/generated/operations'
import { sumCounted, type Sum } from '../../facts/money'
import { groupBy } from '../../groupBy'

type Other = NonNullable<ActorFundingFragment['funder']>

/** What one other actor paid or received, year by year. */
export interface MoneyRow {
  /** Null where the document does not say who. */
  other: Other | null
  /** By year; the year is null where the document does not say it. */
  byYear: ReadonlyMap<number | null, Sum>
  total: Sum
}

export interface MoneyTable {
  years: (number | null)[]
  rows: MoneyRow[]
  totals: ReadonlyMap<number | null, Sum>
  total: Sum
}

/** Sums the counted amounts by the other side and by year: funders of what was received, recipients of what was granted. */
export function moneyTable(fundings: readonly ActorFundingFragment[], side: 'funder' | 'recipient'): MoneyTable {
  const counted = fundings.filter(funding => funding.accounting === 'COUNTED')
  const byOther = groupBy(counted, funding => funding[side]?.slug ?? null)
  return {
    years: [...new Set(counted.map(funding => funding.year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity)),
    rows: [...byOther.values()]
      .map(ofOne => ({ other: ofOne[0]?.[side] ?? null, byYear: sumByYear(ofOne), total: sumCounted(ofOne) }))
      .sort((a, b) => (b.total.amount ?? 0) - (a.total.amount ?? 0)),
    totals: sumByYear(counted),
    total: sumCounted(counted),
  }
}

function sumByYear(fundings: readonly ActorFundingFragment[]) {
  return new Map([...groupBy(fundings, funding => funding.year)].map(([year, ofYear]) => [year, sumCounted(ofYear)]))
}
