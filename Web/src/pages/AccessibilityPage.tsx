import { typeset } from '../french/text'
import { paths } from '../paths'
import { PageHeader } from '../ui/PageHeader'
import { Section } from '../ui/Section'
import styles from './AccessibilityPage.module.css'

/** What was done and checked so that everyone can use the application, and what was not. */
export function Component() {
  return (
    <>
      <title>Accessibilité – Transverse</title>
      <PageHeader title="Déclaration d’accessibilité" lead={typeset('Transverse veut être utilisable par toutes et tous : au clavier, avec un lecteur d’écran, agrandi, sans mouvement, imprimé.')} />
      <div className={styles.text}>
        <Section title="État de conformité">
          <p>
            Transverse est <strong>non conforme</strong> au sens du RGAA&nbsp;4.1, faute d’audit&nbsp;: aucun tiers n’en a encore mesuré la conformité. Cette déclaration est une
            auto-évaluation&nbsp;: elle dit ce que les tests vérifient à chaque version, et ce qu’ils ne peuvent pas vérifier.
          </p>
          <p>
            Déclaration établie le <time dateTime="2026-11-30">30&nbsp;novembre 2026</time>.
          </p>
        </Section>
        <Section title="Ce qui est vérifié à chaque version">
          <ul>
            <li>Chaque sorte de page est examinée par axe, sur un écran large, sur un écran de 360 pixels et en mode sombre&nbsp;: aucune anomalie n’est admise.</li>
            <li>Aucune page n’est plus large que l’écran, même étroite&nbsp;; un agrandissement à 200&nbsp;% ne cache rien.</li>
            <li>Le premier arrêt de la touche de tabulation mène au contenu&nbsp;; un changement de page porte le lecteur d’écran sur son titre.</li>
            <li>Le menu, la recherche et les filtres s’utilisent entièrement au clavier&nbsp;; la recherche annonce ce qu’elle trouve ou ne trouve pas.</li>
            <li>Chaque image chiffrée est accompagnée d’un tableau ou de nombres qui disent la même chose&nbsp;; aucune information ne tient à la seule couleur.</li>
            <li>Les animations disparaissent quand le système demande moins de mouvement.</li>
          </ul>
        </Section>
        <Section title="Ce qui reste à faire">
          <ul>
            <li>Des essais par des personnes qui utilisent un lecteur d’écran ou une commande vocale.</li>
            <li>Les passages lus sans fait, dans la page d’une source, sont décrits en anglais.</li>
            <li>
              L’interface d’interrogation de l’<a href={paths.graphiql}>API</a> est un outil de développement d’un tiers, en anglais, qui n’a pas été examiné ici.
            </li>
          </ul>
        </Section>
        <Section title="Signaler un obstacle">
          <p>
            Dites sur quelle page, avec quel navigateur et quelle aide technique, à l’équipe qui exploite ce service. Si sa réponse ne vous suffit pas, vous pouvez saisir le
            Défenseur des droits.
          </p>
        </Section>
      </div>
    </>
  )
}
