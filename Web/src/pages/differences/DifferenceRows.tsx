import { Link } from 'react-router'
import { Citations } from '../../facts/Citations'
import { levels, reconciliationKinds as kinds, reconciliationVerdicts as verdicts } from '../../french/labels'
import { gap, quantity } from '../../french/figures'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { Badge } from '../../ui/Badge'
import { Table } from '../../ui/Table'
import styles from './DifferenceRows.module.css'
import { unitOf, type Difference } from './differences'

/** Printed beside computed, what lies between them, and why. */
export function DifferenceRows({ differences }: { differences: readonly Difference[] }) {
  return (
    <Table caption="Ce que le document imprime, ce que ses propres chiffres donnent, et l’écart entre les deux" stacked>
      <thead>
        <tr>
          <th scope="col">Ce qui est vérifié</th>
          <th scope="col" data-number>
            Imprimé
          </th>
          <th scope="col" data-number>
            Recalculé
          </th>
          <th scope="col" data-number>
            Écart
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(one => (
          <Row key={one.code} difference={one} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ difference }: { difference: Difference }) {
  const { kind, label, printed, computed, difference: between, verdict, explanation, commitment, fundings, citations } = difference
  const unit = unitOf(difference)
  const { words, agrees } = verdicts[verdict]
  const actions = [...new Set(fundings.flatMap(funding => funding.fundedAction?.code ?? []))]
  return (
    <tr>
      <th scope="row" className={styles.what}>
        <div>
          <span className={styles.head}>
            <Badge tone={agrees ? 'done' : verdict === 'NOT_COMPARABLE' ? 'plain' : 'planned'}>{words}</Badge> <span>{kinds[kind]}</span>
          </span>
          <span className={styles.label}>{typeset(label)}</span>
          <span className={styles.why}>{typeset(explanation)}</span>
          {(commitment ?? actions[0]) !== undefined && (
            <span className={styles.links}>
              {commitment && (
                <Link to={paths.commitment(commitment.plan.code, commitment.code)}>
                  {levels[commitment.level]} {commitment.code}
                </Link>
              )}
              {actions.slice(0, 3).map(code => (
                <Link key={code} to={paths.action(code)}>
                  Action {code}
                </Link>
              ))}
            </span>
          )}
          <Citations of={citations} />
        </div>
      </th>
      <td data-number data-label="Imprimé">
        {amount(printed, unit)}
      </td>
      <td data-number data-label="Recalculé">
        {amount(computed, unit)}
      </td>
      <td data-number data-label="Écart" className={between ? styles.gap : undefined}>
        {between === null ? '–' : gap(between, unit)}
      </td>
    </tr>
  )
}

function amount(value: number | null, unit: string) {
  return value === null ? '–' : quantity(value, unit).trim()
}
