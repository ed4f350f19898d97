import { Link } from 'react-router'
import type { ActorFundingFragment } from '../../api/generated/operations'
import { ActorLink } from '../../facts/ActorLink'
import { FundingTable } from '../../facts/FundingTable'
import { figure } from '../../french/figures'
import { count, typeset } from '../../french/text'
import { paths } from '../../paths'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { Table } from '../../ui/Table'
import styles from './ActorMoney.module.css'
import { moneyTable, type MoneyRow } from './moneyTable'

const shownRows = 12

interface ActorMoneyProps {
  title: string
  fundings: readonly ActorFundingFragment[]
  /** Who stands on the other side. */
  side: 'funder' | 'recipient'
}

/** Amounts by year and by who stands on the other side, then one by one with where each stands. */
export function ActorMoney({ title, fundings, side }: ActorMoneyProps) {
  if (fundings.length === 0) return null
  const { years, rows, totals, total } = moneyTable(fundings, side)
  const who = side === 'funder' ? 'Financeur' : 'Bénéficiaire'
  return (
    <Section title={title}>
      {rows.length > 0 ? (
        <Table caption="Somme des montants comptés, par année imprimée">
          <thead>
            <tr>
              <th scope="col">{who}</th>
              {years.map(year => (
                <th key={year} scope="col" data-number>
                  {year ?? 'Année non dite'}
                </th>
              ))}
              {years.length > 1 && (
                <th scope="col" data-number>
                  Ensemble
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map(row => (
              <Row key={row.other?.slug ?? ''} row={row} years={years} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{rows.length > shownRows ? `Total, dont ${count(rows.length - shownRows, 'autre', 'autres')} non affichés` : 'Total'}</th>
              {years.map(year => (
                <Amount key={year} sum={totals.get(year)} />
              ))}
              {years.length > 1 && <Amount sum={total} />}
            </tr>
          </tfoot>
        </Table>
      ) : (
        <Notice>Les montants imprimés sont des totaux, des prévisions ou des redites&nbsp;: aucun ne s’additionne. Les voici un par un.</Notice>
      )}
      <details className={styles.all} data-print="unfold">
        <summary>{count(fundings.length, 'montant imprimé, avec sa source', 'montants imprimés, un par un, avec leur source')}</summary>
        <FundingTable
          caption="Chaque montant, ce qu’il paie et où il se lit"
          fundings={fundings}
          about={({ fundedAction }) =>
            fundedAction && (
              <>
                Action <Link to={paths.action(fundedAction.code)}>{typeset(fundedAction.title)}</Link>
              </>
            )
          }
        />
      </details>
    </Section>
  )
}

function Row({ row: { other, byYear, total }, years }: { row: MoneyRow; years: readonly (number | null)[] }) {
  return (
    <tr>
      <th scope="row">{other ? <ActorLink actor={other} /> : 'Non nommé par le document'}</th>
      {years.map(year => (
        <Amount key={year} sum={byYear.get(year)} />
      ))}
      {years.length > 1 && <Amount sum={total} />}
    </tr>
  )
}

/** An empty cell says that no amount is printed, which is not zero. */
function Amount({ sum }: { sum: MoneyRow['total'] | undefined }) {
  return <td data-number>{sum?.amount == null ? <abbr title="aucun montant imprimé">–</abbr> : figure(sum.amount, 'euros', sum.qualifier)}</td>
}
