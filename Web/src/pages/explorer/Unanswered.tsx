import { useRevalidator } from 'react-router'
import type { ErrorText } from '../../api/errors'
import { Button } from '../../ui/Button'
import styles from './Unanswered.module.css'

/** In place of an answer that did not come: why, and the way to ask again. What was chosen stays. */
export function Unanswered({ failure: { title, advice, detail, canRetry } }: { failure: ErrorText }) {
  const { revalidate, state } = useRevalidator()
  return (
    <section role="alert" className={styles.unanswered}>
      <h2>{title}</h2>
      <p>{advice} Vos choix sont gardés.</p>
      {detail && <pre>{detail}</pre>}
      {canRetry && (
        <Button main onClick={() => void revalidate()} aria-disabled={state === 'loading'}>
          {state === 'loading' ? 'Nouvel essai…' : 'Réessayer'}
        </Button>
      )}
    </section>
  )
}
