import { useId, type SubmitEvent } from 'react'
import { Button } from './Button'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  label: string
  placeholder: string
  value: string | undefined
  onSearch: (text: string) => void
}

/** A field that narrows a list when it is sent. */
export function SearchField({ label, placeholder, value = '', onSearch }: SearchFieldProps) {
  const id = useId()

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('q')
    onSearch(typeof text === 'string' ? text : '')
  }

  return (
    <search data-print="omit">
      <form onSubmit={submit} className={styles.form} key={value}>
        <div className={styles.text}>
          <label htmlFor={id}>{label}</label>
          <input id={id} name="q" type="search" defaultValue={value} autoComplete="off" placeholder={placeholder} />
        </div>
        <Button main type="submit">
          Chercher
        </Button>
      </form>
    </search>
  )
}
