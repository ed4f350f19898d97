import type { ReactNode } from 'react'
import type { HeadingFragment } from '../api/generated/operations'
import { sectionName } from '../french/labels'
import { typeset } from '../french/text'
import styles from './Placement.module.css'

interface PlacementProps {
  /** From the outermost; nulls are left out. */
  headings: readonly (HeadingFragment | null | undefined)[]
  /** What else there is to say, by its name; what is empty is left out. */
  details: Readonly<Record<string, ReactNode>>
}

/** Under which headings of its document something stands, and what it is about. */
export function Placement({ headings, details }: PlacementProps) {
  return (
    <dl className={styles.placement}>
      {headings.map(
        heading =>
          heading && (
            <div key={heading.code}>
              <dt>{sectionName(heading)}</dt>
              <dd>{typeset(heading.title)}</dd>
            </div>
          ),
      )}
      {Object.entries(details).map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
