import { HttpError, NetworkError, OperationError } from './errors'
import type { StoredOperation } from './StoredOperation'

/** An error of a GraphQL answer. */
export interface GraphQLFailure {
  message: string
  extensions?: { code?: string }
}

interface Request {
  address: string
  method: string
  headers: Record<string, string>
  body?: string
}

/** What an answer that came wants one to know before its numbers are read. */
export interface AnswerWarning {
  code: string
  message: string
}

interface Answer<Data> {
  data?: Data | null
  errors?: readonly GraphQLFailure[]
  extensions?: { warnings?: readonly AnswerWarning[] }
}

/**
 * Asks the API one operation.
 * @param signal Gives up when the visitor has left; the abort error passes through.
 * @throws NetworkError, HttpError or OperationError; an answer with any error counts as none, since no page is made to show half its data.
 */
export async function ask<Data, Variables>(operation: StoredOperation<Data, Variables>, variables: Variables, signal: AbortSignal): Promise<Data> {
  return (await askWithWarnings(operation, variables, signal)).data
}

/** The same, with what the API warns of. */
export async function askWithWarnings<Data, Variables>(operation: StoredOperation<Data, Variables>, variables: Variables, signal: AbortSignal) {
  const { data, errors, extensions } = await read<Data>(await send(requestOf(operation, variables), signal))
  if (errors?.length || !data) throw new OperationError(errors ?? [{ message: 'The answer has no data.' }])
  return { data, warnings: extensions?.warnings ?? [] }
}

// Addresses beyond this get lost in proxies and logs.
const longestAddress = 2000

/** By GET the browser keeps the answer and asks next time whether it still holds. */
function requestOf<Data, Variables>({ id, text }: StoredOperation<Data, Variables>, variables: Variables): Request {
  const headers = { accept: 'application/graphql-response+json, application/json;q=0.9' }
  const address = `/graphql?${new URLSearchParams({ id, variables: JSON.stringify(variables) }).toString()}`
  return text === undefined && address.length <= longestAddress
    ? { address, method: 'GET', headers }
    : {
        address: '/graphql',
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(text === undefined ? { id, variables } : { query: text, variables }),
      }
}

async function send({ address, ...request }: Request, signal: AbortSignal) {
  try {
    return await fetch(address, { ...request, signal })
  } catch (error) {
    if (signal.aborted) throw error
    throw new NetworkError('fetch failed', { cause: error })
  }
}

/** A refused operation is JSON too, whatever its status; only what isn't JSON is a failure of the server or of something before it. */
async function read<Data>(response: Response): Promise<Answer<Data>> {
  if (!response.headers.get('content-type')?.includes('json')) throw new HttpError(response.status)
  return (await response.json()) as Answer<Data>
}
