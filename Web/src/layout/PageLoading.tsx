import styles from './PageLoading.module.css'

/** The outline of a page while the first one loads; the next ones keep the former page until they are ready. */
export function PageLoading() {
  return (
    <div role="status" aria-label="Chargement" className={styles.page}>
      <span className={styles.kicker} />
      <span className={styles.title} />
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.block} />
      <span className={styles.block} />
    </div>
  )
}
