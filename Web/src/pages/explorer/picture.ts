/** A picture that stands by itself. */
export interface Picture {
  text: string
  width: number
  height: number
}

const copied = ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'] as const
const margin = 24
const head = 40

/** The chart of a figure as an SVG file: the colours that the page gives it written into each mark, its title above, its source below. */
export function pictureOf(figure: HTMLElement, title: string): Picture {
  const drawn = figure.querySelector('svg')!
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const originals = drawn.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index]!)
    for (const name of copied) element.setAttribute(name, style.getPropertyValue(name))
    element.removeAttribute('class')
    element.removeAttribute('style')
    element.removeAttribute('tabindex')
    if (element.hasAttribute('href')) element.setAttribute('href', new URL(element.getAttribute('href')!, window.location.href).href)
  })

  const width = drawn.width.baseVal.value + 2 * margin
  const height = drawn.height.baseVal.value + head + 2 * margin + 20
  const page = getComputedStyle(document.documentElement)
  const whole = document.createElementNS(copy.namespaceURI, 'svg')
  whole.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`)
  whole.setAttribute('width', String(width))
  whole.setAttribute('height', String(height))
  const ground = add(whole, 'rect', { width: '100%', height: '100%', fill: page.backgroundColor })
  add(whole, 'text', { x: margin, y: margin + 14, 'font-family': page.fontFamily, 'font-size': 18, 'font-weight': 600, fill: page.color }).textContent = title
  add(whole, 'text', { x: margin, y: height - margin + 6, 'font-family': page.fontFamily, 'font-size': 12, fill: page.color }).textContent = `Transverse, ${window.location.href.slice(0, 120)}`
  copy.setAttribute('x', String(margin))
  copy.setAttribute('y', String(margin + head))
  copy.removeAttribute('class')
  ground.after(copy)
  return { text: new XMLSerializer().serializeToString(whole), width, height }
}

/** The same picture in points, two for each pixel so that it stays sharp in print. */
export async function toPng({ text, width, height }: Picture): Promise<Blob> {
  const image = new Image()
  // A data URL: the content security policy allows no other image that was made here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The picture could not be made.')))))
}

/** Hands a file to the browser. */
export function save(file: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

function add(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  parent.append(element)
  return element
}
