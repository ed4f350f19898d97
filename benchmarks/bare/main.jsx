// As little as Vite and React do for a list out of the API: no router, no styles, no fonts.
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

const query = '{ actors(first: 50, order: [{ name: ASC }]) { nodes { slug name kind } } }'

function Page() {
  const [actors, setActors] = useState()
  useEffect(() => {
    fetch(`/graphql?${new URLSearchParams({ query })}`)
      .then((response) => response.json())
      .then(({ data }) => setActors(data.actors.nodes))
  }, [])
  return actors ? (
    <main>
      <h1>Acteurs</h1>
      <ul>
        {actors.map(({ slug, name, kind }) => (
          <li key={slug}>
            {name}, {kind}
          </li>
        ))}
      </ul>
    </main>
  ) : null
}

createRoot(document.getElementById('root')).render(<Page />)
