/** What stands around every page. */
export const frame = {
  skip: 'Skip to the page',
  errorPrefix: 'Error: ',
  problem: 'There is a problem',
  thenBackTo: 'Then back to',
  bar: 'Account',
  language: 'Language',
  help: 'Help',
  privacy: 'Privacy',
  signOut: 'Sign out',
  show: 'Show',
  hide: 'Hide',
  copied: 'Copied',
};
