import { Figure, type FigureProps } from './figure.tsx'

/** Big numbers beside each other. */
export function Figures({ figures }: { figures: readonly FigureProps[] }) {
  return (
    <div className="wsp-figures-row">
      {figures.map((figure, index) => (
        <Figure key={index} {...figure} />
      ))}
    </div>
  )
}
