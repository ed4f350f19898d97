import { useState } from 'react'
import { Button } from './Button'
import styles from './CopyableCode.module.css'

/** Code to be pasted elsewhere. */
export function CopyableCode({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState<string>()
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(text))
  return (
    <div className={styles.code}>
      {/* A keyboard reaches what does not fit. */}
      <pre tabIndex={0} role="group" aria-label={label}>
        <code>{text}</code>
      </pre>
      <p className={styles.ways}>
        <Button onClick={copy}>Copier</Button>
        <span role="status">{copied === text && 'Copié.'}</span>
      </p>
    </div>
  )
}
