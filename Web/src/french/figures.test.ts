import { expect, test } from 'vitest'
import { figure, gap } from './figures'

test.each([
  [8059, 'bilans infirmiers', 'EXACT', '8\u00a0059\u00a0bilans infirmiers'],
  [1800, 'personnes', 'ABOUT', 'environ 1\u00a0800\u00a0personnes'],
  [0.5, 'journée', 'AT_LEAST', 'au moins 0,5\u00a0journée'],
  [75, '%', 'AT_MOST', 'au plus 75\u00a0%'],
  [3200000, 'euros', 'EXACT', '3\u00a0200\u00a0000\u00a0€'],
  [12.5, 'euros', 'EXACT', '12,50\u00a0€'],
] as const)('%d %s %s', (value, unit, qualifier, words) => expect(figure(value, unit, qualifier)).toBe(words))

test.each([
  [-350, 'places', '\u2212350'],
  [-77917.2, 'euros', '\u221277\u00a0917,20\u00a0€'],
  [18, '%', '18\u00a0points'],
  [-1.5, '%', '\u22121,5\u00a0point'],
  [0, 'personnes', 'aucun'],
])('a gap of %d %s', (difference, unit, words) => expect(gap(difference, unit)).toBe(words))
