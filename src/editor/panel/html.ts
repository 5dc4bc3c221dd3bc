import * as vscode from 'vscode';

/** What the page is made of, in the extension's folder. */
export interface PageFiles {
  readonly script: vscode.Uri;
  readonly style: vscode.Uri;
}

export function pageFiles(extension: vscode.Uri): PageFiles {
  return {
    script: vscode.Uri.joinPath(extension, 'dist', 'preview.js'),
    style: vscode.Uri.joinPath(extension, 'media', 'preview.css'),
  };
}

/** The page's frame. It may load our one script, our one style and the workspace's pictures; nothing else. */
export function pageHtml(webview: vscode.Webview, files: PageFiles, nonce: string): string {
  const source = webview.cspSource;
  const policy = [
    `default-src 'none'`,
    `img-src ${source}`,
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const script = webview.asWebviewUri(files.script).toString();
  const style = webview.asWebviewUri(files.style).toString();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${vscode.l10n.t('Tweet Preview')}</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}
