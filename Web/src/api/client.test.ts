import { afterEach, expect, test, vi } from 'vitest'
import { ask } from './client'
import { HttpError, NetworkError, OperationError } from './errors'
import { PlansPageDocument } from './generated/operations'

const signal = new AbortController().signal
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' } })

afterEach(() => vi.unstubAllGlobals())

function answer(response: Response | Error) {
  const fetch = vi.fn(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

test('sends the document and its variables to the API of its own origin', async () => {
  const fetch = answer(json({ data: { plans: null } }))
  expect(await ask(PlansPageDocument, {}, signal)).toEqual({ plans: null })
  const [url, request] = fetch.mock.calls[0] as unknown as [string, RequestInit]
  expect(url).toBe('/graphql')
  expect(request.method).toBe('POST')
  expect(JSON.parse(request.body as string)).toEqual({ query: String(PlansPageDocument), variables: {} })
})

test('reads the errors of a refused operation, whatever its status', async () => {
  answer(json({ errors: [{ message: 'Too dear.', extensions: { code: 'HC0047' } }] }, 400))
  const error = await ask(PlansPageDocument, {}, signal).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(OperationError)
  expect((error as OperationError).code).toBe('HC0047')
})

test('half an answer is none', async () => {
  answer(json({ errors: [{ message: 'One field failed.' }], data: { plans: null } }))
  await expect(ask(PlansPageDocument, {}, signal)).rejects.toThrow('One field failed.')
})

test('a page of a proxy is not an answer', async () => {
  answer(new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }))
  await expect(ask(PlansPageDocument, {}, signal)).rejects.toEqual(new HttpError(502))
})

test('no connection', async () => {
  answer(new TypeError('Failed to fetch'))
  await expect(ask(PlansPageDocument, {}, signal)).rejects.toBeInstanceOf(NetworkError)
})
