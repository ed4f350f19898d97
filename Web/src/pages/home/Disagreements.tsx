import type { HomePageQuery } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { integer } from '../../french/figures'
import { typeset } from '../../french/text'
import { KeyFigures } from '../../ui/KeyFigures'
import styles from './Disagreements.module.css'

/** How many printed figures were held against what they should equal, and some that do not. */
export function Disagreements({ checked, agreeing, differing }: Pick<HomePageQuery, 'checked' | 'agreeing' | 'differing'>) {
  return (
    <>
      <KeyFigures
        figures={[
          { label: 'Vérifications publiées', value: integer(checked?.totalCount ?? 0), note: 'totaux, taux, dénombrements, redites' },
          { label: 'Concordent', value: integer(agreeing?.totalCount ?? 0), note: 'exactement ou à l’arrondi près' },
          { label: 'Totaux et chiffres qui diffèrent', value: integer(differing?.totalCount ?? 0), note: 'les deux valeurs restent affichées' },
        ]}
      />
      <ul className={styles.list}>
        {differing?.nodes?.map(({ code, label, printed, computed, explanation, citations }) => (
          <li key={code}>
            <h3>{typeset(label)}</h3>
            <p className={styles.numbers}>
              Imprimé&nbsp;: <strong>{printed === null ? 'rien' : integer(printed)}</strong> · recalculé&nbsp;: <strong>{computed === null ? 'impossible' : integer(computed)}</strong>
            </p>
            <p>{typeset(explanation)}</p>
            <Citations of={citations} />
          </li>
        ))}
      </ul>
    </>
  )
}
