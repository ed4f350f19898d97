import { Link } from 'react-router'
import type { PromisedPlanFragment } from '../../api/generated/operations'
import { integer, percentage } from '../../french/figures'
import { statuses } from '../../french/labels'
import { years } from '../../french/periods'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import styles from './PlanPromises.module.css'

/** For each plan how many commitments it holds, how they stood at its date, and how many are measured. */
export function PlanPromises({ plans }: { plans: readonly PromisedPlanFragment[] }) {
  return (
    <ul className={styles.plans}>
      {plans.map(plan => (
        <li key={plan.code}>
          <p className={styles.who}>{[plan.owner?.name, years(plan.startYear, plan.endYear)].filter(Boolean).join(' · ')}</p>
          <h3>
            <Link to={paths.plan(plan.code)}>{typeset(plan.title)}</Link>
          </h3>
          <Statuses plan={plan} />
        </li>
      ))}
    </ul>
  )
}

function Statuses({ plan }: { plan: PromisedPlanFragment }) {
  const all = plan.all?.totalCount ?? 0
  const parts = [
    { status: 'DONE', number: plan.done?.totalCount ?? 0 },
    { status: 'NEW', number: plan.new?.totalCount ?? 0 },
    { status: 'PLANNED', number: plan.planned?.totalCount ?? 0 },
  ] as const
  const shown = parts.filter(part => part.number > 0)
  const measured = plan.measured?.totalCount ?? 0
  return (
    <>
      {shown.length > 0 && (
        <span className={styles.strip} aria-hidden="true">
          {shown.map(({ status, number }) => (
            <span key={status} data-status={status} style={{ flexGrow: number }} />
          ))}
          <span style={{ flexGrow: all - shown.reduce((sum, part) => sum + part.number, 0) }} />
        </span>
      )}
      <dl className={styles.numbers}>
        <div>
          <dt>Engagements, actions et mesures</dt>
          <dd>{integer(all)}</dd>
        </div>
        {shown.map(({ status, number }) => (
          <div key={status} data-status={status}>
            <dt>{statuses[status]}</dt>
            <dd>{integer(number)}</dd>
          </div>
        ))}
        <div>
          <dt>Avec au moins un chiffre</dt>
          <dd>
            {integer(measured)} ({percentage(all > 0 ? measured / all : 0)})
          </dd>
        </div>
      </dl>
    </>
  )
}
