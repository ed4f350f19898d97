import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { NotFoundError } from '../../api/errors'
import { ActorPageDocument } from '../../api/generated/operations'
import { Citations } from '../../facts/Citations'
import { Figures } from '../../facts/Figures'
import { actorKinds } from '../../french/labels'
import { typeset } from '../../french/text'
import { paths } from '../../paths'
import { Badge } from '../../ui/Badge'
import { Breadcrumb } from '../../ui/Breadcrumb'
import { Columns } from '../../ui/Columns'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { Section } from '../../ui/Section'
import { ActorNames } from './ActorNames'
import { ActorParticipations } from './ActorParticipations'
import { Relations } from './Relations'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { actorBySlug: actor } = await ask(ActorPageDocument, { slug: params.slug! }, request.signal)
  if (!actor) throw new NotFoundError('Cet acteur n’existe pas')
  return actor
}

export function Component() {
  const actor = useLoaderData<typeof loader>()
  const { name, acronym, kind, note, platformMember, participations, indicators, citations } = actor
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
      </PageHeader>
      <Columns
        side={
          <>
            <Relations actor={actor} />
            <ActorNames actor={actor} />
          </>
        }
      >
        <Section title="Ce à quoi il prend part">
          {participations.length > 0 ? (
            <ActorParticipations of={participations} />
          ) : (
            <Notice>Les documents lus nomment cet acteur sans lui donner de rôle dans un engagement.</Notice>
          )}
        </Section>
        {indicators.length > 0 && (
          <Section title="Chiffres à son sujet">
            <Figures
              of={indicators}
              about={({ commitment }) =>
                commitment && (
                  <p>
                    <Link to={paths.commitment(commitment.plan.code, commitment.code)}>
                      {commitment.code} {typeset(commitment.title)}
                    </Link>
                  </p>
                )
              }
            />
          </Section>
        )}
      </Columns>
    </>
  )
}
