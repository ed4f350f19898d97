import { Link } from 'react-router'
import { integer } from '../french/figures'
import { typeset } from '../french/text'
import styles from './Facet.module.css'

export interface FacetValue {
  code: string
  name: string
  /** How many this value would leave; undefined while it is being counted. */
  count: number | undefined
}

interface FacetProps {
  title: string
  values: readonly FacetValue[]
  /** The chosen value, if any. */
  chosen: string | undefined
  /** The address of the view with a value chosen, or with none. */
  pathOf: (code: string | undefined) => string
}

/** One way to narrow a list: its values as links with counts; the chosen one leads back to all. */
export function Facet({ title, values, chosen, pathOf }: FacetProps) {
  const shown = values.filter(value => value.count !== 0 || value.code === chosen)
  if (shown.length === 0) return null
  return (
    <details className={styles.facet} open={chosen !== undefined || undefined}>
      <summary>
        {title}
        {chosen !== undefined && <span className={styles.chosen}>{typeset(values.find(value => value.code === chosen)?.name ?? '')}</span>}
      </summary>
      <ul>
        {shown.map(({ code, name, count }) => (
          <li key={code}>
            <Link to={pathOf(code === chosen ? undefined : code)} aria-current={code === chosen ? 'true' : undefined} preventScrollReset>
              <span>{typeset(name)}</span>
              <span className={styles.count}>{count === undefined ? '…' : integer(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
