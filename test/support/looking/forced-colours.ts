import type { Page } from 'playwright-core';

/**
 * What is lost when the system's colours take over: controls are known by their border alone, drawings by one shape
 * at least that stands out from the ground, and the QR code stays black on white.
 */
const lost = `(() => {
  const found = [];
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = colour;
    probe.fillRect(0, 0, 1, 1);
    return [...probe.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [a, b] = [light(rgba(one)), light(rgba(other))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const ground = getComputedStyle(document.body).backgroundColor;
  const isSeen = (colour) => colour !== 'none' && rgba(colour)[3] > 127 && contrast(colour, ground) >= 3;
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('.sr, .skip') === null;
  const bordered = '.button:not(.plain), .choice, .input, .badge, .tile, .notice, .error-summary, [type="radio"], [type="checkbox"]';
  for (const element of document.querySelectorAll(bordered)) {
    if (!isShown(element)) continue;
    const { borderTopStyle, borderTopWidth, borderTopColor, appearance } = getComputedStyle(element);
    if (appearance === 'auto' && /radio|checkbox/.test(element.type)) continue;
    if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || !isSeen(borderTopColor))
      found.push('no border around ' + element.outerHTML.slice(0, 80));
  }
  for (const svg of document.querySelectorAll('svg')) {
    if (!isShown(svg) || svg.parentElement.closest('svg') !== null) continue;
    const shapes = [...svg.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse')];
    const paints = shapes.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke];
    });
    if (!paints.some(isSeen)) found.push('nothing is seen of ' + svg.outerHTML.slice(0, 80));
  }
  for (const code of document.querySelectorAll('.qr'))
    if (getComputedStyle(code).backgroundColor !== 'rgb(255, 255, 255)') found.push('the QR code is not on white');
  return found;
})()`;

/** Whether everything is still there in the system's own colours, on a light and on a dark ground. */
export async function forcedColourProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    problems.push(...(await page.evaluate<string[]>(lost)).map((problem) => `${colorScheme}: ${problem}`));
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return problems;
}
