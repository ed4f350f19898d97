import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { Button } from '../../ui/Button'
import styles from './Pending.module.css'

const patience = 400

/** What one reads while an answer is long to come, over the former one so that nothing moves; and the way to do without it. */
export function Pending({ loading }: { loading: boolean }) {
  const navigate = useNavigate()
  const { search } = useLocation()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!loading) return
    const timer = setTimeout(() => setSlow(true), patience)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [loading])
  // To go where one is, but for the hash, loads nothing: the router gives up what it was loading.
  const stay = () => void navigate({ search, hash: 'resultat' }, { replace: true, preventScrollReset: true })

  return (
    <div role="status" className={styles.pending}>
      {loading && slow && (
        <p className={styles.words}>
          <span>Calcul en cours…</span>
          <Button onClick={stay}>Arrêter</Button>
        </p>
      )}
    </div>
  )
}
