import { afterEach, expect, test, vi } from 'vitest'
import { ask } from './client'
import { HttpError, NetworkError, OperationError } from './errors'
import { PlanPageDocument, PlansPageDocument } from './generated/operations'

const signal = new AbortController().signal
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' } })

afterEach(() => vi.unstubAllGlobals())

function answer(response: Response | Error) {
  const fetch = vi.fn(() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)))
  vi.stubGlobal('fetch', fetch)
  return fetch
}

function sent(fetch: ReturnType<typeof answer>) {
  const [url, { method, body }] = fetch.mock.calls[0] as unknown as [string, RequestInit]
  return { url, method, body: body === undefined ? undefined : (JSON.parse(body as string) as unknown) }
}

test('names the operation and its variables in the address, so that the browser may keep the answer', async () => {
  const fetch = answer(json({ data: { planByCode: null } }))
  expect(await ask({ ...PlanPageDocument, text: undefined }, { code: 'é&b' }, signal)).toEqual({ planByCode: null })
  expect(sent(fetch)).toEqual({ url: `/graphql?id=${PlanPageDocument.id}&variables=%7B%22code%22%3A%22%C3%A9%26b%22%7D`, method: 'GET', body: undefined })
})

test('posts what would make too long an address', async () => {
  const fetch = answer(json({ data: { planByCode: null } }))
  const variables = { code: 'x'.repeat(2000) }
  await ask({ ...PlanPageDocument, text: undefined }, variables, signal)
  expect(sent(fetch)).toEqual({ url: '/graphql', method: 'POST', body: { id: PlanPageDocument.id, variables } })
})

test('sends the document itself during development', async () => {
  const fetch = answer(json({ data: { plans: null } }))
  expect(await ask(PlansPageDocument, {}, signal)).toEqual({ plans: null })
  expect(PlansPageDocument.text).toMatch(/query PlansPage \{/)
  expect(sent(fetch)).toEqual({ url: '/graphql', method: 'POST', body: { query: PlansPageDocument.text, variables: {} } })
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
