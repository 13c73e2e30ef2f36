import type { ReactNode } from 'react';

export interface SwitchProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

export interface ButtonProps {
  label: string;
  primary?: boolean;
  disabled?: boolean;
  onClick(): void;
}

/** What one version of Fluent UI draws; everything else of the mailbox is the same in both. */
export interface Kit {
  Root(props: { dir: 'ltr' | 'rtl'; children: ReactNode }): ReactNode;
  Dialog(props: { titleId: string; closeLabel: string; onClose(): void; children: ReactNode }): ReactNode;
  News(props: { title: string; text: string; closeLabel: string; onClose(): void }): ReactNode;
  Switch(props: SwitchProps): ReactNode;
  Checkbox(props: SwitchProps): ReactNode;
  TextField(props: { label: string; placeholder: string }): ReactNode;
  Button(props: ButtonProps): ReactNode;
  Spinner(props: { label: string }): ReactNode;
}
