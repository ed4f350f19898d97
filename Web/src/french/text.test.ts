import { expect, test } from 'vitest'
import { count, lines, list, typeset } from './text'

test.each([
  ['L’« aller vers » : pour qui ?', 'L’«\u00a0aller vers\u00a0»\u00a0: pour qui\u00a0?'],
  ['75 % des places ; complet !', '75\u00a0% des places\u00a0; complet\u00a0!'],
  ['près de 1 140 000 € en 2019 120 fois', 'près de 1\u00a0140\u00a0000\u00a0€ en 2019 120 fois'],
  ['réfugié.e.s', 'réfugié.e.s'],
])('typeset: %s', (printed, shown) => expect(typeset(printed)).toBe(shown))

test.each([
  [0, '0\u00a0mesure'],
  [1, '1\u00a0mesure'],
  [2, '2\u00a0mesures'],
  [1219, '1\u00a0219\u00a0mesures'],
])('count: %d', (quantity, words) => expect(count(quantity, 'mesure')).toBe(words))

test('an irregular plural is given', () => expect(count(3, 'lieu', 'lieux')).toBe('3\u00a0lieux'))

test('list joins the last two words with "et"', () => expect(list(['un', 'deux', 'trois'])).toBe('un, deux et trois'))

test('one line and several', () => expect([lines(34, 34), lines(434, 437)]).toEqual(['ligne\u00a034', 'lignes\u00a0434-437']))
