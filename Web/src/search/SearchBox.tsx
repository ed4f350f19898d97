import { useCombobox } from 'downshift'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { quoted } from '../french/text'
import { paths } from '../paths'
import type { Hit } from './hits'
import styles from './SearchBox.module.css'
import { useSearch, type Found } from './useSearch'

/** Answers as one types: actors, actions, commitments, figures, plans and documents, by any of their names. */
export function SearchBox({ large = false }: { large?: boolean }) {
  const navigate = useNavigate()
  const inputId = useId()
  const [text, setText] = useState('')
  const found = useSearch(text)
  const items = itemsOf(found, text)
  const { isOpen, getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex, reset } = useCombobox<Hit>({
    inputId,
    items: [...items],
    inputValue: text,
    defaultHighlightedIndex: 0,
    itemToString: hit => hit?.title ?? '',
    onInputValueChange: ({ inputValue, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange || type === useCombobox.stateChangeTypes.InputKeyDownEscape) setText(inputValue)
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return
      void navigate(selectedItem.path)
      setText('')
      reset()
    },
  })
  const shown = isOpen && text.trim().length > 1

  return (
    <search className={large ? `${styles.box} ${styles.large}` : styles.box} data-print="omit">
      <label {...getLabelProps()} htmlFor={inputId} className={large ? styles.label : 'visually-hidden'}>
        Chercher un acteur, une action, un engagement
      </label>
      <input {...getInputProps()} type="search" autoComplete="off" spellCheck={false} placeholder="FTDA, cours de français, E7…" className={styles.input} />
      <div className={styles.panel} data-open={shown}>
        <p role="status" className={styles.message}>
          {shown && message(found)}
        </p>
        <ul {...getMenuProps()}>
          {shown &&
            items.map((hit, index) => (
              <li key={index} {...getItemProps({ item: hit, index })} className={styles.item} data-highlighted={index === highlightedIndex}>
                <span className={styles.title}>{hit.title}</span>
                <span className={styles.kind}>
                  {hit.kind}
                  {hit.matched && ` · trouvé par ${quoted(hit.matched)}`}
                </span>
              </li>
            ))}
        </ul>
      </div>
    </search>
  )
}

/** The answers, and the way to the directory for the same words. */
function itemsOf(found: Found, text: string): readonly Hit[] {
  const elsewhere: Hit = { path: paths.actors({ text: text.trim() }), title: `${quoted(text.trim())} dans l’annuaire des acteurs`, kind: 'Tous les noms qui contiennent ces mots', matched: null }
  return found.state === 'found' ? [...found.hits, elsewhere] : []
}

function message(found: Found) {
  switch (found.state) {
    case 'asking':
      return 'Recherche…'
    case 'failed':
      return 'La recherche ne répond pas. Réessayez dans un instant.'
    case 'found':
      return found.hits.length === 0 ? `Rien ne correspond à ${quoted(found.text)} dans les cinq documents.` : ''
    default:
      return ''
  }
}
