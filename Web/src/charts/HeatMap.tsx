import { scaleSqrt } from 'd3-scale'
import { lineText, shortText } from '../pivot/words'
import { chartRows, fit, type ChartProps } from './Chart'
import styles from './charts.module.css'
import { Mark } from './Mark'
import { isDark, shade } from './shade'

const rowHeight = 34
const headHeight = 128
/** What the name of the last column, which leans, needs beyond it. */
const overhang = 96

/** Rows by columns: the darker, the more. Wider than a phone: it scrolls. */
export function HeatMap({ table, width, hrefOf }: ChartProps) {
  const rows = chartRows(table)
  const labels = Math.max(96, Math.min(230, width * 0.24))
  const cell = Math.max(58, (width - labels - overhang) / table.columns.length)
  const intensity = scaleSqrt([0, Math.max(...rows.flatMap(row => row.cells.map(value => value ?? 0)), 0) || 1], [0.02, 1])
  return (
    <svg width={labels + cell * table.columns.length + overhang} height={headHeight + rows.length * rowHeight} className={styles.chart} aria-hidden="true">
      {table.columns.map((column, index) => (
        <text key={column.codes.join('~')} transform={`translate(${labels + index * cell + cell / 2 - 4},${headHeight - 8}) rotate(-40)`} className={styles.label}>
          {fit(lineText(column), 170)}
        </text>
      ))}
      {rows.map((row, rowIndex) => {
        const y = headHeight + rowIndex * rowHeight
        return (
          <g key={row.codes.join('~')}>
            <text x={labels - 10} y={y + 22} textAnchor="end" className={styles.label}>
              {fit(lineText(row), labels - 14)}
            </text>
            {row.cells.map((value, index) => {
              const column = table.columns[index]!
              const strength = typeof value === 'number' ? intensity(value) : 0
              return (
                <Mark
                  key={column.codes.join('~')}
                  to={hrefOf(row, column.codes)}
                  title={`${lineText(row)}, ${lineText(column)} : ${typeof value === 'number' ? shortText(value, table.measure) : 'rien dans les documents'}`}
                >
                  <rect x={labels + index * cell + 1} y={y + 1} width={cell - 2} height={rowHeight - 2} rx="2" style={{ fill: shade(strength) }} />
                  <text x={labels + index * cell + cell / 2} y={y + 22} textAnchor="middle" className={isDark(strength) ? styles.onDark : styles.onLight}>
                    {typeof value === 'number' ? shortText(value, table.measure).replace(/\s?€$/, '') : '·'}
                  </text>
                </Mark>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
