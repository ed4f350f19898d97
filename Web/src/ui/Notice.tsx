import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A few words in place of what could have been there: nothing found, nothing stated. */
export function Notice({ children }: { children: ReactNode }) {
  return <p className={styles.notice}>{children}</p>
}
