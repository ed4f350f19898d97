import { ask, askWithWarnings, type AnswerWarning } from '../../api/client'
import { FundingChoicesDocument, FundingPivotDocument, FundingRecordsDocument, type FundingRecordsQuery } from '../../api/generated/operations'
import type { Answer, Group } from '../../pivot/Answer'
import type { Dimension, Where } from '../../pivot/Dimension'
import { keyFlags, type PivotVariables } from '../../pivot/pivotVariables'
import type { Subject } from '../../pivot/Subject'

type FundingRecord = NonNullable<NonNullable<NonNullable<FundingRecordsQuery['groups']>['grandTotal']['fundings']>['nodes']>[number]

export interface Records {
  type: 'Funding'
  nodes: readonly FundingRecord[]
  count: number
  next: string | undefined
}

/** The stored operations of a subject. The variables of a pivot are made by `pivotVariables`, which knows the names of the schema. */
interface Operations {
  pivot: (variables: PivotVariables & Record<string, unknown>, signal: AbortSignal) => Promise<{ data: { groups: Answer | null }; warnings: readonly AnswerWarning[] }>
  choices: (dimension: Dimension, signal: AbortSignal) => Promise<{ groups: { nodes: readonly Group[] | null } | null }>
  records: (where: Where | undefined, after: string | undefined, signal: AbortSignal) => Promise<Records>
}

const fundings: Operations = {
  pivot: (variables, signal) => askWithWarnings(FundingPivotDocument, variables as never, signal),
  choices: (dimension, signal) => ask(FundingChoicesDocument, { by: [dimension.name], ...keyFlags('row', [dimension]) } as never, signal),
  records: async (where, after, signal) => {
    const { groups } = await ask(FundingRecordsDocument, { where: where ?? null, after: after ?? null }, signal)
    const { count, fundings } = groups!.grandTotal
    return { type: 'Funding', count, ...pageOf(fundings) }
  },
}

const bySubject: Readonly<Record<string, Operations>> = { argent: fundings }

export function operationsOf({ code }: Subject) {
  return bySubject[code]!
}

interface Connection<Node> {
  nodes: readonly Node[] | null
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

function pageOf<Node>(connection: Connection<Node> | null) {
  return { nodes: connection?.nodes ?? [], next: connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? undefined) : undefined }
}
