import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { NotFoundError } from '../../api/errors'
import { SourcePageDocument, SourcePassageDocument } from '../../api/generated/operations'
import { ActorLink } from '../../facts/ActorLink'
import { integer, percentage } from '../../french/figures'
import { date } from '../../french/periods'
import { count, lines, typeset } from '../../french/text'
import { paths, readLines } from '../../paths'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { KeyFigures } from '../../ui/KeyFigures'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { Passage } from './Passage'
import { SectionList } from './SectionList'
import styles from './SourcePage.module.css'

/** How many lines are shown before and after a citation. */
const around = 8
/** As many as the API gives at once. */
const longest = 100

export async function loader({ params, request }: LoaderFunctionArgs) {
  const code = params.code!
  const { documentByCode: document, dataset } = await ask(SourcePageDocument, { code }, request.signal)
  if (!document) throw new NotFoundError('Ce document n’existe pas')
  const cited = readLines(new URL(request.url).searchParams, document.lineCount)
  return {
    document,
    version: dataset.version,
    coverage: dataset.coverage.find(one => one.document.code === code),
    cited: cited && { ...cited, passage: await readPassage(code, cited, document.lineCount, request.signal) },
  }
}

async function readPassage(code: string, cited: { first: number; last: number }, lineCount: number, signal: AbortSignal) {
  const first = Math.max(1, cited.first - around)
  const last = Math.min(lineCount, cited.last + around, first + longest - 1)
  const { documentByCode } = await ask(SourcePassageDocument, { code, first, last }, signal)
  return documentByCode?.passage ? { first, lines: documentByCode.passage.split('\n') } : null
}

export function Component() {
  const { document, coverage, cited, version } = useLoaderData<typeof loader>()
  const [, show] = useSearchParams()
  const { code, title, published, lineCount, publisher, plans, sections } = document
  return (
    <>
      <title>{`${code} – Sources – Transverse`}</title>
      <Breadcrumb>{[<Link to={paths.sources}>Sources</Link>]}</Breadcrumb>
      <PageHeader
        kicker={
          <>
            <span>Document {code}</span> {publisher && <ActorLink actor={publisher} />} <span>{published ? date(published) : 'sans date'}</span>
          </>
        }
        title={typeset(title)}
      >
        {plans.length > 0 && (
          <p>
            {plans.length > 1 ? 'Plans' : 'Plan'}&nbsp;:{' '}
            {plans.map((plan, index) => (
              <span key={plan.code}>
                {index > 0 && ', '}
                <Link to={paths.plan(plan.code)}>{typeset(plan.title)}</Link>
              </span>
            ))}
          </p>
        )}
      </PageHeader>
      {cited && (
        <Section title={`Le passage cité, ${lines(cited.first, cited.last)}`}>
          <Passage document={title} first={cited.first} last={cited.last} shown={cited.passage} />
          <p>
            <button type="button" className={styles.close} onClick={() => show({})}>
              Fermer le passage
            </button>
          </p>
        </Section>
      )}
      {coverage && (
        <KeyFigures
          figures={[
            { label: 'Faits lus', value: integer(coverage.facts), note: 'chacun avec ses lignes' },
            { label: 'Lignes citées', value: integer(coverage.citedLines), note: `${percentage(coverage.citedLines / lineCount)} des ${integer(lineCount)} lignes` },
            { label: 'Passages sans fait', value: integer(coverage.notes.length), note: 'lus\u00a0: titres, en-têtes, introductions' },
          ]}
        />
      )}
      <Section title="Ce que contient le document" note={sections.length > 0 ? 'Ses titres, tels qu’imprimés, et la ligne où chacun se trouve.' : undefined}>
        {sections.length > 0 ? <SectionList document={code} sections={sections} /> : <p>Le document n’a pas de titres relevés.</p>}
      </Section>
      {coverage && coverage.notes.length > 0 && (
        <details className={styles.notes}>
          <summary>{count(coverage.notes.length, 'passage lu sans fait', 'passages lus sans fait')}, avec ce qui s’y trouve (en anglais)</summary>
          <ul lang="en">
            {coverage.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.version}>Version des données&nbsp;: {version}</p>
    </>
  )
}
