import { Link } from 'react-router'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { questions } from './questions'
import styles from './StartingQuestions.module.css'

/** Ways in, for those who would rather start from a question than from a form. */
export function StartingQuestions() {
  return (
    <nav aria-label="Questions pour commencer" className={styles.questions}>
      <ul>
        {questions.map(({ words, view }) => (
          <li key={words}>
            <Link to={paths.explorer(view)} preventScrollReset>
              {typeset(words)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
