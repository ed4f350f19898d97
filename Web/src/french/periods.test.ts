import { expect, test } from 'vitest'
import { period, years } from './periods'

test.each([
  ['2021', '2021'],
  ['2018-03', 'mars\u00a02018'],
  ['2018-12-31', '31\u00a0décembre\u00a02018'],
  ['2019-01-01', '1er\u00a0janvier\u00a02019'],
  ['2015/2019', 'de 2015 à 2019'],
  ['2016-10/2018-03', 'd’octobre\u00a02016 à mars\u00a02018'],
  ['2017-01/', 'depuis janvier\u00a02017'],
  ['/2019', 'jusqu’à 2019'],
])('period: %s', (iso, words) => expect(period(iso)).toBe(words))

test('the years of a plan, as far as they are printed', () => {
  expect([years(2015, 2019), years(2015, null), years(null, 2020), years(null, null)]).toEqual(['2015-2019', 'depuis 2015', 'jusqu’en 2020', ''])
})
