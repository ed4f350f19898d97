import { useEffect, useRef, useState } from 'react'
import { describeError } from '../../api/errors'
import { integer } from '../../french/figures'
import { includesText, quoted } from '../../french/text'
import type { Dimension } from '../../pivot/Dimension'
import { absent } from '../../pivot/PivotView'
import type { Subject } from '../../pivot/Subject'
import { Button } from '../../ui/Button'
import { choicesOf, type Choice } from './choices'
import styles from './Filters.module.css'

interface FilterValuesProps {
  subject: Subject
  dimension: Dimension
  chosen: readonly string[]
  onChoose: (codes: string[]) => void
  onClose: () => void
}

const many = 12

/** The values of one dimension, each to be taken or left. */
export function FilterValues({ subject, dimension, chosen, onChoose, onClose }: FilterValuesProps) {
  const [choices, setChoices] = useState<readonly Choice[] | Error>()
  const [text, setText] = useState('')
  const [attempt, setAttempt] = useState(1)
  const legend = useRef<HTMLLegendElement>(null)
  useEffect(() => legend.current?.focus(), [])
  useEffect(() => {
    let left = false
    choicesOf(subject, dimension).then(
      found => !left && setChoices(found),
      (error: unknown) => !left && setChoices(new Error(describeError(error).title)),
    )
    return () => {
      left = true
    }
  }, [subject, dimension, attempt])
  const again = () => {
    setChoices(undefined)
    setAttempt(attempt + 1)
  }

  const list = Array.isArray(choices) ? (choices as readonly Choice[]) : []
  const shown = list.filter(({ label, title = '' }) => includesText(`${label} ${title}`, text))
  const toggle = (code: string) => onChoose(chosen.includes(code) ? chosen.filter(one => one !== code) : [...chosen, code])
  return (
    <fieldset className={styles.values}>
      <legend ref={legend} tabIndex={-1}>
        {dimension.label}
      </legend>
      {choices === undefined && <p role="status">Chargement…</p>}
      {choices instanceof Error && (
        <p role="alert">
          {choices.message}. <Button onClick={again}>Réessayer</Button>
        </p>
      )}
      {choices && list.length === 0 && !(choices instanceof Error) && <p>Les documents ne disent rien de tel.</p>}
      {list.length > 0 && shown.length === 0 && <p>Aucune valeur ne contient {quoted(text)}.</p>}
      {list.length > many && (
        <input type="search" aria-label={`Chercher : ${dimension.label}`} placeholder="Chercher" value={text} onChange={event => setText(event.target.value)} />
      )}
      <ul>
        {shown.map(({ code, label, title, count }) => (
          <li key={code}>
            <label title={title}>
              <input type="checkbox" checked={chosen.includes(code ?? absent)} onChange={() => toggle(code ?? absent)} />
              <span>{label}</span>
              {count !== undefined && <span className={styles.count}>{integer(count)}</span>}
            </label>
          </li>
        ))}
      </ul>
      <Button onClick={onClose}>Fermer</Button>
    </fieldset>
  )
}
