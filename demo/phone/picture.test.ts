import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import encodeQr from 'qr';
import { scanPicture } from './picture.ts';

/** A screenshot: a QR code somewhere on a large tinted page. */
function screenshot(text: string): Buffer {
  const modules = encodeQr(text, 'raw', { border: 4 });
  const scale = 4;
  const page = new PNG({ width: 1280, height: 800 });
  page.data.fill(0xf2);
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      for (let dy = 0; dy < scale; dy++) {
        const at = ((200 + y * scale + dy) * page.width + 300 + x * scale) * 4;
        page.data.fill(dark ? 0 : 255, at, at + scale * 4);
        for (let dx = 0; dx < scale; dx++) page.data[at + dx * 4 + 3] = 255;
      }
    });
  });
  return PNG.sync.write(page);
}

test('the QR code of a link is found on a screenshot', () => {
  const link =
    'otpauth://totp/Twofold:anna%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Twofold';
  assert.deepEqual(scanPicture(screenshot(link)), { scanned: true, text: link });
});

test('a picture without a QR code, and what is no picture, are told apart', () => {
  const blank = new PNG({ width: 300, height: 300 });
  blank.data.fill(255);
  assert.deepEqual(scanPicture(PNG.sync.write(blank)), { scanned: false, reason: 'no-qr-code' });
  assert.deepEqual(scanPicture(Buffer.from('hello')), { scanned: false, reason: 'not-a-picture' });
  const cut = screenshot('hello').subarray(0, 400);
  assert.deepEqual(scanPicture(cut), { scanned: false, reason: 'not-a-picture' });
});

test('a picture that claims to be enormous is not unpacked', () => {
  const bomb = Buffer.from(screenshot('hello'));
  bomb.writeUInt32BE(60_000, 16);
  bomb.writeUInt32BE(60_000, 20);
  assert.deepEqual(scanPicture(bomb), { scanned: false, reason: 'too-large' });
});
