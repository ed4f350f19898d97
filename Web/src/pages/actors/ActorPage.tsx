import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { NotFoundError } from '../../api/errors'
import { ActorActionsDocument, ActorGrantedDocument, ActorImportsDocument, ActorNeighboursDocument, ActorPageDocument, ActorReceivedDocument } from '../../api/generated/operations'
import { readAll } from '../../api/pages'
import { Citations } from '../../facts/Citations'
import { Downloads } from '../../facts/Downloads'
import { Figures } from '../../facts/Figures'
import { actorKinds } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { Badge } from '../../ui/Badge'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { Columns } from '../../ui/Columns'
import { PageHeader } from '../../ui/PageHeader'
import { PageTools } from '../../ui/PageTools'
import { Section } from '../../ui/Section'
import { useArrived } from '../../useArrived'
import { ActorActions } from './ActorActions'
import { ActorKeyFigures } from './ActorKeyFigures'
import { ActorMoney } from './ActorMoney'
import { ActorNames } from './ActorNames'
import { ActorNeighbours } from './ActorNeighbours'
import { ActorParticipations } from './ActorParticipations'
import { ImportedMoney } from './ImportedMoney'
import { neighboursOf, type Neighbour } from './neighbours'
import { Relations } from './Relations'

const none: readonly Neighbour[] = []

export async function loader({ params, request }: LoaderFunctionArgs) {
  const slug = params.slug!
  const { signal } = request
  const neighbours: Promise<readonly Neighbour[]> = ask(ActorNeighboursDocument, { slug }, signal).then(({ actorBySlug }) => neighboursOf(slug, actorBySlug?.participations ?? []))
  const [{ actorBySlug: actor }, actions, received, granted, imports] = await Promise.all([
    ask(ActorPageDocument, { slug }, signal),
    readAll(async after => (await ask(ActorActionsDocument, { slug, after }, signal)).actorBySlug?.fundedActions),
    readAll(async after => (await ask(ActorReceivedDocument, { slug, after }, signal)).actorBySlug?.fundingsReceived),
    readAll(async after => (await ask(ActorGrantedDocument, { slug, after }, signal)).actorBySlug?.fundingsGranted),
    ask(ActorImportsDocument, { slug }, signal),
  ])
  if (!actor) throw new NotFoundError('Cet acteur n’existe pas')
  return { actor, actions, received, granted, imports, neighbours }
}

/** What an organisation takes away: its actions, and every amount that it pays or receives. */
function filesOf(slug: string) {
  const it = { slug: { eq: slug } }
  return [
    { field: 'fundedActions', words: 'ses actions', where: { actors: { some: it } } },
    { field: 'fundings', words: 'ses montants', where: { or: [{ funder: it }, { recipient: it }] } },
  ] as const
}

export function Component() {
  const { actor, actions, received, granted, imports, neighbours } = useLoaderData<typeof loader>()
  const { slug, name, acronym, kind, note, platformMember, indicators, citations } = actor
  const participations = actor.participations.filter(part => part.plan)
  return (
    <>
      <title>{`${acronym ?? name} – Transverse`}</title>
      <Breadcrumb>{[<Link to={paths.actors()}>Acteurs</Link>, <Link to={paths.actors({ kind })}>{actorKinds[kind]}</Link>]}</Breadcrumb>
      <PageHeader
        kicker={
          <>
            {actorKinds[kind]} {platformMember && <Badge>Membre de la plateforme</Badge>}
          </>
        }
        title={acronym && acronym !== name ? `${name} (${acronym})` : name}
      >
        {note && <p>{typeset(note)}</p>}
        <Citations of={citations} />
        <PageTools />
        <Downloads lists={filesOf(slug)} />
      </PageHeader>
      <ActorKeyFigures received={received} granted={granted} actions={actions.length} participations={participations} />
      <Columns
        side={
          <>
            <Relations actor={actor} />
            <ActorNames actor={actor} />
          </>
        }
      >
        <ActorMoney title="Ce qu’il reçoit" fundings={received} side="funder" />
        <ActorMoney title="Ce qu’il verse" fundings={granted} side="recipient" />
        <ImportedMoney slug={slug} {...imports} />
        <ActorActions actions={actions} participations={actor.participations} />
        {participations.length > 0 && (
          <Section title="Ce à quoi il prend part">
            <ActorParticipations of={participations} />
          </Section>
        )}
        {indicators.length > 0 && (
          <Section title="Chiffres à son sujet">
            <Figures
              of={indicators}
              about={({ commitment, fundedAction }) =>
                commitment ? (
                  <Link to={paths.commitment(commitment.plan.code, commitment.code)}>
                    {commitment.code} {typeset(commitment.title)}
                  </Link>
                ) : (
                  fundedAction && <Link to={paths.action(fundedAction.code)}>{typeset(fundedAction.title)}</Link>
                )
              }
            />
          </Section>
        )}
      </Columns>
      <ActorNeighbours name={acronym ?? name} neighbours={useArrived(neighbours, none)} />
    </>
  )
}
