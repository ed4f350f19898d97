import { expect, test } from 'vitest'
import { openingView } from './pivot/PivotView'
import { paths, readActionView, readActorSearch, readLines, readPlanView } from './paths'

test('every address of the application', () => {
  expect([
    paths.home,
    paths.plans,
    paths.plan('mobilisation-2019'),
    paths.plan('mobilisation-2019', { status: 'NEW' }),
    paths.plan('mobilisation-2019', { unfolded: ['E1', 'A16.2'] }),
    paths.plan('mobilisation-2019', { status: 'DONE', unfolded: 'all' }),
    paths.commitment('mobilisation-2019', 'E7'),
    paths.commitment('casvp-2018', 'A3.4.1'),
    paths.actors(),
    paths.actors({ text: 'emmaüs & co', kind: 'ASSOCIATION' }),
    paths.actors({ after: 'eyJhIjoxfQ==' }),
    paths.actors({ before: 'eyJhIjoxfQ==' }),
    paths.actor('france-terre-d-asile'),
    paths.actor('a/b?c'),
    paths.actors({ role: 'OPERATOR', theme: 'langue', direction: 'dases' }),
    paths.actions(),
    paths.actions({ text: 'français', step: 'etape-5', theme: 'langue', direction: 'dae', order: 'amount', page: 2 }),
    paths.action('1.a.3'),
    paths.explorer(),
    paths.explorer({ ...openingView, first: 5, chart: 'heat', cell: { row: ['dases'], column: ['-'] } }),
    paths.differences(),
    paths.differences({ kind: 'SUM', verdict: 'PARTS_MISSING', document: 'bleu-2022' }),
    paths.data,
    paths.export('fundingGroups', 'csv', { by: ['YEAR'], first: 5 }),
    paths.comparison('mobilisation-2015', 'mobilisation-2019'),
    paths.sources,
    paths.source('bilan-2019'),
    paths.source('bilan-2019', { first: 434, last: 437 }),
    paths.accessibility,
    paths.graphiql,
    paths.graphiqlWith('{ a }', {}),
    paths.schema,
  ]).toMatchInlineSnapshot(`
    [
      "/",
      "/plans",
      "/plans/mobilisation-2019",
      "/plans/mobilisation-2019?statut=NEW",
      "/plans/mobilisation-2019?deplie=E1%7EA16.2",
      "/plans/mobilisation-2019?statut=DONE&deplie=tout",
      "/plans/mobilisation-2019/E7",
      "/plans/casvp-2018/A3.4.1",
      "/acteurs",
      "/acteurs?q=emma%C3%BCs+%26+co&nature=ASSOCIATION",
      "/acteurs?apres=eyJhIjoxfQ%3D%3D",
      "/acteurs?avant=eyJhIjoxfQ%3D%3D",
      "/acteurs/france-terre-d-asile",
      "/acteurs/a%2Fb%3Fc",
      "/acteurs?role=OPERATOR&theme=langue&direction=dases",
      "/actions",
      "/actions?q=fran%C3%A7ais&etape=etape-5&theme=langue&direction=dae&ordre=montant&page=2",
      "/actions/1.a.3",
      "/explorer",
      "/explorer?compter=argent&mesure=montant&lignes=direction&colonnes=theme&annee=2021&document=bleu-2022&premiers=5&graphique=chaleur&ligne=dases&colonne=-",
      "/ecarts",
      "/ecarts?nature=SUM&verdict=PARTS_MISSING&document=bleu-2022",
      "/api",
      "/exports/fundingGroups.csv?by=%5B%22YEAR%22%5D&first=5",
      "/plans/comparaison?de=mobilisation-2015&a=mobilisation-2019",
      "/sources",
      "/sources/bilan-2019",
      "/sources/bilan-2019?lignes=434-437",
      "/accessibilite",
      "/graphql/ui/",
      "/graphql/ui/?query=%7B+a+%7D&variables=%7B%7D",
      "/graphql/schema.graphql",
    ]
  `)
})

test('what the list of actors shows survives its address', () => {
  const search = { text: 'emmaüs & co', kind: 'ASSOCIATION', role: 'OPERATOR', theme: 'langue', direction: 'dases', after: 'a+b=', before: undefined } as const
  expect(readActorSearch(searchOf(paths.actors(search)))).toEqual(search)
})

test('a search that means nothing shows every actor', () => {
  expect(readActorSearch(searchOf('/acteurs?q=%20&nature=AUTRE'))).toEqual({})
})

test('lines survive their address, and others are none', () => {
  expect(readLines(searchOf(paths.source('bilan-2019', { first: 434, last: 437 })), 2692)).toEqual({ first: 434, last: 437 })
  expect(['?lignes=5', '?lignes=9-3', '?lignes=0-3', '?lignes=2-9999', ''].map(search => readLines(searchOf(`/sources/x${search}`), 300))).toEqual([undefined, undefined, undefined, undefined, undefined])
})

test('what the list of actions shows survives its address', () => {
  const view = { text: 'accueil', step: 'etape-1', theme: 'langue', direction: 'dae', order: 'amount', page: 3 } as const
  expect(readActionView(searchOf(paths.actions(view)))).toEqual(view)
  expect(readActionView(searchOf('/actions?page=-1&ordre=titre'))).toEqual({})
})

test.each([
  { status: undefined, unfolded: [] },
  { status: 'NEW', unfolded: ['E1', 'A16.2'] },
  { status: undefined, unfolded: 'all' },
] as const)('the view of a plan survives its address: %o', view => {
  expect(readPlanView(searchOf(paths.plan('casvp-2018', view)))).toEqual(view)
})

function searchOf(path: string) {
  return new URL(path, 'http://localhost').searchParams
}
