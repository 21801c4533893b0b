import type { ReactNode } from 'react';

const SHAPES = {
  pause: <path d="M7 4.5v11M13 4.5v11" strokeWidth="2.5" />,
  play: <path d="M6.5 4.5v11l9-5.5z" fill="currentColor" />,
  back: <path d="M12 5l-5 5 5 5" />,
  next: <path d="M8 5l5 5-5 5" />,
  close: <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />,
  minimise: <path d="M5 10h10" />,
  sound: <path d="M3.5 8v4h2.5l4 3.5v-11L6 8zM13 7.5a3.6 3.6 0 010 5M15.2 5.3a6.6 6.6 0 010 9.4" />,
  mute: (
    <>
      <path d="M3.5 8v4h2.5l4 3.5v-11L6 8z" />
      <path d="M13 8l4 4M17 8l-4 4" />
    </>
  ),
  chair: <path d="M5.5 3.5v13M5.5 10.5h8.5v6M5.5 10.5V4" />,
  desk: <path d="M2.5 7h15M5 7v9.5M15 7v9.5M10.5 7v4H15" />,
  door: <path d="M5 16.5v-13h10v13M2.5 16.5h15M12 10v.6" />,
  mat: <path d="M2.5 14.5h12.5a2.3 2.3 0 1 0-2.3-2.3v.6M2.5 14.5l3-4h7.2" />,
  bottle: <path d="M8.2 3h3.6v2.6l1.7 2.2v8.7H6.5V7.8l1.7-2.2zM6.5 11h7" />,
  hook: <path d="M6 6.5a3.5 3.5 0 0 1 7 0c0 4-6 4-6 8a2.7 2.7 0 0 0 5.4 0" />,
  band: <path d="M3 10c0-3 3-4.5 7-4.5s7 1.5 7 4.5-3 4.5-7 4.5S3 13 3 10z" />,
  roller: (
    <>
      <path d="M5.5 6.5h9.5M5.5 13.5h9.5" />
      <ellipse cx="5.5" cy="10" rx="2" ry="3.5" />
      <path d="M15 6.5c1.1 0 2 1.6 2 3.5s-.9 3.5-2 3.5" />
    </>
  ),
  towel: (
    <>
      <circle cx="6.5" cy="11" r="4" />
      <path d="M6.5 7h8.5c1.5 0 2.5 1.5 2.5 4s-1 4-2.5 4H6.5M6.5 11h.1" />
    </>
  ),
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="M13 13l3.5 3.5" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 6.5V10l2.5 1.5" />
    </>
  ),
  ball: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M5.2 5.8c3 2.2 3 6.2 0 8.4M14.8 5.8c-3 2.2-3 6.2 0 8.4" />
    </>
  ),
  wall: <path d="M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.8h13M8 4.5v3.7M12.5 8.2v3.6M8 11.8v3.7" />,
  check: <path d="M4.5 10.5l3.5 3.5 7.5-8" />,
  sun: (
    <>
      <circle cx="10" cy="10" r="3.2" />
      <path d="M10 3v1.5M10 15.5V17M3 10h1.5M15.5 10H17M5 5l1 1M14 14l1 1M15 5l-1 1M6 14l-1 1" />
    </>
  ),
  body: (
    <>
      <circle cx="10" cy="4.5" r="1.8" />
      <path d="M10 8v4.5M5.5 8.5c3 1 6 1 9 0M10 12.5L7.5 17M10 12.5l2.5 4.5" />
    </>
  ),
  hand: (
    <path d="M7 10V5.2a1.2 1.2 0 0 1 2.4 0V9M9.4 9V4.2a1.2 1.2 0 0 1 2.4 0V9M11.8 9V5.2a1.2 1.2 0 0 1 2.4 0v6.3a5 5 0 0 1-5 5c-2 0-3.2-1-4.3-2.7l-1.6-2.6a1.2 1.2 0 0 1 2-1.2L7 11.5" />
  ),
  moon: <path d="M15.5 12.2A6.5 6.5 0 117.8 4.5a5.2 5.2 0 007.7 7.7z" />,
  chart: <path d="M3.5 16.5h13M6 13V9.5M10 13V5M14 13V8" />,
  look: (
    <>
      <path d="M2.5 10s2.8-5 7.5-5 7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5z" />
      <circle cx="10" cy="10" r="2.2" />
    </>
  ),
  list: <path d="M7 5.5h9M7 10h9M7 14.5h9M3.7 5.5h.1M3.7 10h.1M3.7 14.5h.1" />,
  grip: <path d="M7.5 5.5h.1M7.5 10h.1M7.5 14.5h.1M12.5 5.5h.1M12.5 10h.1M12.5 14.5h.1" strokeWidth="2.5" />,
  power: <path d="M10 3.5v6M6.2 5.6a6 6 0 107.6 0" />,
  half: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 3.5a6.5 6.5 0 010 13z" fill="currentColor" />
    </>
  ),
  question: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M8 8.2a2 2 0 113 1.8c-.7.4-1 .8-1 1.5M10 13.7v.1" />
    </>
  ),
  alert: <path d="M7.1 3h5.8L17 7.1v5.8L12.9 17H7.1L3 12.9V7.1zM10 6.5v4.2M10 13.6v.1" />,
  book: (
    <path d="M10 5.2C8.4 4 6 3.8 3.5 4.2v11c2.5-.4 4.9-.2 6.5 1 1.6-1.2 4-1.4 6.5-1v-11C14 3.8 11.6 4 10 5.2zM10 5.2v11" />
  ),
  heart: (
    <path d="M10 16S3.5 12.2 3.5 7.9A3.4 3.4 0 0 1 10 6.4a3.4 3.4 0 0 1 6.5 1.5C16.5 12.2 10 16 10 16z" />
  ),
  down: <path d="M6 8l4 4 4-4" />,
  up: <path d="M6 12l4-4 4 4" />,
  tray: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2.5" />
      <path d="M3 12.5h14" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof SHAPES;

/** A line icon of 20 x 20 in the colour of the text. Decoration: name the button that holds it. */
export function Icon({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}
