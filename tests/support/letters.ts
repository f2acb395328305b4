import type { Controller, Identity, LetterRequest } from '../../utils/requests/index.ts';

export const controller: Controller = {
  name: 'Sängkläder Norden AB',
  shop: 'sovgott.example',
  businessId: '556677-8899',
  address: 'Storgatan 1, 111 22 Stockholm',
  country: 'SE',
  countryFrom: 'business-id',
  language: 'sv',
  contacts: [{ email: 'dataskydd@sovgott.example', role: 'data-protection', from: 'policy' }],
};

export const identity: Identity = { name: 'Aino Exempel', email: 'aino@post.example', customerNumber: 'K-4711' };

/** A request with everything that a letter can hold. */
export const letterRequest = (more: Partial<LetterRequest> = {}): LetterRequest => ({
  right: '15',
  language: 'en',
  controller,
  identity,
  reference: 'V1X2Y3Z4',
  identifiers: ['_ga', 'kund'],
  companies: ['Google', 'Meta'],
  ...more,
});

export const LANGUAGES = ['en', 'fi', 'sv', 'de'] as const;
