import styles from './charts.module.css'

/** How many series can be told apart; those beyond are put together. */
export const seriesCount = 8

const strokes = [undefined, 'M-1,1 l2,-2 M0,8 l8,-8 M7,9 l2,-2', 'M4,0 v8', 'M0,4 h8', 'M-1,7 l2,2 M0,0 l8,8 M7,-1 l2,2', 'M2,2 h2 v2 h-2 z M6,6 h2 v2 h-2 z', 'M0,4 h8 M4,0 v8', 'M1,1 h1 M5,5 h1']

/** The fills of series: each has a colour and a pattern of its own. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      {strokes.map((path, index) => (
        <pattern key={index} id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className={styles[`series${index}`]} />
          {path && <path d={path} className={styles.stroke} />}
        </pattern>
      ))}
    </defs>
  )
}

/** The fill of a series. */
export function fillOf(id: string, index: number) {
  return `url(#${id}-${index % seriesCount})`
}
