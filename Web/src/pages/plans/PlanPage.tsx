import { useLoaderData, useSearchParams, type LoaderFunctionArgs, type ShouldRevalidateFunction } from 'react-router'
import { ask } from '../../api/client'
import { NotFoundError } from '../../api/errors'
import { PlanCommitmentsDocument, PlanPageDocument } from '../../api/generated/operations'
import { readAll } from '../../api/pages'
import { ActorLink } from '../../facts/ActorLink'
import { Citations } from '../../facts/Citations'
import { years } from '../../french/periods'
import { typeset } from '../../french/text'
import { readPlanView } from '../../paths'
import { Notice } from '../../ui/Notice'
import { PageHeader } from '../../ui/PageHeader'
import { buildTree } from './commitmentTree'
import { PlanTree } from './PlanTree'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const code = params.code!
  const [{ planByCode: plan }, commitments] = await Promise.all([ask(PlanPageDocument, { code }, request.signal), allCommitments(code, request.signal)])
  if (!plan) throw new NotFoundError('Ce plan n’existe pas')
  return { plan, commitments, tree: buildTree(plan.sections, commitments) }
}

function allCommitments(code: string, signal: AbortSignal) {
  return readAll(async after => (await ask(PlanCommitmentsDocument, { code, after }, signal)).planByCode?.commitments)
}

/** Unfolding and filtering need nothing more from the API. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search ? false : defaultShouldRevalidate

export function Component() {
  const { plan, commitments, tree } = useLoaderData<typeof loader>()
  const view = readPlanView(useSearchParams()[0])
  return (
    <>
      <title>{`${plan.title} – Transverse`}</title>
      <PageHeader
        kicker={
          <>
            <span>Plan</span> {plan.owner && <ActorLink actor={plan.owner} />} <span>{years(plan.startYear, plan.endYear)}</span>
          </>
        }
        title={typeset(plan.title)}
      >
        <p>Document&nbsp;: {typeset(plan.document.title)}</p>
        <Citations of={plan.citations} />
      </PageHeader>
      {commitments.length > 0 ? (
        <PlanTree plan={plan.code} sections={tree} commitments={commitments} view={view} />
      ) : (
        <Notice>Les engagements de ce plan n’ont pas encore été lus dans le document.</Notice>
      )}
    </>
  )
}
