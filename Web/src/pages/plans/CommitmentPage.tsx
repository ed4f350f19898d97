import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { NotFoundError } from '../../api/errors'
import { CommitmentPageDocument } from '../../api/generated/operations'
import { AchievementScale } from '../../facts/AchievementScale'
import { Citations } from '../../facts/Citations'
import { Figures } from '../../facts/Figures'
import { Participants } from '../../facts/Participants'
import { Placement } from '../../facts/Placement'
import { StatusBadge } from '../../facts/StatusBadge'
import { levels } from '../../french/labels'
import { list, typeset } from '../../french/text'
import { paths } from '../../paths'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { Columns } from '../../ui/Columns'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { CommitmentChildren } from './CommitmentChildren'
import { CommitmentLinks } from './CommitmentLinks'
import { CommitmentMoney } from './CommitmentMoney'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { commitmentByCode: commitment } = await ask(CommitmentPageDocument, { plan: params.code!, code: params.engagement! }, request.signal)
  if (!commitment) throw new NotFoundError('Cet engagement n’existe pas')
  return commitment
}

export function Component() {
  const commitment = useLoaderData<typeof loader>()
  const { plan, code, level, title, summary, status, section, themes, children, participations, indicators, achievement, fundedActionLinks, links, citations } = commitment
  const parents = [commitment.parent?.parent?.parent, commitment.parent?.parent, commitment.parent].filter(parent => !!parent)
  const [elsewhere, within] = [true, false].map(beyond => links.filter(({ from, to }) => (from.plan.code !== to.plan.code) === beyond))
  return (
    <>
      <title>{`${code} ${title} – Transverse`}</title>
      <Breadcrumb>
        {[
          <Link to={paths.plans}>Plans</Link>,
          <Link to={paths.plan(plan.code)}>{typeset(plan.title)}</Link>,
          ...parents.map(parent => (
            <Link to={paths.commitment(plan.code, parent.code)} title={parent.title}>
              {levels[parent.level]} {parent.code}
            </Link>
          )),
        ]}
      </Breadcrumb>
      <PageHeader
        kicker={
          <>
            {levels[level]} {code} <StatusBadge status={status} />
          </>
        }
        title={typeset(title)}
        lead={summary && typeset(summary)}
      >
        <Citations of={citations} beside={title} />
        <Placement headings={[section?.parent, section]} details={{ [themes.length > 1 ? 'Thèmes' : 'Thème']: list(themes.map(theme => theme.name)) }} />
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
        {achievement && (
          <Section title="La cible et le résultat">
            <AchievementScale achievement={achievement} />
          </Section>
        )}
        {children?.nodes?.length ? (
          <Section title={children.nodes.every(child => child.level === 'MEASURE') ? 'Mesures' : 'Actions et mesures'}>
            <CommitmentChildren plan={plan.code} nodes={children.nodes} />
          </Section>
        ) : null}
        {indicators.length > 0 && (
          <Section title="Chiffres">
            <Figures of={indicators} />
          </Section>
        )}
        {fundedActionLinks.length > 0 && (
          <Section title="L’argent" note="Les actions financées en 2021 qui servent cet engagement, et ce que le bleu budgétaire imprime pour elles.">
            <CommitmentMoney links={fundedActionLinks} />
          </Section>
        )}
        {elsewhere!.length > 0 && (
          <Section title="Dans les autres plans">
            <CommitmentLinks code={code} plan={plan.code} links={elsewhere!} />
          </Section>
        )}
        {within!.length > 0 && (
          <Section title="Ailleurs dans ce plan">
            <CommitmentLinks code={code} plan={plan.code} links={within!} />
          </Section>
        )}
      </Columns>
    </>
  )
}
