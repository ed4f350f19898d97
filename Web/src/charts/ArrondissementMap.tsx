import { scaleSqrt } from 'd3-scale'
import { count } from '../french/text'
import { shortText } from '../pivot/words'
import { areasOf, rowOf, type Area } from './areas'
import type { ChartProps } from './Chart'
import styles from './charts.module.css'
import { Mark } from './Mark'
import { isDark, shade } from './shade'

/** Paris as tiles, north above: each arrondissement about where it lies. 0 is no arrondissement. */
const tiles = [
  [0, 17, 18, 19, 0],
  [16, 8, 9, 10, 20],
  [7, 1, 2, 3, 11],
  [15, 6, 5, 4, 12],
  [0, 14, 13, 0, 0],
]

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const gap = 4
const flatHeight = 56
const legendSteps = 12

/** Places by the arrondissement where they are; what lies in none stands beside, so that nothing is left out. */
export function ArrondissementMap({ table, width, hrefOf }: ChartProps) {
  const { arrondissements, elsewhere } = areasOf(table)
  const side = Math.min(88, Math.floor(width / 5))
  const wide = width >= 640
  const left = wide ? side * 5 + 48 : 0
  const top = wide ? 0 : side * 5 + 20
  const beside = Math.min(width - left, 264)
  const legendTop = top + elsewhere.length * (flatHeight + gap) + 28
  // Most figures name no arrondissement: counted here, they would leave all tiles pale.
  const strongest = Math.max(...arrondissements.map(area => area.value))
  const intensity = scaleSqrt([0, strongest || 1], [0.02, 1])
  const placed = [
    ...tiles.flatMap((line, y) => line.map((number, x) => ({ area: arrondissements[number - 1], box: { x: x * side, y: y * side, width: side - gap, height: side - gap } }))),
    ...elsewhere.map((area, index) => ({ area, box: { x: left, y: top + index * (flatHeight + gap), width: beside, height: flatHeight } })),
  ]

  return (
    <svg width={width} height={Math.max(side * 5, legendTop + 44)} className={styles.chart} aria-hidden="true">
      {placed.map(({ area, box }) => {
        if (!area) return null
        const text = area.rows.length > 0 ? shortText(area.value, table.measure) : '·'
        const tile = <Tile key={area.name} area={area} box={box} text={text} strength={area.number && area.value > 0 ? intensity(area.value) : 0} />
        if (area.rows.length === 0) return tile
        return (
          <Mark key={area.name} to={hrefOf(rowOf(area))} title={`${area.name} : ${text} (${count(area.rows.length, 'lieu', 'lieux')})`}>
            {tile}
          </Mark>
        )
      })}
      <g transform={`translate(${left},${legendTop})`}>
        {Array.from({ length: legendSteps }, (_, step) => (
          <rect key={step} x={(step * beside) / legendSteps} width={beside / legendSteps + 0.5} height="12" style={{ fill: shade(intensity((strongest * (step + 0.5)) / legendSteps)) }} />
        ))}
        <text y="32" className={styles.axis}>
          0
        </text>
        <text x={beside} y="32" textAnchor="end" className={styles.axis}>
          {shortText(strongest, table.measure)}
        </text>
      </g>
    </svg>
  )
}

function Tile({ area, box: { x, y, width, height }, text, strength }: { area: Area; box: Box; text: string; strength: number }) {
  const flat = area.number === undefined
  const dark = isDark(strength)
  return (
    <g transform={`translate(${x},${y})`}>
      <rect width={width} height={height} rx="6" style={{ fill: shade(strength) }} />
      <text x="12" y={flat ? height / 2 + 5 : 24} className={dark ? styles.onDark : styles.onLight}>
        {area.name}
      </text>
      <text x={flat ? width - 12 : width / 2} y={flat ? height / 2 + 6 : height / 2 + 18} textAnchor={flat ? 'end' : 'middle'} className={dark ? styles.valueOnDark : styles.valueOnLight}>
        {text}
      </text>
    </g>
  )
}
