import type { Confidence } from '../api/generated/operations'
import { confidences } from '../french/labels'
import { typeset } from '../french/text'

/** Why two things were brought together; how sure that is, unless it goes without saying. */
export function reasonOf({ rationale, confidence }: { rationale: string; confidence: Confidence }) {
  return typeset(confidence === 'CLEAR' ? rationale : `${rationale} Certitude : ${confidences[confidence]}.`)
}
