import { Link } from 'react-router'
import { ActorLink } from '../../facts/ActorLink'
import { figure } from '../../french/figures'
import { count, typeset } from '../../french/text'
import { paths } from '../../paths'
import { Bar } from '../../ui/Bar'
import type { ListedAction } from './actionList'
import styles from './ActionRows.module.css'

const shownRecipients = 3

/** Funded actions with their amounts, each beside the largest of all. */
export function ActionRows({ actions, largest }: { actions: readonly ListedAction[]; largest: number }) {
  return (
    <ul className={styles.rows} aria-label="Actions">
      {actions.map(action => (
        <li key={action.code}>
          <div className={styles.what}>
            <p className={styles.kicker}>{[action.code, ...action.directions.map(direction => direction.short)].join(' · ')}</p>
            <h2 className={styles.title}>
              <Link to={paths.action(action.code)}>{typeset(action.title)}</Link>
            </h2>
            {action.summary && <p className={styles.summary}>{typeset(action.summary)}</p>}
            <Recipients of={action.recipients} />
          </div>
          <div className={styles.amount}>
            {action.sum.amount === null ? (
              <p className={styles.silent}>{action.amounts > 0 ? 'Aucun montant à additionner' : 'Aucun montant imprimé'}</p>
            ) : (
              <>
                <p className={styles.number}>{figure(action.sum.amount, 'euros', action.sum.qualifier)}</p>
                <Bar share={action.sum.amount / largest} />
                <p className={styles.years}>{action.sum.years.length > 0 ? action.sum.years.join(', ') : 'année non dite'}</p>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Recipients({ of: recipients }: { of: ListedAction['recipients'] }) {
  if (recipients.length === 0) return null
  const left = recipients.length - shownRecipients
  return (
    <p className={styles.recipients}>
      Pour{' '}
      {recipients.slice(0, shownRecipients).map((recipient, index) => (
        <span key={recipient.slug}>
          {index > 0 && ', '}
          <ActorLink actor={recipient} short />
        </span>
      ))}
      {left > 0 && ` et ${count(left, 'autre')}`}
    </p>
  )
}
