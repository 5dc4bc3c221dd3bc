import type * as vscode from 'vscode';
import type { Memory } from '../app/ports.ts';

/** The workspace's own store as the use-cases see it. */
export function memoryOf(state: vscode.Memento): Memory {
  return {
    get: (key) => state.get<unknown>(key),
    set: async (key, value) => {
      await state.update(key, value);
    },
  };
}
