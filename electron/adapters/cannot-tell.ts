import type { OutsideReason } from '#core/settings/outside.ts';

/** What people are told where nothing on their system tells of a reason. */
export const CANNOT_TELL = {
  camera: 'This system does not tell Unknot whether the camera is in use.',
  microphone: 'This system does not tell Unknot whether the microphone is in use.',
  'full-screen': 'This system does not tell Unknot whether an app fills the screen.',
  'do-not-disturb': 'This system does not tell Unknot whether notifications are silenced.',
  app: 'This system does not tell Unknot which apps are running.',
  battery: 'This system does not tell Unknot whether it runs on its battery.',
} as const satisfies Readonly<Record<OutsideReason, string>>;
