import { useState, type ReactNode } from 'react'
import { Button } from './Button'
import styles from './PageTools.module.css'

/** What can be done with a page: send its link, print it, and what else it offers. */
export function PageTools({ children }: { children?: ReactNode }) {
  const [copied, setCopied] = useState(false)

  async function copy() {
    await navigator.clipboard.writeText(location.href)
    setCopied(true)
  }

  return (
    <div className={styles.tools} data-print="omit">
      <Button onClick={() => void copy()} onBlur={() => setCopied(false)}>
        Copier le lien
      </Button>
      <Button onClick={() => print()}>Imprimer</Button>
      {children}
      <span role="status">{copied && 'Lien copié'}</span>
    </div>
  )
}
