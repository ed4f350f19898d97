import { scaleSqrt } from 'd3-scale'
import { integer } from '../french/figures'
import { count } from '../french/text'
import { shortText } from '../pivot/words'
import type { ChartProps } from './Chart'
import styles from './charts.module.css'
import { Mark } from './Mark'
import { shade } from './shade'

/** Paris as tiles, north above: each arrondissement about where it lies. 0 is no arrondissement. */
const tiles = [
  [0, 17, 18, 19, 0],
  [16, 8, 9, 10, 20],
  [7, 1, 2, 3, 11],
  [15, 6, 5, 4, 12],
  [0, 14, 13, 0, 0],
]

/** Places by the arrondissement where they are. What lies elsewhere, or nowhere in particular, is said below. */
export function ArrondissementMap({ table, width, hrefOf }: ChartProps) {
  const side = Math.min(96, Math.floor(width / 5))
  const rows = table.rows.filter(row => row.depth === 0)
  const byNumber = Map.groupBy(rows, row => row.members[0]?.area)
  const valueOf = (number: number) => (byNumber.get(number) ?? []).reduce((sum, row) => sum + (row.total ?? 0), 0)
  const strongest = Math.max(...tiles.flat().map(valueOf))
  const intensity = scaleSqrt([0, strongest || 1], [0.08, 1])
  const elsewhere = (byNumber.get(undefined) ?? []).reduce((sum, row) => sum + (row.total ?? 0), 0)
  return (
    <svg width={width} height={side * 5 + 28} className={styles.chart} aria-hidden="true">
      {tiles.flatMap((line, y) =>
        line.map((number, x) => {
          if (number === 0) return null
          const value = valueOf(number)
          const strength = value > 0 ? intensity(value) : 0
          const [first] = byNumber.get(number) ?? []
          const name = number === 1 ? '1er' : `${number}e`
          const tile = (
            <>
              <rect x={x * side + 2} y={y * side + 2} width={side - 4} height={side - 4} rx="6" style={{ fill: shade(strength) }} />
              <text x={x * side + 12} y={y * side + 24} className={strength > 0.5 ? styles.onDark : styles.onLight}>
                {name}
              </text>
              <text x={x * side + side / 2} y={y * side + side / 2 + 14} textAnchor="middle" className={strength > 0.5 ? styles.valueOnDark : styles.valueOnLight}>
                {value > 0 ? shortText(value, table.measure) : '·'}
              </text>
            </>
          )
          return first && byNumber.get(number)!.length === 1 ? (
            <Mark key={number} to={hrefOf(first)} title={`${name} : ${shortText(value, table.measure)}`}>
              {tile}
            </Mark>
          ) : (
            <g key={number}>
              <title>{`${name} : ${count(byNumber.get(number)?.length ?? 0, 'lieu', 'lieux')}`}</title>
              {tile}
            </g>
          )
        }),
      )}
      <text x="2" y={side * 5 + 20} className={styles.label}>
        Ailleurs ou sans lieu dit : {integer(elsewhere)}
      </text>
    </svg>
  )
}
