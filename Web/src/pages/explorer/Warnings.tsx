import { Link } from 'react-router'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { filtersWithout, type PivotView } from '../../pivot/PivotView'
import type { PivotWarning } from '../../pivot/warnings'
import styles from './Warnings.module.css'

/** What to know before one reads the numbers; where there is a remedy, it is one click away. */
export function Warnings({ view, warnings }: { view: PivotView; warnings: readonly PivotWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul aria-label="Avant de lire ces nombres" className={styles.warnings}>
      {warnings.map(({ code, serious, sentence }) => (
        <li key={code} className={serious ? styles.serious : undefined}>
          {serious && <strong>Attention. </strong>}
          {typeset(sentence)}
          {code === 'MIXED_DOCUMENTS' && view.columns.length < 2 && (
            <>
              {' '}
              <Link to={paths.explorer({ ...view, cell: undefined, columns: ['document', ...view.columns] })} preventScrollReset>
                Séparer par document
              </Link>
            </>
          )}
          {code === 'NOT_ONLY_COUNTED' && (
            <>
              {' '}
              <Link to={paths.explorer({ ...view, cell: undefined, filters: filtersWithout(view.filters, 'comptabilite') })} preventScrollReset>
                Revenir aux montants comptés
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
