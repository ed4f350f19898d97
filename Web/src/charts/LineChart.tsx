import { scaleLinear, scalePoint } from 'd3-scale'
import { lineText, shortText } from '../pivot/words'
import type { Cell, PivotTable, Row } from '../pivot/pivotTable'
import { fit, type ChartProps } from './Chart'
import styles from './charts.module.css'
import { Mark } from './Mark'
import { seriesCount } from './Patterns'

interface Point {
  at: string
  value: Cell
  row: Row
  column: readonly string[] | undefined
}

interface Curve {
  name: string
  points: Point[]
}

const height = 320
const margin = { top: 16, bottom: 32, left: 64 }
const shapes = ['M-4,0 a4,4 0 1,0 8,0 a4,4 0 1,0 -8,0', 'M-4,-4 h8 v8 h-8 z', 'M0,-5 l5,9 h-10 z', 'M0,-6 l6,6 l-6,6 l-6,-6 z', 'M0,5 l5,-9 h-10 z', 'M-5,-1 h4 v-4 h2 v4 h4 v2 h-4 v4 h-2 v-4 h-4 z', 'M-6,-3 h12 v6 h-12 z', 'M-3,-6 h6 v12 h-6 z']

/** One line per series over the years, each with its own mark and its name at its end. */
export function LineChart({ table, width, hrefOf }: ChartProps) {
  const curves = curvesOf(table)
  const right = Math.min(190, width * 0.32)
  const years = [...new Set(curves.flatMap(curve => curve.points.map(point => point.at)))].sort()
  const x = scalePoint(years, [margin.left, width - right]).padding(0.4)
  const y = scaleLinear([0, Math.max(...curves.flatMap(curve => curve.points.map(point => point.value ?? 0)), 0) || 1], [height - margin.bottom, margin.top]).nice(4)
  const ends = spread(curves.map(curve => y(curve.points.findLast(point => typeof point.value === 'number')?.value ?? 0)))

  return (
    <svg width={width} height={height} className={styles.chart} aria-hidden="true">
      {y.ticks(4).map(tick => (
        <g key={tick}>
          <line x1={margin.left} x2={width - right} y1={y(tick)} y2={y(tick)} className={styles.grid} />
          <text x={margin.left - 8} y={y(tick) + 5} textAnchor="end" className={styles.axis}>
            {shortText(tick, table.measure)}
          </text>
        </g>
      ))}
      {years.map(year => (
        <text key={year} x={x(year)} y={height - 8} textAnchor="middle" className={styles.axis}>
          {year}
        </text>
      ))}
      {curves.map(({ name, points }, index) => {
        const drawn = points.filter((point): point is Point & { value: number } => typeof point.value === 'number')
        return (
          <g key={name} className={styles[`line${index}`]}>
            <path d={drawn.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.at) ?? 0},${y(point.value)}`).join('')} className={styles.curve} />
            {drawn.map(point => (
              <Mark key={point.at} to={hrefOf(point.row, point.column)} title={`${name}, ${point.at} : ${shortText(point.value, table.measure)}`}>
                <path d={shapes[index]} transform={`translate(${x(point.at) ?? 0},${y(point.value)})`} className={styles.point} />
              </Mark>
            ))}
            <path d={shapes[index]} transform={`translate(${width - right + 10},${ends[index]!})`} className={styles.point} />
            <text x={width - right + 22} y={ends[index]! + 5} className={styles.label}>
              {fit(name, right - 24)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** The series over whichever dimension is the years; records without a year have no place on the line. */
function curvesOf({ rows, columns, rowDimensions }: PivotTable): Curve[] {
  const outer = rows.filter(row => row.depth === 0)
  if (!rowDimensions[0]!.ordered) {
    const dated = columns.map((column, index) => ({ column, index })).filter(({ column }) => column.members[0]?.code)
    return outer.slice(0, seriesCount).map(row => ({
      name: lineText(row),
      points: dated.map(({ column, index }) => ({ at: column.members[0]!.label, value: row.cells[index], row, column: column.codes })),
    }))
  }
  const dated = outer.filter(row => row.members[0]?.code)
  const series = columns.length > 0 ? columns.slice(0, seriesCount) : [undefined]
  return series.map((column, index) => ({
    name: column ? lineText(column) : 'Ensemble',
    points: dated.map(row => ({ at: row.members[0]!.label, value: column ? row.cells[index] : row.total, row, column: column?.codes })),
  }))
}

/** Moves names apart that would stand on one another. */
function spread(places: readonly number[]) {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place)
  const moved = [...places]
  let least = 0
  for (const { place, index } of order) {
    moved[index] = Math.max(place, least)
    least = moved[index] + 17
  }
  return moved
}
