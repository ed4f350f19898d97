import { useEffect, useState } from 'react'

/** What a promise brings, or something in the meantime; nothing is mounted anew when it arrives, and a failure leaves the meantime. */
export function useArrived<Value>(promise: Promise<Value>, meanwhile: Value): Value {
  const [arrived, setArrived] = useState<{ promise: Promise<Value>; value: Value }>()
  useEffect(() => {
    let left = false
    promise.then(
      value => left || setArrived({ promise, value }),
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [promise])
  return arrived?.promise === promise ? arrived.value : meanwhile
}
