import { scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { lineText, shortText } from '../pivot/words'
import { chartRows, fit, type ChartProps } from './Chart'
import styles from './charts.module.css'
import { Mark } from './Mark'
import { fillOf, Patterns } from './Patterns'
import { seriesOf, size } from './series'

const barHeight = 24
const legendStep = 24

/** One bar per row, made of its columns; the legend stands above, inside the picture, so that it is exported with it. */
export function StackedBars({ table, width, hrefOf }: ChartProps) {
  const id = useId()
  const rows = chartRows(table)
  const series = seriesOf(table)
  const narrow = width < 560
  const labels = narrow ? 0 : Math.min(240, width * 0.3)
  const step = narrow ? 52 : 34
  const scale = scaleLinear([0, Math.max(...rows.map(row => row.total ?? 0), 0) || 1], [0, width - labels - 80])
  const perLine = narrow ? 1 : Math.max(1, Math.floor(width / 230))
  const top = Math.ceil(series.length / perLine) * legendStep + 12

  return (
    <svg width={width} height={top + rows.length * step} className={styles.chart} aria-hidden="true">
      <Patterns id={id} />
      {series.map(({ line }, index) => {
        const x = (index % perLine) * (width / perLine)
        const y = Math.floor(index / perLine) * legendStep
        return (
          <g key={line.codes.join('~') || 'others'}>
            <rect x={x} y={y} width="16" height="16" rx="2" fill={fillOf(id, index)} />
            <text x={x + 23} y={y + 13} className={styles.label}>
              {fit(lineText(line), width / perLine - 28)}
            </text>
          </g>
        )
      })}
      {rows.map((row, index) => {
        const y = top + index * step
        const bar = narrow ? y + 20 : y + (step - barHeight) / 2
        const sizes = series.map(one => size(row, one))
        const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, value) => sum + value, 0))
        return (
          <g key={row.codes.join('~')}>
            <text x={narrow ? 0 : labels - 10} y={narrow ? y + 14 : bar + 17} textAnchor={narrow ? 'start' : 'end'} className={styles.label}>
              {fit(lineText(row), narrow ? width : labels - 12)}
            </text>
            {series.map((one, at) =>
              sizes[at]! > 0 && (
                <Mark
                  key={one.line.codes.join('~') || 'others'}
                  to={hrefOf(row, one.columns.length === 1 ? one.line.codes : undefined)}
                  title={`${lineText(row)}, ${lineText(one.line)} : ${shortText(sizes[at]!, table.measure)}`}
                >
                  <rect x={labels + scale(starts[at]!)} y={bar} width={Math.max(scale(sizes[at]!), 1)} height={barHeight} fill={fillOf(id, at)} className={styles.segment} />
                </Mark>
              ),
            )}
            <text x={labels + scale(row.total ?? 0) + 6} y={bar + 17} className={styles.number}>
              {typeof row.total === 'number' ? shortText(row.total, table.measure) : '–'}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
