// What the system of the phone draws over everything: the newest notification, and its own questions.

const shade = document.getElementById('shade');
let retreating;

/** @param pressed is told which action was pressed: '' is the notification itself, and null that it was put away */
export function showNotification({ title, options }, pressed) {
  const all = element('div', 'push');
  const whole = element('button', 'push-text');
  whole.append(
    element('small', '', 'Authenticator'),
    element('b', '', title),
    element('span', '', options.body ?? ''),
  );
  whole.addEventListener('click', () => pressed(''));
  const away = element('button', 'icon-button', '×');
  away.setAttribute('aria-label', 'Dismiss');
  away.addEventListener('click', () => pressed(null));
  all.append(whole, away);
  const actions = options.actions ?? [];
  if (actions.length > 0) all.append(answers(actions, pressed));
  shade.replaceChildren(all);
  clearTimeout(retreating);
  // Over the open app it retreats, as on a real phone: the app asks the same underneath.
  if (document.getElementById('app') !== null) retreating = setTimeout(clearNotification, 8000);
  callAttention(true);
}

export function clearNotification() {
  shade.replaceChildren();
  callAttention(false);
}

/** The sheet of the system: the app's own words come before it, and are not in it. */
export function askPermission(appName) {
  const sheet = document.getElementById('permission');
  sheet.querySelector('[data-app]').textContent = appName;
  return new Promise((resolve) => {
    const answered = ({ target }) => {
      const { answer } = target.closest('button')?.dataset ?? {};
      if (answer === undefined) return;
      sheet.removeEventListener('click', answered);
      sheet.hidden = true;
      resolve(answer);
    };
    sheet.addEventListener('click', answered);
    sheet.hidden = false;
    sheet.querySelector('button').focus({ preventScroll: true });
  });
}

function answers(actions, pressed) {
  const row = element('div', 'push-actions');
  for (const { action, title } of actions) {
    const button = element('button', '', title);
    button.addEventListener('click', () => pressed(action));
    row.append(button);
  }
  return row;
}

function element(name, className, text = '') {
  const made = document.createElement(name);
  if (name === 'button') made.type = 'button';
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

// Whoever signs in in another tab sees at this one's name that the phone has rung.
function callAttention(isWaiting) {
  const plain = document.title.replace(/^\(1\) /, '');
  document.title = isWaiting ? `(1) ${plain}` : plain;
}
