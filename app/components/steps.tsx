interface StepsProps {
  /** from 1 */
  current: number
  total: number
  /** subject of this step */
  label?: string
}

/** How far one is in a form of several pages: "Stap 3 van 6". */
export function Steps({ current, total, label }: StepsProps) {
  return (
    <div className="wsp-steps">
      <p className="wsp-steps__text">
        Stap {current} van {total}
        {label === undefined ? '' : `: ${label}`}
      </p>
      <span className="wsp-steps__bar" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={index < current ? 'wsp-steps__part wsp-steps__part--done' : 'wsp-steps__part'} />
        ))}
      </span>
    </div>
  )
}
