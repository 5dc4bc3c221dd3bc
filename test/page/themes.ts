/** The colours that VS Code 1.139 hands to a page, for the variables that ours uses; a missing one is missing there, too. */
export interface Theme {
  readonly name: string;
  /** As VS Code puts them on the page's body. */
  readonly classes: string;
  readonly variables: Readonly<Record<string, string>>;
}

const font = {
  'font-family': "system-ui, 'Ubuntu', 'Droid Sans', sans-serif",
  'font-size': '13px',
  'font-weight': 'normal',
};

const darkModern: Theme = {
  name: 'dark-modern',
  classes: 'vscode-dark',
  variables: {
    ...font,
    foreground: '#cccccc',
    'editor-background': '#1f1f1f',
    'editor-foreground': '#cccccc',
    focusBorder: '#0078d4',
    errorForeground: '#f85149',
    'button-background': '#0078d4',
    'button-foreground': '#ffffff',
    'button-border': 'rgba(255, 255, 255, 0.1)',
    'button-hoverBackground': '#026ec1',
    'button-secondaryBackground': 'rgba(0, 0, 0, 0)',
    'button-secondaryForeground': '#cccccc',
    'button-secondaryHoverBackground': '#2b2b2b',
    'button-secondaryBorder': 'rgba(204, 204, 204, 0.15)',
    'textLink-foreground': '#4daafc',
    'textLink-activeForeground': '#4daafc',
    'charts-green': '#89d185',
    'charts-yellow': '#cca700',
    'editorWarning-foreground': '#cca700',
    'list-errorForeground': '#f88070',
    'list-warningForeground': '#cca700',
    'toolbar-hoverBackground': 'rgba(90, 93, 94, 0.31)',
  },
};

const lightModern: Theme = {
  name: 'light-modern',
  classes: 'vscode-light',
  variables: {
    ...font,
    foreground: '#3b3b3b',
    'editor-background': '#ffffff',
    'editor-foreground': '#3b3b3b',
    focusBorder: '#005fb8',
    errorForeground: '#f85149',
    'button-background': '#005fb8',
    'button-foreground': '#ffffff',
    'button-border': 'rgba(0, 0, 0, 0.1)',
    'button-hoverBackground': '#0258a8',
    'button-secondaryBackground': '#e5e5e5',
    'button-secondaryForeground': '#3b3b3b',
    'button-secondaryHoverBackground': '#cccccc',
    'button-secondaryBorder': 'rgba(59, 59, 59, 0.15)',
    'textLink-foreground': '#005fb8',
    'textLink-activeForeground': '#005fb8',
    'charts-green': '#388a34',
    'charts-yellow': '#bf8803',
    'editorWarning-foreground': '#bf8803',
    'list-errorForeground': '#b01011',
    'list-warningForeground': '#855f00',
    'toolbar-hoverBackground': 'rgba(184, 184, 184, 0.31)',
  },
};

const highContrastDark: Theme = {
  name: 'high-contrast-dark',
  classes: 'vscode-high-contrast',
  variables: {
    ...font,
    foreground: '#ffffff',
    'editor-background': '#000000',
    'editor-foreground': '#ffffff',
    focusBorder: '#f38518',
    contrastBorder: '#6fc3df',
    contrastActiveBorder: '#f38518',
    errorForeground: '#f48771',
    'button-background': '#000000',
    'button-foreground': '#ffffff',
    'button-border': '#6fc3df',
    'button-hoverBackground': '#000000',
    'button-secondaryForeground': '#ffffff',
    'button-secondaryBorder': '#6fc3df',
    'textLink-foreground': '#21a6ff',
    'textLink-activeForeground': '#21a6ff',
    'charts-green': '#89d185',
    'charts-yellow': '#ffd370',
    'editorWarning-foreground': '#ffd370',
  },
};

const highContrastLight: Theme = {
  name: 'high-contrast-light',
  classes: 'vscode-high-contrast-light vscode-high-contrast',
  variables: {
    ...font,
    foreground: '#292929',
    'editor-background': '#ffffff',
    'editor-foreground': '#292929',
    focusBorder: '#006bbd',
    contrastBorder: '#0f4a85',
    contrastActiveBorder: '#006bbd',
    errorForeground: '#b5200d',
    'button-background': '#0f4a85',
    'button-foreground': '#ffffff',
    'button-border': '#0f4a85',
    'button-hoverBackground': '#0f4a85',
    'button-secondaryBackground': '#ffffff',
    'button-secondaryForeground': '#292929',
    'button-secondaryBorder': '#0f4a85',
    'textLink-foreground': '#0f4a85',
    'textLink-activeForeground': '#0f4a85',
    'charts-green': '#374e06',
    'charts-yellow': '#895503',
    'editorWarning-foreground': '#895503',
  },
};

/** The defaults of newer versions. */
const dark2026: Theme = {
  name: 'dark-2026',
  classes: 'vscode-dark',
  variables: {
    ...darkModern.variables,
    foreground: '#bfbfbf',
    'editor-background': '#121314',
    'editor-foreground': '#bbbebf',
    focusBorder: 'rgba(57, 148, 188, 0.7)',
    errorForeground: '#f48771',
    'button-background': '#297aa0',
    'button-border': '#297aa0',
    'button-hoverBackground': '#2b7da3',
    'button-secondaryBorder': '#333536',
    'button-secondaryHoverBackground': 'rgba(255, 255, 255, 0.06)',
    'textLink-foreground': '#48a0c7',
    'textLink-activeForeground': '#53a5ca',
    'charts-green': '#86cf86',
    'charts-yellow': '#e0b97f',
    'list-errorForeground': '#f48771',
    'list-warningForeground': '#e5ba7d',
  },
};

const light2026: Theme = {
  name: 'light-2026',
  classes: 'vscode-light',
  variables: {
    ...lightModern.variables,
    foreground: '#202020',
    'editor-foreground': '#202020',
    focusBorder: '#0069cc',
    errorForeground: '#ad0707',
    'button-background': '#0069cc',
    'button-border': '#0069cc',
    'button-hoverBackground': '#0063c1',
    'button-secondaryBackground': '#eaeaea',
    'button-secondaryForeground': '#202020',
    'button-secondaryBorder': '#eaeaea',
    'button-secondaryHoverBackground': '#f2f3f4',
    'textLink-foreground': '#0069cc',
    'textLink-activeForeground': '#0069cc',
    'charts-yellow': '#667309',
    'list-errorForeground': '#ad0707',
    'list-warningForeground': '#667309',
    'toolbar-hoverBackground': 'rgba(0, 0, 0, 0.12)',
  },
};

export const themes: readonly Theme[] = [
  darkModern,
  lightModern,
  dark2026,
  light2026,
  highContrastDark,
  highContrastLight,
];
export { darkModern, lightModern };
