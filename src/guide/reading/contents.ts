import type { Offer } from '#guide/offer.ts';
import type { GuideSectionWords } from '#locales/guide-words.ts';
import type { Language } from '#locales/language.ts';
import type { Words } from '#locales/words.ts';
import type { AuthenticatorKind } from '#spec/proof.ts';

/** The pages of the guide in their order, and what stands on each beside its words. */

type Pages = Words['guide']['pages'];
export type PageName = keyof Pages;

export const pageNames: readonly PageName[] = [
  'setting-up',
  'signing-in',
  'lost-phone',
  'new-phone',
  'backup-phone',
  'recovery-code',
  'troubleshooting',
  'administrators',
];

/** Taken of the real pages by `npm run guide-pictures`. */
export const pictureNames = [
  'choose',
  'link-phone',
  'link-app',
  'phone',
  'recovery-code',
  'confirm-push',
  'confirm-code',
  'another-way',
  'lost',
  'recover',
  'account',
] as const;
export type PictureName = (typeof pictureNames)[number];
export type Scheme = 'light' | 'dark';

export interface PictureOf {
  readonly name: PictureName;
  readonly language: Language;
  readonly scheme: Scheme;
}

export function pictureFile({ name, language, scheme }: PictureOf): string {
  return `${name}-${language}-${scheme}.webp`;
}

interface Shape<Id> {
  readonly id: Id;
  /** Where only some installations have it. */
  readonly only?: (offer: Offer) => boolean;
  readonly picture?: PictureName;
  readonly video?: AuthenticatorKind;
  /** Where the link of its words leads. */
  readonly href?: string | ((offer: Offer) => string);
}

const texts = (offer: Offer): boolean => offer.texts;
const noTexts = (offer: Offer): boolean => !offer.texts;
const mails = (offer: Offer): boolean => offer.mails;
const page = (name: PageName): string => `/guide/${name}`;
/** The operator's own page, or ours with what the operator says of the help desk. */
const desk = (offer: Offer): string => (offer.desk?.kind === 'page' ? offer.desk.url : '/help#desk');

const shapes: { readonly [Name in PageName]: readonly Shape<keyof Pages[Name]['sections'] & string>[] } = {
  'setting-up': [
    { id: 'begin', href: '/account' },
    { id: 'choose', picture: 'choose', href: '/gallery' },
    { id: 'push', picture: 'link-phone', video: 'push' },
    { id: 'app', picture: 'link-app', video: 'totp' },
    { id: 'phone', only: texts, video: 'sms', href: page('backup-phone') },
    { id: 'recovery-code', picture: 'recovery-code', video: 'recovery-code', href: page('recovery-code') },
    { id: 'done' },
  ],
  'signing-in': [
    { id: 'push', picture: 'confirm-push' },
    { id: 'look', href: '/account/password' },
    { id: 'code', picture: 'confirm-code' },
    { id: 'text', only: texts },
    { id: 'other', picture: 'another-way' },
    { id: 'again' },
    { id: 'borrowed', href: '/account' },
  ],
  'lost-phone': [
    { id: 'now', picture: 'lost', href: '/sign-in' },
    { id: 'text', only: texts },
    { id: 'code', picture: 'recover', href: page('recovery-code') },
    { id: 'unlink', href: '/account' },
    { id: 'nothing', href: desk },
    { id: 'rehearse', href: '/account' },
    { id: 'found', href: page('new-phone') },
  ],
  'new-phone': [
    { id: 'push', picture: 'account', href: '/account' },
    { id: 'app' },
    { id: 'number', only: texts },
    { id: 'codes' },
    { id: 'gone', href: page('lost-phone') },
  ],
  'backup-phone': [
    { id: 'none', only: noTexts, href: page('recovery-code') },
    { id: 'why', only: texts },
    { id: 'which', only: texts },
    { id: 'add', only: texts, picture: 'phone', href: '/account' },
    { id: 'change', only: texts },
    { id: 'not-coming', only: texts, href: '/guide/troubleshooting?see=no-text' },
  ],
  'recovery-code': [
    { id: 'keep', picture: 'recovery-code' },
    { id: 'use', picture: 'recover' },
    { id: 'after' },
    { id: 'replace', href: '/account' },
    { id: 'lost', href: desk },
  ],
  troubleshooting: [
    { id: 'code-refused' },
    { id: 'no-text', only: texts },
    { id: 'no-question' },
    { id: 'no-scan' },
    { id: 'phone-gone', href: page('lost-phone') },
    { id: 'recovery-refused', href: page('recovery-code') },
    { id: 'password', only: mails, href: '/password/forgotten' },
    { id: 'locked' },
    { id: 'stranger', href: '/account/password' },
  ],
  administrators: [
    { id: 'what' },
    { id: 'link', href: '/.well-known/openid-configuration' },
    { id: 'secure' },
    { id: 'learns' },
    { id: 'out' },
    { id: 'people', href: page('lost-phone') },
  ],
};

export interface Section {
  readonly id: string;
  readonly words: GuideSectionWords;
  readonly picture: PictureName | null;
  readonly video: AuthenticatorKind | null;
  readonly href: string | null;
}

/** What this installation shows on a page. */
export function sectionsOf({ guide }: Words, offer: Offer, name: PageName): Section[] {
  const said: Readonly<Record<string, GuideSectionWords>> = guide.pages[name].sections;
  const all: readonly Shape<string>[] = shapes[name];
  return all.flatMap(({ id, only = () => true, picture = null, video = null, href = null }): Section[] => {
    const words = said[id];
    if (words === undefined || !only(offer)) return [];
    return [{ id, words, picture, video, href: typeof href === 'function' ? href(offer) : href }];
  });
}

export function isPageName(name: string): name is PageName {
  return pageNames.some((known) => known === name);
}

/** Its address, and the address of a section of it. What is seen when something is wrong is a page each. */
export function addressOf(name: PageName, section: string | null = null): string {
  if (section === null) return page(name);
  return name === 'troubleshooting' ? `${page(name)}?see=${section}` : `${page(name)}#${section}`;
}
