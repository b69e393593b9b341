import { account } from '#locales/en/account.ts';
import { activity } from '#locales/en/activity.ts';
import { clock } from '#locales/en/clock.ts';
import { confirm } from '#locales/en/confirm.ts';
import { enrolment } from '#locales/en/enrolment.ts';
import { format } from '#locales/en/format.ts';
import { frame } from '#locales/en/frame.ts';
import { gallery } from '#locales/en/gallery.ts';
import { guide } from '#locales/en/guide.ts';
import { help } from '#locales/en/help.ts';
import { mail } from '#locales/en/mail.ts';
import { password } from '#locales/en/password.ts';
import { privacy } from '#locales/en/privacy.ts';
import { problems } from '#locales/en/problems.ts';
import { push } from '#locales/en/push.ts';
import { recovery } from '#locales/en/recovery.ts';
import { signIn } from '#locales/en/sign-in.ts';
import { signOut } from '#locales/en/sign-out.ts';
import { text } from '#locales/en/text.ts';
import { texting } from '#locales/en/texting.ts';
import { videos } from '#locales/en/videos.ts';

/** English: the words that other languages are measured by. */
export const en = {
  account,
  activity,
  clock,
  confirm,
  enrolment,
  format,
  frame,
  gallery,
  guide,
  help,
  mail,
  password,
  privacy,
  problems,
  push,
  recovery,
  signIn,
  signOut,
  text,
  videos,
  texting,
} as const;
