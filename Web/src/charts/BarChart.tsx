import { scaleLinear } from 'd3-scale'
import { lineText, shortText } from '../pivot/words'
import { chartRows, fit, type ChartProps } from './Chart'
import styles from './charts.module.css'
import { Mark } from './Mark'

const barHeight = 20

/** One bar per row, each with its name and number. */
export function BarChart({ table, width, hrefOf }: ChartProps) {
  const rows = chartRows(table)
  const narrow = width < 560
  const labels = narrow ? 0 : Math.min(260, width * 0.34)
  const step = narrow ? 46 : 30
  const numbers = 84
  const scale = scaleLinear([0, Math.max(...rows.map(row => row.total ?? 0), 0) || 1], [0, width - labels - numbers])
  return (
    <svg width={width} height={rows.length * step} className={styles.chart} aria-hidden="true">
      {rows.map((row, index) => {
        const y = index * step
        const bar = narrow ? y + 20 : y + (step - barHeight) / 2
        const length = Math.max(scale(row.total ?? 0), row.total ? 2 : 0)
        return (
          <Mark key={row.codes.join('~')} to={hrefOf(row)} title={`${lineText(row)} : ${shortText(row.total ?? 0, table.measure)}`}>
            <rect x="0" y={y} width={width} height={step} className={styles.hover} />
            <text x={narrow ? 0 : labels - 10} y={narrow ? y + 14 : bar + 15} textAnchor={narrow ? 'start' : 'end'} className={styles.label}>
              {fit(lineText(row), narrow ? width : labels - 12)}
            </text>
            <rect x={labels} y={bar} width={length} height={barHeight} rx="2" className={row.kind === 'others' ? styles.barOthers : styles.bar} />
            <text x={labels + length + 6} y={bar + 15} className={styles.number}>
              {typeof row.total === 'number' ? shortText(row.total, table.measure) : '–'}
            </text>
          </Mark>
        )
      })}
    </svg>
  )
}
