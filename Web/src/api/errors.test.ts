import { expect, test } from 'vitest'
import { describeError, HttpError, NetworkError, NotFoundError, OperationError } from './errors'

test('no answer', () => {
  expect(describeError(new NetworkError('fetch failed'))).toEqual({
    title: 'Le serveur ne répond pas',
    advice: 'Vérifiez votre connexion, puis réessayez.',
    canRetry: true,
  })
})

test('an answer that is not GraphQL', () => {
  expect(describeError(new HttpError(502))).toEqual({
    title: 'Le serveur a rencontré un problème',
    advice: 'Réessayez dans un instant.',
    detail: 'HTTP 502',
    canRetry: true,
  })
  expect(describeError(new HttpError(429)).title).toBe('Trop de demandes à la fois')
})

test('an operation that the server refused, with its code', () => {
  expect(describeError(new OperationError([{ message: 'The execution timed out.', extensions: { code: 'HC0045' } }]))).toEqual({
    title: 'La réponse tarde trop',
    advice: 'Le serveur est peut-être très sollicité. Réessayez dans un instant.',
    detail: 'HC0045 : The execution timed out.',
    canRetry: true,
  })
})

test('an operation that the server refused for a reason without a sentence of its own', () => {
  expect(describeError(new OperationError([{ message: 'The field "x" does not exist.' }]))).toEqual({
    title: 'La demande a été refusée',
    advice: 'Si le problème persiste, signalez-le avec le détail ci-dessous.',
    detail: 'The field "x" does not exist.',
    canRetry: true,
  })
})

test('an address that names nothing', () => {
  expect(describeError(new NotFoundError('Cet acteur n’existe pas'))).toEqual({
    title: 'Cet acteur n’existe pas',
    advice: 'Le lien est peut-être incomplet, ou la page a changé de nom.',
    canRetry: false,
  })
})

test('anything else', () => {
  expect(describeError(new TypeError('x is undefined'))).toEqual({
    title: 'Cette page n’a pas pu s’afficher',
    advice: 'Rechargez la page. Si le problème persiste, signalez-le avec le détail ci-dessous.',
    detail: 'x is undefined',
    canRetry: true,
  })
})
