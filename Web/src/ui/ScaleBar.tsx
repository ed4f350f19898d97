import styles from './ScaleBar.module.css'

interface ScaleBarProps {
  /** From 0 to 1 on the scale. */
  share: number
  /** Where the mark stands on the scale; null shows none. */
  mark: number | null
  soft: boolean
}

/** A length on a scale that it shares with others, with a mark that it is held against; the number beside it says the same. */
export function ScaleBar({ share, mark, soft }: ScaleBarProps) {
  return (
    <span className={styles.scale} aria-hidden="true">
      <span className={soft ? styles.soft : styles.bar} style={{ inlineSize: `${share * 100}%` }} />
      {mark !== null && <span className={styles.mark} style={{ insetInlineStart: `${mark * 100}%` }} />}
    </span>
  )
}
