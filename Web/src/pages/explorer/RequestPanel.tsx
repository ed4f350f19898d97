import { useState } from 'react'
import { CopyableCode } from '../../ui/CopyableCode'
import { paths } from '../../paths'
import { requestText } from '../../pivot/pivotText'
import type { PivotView } from '../../pivot/PivotView'
import { snippets, type Language } from '../../pivot/snippets'
import styles from './RequestPanel.module.css'

/** The question as the API is asked it, in the language of whoever wants to ask it again. */
export function RequestPanel({ view }: { view: PivotView }) {
  const [language, setLanguage] = useState<Language>('GraphQL')
  const request = requestText(view)
  const texts = snippets(request, `${window.location.origin}/graphql`)
  return (
    <div className={styles.request}>
      <fieldset>
        <legend>La requête en</legend>
        {(Object.keys(texts) as Language[]).map(one => (
          <label key={one}>
            <input type="radio" name="langage" checked={one === language} onChange={() => setLanguage(one)} /> {one}
          </label>
        ))}
      </fieldset>
      <CopyableCode label={`La requête en ${language}`} text={texts[language]} />
      <p>
        <a href={paths.graphiqlWith(request.query, request.variables)}>Ouvrir dans GraphiQL</a>
      </p>
    </div>
  )
}
