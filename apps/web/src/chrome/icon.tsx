const paths = {
  quote: 'M4 17c3-1 4-3 4-5H4V6h6v6c0 4-2 6-5 7zm10 0c3-1 4-3 4-5h-4V6h6v6c0 4-2 6-5 7z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-4 3.5-6 8-6s8 2 8 6z',
  organization: 'M4 21V5l8-3 8 3v16h-6v-4h-4v4zM8 8v2h2V8zm6 0v2h2V8zm-6 5v2h2v-2zm6 0v2h2v-2z',
  place: 'M12 2a7 7 0 0 0-7 7c0 5 7 13 7 13s7-8 7-13a7 7 0 0 0-7-7zm0 9.5a2.5 2.5 0 1 1 0-5 2.5 2.5 0 0 1 0 5z',
  date: 'M7 2v2H4v17h16V4h-3V2h-2v2H9V2zm-1 7h12v10H6z',
  names:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm-7 8c0-3.5 3-5.5 7-5.5s7 2 7 5.5zm15-8a3 3 0 1 0-1.6-5.5A5.5 5.5 0 0 1 15 10zm1 8h4c0-3-2-4.8-5-5.2 .8 1.300 1 3 1 5.200z',
  timeline: 'M5 3h2v18H5zm4 3h10v2H9zm0 5h6v2H9zm0 5h11v2H9z',
  structure: 'M4 4h16v4H4zm0 6h10v2H4zm0 4h16v2H4zm0 4h7v2H4z',
  json: 'M9 4H7a2 2 0 0 0-2 2v4l-2 2 2 2v4a2 2 0 0 0 2 2h2v-2H7v-4.500L5.500 12 7 10.500V6h2zm6 0h2a2 2 0 0 1 2 2v4l2 2-2 2v4a2 2 0 0 1-2 2h-2v-2h2v-4.500l1.500-1.500-1.500-1.500V6h-2z',
  edit: 'M4 20v-4L15 5l4 4L8 20zM16.500 3.500l1.500-1.500 4 4-1.500 1.500z',
  picture: 'M3 5h18v14H3zm2 2v8l4-4 3 3 3-3 4 4V7zm10.500 1.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z',
  open: 'M3 5h7l2 2h9v12H3zm2 4v8h14V9z',
  share:
    'M18 8a3 3 0 1 0-2.800-2L8.700 9.800a3 3 0 1 0 0 4.400l6.500 3.800a3 3 0 1 0 .9-1.800l-6.300-3.700v-1l6.300-3.700A3 3 0 0 0 18 8z',
  export: 'M11 3h2v9l3.500-3.500 1.400 1.400L12 15.800 6.100 9.900l1.400-1.400L11 12zM4 18h16v3H4z',
  keyboard: 'M2 6h20v12H2zm3 3v2h2V9zm4 0v2h2V9zm4 0v2h2V9zm4 0v2h2V9zM7 14v2h10v-2z',
  auto: 'M12 3a9 9 0 1 0 0 18zm2 .300v17.400A9 9 0 0 0 14 3.300z',
  light:
    'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM11 1h2v4h-2zm0 18h2v4h-2zM1 11h4v2H1zm18 0h4v2h-4zM4.900 3.500l2.800 2.800-1.400 1.400-2.800-2.800zm12.800 12.800 2.800 2.800-1.400 1.400-2.800-2.800zM3.500 19.100l2.800-2.800 1.400 1.400-2.800 2.800zM16.300 6.300l2.800-2.800 1.400 1.400-2.800 2.800z',
  dark: 'M14 2a10 10 0 1 0 8 13A8 8 0 0 1 14 2z',
  close:
    'M5 6.400 6.400 5 12 10.600 17.600 5 19 6.400 13.400 12 19 17.600 17.600 19 12 13.400 6.400 19 5 17.600 10.600 12z',
  back: 'M15 4l1.500 1.500L10 12l6.500 6.500L15 20l-8-8z',
  forward: 'M9 4 7.500 5.500 14 12l-6.500 6.500L9 20l8-8z',
  note: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 5h2v2h-2zm0 4h2v6h-2z',
} as const

export type IconName = keyof typeof paths

/** A pictogram. It says nothing to screen readers: whatever carries it has a name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  )
}
