import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { NotFoundError } from '../../api/errors'
import { ActionPageDocument } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { CommitmentItem, CommitmentItems } from '../../facts/CommitmentItem'
import { Figures } from '../../facts/Figures'
import { FundingTable } from '../../facts/FundingTable'
import { Participants } from '../../facts/Participants'
import { Placement } from '../../facts/Placement'
import { reasonOf } from '../../facts/reasonOf'
import { linkKinds } from '../../french/labels'
import { list, typeset } from '../../french/text'
import { paths } from '../../paths'
import { Badge } from '../../ui/Badge'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { Columns } from '../../ui/Columns'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import styles from './ActionPage.module.css'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { fundedActionByCode: action } = await ask(ActionPageDocument, { code: params.code! }, request.signal)
  if (!action) throw new NotFoundError('Cette action n’existe pas')
  return action
}

export function Component() {
  const { code, title, summary, section, themes, places, participations, fundings, indicators, commitmentLinks, citations } = useLoaderData<typeof loader>()
  const step = section?.parent
  return (
    <>
      <title>{`${title} – Transverse`}</title>
      <Breadcrumb>
        {[<Link to={paths.actions()}>Actions financées</Link>, step && <Link to={paths.actions({ step: step.code })}>{typeset(step.title)}</Link>]}
      </Breadcrumb>
      <PageHeader kicker={`Action financée ${code}`} title={typeset(title)} lead={summary && typeset(summary)}>
        <Citations of={citations} beside={title} />
        <Placement
          headings={[step?.parent, step, section]}
          details={{
            [themes.length > 1 ? 'Thèmes' : 'Thème']: list(themes.map(theme => theme.name)),
            [places.length > 1 ? 'Lieux' : 'Lieu']: list(places.map(place => place.name)),
          }}
        />
      </PageHeader>
      <Columns
        side={
          participations.length > 0 && (
            <Section title="Qui y prend part">
              <Participants of={participations} />
            </Section>
          )
        }
      >
        <Section title="L’argent">
          {fundings.length > 0 ? (
            <FundingTable caption={typeset('Chaque montant que le document imprime pour cette action ; une part se lit sous son total.')} fundings={fundings} />
          ) : (
            <Notice>Le document décrit cette action sans imprimer de montant. Cela ne veut pas dire qu’elle n’a rien coûté.</Notice>
          )}
        </Section>
        {indicators.length > 0 && (
          <Section title="Chiffres">
            <Figures of={indicators} />
          </Section>
        )}
        {commitmentLinks.length > 0 && (
          <Section title="Engagements que cette action sert">
            <CommitmentItems>
              {commitmentLinks.map(({ commitment, kind, rationale, confidence, citations: places }) => (
                <CommitmentItem
                  key={`${commitment.plan.code} ${commitment.code}`}
                  plan={commitment.plan.code}
                  commitment={commitment}
                  citations={places}
                  mark={<Badge>{linkKinds[kind]}</Badge>}
                >
                  <p className={styles.soft}>{typeset(commitment.plan.title)}</p>
                  <p className={styles.soft}>{reasonOf({ rationale, confidence })}</p>
                </CommitmentItem>
              ))}
            </CommitmentItems>
          </Section>
        )}
      </Columns>
    </>
  )
}
