import { Link } from 'react-router'
import { paths } from '../../paths'
import { chartKinds, type ChartKind, type PivotView } from '../../pivot/PivotView'
import styles from './ChartLinks.module.css'

/** The pictures that fit; the shown one is marked. */
export function ChartLinks({ view, kinds, kind }: { view: PivotView; kinds: readonly ChartKind[]; kind: ChartKind }) {
  return (
    <nav aria-label="Graphique" className={styles.kinds} data-print="omit">
      {kinds.map(one => (
        <Link key={one} to={paths.explorer({ ...view, chart: one })} aria-current={one === kind ? 'true' : undefined} preventScrollReset>
          {chartKinds[one]}
        </Link>
      ))}
    </nav>
  )
}
