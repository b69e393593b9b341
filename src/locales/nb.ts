import { account } from '#locales/nb/account.ts';
import { activity } from '#locales/nb/activity.ts';
import { clock } from '#locales/nb/clock.ts';
import { confirm } from '#locales/nb/confirm.ts';
import { enrolment } from '#locales/nb/enrolment.ts';
import { format } from '#locales/nb/format.ts';
import { frame } from '#locales/nb/frame.ts';
import { gallery } from '#locales/nb/gallery.ts';
import { guide } from '#locales/nb/guide.ts';
import { help } from '#locales/nb/help.ts';
import { mail } from '#locales/nb/mail.ts';
import { password } from '#locales/nb/password.ts';
import { privacy } from '#locales/nb/privacy.ts';
import { problems } from '#locales/nb/problems.ts';
import { push } from '#locales/nb/push.ts';
import { recovery } from '#locales/nb/recovery.ts';
import { signIn } from '#locales/nb/sign-in.ts';
import { signOut } from '#locales/nb/sign-out.ts';
import { text } from '#locales/nb/text.ts';
import { texting } from '#locales/nb/texting.ts';
import { videos } from '#locales/nb/videos.ts';
import type { Words } from '#locales/words.ts';

/** Norwegian, bokmål. */
export const nb: Words = {
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
  texting,
  videos,
};
