import { useId } from 'react'
import type { ActorKind } from '../../api/generated/operations'
import { typeset } from '../../french/text'
import { closeness, type Neighbour } from './neighbours'
import styles from './NeighbourPicture.module.css'

const width = 480
const step = 34
const centre = 78
const reach = 140
const longest = 26

const publicKinds: readonly ActorKind[] = ['DIRECTION', 'CITY_SERVICE', 'STATE', 'PUBLIC_BODY', 'ELECTED_OFFICIAL']

/** An actor and its closest neighbours on an arc, by the number of things that they share; the table beside it says the same. */
export function NeighbourPicture({ name, neighbours }: { name: string; neighbours: readonly Neighbour[] }) {
  const title = useId()
  const height = step * (neighbours.length + 1)
  const middle = height / 2
  const most = Math.max(...neighbours.map(closeness))
  const points = neighbours.map((neighbour, index) => {
    const y = step * (index + 1)
    const x = centre + 36 + reach * Math.sqrt(1 - ((y - middle) / (middle + step)) ** 2)
    return { neighbour, x, y, share: closeness(neighbour) / most }
  })
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={title} className={styles.picture}>
      <title id={title}>{typeset(`Les voisins de ${name}, par nombre d’engagements et d’actions en commun ; le tableau les donne tous.`)}</title>
      {points.map(({ neighbour, x, y, share }) => (
        <path
          key={neighbour.actor.slug}
          d={`M${centre} ${middle} C${centre + 70} ${middle} ${x - 70} ${y} ${x} ${y}`}
          strokeWidth={1 + 5 * share}
          className={styles.line}
        />
      ))}
      <circle cx={centre} cy={middle} r={16} className={styles.centre} />
      <text x={centre} y={middle + 36} textAnchor="middle" className={styles.name}>
        {short(name, 18)}
      </text>
      {points.map(({ neighbour: { actor }, x, y, share }) => (
        <g key={actor.slug}>
          <circle cx={x} cy={y} r={4 + 6 * share} className={publicKinds.includes(actor.kind) ? styles.public : styles.other} />
          <text x={x + 17} y={y + 5} className={styles.label}>
            {short(actor.acronym ?? actor.name, longest)}
          </text>
        </g>
      ))}
    </svg>
  )
}

function short(name: string, length: number) {
  return name.length > length ? `${name.slice(0, length - 1).trimEnd()}…` : name
}
