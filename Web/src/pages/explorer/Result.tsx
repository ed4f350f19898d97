import { useRef } from 'react'
import { fittingCharts } from '../../pivot/charts'
import { filterText, signsText, titleOf } from '../../pivot/words'
import { typeset } from '../../french/text'
import { ChartFigure } from './ChartFigure'
import { ChartLinks } from './ChartLinks'
import type { Exploration } from './ExplorerPage'
import { Nothing } from './Nothing'
import { PivotGrid } from './PivotGrid'
import styles from './Result.module.css'
import { Tools } from './Tools'
import { Warnings } from './Warnings'

/** The answer: what it is, what to know before reading it, the picture, the numbers, and what can be taken away. */
export function Result({ view, table, labels, warnings }: Exploration) {
  const picture = useRef<HTMLElement>(null)
  const kinds = fittingCharts(table)
  const kind = view.chart && kinds.includes(view.chart) ? view.chart : kinds[0]!
  const filters = filterText(view, labels)
  return (
    <section aria-labelledby="resultat" className={styles.result}>
      <div>
        <h2 id="resultat">{titleOf(view)}</h2>
        {filters && <p className={styles.filters}>{filters}</p>}
      </div>
      <Warnings view={view} warnings={warnings} />
      {table.total.count === 0 ? (
        <Nothing view={view} labels={labels} />
      ) : (
        <>
          <ChartLinks view={view} kinds={kinds} kind={kind} />
          <ChartFigure ref={picture} view={view} table={table} kind={kind} />
          <PivotGrid view={view} table={table} />
        </>
      )}
      <p className={styles.rule}>{typeset(`${view.subject.rule} ${table.total.count > 0 ? signsText(table) : ''}`)}</p>
      <Tools view={view} table={table} picture={table.total.count > 0 && kind !== 'none' ? picture : undefined} />
    </section>
  )
}
