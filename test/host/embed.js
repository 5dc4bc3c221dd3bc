/**
 * Runs in VS Code's page just before VS Code does, and hands it the extension under development and the test suite
 * that the address names. VS Code would take them from the address by itself only with its smoke test driver on, and
 * that driver also keeps every message from being shown, which neither a newcomer nor a test wants.
 */
const element = document.getElementById('vscode-workbench-web-configuration');
const configuration = JSON.parse(element.getAttribute('data-settings'));
const address = new URL(location.href);
const asked = JSON.parse(address.searchParams.get('payload') ?? '[]');
const named = (key) =>
  asked
    .filter(([name]) => name === key)
    .map(([, uri]) => new URL(uri))
    .map(({ pathname }) => ({
      scheme: 'vscode-remote',
      authority: location.host,
      path: decodeURIComponent(pathname),
    }));
configuration.developmentOptions = {
  ...configuration.developmentOptions,
  extensions: named('extensionDevelopmentPath'),
  extensionTestsPath: named('extensionTestsPath')[0],
};
element.setAttribute('data-settings', JSON.stringify(configuration));

// A reload brings back what was open, unless the address still asks for a file to be opened.
if (sessionStorage.getItem('opened')) {
  address.searchParams.set('payload', JSON.stringify(asked.filter(([name]) => name !== 'openFile')));
  history.replaceState(null, '', address);
} else sessionStorage.setItem('opened', 'yes');
