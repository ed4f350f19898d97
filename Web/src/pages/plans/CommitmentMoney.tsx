import { Link } from 'react-router'
import type { CommitmentPageQuery } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { sumCounted } from '../../facts/money'
import { reasonOf } from '../../facts/reasonOf'
import { figure } from '../../french/figures'
import { linkKinds } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { Badge } from '../../ui/Badge'
import { Table } from '../../ui/Table'
import styles from './CommitmentPage.module.css'

type FundedActionLink = NonNullable<CommitmentPageQuery['commitmentByCode']>['fundedActionLinks'][number]

/** What is paid for a commitment, through the funded actions that carry it out. */
export function CommitmentMoney({ links }: { links: readonly FundedActionLink[] }) {
  return (
    <Table caption={typeset('Montants comptés de chaque action ; ils peuvent servir plusieurs engagements et ne s’additionnent donc pas ici.')} stacked>
      <thead>
        <tr>
          <th scope="col">Action financée</th>
          <th scope="col">Années</th>
          <th scope="col" data-number>
            Montant
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map(({ fundedAction: { code, title, fundings }, kind, confidence, rationale, citations }) => {
          const { amount, qualifier, years } = sumCounted(fundings)
          return (
            <tr key={code}>
              <th scope="row">
                <Link to={paths.action(code)}>{typeset(title)}</Link> <Badge>{linkKinds[kind]}</Badge>
                <span className={styles.rationale}>{reasonOf({ rationale, confidence })}</span>
                <Citations of={citations} />
              </th>
              <td data-label="Années">{years.join(', ') || 'non dites'}</td>
              <td data-number data-label="Montant">
                {amount === null ? 'aucun montant à additionner' : figure(amount, 'euros', qualifier)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
