import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongWith } from './redirect-uri.ts';

test('https anywhere and http on this machine can be registered', () => {
  for (const uri of [
    'https://app.example/callback',
    'https://app.example',
    'https://app.example/',
    'https://app.example:8443/a/b?tenant=7',
    'http://localhost:4001/callback',
    'http://127.0.0.1:4001/callback',
    'http://[::1]:4001/callback',
  ]) {
    assert.equal(wrongWith(uri), null, uri);
  }
});

test('what could be read in two ways, or leads elsewhere, cannot', () => {
  for (const uri of [
    '',
    'callback',
    '//app.example/callback',
    'http://app.example/callback',
    'http://localhost.evil.example/callback',
    'javascript:alert(1)',
    'data:text/html,x',
    'com.example.app:/callback',
    'https://app.example/callback#',
    'https://app.example/callback#x',
    'https://*.example/callback',
    'https://app.example/*',
    'https://user@app.example/',
    'https://app.example@evil.example/',
    'https://App.example/callback',
    'https://app.example:443/callback',
    'https://app.example/a/../callback',
    'https://app.example/a b',
    'https://app.example\\callback',
    'https://app.example/call\nback',
    ' https://app.example/',
    'https://äpp.example/callback',
  ]) {
    assert.notEqual(wrongWith(uri), null, uri);
  }
});
