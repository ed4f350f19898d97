import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { ask } from '../../api/client'
import { PlansPageDocument } from '../../api/generated/operations'
import { paths } from '../../paths'
import { PageHeader } from '../../ui/PageHeader'
import { PlanCards } from './PlanCards'
import styles from './PlansPage.module.css'

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
      <p className={styles.comparison}>
        <Link to={paths.comparison('mobilisation-2015', 'mobilisation-2019')}>Les plans de 2015 et de 2019 face à face</Link>&nbsp;: ce que chaque engagement est devenu.
      </p>
    </>
  )
}
