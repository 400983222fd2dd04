interface QrCodeProps {
  /** modules on one side, the quiet border included */
  size: number
  /** the dark modules as one path */
  path: string
  /** what is behind it, in words */
  label: string
}

/** A square that a telephone reads, dark on white in every colour scheme. */
export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="160" height="160" shapeRendering="crispEdges">
      <path d={`M0 0h${size}v${size}H0z`} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
