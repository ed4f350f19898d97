import { paths } from '../paths'
import styles from './Downloads.module.css'

const formats = ['csv', 'xlsx', 'jsonl']

interface DownloadsProps {
  /** Each list with its name in the API, what it is called here, and the conditions that the API is given. */
  lists: readonly { field: 'fundedActions' | 'fundings'; words: string; where: object }[]
}

/** The same facts as files, in full whatever the page shows. */
export function Downloads({ lists }: DownloadsProps) {
  return (
    <dl className={styles.downloads} data-print="omit">
      {lists.map(({ field, words, where }) => (
        <div key={field}>
          <dt>Télécharger {words}</dt>
          {formats.map(format => (
            <dd key={format}>
              <a href={paths.export(field, format, { where })} download aria-label={`Télécharger ${words} en ${format.toUpperCase()}`}>
                {format.toUpperCase()}
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
