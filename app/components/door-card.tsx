import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface DoorCardProps {
  /** what one comes for: "Ik zoek personeel" */
  title: string
  /** address of a line drawing, such as /illustrations/personeel.svg */
  image?: string
  links: readonly { to: string; label: string; note?: string }[]
}

/** One of the home page's doors: who one is and the first things to do. */
export function DoorCard({ title, image, links }: DoorCardProps) {
  return (
    <section className="wsp-door">
      {image === undefined ? null : <img src={image} alt="" width="160" height="112" className="wsp-door__image" />}
      <h2 className="wsp-door__title">{title}</h2>
      <ul className="wsp-plain-list">
        {links.map((link) => (
          <li key={link.to}>
            <Link to={link.to} className="wsp-door__link">
              <Icon name="arrow-right" />
              <span>
                {link.label}
                {link.note === undefined ? null : <span className="wsp-door__note"> ({link.note})</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
