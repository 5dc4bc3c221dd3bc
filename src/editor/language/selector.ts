import type * as vscode from 'vscode';
import { languageId } from '../ids.ts';

/** Tweet files wherever they are: on disk, not saved yet, in a virtual workspace. */
export const tweetFiles: vscode.DocumentSelector = { language: languageId };
