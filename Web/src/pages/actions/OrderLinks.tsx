import { Link } from 'react-router'
import type { ActionView } from '../../paths'
import styles from './OrderLinks.module.css'

const orders: { order: ActionView['order']; words: string }[] = [
  { order: undefined, words: 'Ordre du document' },
  { order: 'amount', words: 'Montant décroissant' },
]

/** In which order the list stands. */
export function OrderLinks({ order: current, pathOf }: { order: ActionView['order']; pathOf: (order: ActionView['order']) => string }) {
  return (
    <nav aria-label="Ordre de la liste" className={styles.orders} data-print="omit">
      {orders.map(({ order, words }) => (
        <Link key={words} to={pathOf(order)} aria-current={order === current ? 'true' : undefined} preventScrollReset replace>
          {words}
        </Link>
      ))}
    </nav>
  )
}
