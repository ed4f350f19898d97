import { HttpError, NetworkError, OperationError } from './errors'
import type { TypedDocumentString } from './generated/operations'

/** An error of a GraphQL answer. */
export interface GraphQLFailure {
  message: string
  extensions?: { code?: string }
}

interface Answer<Data> {
  data?: Data | null
  errors?: readonly GraphQLFailure[]
}

/**
 * Asks the API one operation.
 * @param signal Gives up when the visitor has left; the abort error passes through.
 * @throws NetworkError, HttpError or OperationError; an answer with any error counts as none, since no page is made to show half its data.
 */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, signal: AbortSignal): Promise<Data> {
  const { data, errors } = await read<Data>(await send(JSON.stringify({ query: document, variables }), signal))
  if (errors?.length || !data) throw new OperationError(errors ?? [{ message: 'The answer has no data.' }])
  return data
}

async function send(body: string, signal: AbortSignal) {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' },
      body,
      signal,
    })
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
