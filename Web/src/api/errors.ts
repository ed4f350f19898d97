import type { GraphQLFailure } from './client'

/** The server did not answer: no network, or nothing listens. */
export class NetworkError extends Error {}

/** The server answered something that is not GraphQL. */
export class HttpError extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`)
  }
}

/** The server refused the operation or failed to run it. */
export class OperationError extends Error {
  constructor(readonly failures: readonly GraphQLFailure[]) {
    super(failures.map(failure => failure.message).join('\n'))
  }

  /** The first code that the server gave. */
  get code() {
    return this.failures.map(failure => failure.extensions?.code).find(Boolean)
  }
}

/** The address names something that the data does not hold. */
export class NotFoundError extends Error {
  /** @param sentence What is missing, as a French sentence. */
  constructor(readonly sentence: string) {
    super(sentence)
  }
}

/** What a visitor reads instead of a page. */
export interface ErrorText {
  title: string
  advice: string
  /** For whoever reports the problem: the server's own words. */
  detail?: string
  /** Whether asking again may help. */
  canRetry: boolean
}

const tooLong = 'La réponse tarde trop'
const refused = 'La demande a été refusée'

const byCode: Record<string, { title: string; advice: string }> = {
  HC0020: { title: 'L’application a changé entre-temps', advice: 'Rechargez la page pour obtenir la nouvelle version.' },
  HC0045: { title: tooLong, advice: 'Le serveur est peut-être très sollicité. Réessayez dans un instant.' },
  HC0047: { title: refused, advice: 'Elle demande plus que ce que le serveur accepte de calculer en une fois.' },
  HC0078: { title: 'Cette page de la liste n’existe plus', advice: 'Les données ont changé depuis que ce lien a été copié. Reprenez la liste au début.' },
}

/** Turns anything that a page may throw into French sentences: the only place that does. */
export function describeError(error: unknown): ErrorText {
  if (error instanceof NotFoundError) {
    return { title: error.sentence, advice: 'Le lien est peut-être incomplet, ou la page a changé de nom.', canRetry: false }
  }
  if (error instanceof NetworkError) {
    return { title: 'Le serveur ne répond pas', advice: 'Vérifiez votre connexion, puis réessayez.', canRetry: true }
  }
  if (error instanceof HttpError) {
    return error.status === 429
      ? { title: 'Trop de demandes à la fois', advice: 'Attendez quelques secondes, puis réessayez.', canRetry: true }
      : { title: 'Le serveur a rencontré un problème', advice: 'Réessayez dans un instant.', detail: error.message, canRetry: true }
  }
  if (error instanceof OperationError) {
    const known = byCode[error.code ?? ''] ?? { title: refused, advice: 'Si le problème persiste, signalez-le avec le détail ci-dessous.' }
    return { ...known, detail: [error.code, error.message].filter(Boolean).join(' : '), canRetry: true }
  }
  return {
    title: 'Cette page n’a pas pu s’afficher',
    advice: 'Rechargez la page. Si le problème persiste, signalez-le avec le détail ci-dessous.',
    detail: error instanceof Error ? error.message : String(error),
    canRetry: true,
  }
}
