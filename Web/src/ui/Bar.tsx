import styles from './Bar.module.css'

interface BarProps {
  /** From 0 to 1. */
  share: number
  /** Paler, for what is not added up. */
  soft?: boolean
}

/** A length beside a number that says the same: it is hidden from those who can't see it. */
export function Bar({ share, soft = false }: BarProps) {
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={soft ? styles.soft : styles.bar} style={{ inlineSize: `${Math.min(1, Math.max(0, share)) * 100}%` }} />
    </span>
  )
}
