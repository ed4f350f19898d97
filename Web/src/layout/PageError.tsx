import { Link, useRevalidator, useRouteError } from 'react-router'
import { describeError } from '../api/errors'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { PageHeader } from '../ui/PageHeader'
import styles from './PageError.module.css'

/** In place of a page that could not be shown. */
export function PageError() {
  const { title, advice, detail, canRetry } = describeError(useRouteError())
  const { revalidate, state } = useRevalidator()
  return (
    <div role="alert">
      <title>{`${title} – Transverse`}</title>
      <PageHeader title={title} lead={advice}>
        {detail && <pre className={styles.detail}>{detail}</pre>}
        <p className={styles.ways}>
          {canRetry && (
            <Button main onClick={() => void revalidate()} aria-disabled={state === 'loading'}>
              {state === 'loading' ? 'Nouvel essai…' : 'Réessayer'}
            </Button>
          )}
          <Link to={paths.home}>Retour à l’accueil</Link>
        </p>
      </PageHeader>
    </div>
  )
}
