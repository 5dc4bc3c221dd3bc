/** What VS Code's webview puts into a page before the extension's own, in short: a style, its API, the theme. */
export const hostStyle = `@layer vscode-default {
  html { scrollbar-color: var(--vscode-scrollbarSlider-background) var(--vscode-editor-background); }
  body { background-color: transparent; color: var(--vscode-editor-foreground); font-family: var(--vscode-font-family);
    font-weight: var(--vscode-font-weight); font-size: var(--vscode-font-size); margin: 0; padding: 0 20px; }
  img { max-width: 100%; max-height: 100%; }
}`;

export const hostScript = `(() => {
  const query = new URLSearchParams(location.search);
  const theme = JSON.parse(query.get('theme'));
  for (const [name, value] of Object.entries(theme.variables))
    document.documentElement.style.setProperty('--vscode-' + name, value);
  new MutationObserver((_changes, observer) => {
    if (document.body === null) return;
    document.body.className = theme.classes;
    observer.disconnect();
  }).observe(document.documentElement, { childList: true });

  const harness = { sent: [], violations: [], state: () => JSON.parse(sessionStorage.getItem('state')) };
  window.harness = harness;
  if (sessionStorage.getItem('state') === null) sessionStorage.setItem('state', query.get('state'));
  document.addEventListener('securitypolicyviolation', (event) => {
    harness.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });
  window.acquireVsCodeApi = () => {
    delete window.acquireVsCodeApi;
    return {
      postMessage: (message) => { harness.sent.push(structuredClone(message)); },
      getState: () => harness.state() ?? undefined,
      setState: (state) => { sessionStorage.setItem('state', JSON.stringify(state)); },
    };
  };
})();`;
