import type { Accounting, Qualifier } from '../api/generated/operations'
import { groupBy } from '../groupBy'

interface Amount {
  amount: number
  accounting: Accounting
  qualifier: Qualifier
  year: number | null
}

/** What may be added up of some amounts. */
export interface Sum {
  /** In euros; null when no amount may be added up, which is not zero. */
  amount: number | null
  /** EXACT where all are, ABOUT elsewhere. */
  qualifier: Qualifier
  /** The years that are printed with the amounts, in order. */
  years: number[]
}

/** Adds up the counted amounts and no other, so that no euro counts twice. */
export function sumCounted(amounts: readonly Amount[]): Sum {
  const counted = amounts.filter(one => one.accounting === 'COUNTED')
  return {
    amount: counted.length > 0 ? counted.reduce((cents, one) => cents + Math.round(one.amount * 100), 0) / 100 : null,
    qualifier: counted.every(one => one.qualifier === 'EXACT') ? 'EXACT' : 'ABOUT',
    years: [...new Set(counted.map(one => one.year))].filter(year => year !== null).sort((a, b) => a - b),
  }
}

/** An amount in a tree of totals and parts. */
export interface TreeRow<Row> {
  funding: Row
  /** 0 for what is part of nothing. */
  depth: number
  /** Its part of the amount that it belongs to; null at the top and where the whole is 0. */
  share: number | null
}

/** Puts each part below its whole, in the given order; a part of an amount that is not here stands at the top. */
export function asTree<Row extends { code: string; amount: number; partOf: { code: string } | null }>(fundings: readonly Row[]): TreeRow<Row>[] {
  const codes = new Set(fundings.map(funding => funding.code))
  const byWhole = groupBy(fundings, ({ partOf }) => (partOf && codes.has(partOf.code) ? partOf.code : null))
  const below = (whole: Row | null, depth: number): TreeRow<Row>[] =>
    (byWhole.get(whole?.code ?? null) ?? []).flatMap(funding => [
      { funding, depth, share: whole && whole.amount > 0 ? funding.amount / whole.amount : null },
      ...below(funding, depth + 1),
    ])
  return below(null, 0)
}
