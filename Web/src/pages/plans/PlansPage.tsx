import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { PlansPageDocument } from '../../api/generated/operations'
import { PageHeader } from '../../ui/PageHeader'
import { PlanCards } from './PlanCards'

export function loader({ request }: LoaderFunctionArgs) {
  return ask(PlansPageDocument, {}, request.signal)
}

export function Component() {
  const { plans } = useLoaderData<typeof loader>()
  return (
    <>
      <title>Plans – Transverse</title>
      <PageHeader title="Plans" lead="Ce que la Ville et l’État se sont engagés à faire, du grand axe à la mesure." />
      <PlanCards plans={plans?.nodes ?? []} heading="h2" />
    </>
  )
}
