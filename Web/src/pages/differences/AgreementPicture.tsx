import { Link } from 'react-router'
import type { ReconciliationVerdict } from '../../api/generated/operations'
import { reconciliationVerdicts as verdicts } from '../../french/labels'
import { integer, percentage } from '../../french/figures'
import { paths } from '../../paths'
import { groupBy } from '../../groupBy'
import styles from './AgreementPicture.module.css'
import type { Difference } from './differences'

/** How many of the checks agree: a bar whose parts are as long as they are many, then each part in words. */
export function AgreementPicture({ differences }: { differences: readonly Difference[] }) {
  const byVerdict = groupBy(differences, one => one.verdict)
  const parts = (Object.keys(verdicts) as ReconciliationVerdict[]).map(verdict => ({ verdict, size: byVerdict.get(verdict)?.length ?? 0 })).filter(part => part.size > 0)
  const agreeing = parts.filter(part => verdicts[part.verdict].agrees).reduce((sum, part) => sum + part.size, 0)
  return (
    <figure className={styles.picture}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ verdict, size }) => (
          <span key={verdict} data-verdict={verdict} style={{ flexGrow: size }} />
        ))}
      </div>
      <figcaption>
        <p>
          <strong>
            {agreeing} sur {differences.length} concordent
          </strong>{' '}
          ({percentage(agreeing / differences.length)}), à l’arrondi près.
        </p>
        <ul>
          {parts.map(({ verdict, size }) => (
            <li key={verdict} data-verdict={verdict}>
              <Link to={paths.differences({ verdict })} preventScrollReset>
                {verdicts[verdict].words}
              </Link>
              &nbsp;: {integer(size)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
