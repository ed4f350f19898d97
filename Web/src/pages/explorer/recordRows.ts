import type { CitationFragment, CommitmentRecordsQuery, FundingRecordsQuery, ObservationRecordsQuery } from '../../api/generated/operations'
import { figure } from '../../french/figures'
import { accountings, levels, natures, observationKinds, statuses } from '../../french/labels'
import { period } from '../../french/periods'
import { paths } from '../../paths'

/** A record of any subject, as a list shows it. */
export interface RecordRow {
  key: string
  title: string
  /** Its page, where it has one. */
  to: string | undefined
  /** Its number; empty where it has none. */
  value: string
  notes: string[]
  /** Who receives it. */
  recipient?: { slug: string; name: string } | null
  citations: readonly CitationFragment[]
}

type NodeOf<Connection> = NonNullable<NonNullable<Connection> extends { nodes: infer Nodes } ? Nodes : never> extends readonly (infer Node)[] ? Node : never
type Funding = NodeOf<NonNullable<FundingRecordsQuery['groups']>['grandTotal']['fundings']>
type Commitment = NodeOf<NonNullable<CommitmentRecordsQuery['groups']>['grandTotal']['commitments']>
type Observation = NodeOf<NonNullable<ObservationRecordsQuery['groups']>['grandTotal']['observations']>

export function fundingRow({ code, label, amount, qualifier, year, nature, accounting, funder, recipient, fundedAction, citations }: Funding): RecordRow {
  return {
    key: code,
    title: fundedAction?.title ?? label,
    to: fundedAction ? paths.action(fundedAction.code) : undefined,
    value: figure(amount, 'euros', qualifier),
    notes: present([
      fundedAction && label !== fundedAction.title && label,
      String(year ?? 'année non dite'),
      nature !== 'UNSPECIFIED' && natures[nature],
      accounting !== 'COUNTED' && accountings[accounting].words,
      funder && `de ${funder.acronym ?? funder.name}`,
    ]),
    recipient,
    citations,
  }
}

export function commitmentRow({ code, title, level, status, plan, citations }: Commitment): RecordRow {
  return {
    key: `${plan.code} ${code}`,
    title,
    to: paths.commitment(plan.code, code),
    value: '',
    notes: present([`${levels[level]} ${code}`, plan.code, status && statuses[status]]),
    citations,
  }
}

export function observationRow({ id, kind, value, text, qualifier, period: when, population, place, indicator, citations }: Observation): RecordRow {
  const { label, unit, commitment, fundedAction } = indicator
  return {
    key: id,
    title: label,
    to: commitment ? paths.commitment(commitment.plan.code, commitment.code) : fundedAction ? paths.action(fundedAction.code) : undefined,
    value: value === null ? (text ?? '') : figure(value, unit, qualifier),
    notes: present([observationKinds[kind], when && period(when), population, place?.name]),
    citations,
  }
}

function present(notes: readonly (string | false | null | undefined)[]) {
  return notes.filter((note): note is string => Boolean(note))
}
