/**
 * Numbers that bring an ambulance, by country (ISO 3166, two letters), where 112 is not the one that people know. They are
 * for the voice of a person beside the telephone: the app itself never calls anybody.
 */
const NUMBERS: { readonly [country: string]: string } = {
  AE: '998',
  AR: '107',
  AU: '000',
  BD: '999',
  BH: '999',
  BR: '192',
  CA: '911',
  CL: '131',
  CN: '120',
  CO: '123',
  CR: '911',
  DO: '911',
  EC: '911',
  EG: '123',
  GB: '999',
  GG: '999',
  GU: '911',
  HK: '999',
  HN: '911',
  IL: '101',
  IM: '999',
  IR: '115',
  JE: '999',
  JO: '911',
  JP: '119',
  KE: '999',
  KR: '119',
  LB: '140',
  LK: '1990',
  MA: '150',
  MO: '999',
  MX: '911',
  MY: '999',
  NO: '113',
  NP: '102',
  NZ: '111',
  OM: '9999',
  PA: '911',
  PH: '911',
  PK: '1122',
  PR: '911',
  PY: '911',
  QA: '999',
  SA: '997',
  SG: '995',
  SV: '911',
  TH: '1669',
  TN: '190',
  TW: '119',
  US: '911',
  UY: '911',
  VE: '911',
  VI: '911',
  VN: '115',
};

/** Works from a mobile telephone in most countries, and is the number of the European Union. */
export const ANYWHERE = '112';

/** A number to call, and the country that it is of; null = nobody knows which country this is. */
export type EmergencyNumber = { readonly number: string; readonly country: string | null };

/** The number for a locale such as `en-GB`. A locale tells a language for sure and a country only maybe: say both. */
export function emergencyNumber(locale: string): EmergencyNumber {
  const country = countryOf(locale);
  return { number: (country === null ? undefined : NUMBERS[country]) ?? ANYWHERE, country };
}

/** The country in a locale: the part of two capitals, never the first. */
function countryOf(locale: string): string | null {
  const [, ...parts] = locale.split(/[-_.]/);
  return parts.find((part) => /^[A-Z]{2}$/.test(part)) ?? null;
}
