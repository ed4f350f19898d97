import { json } from 'node:stream/consumers'
import { answer } from './answer.js'

/**
 * Answers a POST of a GraphQL request in JSON; anything else is refused.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function handle(request, response) {
  if (request.method !== 'POST') return response.writeHead(405, { allow: 'POST' }).end()
  const body = await answer(/** @type {any} */ (await json(request)))
  response.writeHead(200, { 'content-type': 'application/graphql-response+json; charset=utf-8' }).end(JSON.stringify(body))
}
