import type { ReactNode } from 'react'
import type { FundingFragment } from '../api/generated/operations'
import { figure, money, percentage } from '../french/figures'
import { accountings, natures } from '../french/labels'
import { count, typeset } from '../french/text'
import { Badge } from '../ui/Badge'
import { Bar } from '../ui/Bar'
import { Table } from '../ui/Table'
import { ActorLink } from './ActorLink'
import { Citations } from './Citations'
import styles from './FundingTable.module.css'
import { asTree, sumCounted, type TreeRow } from './money'

interface FundingTableProps<Funding> {
  caption: string
  fundings: readonly Funding[]
  /** What each amount is about, where the page does not say. */
  about?: (funding: Funding) => ReactNode
}

/** Every amount that a text prints for one thing: totals with their parts, who pays whom, and what enters the sum. */
export function FundingTable<Funding extends FundingFragment>({ caption, fundings, about }: FundingTableProps<Funding>) {
  const sum = sumCounted(fundings)
  const left = fundings.filter(one => one.accounting !== 'COUNTED').length
  return (
    <Table caption={caption} stacked>
      <thead>
        <tr>
          <th scope="col">Objet</th>
          <th scope="col">De</th>
          <th scope="col">À</th>
          <th scope="col" data-number>
            Montant
          </th>
        </tr>
      </thead>
      <tbody>
        {asTree(fundings).map(row => (
          <Row key={row.funding.code} {...row} about={about?.(row.funding)} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            Somme des montants comptés
            {left > 0 && <span className={styles.note}>{count(left, 'autre montant n’y entre pas', 'autres montants n’y entrent pas')}, pour ne rien compter deux fois.</span>}
          </th>
          <td data-number>{sum.amount === null ? 'aucun' : figure(sum.amount, 'euros', sum.qualifier)}</td>
        </tr>
      </tfoot>
    </Table>
  )
}

function Row({ funding, depth, share, about }: TreeRow<FundingFragment> & { about: ReactNode }) {
  const { label, nature, year, funder, recipient, amount, qualifier, accounting, citations } = funding
  const counted = accounting === 'COUNTED'
  return (
    <tr data-depth={depth} className={counted ? undefined : styles.aside}>
      <th scope="row" className={styles.label}>
        {typeset(label)}
        <span className={styles.note}>
          {[year ?? 'année non dite', nature !== 'UNSPECIFIED' && natures[nature]].filter(Boolean).join(' · ')} {!counted && <Badge>{accountings[accounting].words}</Badge>}
        </span>
        {!counted && <span className={styles.note}>{typeset(accountings[accounting].meaning)}</span>}
        {about && <span className={styles.about}>{about}</span>}
        <Citations of={citations} />
      </th>
      <td data-label="De">{funder ? <ActorLink actor={funder} short /> : <span className={styles.silent}>non dit</span>}</td>
      <td data-label="À">{recipient ? <ActorLink actor={recipient} short /> : <span className={styles.silent}>non dit</span>}</td>
      <td data-number data-label="Montant" className={styles.amount}>
        {qualifier === 'EXACT' ? money(amount) : figure(amount, 'euros', qualifier)}
        {share !== null && (
          <span className={styles.share}>
            {percentage(share)} du total
            <Bar share={share} soft={!counted} />
          </span>
        )}
      </td>
    </tr>
  )
}
