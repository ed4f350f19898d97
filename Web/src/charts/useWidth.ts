import { useLayoutEffect, useRef, useState } from 'react'

/** The width that an element has been given, in pixels: charts are drawn for it, so that their text keeps its size. */
export function useWidth() {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    setWidth(Math.floor(element.current!.getBoundingClientRect().width))
    observer.observe(element.current!)
    return () => observer.disconnect()
  }, [])
  return [element, width] as const
}
