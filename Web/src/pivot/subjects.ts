import { commitments } from './commitments'
import { fundings } from './fundings'
import { observations } from './observations'
import type { Subject } from './Subject'

/** Everything that can be counted, the first one first. */
export const subjects: readonly [Subject, ...Subject[]] = [fundings, commitments, observations]
