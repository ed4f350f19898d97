import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { NotFoundError } from '../../api/errors'
import { ComparisonPageDocument } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { reasonOf } from '../../facts/reasonOf'
import { linkKinds, levels } from '../../french/labels'
import { count, typeset } from '../../french/text'
import { paths } from '../../paths'
import { Badge } from '../../ui/Badge'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { KeyFigures } from '../../ui/KeyFigures'
import { PageHeader } from '../../ui/PageHeader'
import { PageTools } from '../../ui/PageTools'
import { Section } from '../../ui/Section'
import { compare } from './comparison'
import styles from './ComparisonPage.module.css'

const former = { from: 'mobilisation-2015', to: 'mobilisation-2019' }

export async function loader({ request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams
  const { from, to } = await ask(ComparisonPageDocument, { from: search.get('de') ?? former.from, to: search.get('a') ?? former.to }, request.signal)
  if (!from || !to) throw new NotFoundError('L’un de ces plans n’existe pas')
  return { from, to, ...compare(from, to) }
}

export function Component() {
  const { from, to, rows, fresh } = useLoaderData<typeof loader>()
  const followed = rows.filter(row => row.counterparts.length > 0).length
  const [old, recent] = [from, to].map(plan => plan.code.split('-').at(-1))
  return (
    <>
      <title>{`Plans de ${old} et de ${recent} face à face – Transverse`}</title>
      <Breadcrumb>{[<Link to={paths.plans}>Plans</Link>]}</Breadcrumb>
      <PageHeader
        title={typeset(`Que sont devenus les engagements de ${old} ?`)}
        lead={typeset(`Chaque engagement de ${old}, puis ce qui lui répond dans le plan de ${recent}, et pourquoi. Sauf mention contraire, les textes ne laissent pas de doute.`)}
      >
        <PageTools />
      </PageHeader>
      <KeyFigures
        figures={[
          { label: `Engagements de ${old}`, value: String(rows.length) },
          { label: 'Avec une suite', value: String(followed), note: `dans le plan de ${recent}` },
          { label: 'Sans suite relevée', value: String(rows.length - followed), note: typeset('aucun rapprochement : ce n’est pas un abandon') },
          { label: `Propres à ${recent}`, value: String(fresh.length), note: 'engagements et actions sans antécédent relevé' },
        ]}
      />
      <ol className={styles.rows}>
        {rows.map(({ commitment, counterparts }) => (
          <li key={commitment.code}>
            <div>
              <h2 className={styles.title}>
                <span className={styles.code}>
                  {old} · {levels[commitment.level]} {commitment.code}
                </span>
                <Link to={paths.commitment(from.code, commitment.code)}>{typeset(commitment.title)}</Link>
              </h2>
              <Citations of={counterparts.flatMap(counterpart => counterpart.citations)} />
            </div>
            {counterparts.length > 0 ? (
              <ul className={styles.counterparts} aria-label={`Ce qui répond à ${commitment.code}`}>
                {counterparts.map(({ other, kind, ...link }) => (
                  <li key={other.code}>
                    <p className={styles.code}>
                      {recent} · {levels[other.level]} {other.code} <Badge>{linkKinds[kind]}</Badge>
                    </p>
                    <Link to={paths.commitment(to.code, other.code)}>{typeset(other.title)}</Link>
                    <p className={styles.reason}>{reasonOf(link)}</p>
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.reason}>Aucun rapprochement relevé dans le plan de {recent}.</p>
            )}
          </li>
        ))}
      </ol>
      {fresh.length > 0 && (
        <Section title={`Propres au plan de ${recent}`} note={`${count(fresh.length, 'engagement ou action', 'engagements et actions')} sans antécédent relevé en ${old}.`}>
          <ul className={styles.fresh}>
            {fresh.map(commitment => (
              <li key={commitment.code}>
                <span className={styles.code}>
                  {levels[commitment.level]} {commitment.code}
                </span>
                <Link to={paths.commitment(to.code, commitment.code)}>{typeset(commitment.title)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
