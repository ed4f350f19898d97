import { NotFoundError } from '../api/errors'

/** Any address that is none of the application's. */
export function loader(): never {
  throw new NotFoundError('Cette page n’existe pas')
}

export function Component() {
  return null
}
