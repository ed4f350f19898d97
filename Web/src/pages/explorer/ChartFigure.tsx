import type { ComponentType, Ref } from 'react'
import { areasText } from '../../charts/areas'
import { ArrondissementMap } from '../../charts/ArrondissementMap'
import { BarChart } from '../../charts/BarChart'
import { chartRows, curveCount, type ChartProps } from '../../charts/Chart'
import { HeatMap } from '../../charts/HeatMap'
import { LineChart } from '../../charts/LineChart'
import { seriesCount } from '../../charts/Patterns'
import { StackedBars } from '../../charts/StackedBars'
import { useWidth } from '../../charts/useWidth'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import type { PivotTable } from '../../pivot/pivotTable'
import type { ChartKind, PivotView } from '../../pivot/PivotView'
import { summaryOf } from '../../pivot/words'
import styles from './ChartFigure.module.css'

const charts: Readonly<Record<Exclude<ChartKind, 'none'>, ComponentType<ChartProps>>> = {
  bars: BarChart, stacked: StackedBars, heat: HeatMap, lines: LineChart, map: ArrondissementMap,
}

interface ChartFigureProps {
  ref?: Ref<HTMLElement>
  view: PivotView
  table: PivotTable
  kind: ChartKind
}

/** The picture of a table, and what it shows in words. */
export function ChartFigure({ ref, view, table, kind }: ChartFigureProps) {
  const [frame, width] = useWidth()
  const Chart = kind === 'none' ? undefined : charts[kind]
  const left = table.rows.filter(row => row.depth === 0).length + (table.remainder ? 1 : 0) - chartRows(table).length
  return (
    <figure ref={ref} className={styles.figure}>
      <div ref={frame} className={styles.frame} data-empty={!Chart}>
        {Chart && width > 0 && <Chart table={table} width={width} hrefOf={(row, column = []) => paths.explorer({ ...view, cell: { row: row.codes, column }, after: undefined })} />}
      </div>
      <figcaption>
        {typeset(
          [
            summaryOf(table),
            kind === 'map' && areasText(table),
            kind === 'lines' && curveCount(table) > seriesCount && `Le graphique s’arrête à ${seriesCount} courbes ; le tableau a tout.`,
            Chart && left > 0 && kind !== 'lines' && kind !== 'map' && `Le graphique s’arrête avant les ${left} dernières lignes ; le tableau les a toutes.`,
          ]
            .filter(Boolean)
            .join(' '),
        )}
      </figcaption>
    </figure>
  )
}
