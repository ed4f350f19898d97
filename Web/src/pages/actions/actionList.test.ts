import { expect, test } from 'vitest'
import { chooseActions, countChoices, listActions } from './actionList'

type Actor = Parameters<typeof listActions>[0][number]['participations'][number]['actor']

const direction = (slug: string): Actor => ({ slug, name: slug, acronym: slug.toUpperCase(), kind: 'DIRECTION', parent: null })

const row = (code: string, theme: string, service: Actor, amount: number | null) => ({
  code,
  title: `Action ${code}`,
  summary: null,
  section: { code: `etape-${code.slice(0, 3)}`, parent: { code: `etape-${code.split('.')[0]}`, title: 'Étape', kind: 'STEP' as const } },
  themes: [{ code: theme, name: theme }],
  participations: [{ role: 'RESPONSIBLE_SERVICE' as const, actor: service }],
  fundings: amount === null ? [] : [{ amount, qualifier: 'EXACT' as const, accounting: 'COUNTED' as const, year: 2021, recipient: { slug: 'emmaus', name: 'Emmaüs', acronym: null } }],
})

const ddct = direction('ddct')
const seii: Actor = { slug: 'seii', name: 'SEII', acronym: null, kind: 'CITY_SERVICE', parent: ddct }
const actions = listActions([row('10.a.1', 'langue', seii, 5), row('2.a.1', 'langue', direction('dases'), 7), row('2.a.2', 'sante', ddct, null)])
const codes = (chosen: typeof actions) => chosen.map(action => action.code)

test('actions stand in the order of the document', () => expect(codes(actions)).toEqual(['2.a.1', '2.a.2', '10.a.1']))

test('the largest amounts first, those without any last', () => expect(codes(chooseActions(actions, { order: 'amount' }))).toEqual(['2.a.1', '10.a.1', '2.a.2']))

test('a service belongs to its direction', () => expect(codes(chooseActions(actions, { direction: 'ddct' }))).toEqual(['2.a.2', '10.a.1']))

test('a word finds what is written and who receives', () => expect(codes(chooseActions(actions, { text: 'EMMAUS' }))).toEqual(['2.a.1', '10.a.1']))

test('the values of a facet are counted within the other facets, not within their own', () => {
  const counts = countChoices(actions, { direction: 'ddct', theme: 'langue' }, 'theme').map(choice => [choice.code, choice.count])
  expect(counts).toEqual([
    ['langue', 1],
    ['sante', 1],
  ])
})
