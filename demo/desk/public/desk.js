// Makes the desk live: without it every part still works by pressing buttons and reloading.
const { person, tab } = document.body.dataset;
const here = new URLSearchParams({ person, tab });
const shown = new Map();

async function update() {
  const response = await fetch(`/live?${here}`, { cache: 'no-store' });
  if (!response.ok) return;
  for (const [name, markup] of Object.entries(await response.json())) {
    if (shown.get(name) !== markup) replace(name, markup);
    shown.set(name, markup);
  }
}

// Whoever stands on a button that is drawn anew stays on it.
function replace(name, markup) {
  const place = document.querySelector(`[data-live="${name}"]`);
  if (place === null || (!shown.has(name) && place.innerHTML === markup)) return;
  const focused = place.contains(document.activeElement) ? document.activeElement.id : '';
  if (name === 'banner') replaceBanner(place, markup);
  else place.innerHTML = markup;
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
}

// The live region itself must stay, or screen readers do not hear what changes in it.
function replaceBanner(place, markup) {
  const parsed = document.createElement('template');
  parsed.innerHTML = markup;
  place.firstElementChild?.replaceChildren(...(parsed.content.firstElementChild?.childNodes ?? []));
}

function keepUpdating() {
  const again = () => setTimeout(keepUpdating, 1000 - (Date.now() % 1000) + 20);
  if (document.hidden) return again();
  update()
    .catch(() => {})
    .finally(again);
}
keepUpdating();
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) update().catch(() => {});
});

const said = document.getElementById('said');

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]');
  if (button === null) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    said.textContent = 'Copied';
    button.classList.add('copied');
    setTimeout(() => button.classList.remove('copied'), 1500);
  } catch {
    said.textContent = 'The browser did not allow copying. Select the text instead.';
  }
});

const switches = document.getElementById('switches');
switches.addEventListener('change', async ({ target }) => {
  const sent = await fetch(switches.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(switches)),
  }).catch(() => null);
  if (!sent?.ok) return switches.submit();
  document.dispatchEvent(new CustomEvent('desk:switched', { detail: target.name }));
  await update();
});

// The phone reads PNG. The browser reads everything else, so it turns what it is given into PNG first.
const form = document.getElementById('picture-form');
const field = document.getElementById('picture');

async function sendPicture(source, width, height) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d').drawImage(source, 0, 0, width, height);
  const png = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  const carrier = new DataTransfer();
  carrier.items.add(new File([png], 'picture.png', { type: 'image/png' }));
  field.files = carrier.files;
  form.submit();
}

async function sendFile(file) {
  try {
    const picture = await createImageBitmap(file);
    await sendPicture(picture, picture.width, picture.height);
  } catch {
    form.submit(); // The phone says that it is no picture.
  }
}

function pictureIn(items) {
  return [...(items?.files ?? [])].find(({ type }) => type.startsWith('image/'));
}

if (form !== null) {
  form.addEventListener('submit', (event) => {
    const [file] = field.files;
    if (file === undefined || file.type === 'image/png') return;
    event.preventDefault();
    sendFile(file);
  });
  document.addEventListener('paste', (event) => {
    const picture = pictureIn(event.clipboardData);
    if (picture === undefined) return;
    event.preventDefault();
    sendFile(picture);
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const picture = pictureIn(event.dataTransfer);
    if (picture !== undefined) sendFile(picture);
  });
  document.getElementById('scan-screen').addEventListener('click', scanScreen);
}

async function scanScreen() {
  const stream = await navigator.mediaDevices?.getDisplayMedia({ video: true }).catch(() => null);
  if (!stream) {
    document.getElementById('scan-said').textContent =
      'The browser did not show the screen. Use a picture or the key instead.';
    return;
  }
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play(); // Resolves once there is a picture to play.
  const { videoWidth, videoHeight } = video;
  await sendPicture(video, videoWidth, videoHeight);
  for (const track of stream.getTracks()) track.stop();
}
