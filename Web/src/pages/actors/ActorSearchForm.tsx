import { useId, type SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { actorKinds } from '../../french/labels'
import { paths, readActorSearch, type ActorSearch } from '../../paths'
import { Button } from '../../ui/Button'
import styles from './ActorSearchForm.module.css'

interface ActorSearchFormProps {
  label: string
  /** The search that is shown; its kind can be changed here too. */
  search?: ActorSearch
}

/** Asks for actors by any spelling of their names. */
export function ActorSearchForm({ label, search }: ActorSearchFormProps) {
  const navigate = useNavigate()
  const id = useId()

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = [...new FormData(event.currentTarget)].filter((field): field is [string, string] => typeof field[1] === 'string')
    void navigate(paths.actors(readActorSearch(new URLSearchParams(fields))))
  }

  return (
    <search className={styles.search} data-print="omit">
      <form onSubmit={submit} className={styles.form} key={`${search?.text} ${search?.kind}`}>
        <div className={styles.text}>
          <label htmlFor={`${id}text`}>{label}</label>
          <input id={`${id}text`} name="q" type="search" defaultValue={search?.text} autoComplete="off" placeholder="Nom, sigle ou autre nom" />
        </div>
        {search && (
          <div>
            <label htmlFor={`${id}kind`}>Nature</label>
            <select id={`${id}kind`} name="nature" defaultValue={search.kind}>
              <option value="">Toutes</option>
              {Object.entries(actorKinds).map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </select>
          </div>
        )}
        <Button main type="submit">
          Chercher
        </Button>
      </form>
    </search>
  )
}
