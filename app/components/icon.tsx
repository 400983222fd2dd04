/** Line drawings on a grid of 24, drawn for this program. */
const paths = {
  home: 'M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  filter: 'M4 6h16M7 12h10M10 18h4',
  sort: 'M8 5v14M5 16l3 3 3-3M16 19V5M13 8l3-3 3 3',
  'arrow-right': 'M4 12h15M13 6l6 6-6 6',
  'arrow-left': 'M20 12H5M11 6l-6 6 6 6',
  'chevron-right': 'M9 5l7 7-7 7',
  'chevron-down': 'M5 9l7 7 7-7',
  up: 'M12 19V6M6 11l6-6 6 6',
  down: 'M12 5v13M6 13l6 6 6-6',
  same: 'M5 12h14M13 7l5 5-5 5',
  check: 'M4.5 12.5l5 5L20 7',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.3l2.8 2.8L16 9.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v6M12 7.5v.5',
  warning: 'M12 4 2.5 20h19zM12 10v5M12 17.3v.4',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v6M12 16.3v.4',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8',
  place: 'M12 21s7-6.2 7-11a7 7 0 1 0-14 0c0 4.8 7 11 7 11M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  euro: 'M18 6.5A7 7 0 1 0 18 17.5M3.5 10.5h9M3.5 13.5h8',
  phone: 'M5 4h4l1.5 5-2.3 1.7a13 13 0 0 0 5.1 5.1L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4',
  mail: 'M3.5 5.5h17v13h-17zM4 6.5l8 6.5 8-6.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20.5c.6-4 3.7-6 7.5-6s6.9 2 7.5 6',
  people: 'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M2.5 19.5c.5-3.5 3-5.2 6.5-5.2s6 1.7 6.5 5.2M16 5.3a3.5 3.5 0 0 1 0 6.6M17.5 14.7c2.3.600 3.7 2.2 4 4.8',
  company: 'M4 20.5V8l8-4.5V20.5M12 9h8v11.5M2.5 20.5h19M7.5 10v.5M7.5 13.5v.5M7.5 17v.5M15.7 12.5v.5M15.7 16v.5',
  work: 'M3.5 8h17v11.5h-17zM9 8V5h6v3M3.5 13h17',
  education: 'M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.7V16c1.5 1.7 3.3 2.5 5.5 2.5s4-.8 5.5-2.5v-4.3M21.5 9.5V15',
  handshake: 'M2.5 7.5l4-1.5 5 2M21.5 7.5l-4-1.5-3.5.500-5 4c1.5 1.5 3 1.3 4.5-.5l5.5 5M2.5 15.5l3 .5 5 4 2-.5 2-1 2-1.5 1.5-2',
  list: 'M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.5M4 12h.5M4 18h.5',
  document: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6.5M9 16h6.5',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 19.5h15',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  edit: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5z',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  star: 'M12 3.5l2.6 5.4 5.9.800-4.3 4.1 1 5.9L12 16.9l-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z',
  chart: 'M4 4v16h16M8.5 16v-4M12.5 16V8M16.5 16v-6',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.5 9.7c.2-1.5 1.2-2.2 2.6-2.2 1.5 0 2.6.900 2.6 2.2 0 1.9-2.6 2-2.6 4M12 16.7v.4',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.6-5.6L12 7.3M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.6 5.6l1.4-1.4',
  'sign-out': 'M10 4H5v16h5M10 12h10.5M16 7.5l4.5 4.5-4.5 4.5',
  add: 'M12 5v14M5 12h14',
} as const

export type IconName = keyof typeof paths

/** A small drawing beside a text; it never stands alone, so assistive technology skips it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="wsp-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
