import { Fragment } from 'react'
import { Link } from 'react-router'
import { paths } from '../../paths'
import { filtersWithout, type PivotView } from '../../pivot/PivotView'
import { filterOf } from '../../pivot/Subject'
import { filterText, silentFilters, type Labels } from '../../pivot/words'
import { typeset } from '../../french/text'
import { Notice } from '../../ui/Notice'

/** In place of numbers where no record answers: whether the documents are silent or the filters exclude one another, and the way out. */
export function Nothing({ view, labels }: { view: PivotView; labels: Labels }) {
  const silent = silentFilters(view, labels)
  const codes = Object.keys(view.filters)
  const { options } = filterOf(view.subject, 'comptabilite') ?? {}
  const everyAmount = options && !codes.includes('comptabilite') && { ...view.filters, comptabilite: options.flatMap(({ code }) => code ?? []) }
  return (
    <Notice>
      {Object.keys(silent).length > 0
        ? typeset(`Les documents ne disent rien pour « ${filterText({ ...view, filters: silent }, labels)} ». Leur silence n’est pas un zéro.`)
        : typeset(`Chacun de ces filtres a des données, mais ${everyAmount ? 'aucun montant « compté »' : 'aucune'} ne répond à tous à la fois. Ce n’est pas un zéro imprimé.`)}
      {Object.keys(silent).length === 0 && everyAmount && (
        <>
          {' '}
          <Link to={paths.explorer({ ...view, cell: undefined, after: undefined, filters: everyAmount })} preventScrollReset>
            Chercher aussi parmi les montants non comptés
          </Link>
          .
        </>
      )}
      {codes.length > 0 && ' Retirer\u00a0: '}
      {codes.map((code, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <Link to={paths.explorer({ ...view, cell: undefined, after: undefined, filters: filtersWithout(view.filters, code) })} preventScrollReset>
            {filterOf(view.subject, code)!.label}
          </Link>
        </Fragment>
      ))}
    </Notice>
  )
}
