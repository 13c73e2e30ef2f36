// Must run before the library is loaded.
import './no-remote-fonts.ts';

import {
  Checkbox,
  DefaultButton,
  Dialog,
  DialogFooter,
  DialogType,
  Modal,
  PrimaryButton,
  Spinner,
  setRTL,
  TextField,
  ThemeProvider,
  Toggle,
} from '@fluentui/react';
import { start } from './app.tsx';
import type { Kit } from './controls.ts';

/** Fluent UI 8: a Modal with a focus trap in its own layer, and toggles that are buttons with role switch. */
const kit: Kit = {
  Root: ({ dir, children }) => {
    setRTL(dir === 'rtl');
    return <ThemeProvider>{children}</ThemeProvider>;
  },
  Dialog: ({ titleId, closeLabel, onClose, children }) => (
    <Modal
      isOpen
      onDismiss={onClose}
      isBlocking={false}
      titleAriaId={titleId}
      styles={{ main: { maxWidth: '96vw' } }}
    >
      <DefaultButton
        ariaLabel={closeLabel}
        text="✕"
        onClick={onClose}
        styles={{
          root: {
            position: 'absolute',
            insetInlineEnd: 8,
            top: 8,
            minWidth: 32,
            padding: 0,
            border: 0,
            zIndex: 1,
          },
        }}
      />
      {children}
    </Modal>
  ),
  News: ({ title, text, closeLabel, onClose }) => (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      dialogContentProps={{ type: DialogType.normal, title, subText: text }}
    >
      <DialogFooter>
        <PrimaryButton text={closeLabel} onClick={onClose} />
      </DialogFooter>
    </Dialog>
  ),
  Switch: ({ label, checked, onChange }) => (
    <Toggle
      label={label}
      inlineLabel
      checked={checked}
      onChange={(_event, value) => onChange(value === true)}
    />
  ),
  Checkbox: ({ label, checked, onChange }) => (
    <Checkbox label={label} checked={checked} onChange={(_event, value) => onChange(value === true)} />
  ),
  TextField: ({ label, placeholder }) => <TextField type="email" label={label} placeholder={placeholder} />,
  Button: ({ label, primary, disabled, onClick }) => {
    const Kind = primary ? PrimaryButton : DefaultButton;
    return <Kind text={label} disabled={disabled ?? false} onClick={onClick} />;
  },
  Spinner: ({ label }) => <Spinner label={label} />,
};

start(kit);
