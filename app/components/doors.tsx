import { DoorCard, type DoorCardProps } from './door-card.tsx'

/** The doors of the home page beside each other. */
export function Doors({ doors }: { doors: readonly DoorCardProps[] }) {
  return (
    <div className="wsp-doors">
      {doors.map((door) => (
        <DoorCard key={door.title} {...door} />
      ))}
    </div>
  )
}
