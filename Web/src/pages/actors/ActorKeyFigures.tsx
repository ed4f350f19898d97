import type { ActorFundingFragment } from '../../api/generated/operations'
import { sumCounted, type Sum } from '../../facts/money'
import { figure, integer } from '../../french/figures'
import { count } from '../../french/text'
import { KeyFigures, type KeyFigure } from '../../ui/KeyFigures'

interface ActorKeyFiguresProps {
  received: readonly ActorFundingFragment[]
  granted: readonly ActorFundingFragment[]
  actions: number
  participations: readonly { plan: { code: string } | null }[]
}

/** What the documents say of an actor, in numbers; what they do not speak of is left out. */
export function ActorKeyFigures({ received, granted, actions, participations }: ActorKeyFiguresProps) {
  const plans = new Set(participations.map(part => part.plan?.code)).size
  const figures: (KeyFigure | false)[] = [
    received.length > 0 && { label: 'Reçoit', ...inWords(sumCounted(received), received.length) },
    granted.length > 0 && { label: 'Verse', ...inWords(sumCounted(granted), granted.length) },
    actions > 0 && { label: 'Actions financées', value: integer(actions), note: 'où il a un rôle' },
    participations.length > 0 && { label: 'Participations', value: integer(participations.length), note: `dans ${count(plans, 'plan')}` },
  ]
  return <KeyFigures figures={figures.filter(one => one !== false)} />
}

function inWords({ amount, qualifier, years }: Sum, amounts: number) {
  return {
    value: amount === null ? 'rien d’additionnable' : figure(amount, 'euros', qualifier),
    note: [years.length > 0 && years.join(', '), count(amounts, 'montant imprimé', 'montants imprimés')].filter(Boolean).join(' · '),
  }
}
