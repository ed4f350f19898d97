import type { ComparisonPageQuery } from '../../api/generated/operations'

type FormerPlan = NonNullable<ComparisonPageQuery['from']>
type LaterPlan = NonNullable<ComparisonPageQuery['to']>
type Former = NonNullable<NonNullable<FormerPlan['commitments']>['nodes']>[number]
type Later = NonNullable<NonNullable<LaterPlan['commitments']>['nodes']>[number]
type Link = Former['links'][number]

/** A commitment of the former plan with what answers to it in the later one. */
export interface ComparisonRow {
  commitment: Former
  counterparts: (Omit<Link, 'from' | 'to'> & { other: Link['to'] })[]
}

const byCode = new Intl.Collator('fr', { numeric: true })

/** Holds two plans against each other: each former commitment with its counterparts, and the later ones that have no antecedent. */
export function compare(from: FormerPlan, to: LaterPlan): { rows: ComparisonRow[]; fresh: Later[] } {
  return {
    rows: inOrder(from.commitments?.nodes).map(commitment => ({
      commitment,
      counterparts: commitment.links.flatMap(({ from: one, to: two, ...link }) => {
        const other = [one, two].find(end => end.plan.code === to.code)
        return other ? [{ ...link, other }] : []
      }),
    })),
    fresh: inOrder(to.commitments?.nodes).filter(commitment => !commitment.links.some(link => [link.from, link.to].some(end => end.plan.code === from.code))),
  }
}

function inOrder<Commitment extends { code: string }>(commitments: readonly Commitment[] | null | undefined): Commitment[] {
  return (commitments ?? []).toSorted((a, b) => byCode.compare(a.code, b.code))
}
