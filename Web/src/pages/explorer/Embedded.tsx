import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { fittingCharts } from '../../pivot/charts'
import { filterText, titleOf } from '../../pivot/words'
import { ChartFigure } from './ChartFigure'
import styles from './Embedded.module.css'
import type { Exploration } from './ExplorerPage'
import { Nothing } from './Nothing'
import { PivotGrid } from './PivotGrid'
import { Warnings } from './Warnings'

/** The result alone, for the page of someone else, with the way back to where it can be checked. */
export function Embedded({ view, table, labels, warnings }: Exploration) {
  const kinds = fittingCharts(table)
  const kind = view.chart && kinds.includes(view.chart) ? view.chart : kinds[0]!
  const filters = filterText(view, labels)
  const whole = { ...view, embedded: false }
  return (
    <div className={styles.embedded}>
      <title>{`${titleOf(view)} – Transverse`}</title>
      <h1>{titleOf(view)}</h1>
      {filters && <p>{filters}</p>}
      <Warnings view={whole} warnings={warnings.filter(warning => warning.serious)} />
      {table.total.count === 0 ? (
        <Nothing view={whole} labels={labels} />
      ) : (
        <>
          <ChartFigure view={whole} table={table} kind={kind} />
          <details open={kind === 'none'}>
            <summary>Le tableau</summary>
            <PivotGrid view={whole} table={table} />
          </details>
        </>
      )}
      <p>
        <a href={paths.explorer(whole)} target="_top">
          {typeset('Vérifier et explorer sur Transverse')}
        </a>
      </p>
    </div>
  )
}
