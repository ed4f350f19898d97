import { useId } from 'react'
import styles from './Bench.module.css'

interface ChooseProps {
  label: string
  value: string
  options: readonly { code: string; label: string }[]
  /** The words for no choice at all, where that is one. */
  none?: string
  disabled?: boolean
  onChoose: (code: string) => void
}

/** One choice among several. */
export function Choose({ label, value, options, none, disabled = false, onChoose }: ChooseProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={event => onChoose(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(option => (
          <option key={option.code} value={option.code}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
