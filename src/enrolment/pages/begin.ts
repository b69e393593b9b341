import { type Shown, wizardPage } from '#enrolment/pages/frame.ts';
import { type Html, html } from '#http/html.ts';
import { emptyHalves, halves } from '#http/page/art/drawings.ts';
import { actions, button, linkButton } from '#http/page/parts/button.ts';
import { choices } from '#http/page/parts/choice.ts';
import { form } from '#http/page/parts/form.ts';
import { notice } from '#http/page/parts/notice.ts';
import { paragraph } from '#http/page/parts/section.ts';
import { namedVideos } from '#http/page/parts/video.ts';
import { at } from '#sessions/task.ts';

/** The gallery is told where it was opened from by a name, also when there is no application that waits. */
const accountTaskName = 'account';

export interface WhyPage {
  /** Names of what the account protects. */
  readonly applications: readonly string[];
  /** `null` when "Remind me later" may not be pressed; the date until when it may, once it is known. */
  readonly postponable: { readonly due: Date | null } | null;
}

export function whyPage(shown: Shown, { applications, postponable }: WhyPage): Html {
  const { request, task, walk } = shown;
  const { enrolment } = request.words;
  const { why } = enrolment;
  const due = postponable?.due ?? null;
  const later = button({ text: why.later, kind: 'plain', formAction: at('/enrolment/later', task) });
  return wizardPage(shown, {
    step: 'why',
    heading: why.heading,
    lead: why.lead,
    drawing: emptyHalves(),
    main: html`${walk.purpose === 'recover' && notice({ text: why.recovering })}${paragraph(why.covers(applications))}${paragraph(
      why.time,
      'quiet',
    )}${form({
      action: at('/enrolment', task),
      formKey: request.formKey(),
      children: html`${actions(button({ text: why.start }), postponable !== null && later)}${
        due !== null && paragraph(why.due(due), 'small')
      }`,
    })}`,
  });
}

export function chooseAppPage(shown: Shown, { missing }: { readonly missing: boolean }): Html {
  const { request, task, walk } = shown;
  const { enrolment, videos } = request.words;
  const { choose } = enrolment;
  const videoOf = (method: 'push' | 'totp') => ({ href: `#video-${method}`, text: videos.watch });
  return wizardPage(shown, {
    step: 'choose',
    heading: choose.heading,
    lead: choose.lead,
    drawing: halves(6, 'laptop', 'phone'),
    problem: missing ? { field: 'way', text: choose.missing } : null,
    main: html`${form({
      action: at('/enrolment/choose', task),
      formKey: request.formKey(),
      children: html`${choices({
        name: 'way',
        legend: choose.heading,
        value: walk.chosen ?? 'push',
        error: missing ? choose.missing : null,
        choices: [
          { value: 'push', label: choose.push, about: choose.pushAbout, link: videoOf('push') },
          { value: 'totp', label: choose.totp, about: choose.totpAbout, link: videoOf('totp') },
        ],
      })}${actions(
        button({ text: enrolment.next }),
        linkButton({
          text: choose.compare,
          href: at('/gallery', { ...task, id: task.id ?? accountTaskName }),
          kind: 'plain',
        }),
      )}`,
    })}${namedVideos(request, ['push', 'totp'])}`,
  });
}
