// A file of grants in the City's columns, the same for the same count: 25 directions, 14 years, 30,000 recipients.
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const header = "Numéro de dossier;Année budgétaire;Collectivité;Nom Bénéficiaire;Numéro Siret;Objet du dossier;Montant voté;Direction;Nature de la subvention;Secteurs d'activités\n"
const natures = ['Projet', 'Fonctionnement', 'Investissement']

/** Writes the file. */
export const writeGrants = (file, count) => pipeline(Readable.from(pages(count)), createWriteStream(file))

function* pages(count) {
  yield header
  for (let first = 0; first < count; first += 1000) yield Array.from({ length: Math.min(1000, count - first) }, (_, index) => line(first + index)).join('')
}

// Steps of large primes draw every value of every column together with every other.
function line(index) {
  const draw = (prime, values) => (index * prime) % values
  const recipient = draw(7919, 30_000)
  return `D${index};${2013 + draw(104_729, 14)};Ville de Paris;Association ${recipient};;Action ${draw(1_299_709, 9973)};${100 + draw(15_485_863, 50_000)}.${10 + draw(32_452_843, 90)};Direction ${1 + draw(611_953, 25)};${natures[draw(27_644_437, 3)]};Social\n`
}
