import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import { startDemo } from './demo.ts';
import { silent } from './support/application.ts';
import { identityService, client } from './support/identity-service.ts';
const ports = { ledger: 4101, payroll: 4102, desk: 4103, smtp: 4125 };
const svc = await identityService(`http://localhost:${ports.payroll}`);
const svcL = await identityService(`http://localhost:${ports.ledger}`);
const demo = await startDemo({ issuerUrl: svc.issuer, receiptUrl: 'http://127.0.0.1:9/x', clients: { ledger: client, payroll: client }, ports, people: [{name:'Anna Lindqvist', email:'anna@example.com', password:'k3mpx-9ahtq-wz7nd-b2rfc'}], addPerson: async () => ({added:true}), log: {...silent, error: console.log, warn: console.log} });
const axe = readFileSync('node_modules/axe-core/axe.min.js','utf8');
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
svc.answer({ acr: 'urn:twofold:2fa', amr: ['pwd','otp','mfa'] });
// fill desk
const D = demo.urls.desk;
const pre = await b.newPage(); await pre.goto(D);
const shots: [string,string][] = [];
async function look(name: string, url: string, before?: (p: import('playwright-core').Page)=>Promise<void>) {
  for (const scheme of ['light','dark'] as const) for (const width of [1280,320]) {
    const ctx = await b.newContext({ colorScheme: scheme, viewport: { width, height: width===320?720:800 }, bypassCSP: true });
    const p = await ctx.newPage();
    p.on('console', m => { if (m.type()==='error') console.log(name, 'console', m.text()); });
    await p.goto(url); if (before) await before(p);
    await p.waitForTimeout(300);
    const overflow = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (overflow) console.log('OVERFLOW', name, scheme, width);
    await p.addScriptTag({ content: axe });
    const r = await p.evaluate(async () => { const r = await (window as any).axe.run(); return r.violations.map((v: any) => v.id+': '+v.nodes.map((n:any)=>n.target+' '+n.failureSummary.split('\n')[1]).join(' | ')); });
    if (r.length) console.log('AXE', name, scheme, width, r);
    await p.screenshot({ path: `/tmp/look/${name}-${scheme}-${width}.png`, fullPage: width===320 });
    await ctx.close();
  }
}
const which = process.argv[2] ?? '';
if (!which || which==='desk') {
  await look('desk-empty', D);
  await pre.goto(D); await pre.fill('#key','JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'); await pre.click('text="Add"');
  await pre.fill('#key','otpauth://totp/Twofold:anna%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Twofold'); await pre.click('text="Add"');
  await pre.check('#slow-clock');
  await pre.waitForTimeout(300);
  for (const [i,t] of ['482913 is your Twofold code.\n@localhost #482913','905312 is your Twofold code.\n@localhost #905312'].entries())
    await fetch(D+'/sms',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({id:'m'+i,to:'+46701740605',text:t})});
  const tr = createTransport({host:'127.0.0.1',port:ports.smtp});
  await tr.sendMail({from:'Twofold <no-reply@twofold.example>',to:'anna@example.com',subject:'Your account is now protected',text:'Hello Anna,\n\nan authenticator app was linked to your account today at 12:03, from Chromium on Linux.\n\nWas it not you? Open http://localhost:4000/account and sign out everywhere.\n\nTwofold'});
  await pre.waitForTimeout(8500);
  await look('desk-codes', D);
  await look('desk-problem', D, async p => { await p.fill('#key','hello'); await p.click('text="Add"'); await p.waitForSelector('.field-error'); });
  await pre.click('summary'); await pre.fill('#name','Bo Ek'); await pre.fill('#email','bo@example.com'); await pre.click('text="Add this person"');
  await look('desk-messages', D+'/?person=1&tab=messages');
  await look('desk-mail', D+'/?person=1&tab=mail', async p => { await p.click('summary'); });
}
for (const [name, path] of [['welcome','/'],['home','/sign-in'],['payslips','/payslips'],['payout','/payout-account'],['out','/signed-out'],['lost','/nowhere']] as const)
  if (!which || which==='payroll') await look('payroll-'+name, demo.urls.payroll+path);
if (!which || which==='payroll') await look('payroll-error', demo.urls.payroll+'/payout-account', async p => { await p.click('text="Save"'); await p.waitForSelector('.errors'); });
if (!which || which==='payroll') { svc.answer({error:'unmet_authentication_requirements'}); await look('payroll-unmet', demo.urls.payroll+'/payout-account'); }
await demo.stop();
if (!which || which==='ledger') {
  svcL.answer({ acr: 'urn:twofold:1fa', amr: ['pwd'] });
  const d2 = await startDemo({ issuerUrl: svcL.issuer, receiptUrl: 'http://127.0.0.1:9/x', clients: { ledger: client, payroll: client }, ports, people: [{name:'A', email:'a@example.com', password:'x'}], addPerson: async () => ({added:true}), log: silent });
  for (const [name, path] of [['welcome','/'],['home','/sign-in'],['journal','/journal'],['out','/signed-out']] as const) await look('ledger-'+name, d2.urls.ledger+path);
  svcL.answer({error:'access_denied'}); await look('ledger-denied', d2.urls.ledger+'/journal');
  await d2.stop();
}
await b.close(); await svc.stop(); await svcL.stop();
