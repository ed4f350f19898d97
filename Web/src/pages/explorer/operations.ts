import { ask, askWithWarnings, type AnswerWarning } from '../../api/client'
import {
  CommitmentChoicesDocument,
  CommitmentPivotDocument,
  CommitmentRecordsDocument,
  FundingChoicesDocument,
  FundingPivotDocument,
  FundingRecordsDocument,
  ObservationChoicesDocument,
  ObservationPivotDocument,
  ObservationRecordsDocument,
} from '../../api/generated/operations'
import type { StoredOperation } from '../../api/StoredOperation'
import type { Answer, Group } from '../../pivot/Answer'
import { keyFlags, type PivotVariables } from '../../pivot/pivotVariables'
import type { Dimension, Where } from '../../pivot/Dimension'
import type { Subject } from '../../pivot/Subject'
import { commitmentRow, fundingRow, observationRow, type RecordRow } from './recordRows'

/** A page of the records behind a cell. */
export interface Records {
  rows: readonly RecordRow[]
  /** How many there are on all pages. */
  count: number
  /** Where the next page begins. */
  next: string | undefined
}

type PivotAnswer = Promise<{ data: { groups: Answer | null }; warnings: readonly AnswerWarning[] }>

/** The stored operations of a subject. */
interface Operations {
  pivot: (variables: PivotVariables & Record<string, unknown>, signal: AbortSignal) => PivotAnswer
  choices: (dimension: Dimension, signal: AbortSignal) => Promise<{ groups: { nodes: readonly Group[] | null } | null }>
  records: (where: Where | undefined, after: string | undefined, signal: AbortSignal) => Promise<Records>
}

/** An operation whose variables are made from a view, which knows the names of the schema. */
type Loose<Data> = StoredOperation<Data, never>

function pivotOf(operation: Loose<{ groups: unknown }>): Operations['pivot'] {
  return (variables, signal) => askWithWarnings(operation, variables as never, signal) as PivotAnswer
}

function choicesOf(operation: Loose<{ groups: unknown }>): Operations['choices'] {
  return (dimension, signal) =>
    ask(operation, { by: [dimension.name], ...(dimension.all && { where: dimension.all }), ...keyFlags('row', [dimension]) } as never, signal) as ReturnType<Operations['choices']>
}

const bySubject: Readonly<Record<string, Operations>> = {
  argent: {
    pivot: pivotOf(FundingPivotDocument),
    choices: choicesOf(FundingChoicesDocument),
    records: async (where, after, signal) => {
      const { grandTotal } = (await ask(FundingRecordsDocument, { where: where ?? null, after: after ?? null }, signal)).groups!
      return pageOf(grandTotal.count, grandTotal.fundings, fundingRow)
    },
  },
  engagements: {
    pivot: pivotOf(CommitmentPivotDocument),
    choices: choicesOf(CommitmentChoicesDocument),
    records: async (where, after, signal) => {
      const { grandTotal } = (await ask(CommitmentRecordsDocument, { where: where ?? null, after: after ?? null }, signal)).groups!
      return pageOf(grandTotal.count, grandTotal.commitments, commitmentRow)
    },
  },
  mesures: {
    pivot: pivotOf(ObservationPivotDocument),
    choices: choicesOf(ObservationChoicesDocument),
    records: async (where, after, signal) => {
      const { grandTotal } = (await ask(ObservationRecordsDocument, { where: where ?? null, after: after ?? null }, signal)).groups!
      return pageOf(grandTotal.count, grandTotal.observations, observationRow)
    },
  },
}

export function operationsOf({ code }: Subject) {
  return bySubject[code]!
}

interface Connection<Node> {
  nodes: readonly Node[] | null
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

function pageOf<Node>(count: number, connection: Connection<Node> | null, row: (node: Node) => RecordRow): Records {
  const next = connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? undefined) : undefined
  return { rows: (connection?.nodes ?? []).map(row), count, next }
}
