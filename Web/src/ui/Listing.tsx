import { useId, useState, type ReactNode } from 'react'
import { Button } from './Button'
import styles from './Listing.module.css'

interface ListingProps {
  /** What narrows the list now, in words: the folded button says it. */
  chosen: readonly (string | undefined)[]
  /** What narrows the list; folded behind a button on a narrow screen. */
  facets: ReactNode
  children: ReactNode
}

/** A list and, beside it, what narrows it. */
export function Listing({ chosen, facets, children }: ListingProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const words = chosen.filter(Boolean)
  return (
    <div className={styles.listing}>
      <aside aria-label="Filtres" className={styles.side} data-print="omit">
        <Button className={styles.toggle} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {words.length > 0 ? <>Filtres&nbsp;: {words.join(', ')}</> : 'Filtrer la liste'}
        </Button>
        <div id={id} className={styles.facets} data-open={open}>
          {facets}
        </div>
      </aside>
      <div>{children}</div>
    </div>
  )
}
