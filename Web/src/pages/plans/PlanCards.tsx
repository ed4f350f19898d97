import { Link } from 'react-router'
import type { PlanCardFragment } from '../../api/generated/operations'
import { years } from '../../french/periods'
import { count, typeset } from '../../french/text'
import { paths } from '../../paths'
import { Card, Cards } from '../../ui/Card'
import styles from './PlanCards.module.css'

/** The plans: whose, when, from which document, how many commitments. */
export function PlanCards({ plans, heading: Heading }: { plans: readonly PlanCardFragment[]; heading: 'h2' | 'h3' }) {
  return (
    <Cards wide>
      {plans.map(plan => (
        <Card key={plan.code}>
          <p className={styles.who}>{[plan.owner?.name, years(plan.startYear, plan.endYear)].filter(Boolean).join(' · ')}</p>
          <Heading className={styles.title}>
            <Link to={paths.plan(plan.code)}>{typeset(plan.title)}</Link>
          </Heading>
          <p className={styles.size}>
            {plan.commitments?.totalCount ? count(plan.commitments.totalCount, 'engagement, action ou mesure', 'engagements, actions et mesures') : 'Pas encore lu'}
          </p>
          <p className={styles.document}>Source&nbsp;: {plan.document.code}</p>
        </Card>
      ))}
    </Cards>
  )
}
