import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  FluentProvider,
  Input,
  Spinner,
  Switch,
  webLightTheme,
} from '@fluentui/react-components';
import { start } from './app.tsx';
import type { Kit } from './controls.ts';

/** Fluent UI 9: a dialog that hides the rest of the page, and switches whose input lies unseen over a drawn track. */
const kit: Kit = {
  Root: ({ dir, children }) => (
    <FluentProvider dir={dir} theme={webLightTheme}>
      {children}
    </FluentProvider>
  ),
  Dialog: ({ titleId, closeLabel, onClose, children }) => (
    <Dialog open modalType="modal" onOpenChange={(_event, data) => data.open || onClose()}>
      <DialogSurface aria-labelledby={titleId} style={{ maxWidth: '96vw', width: 'fit-content', padding: 0 }}>
        <DialogBody style={{ display: 'block', maxHeight: 'none' }}>
          <DialogContent style={{ padding: 0, overflow: 'visible', maxHeight: 'none' }}>
            <Button
              appearance="subtle"
              aria-label={closeLabel}
              onClick={onClose}
              style={{ position: 'absolute', insetInlineEnd: 8, top: 8, minWidth: 32 }}
            >
              ✕
            </Button>
            {children}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  ),
  News: ({ title, text, closeLabel, onClose }) => (
    <Dialog open modalType="modal" onOpenChange={(_event, data) => data.open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {closeLabel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  ),
  Switch: ({ label, checked, onChange }) => (
    <div>
      <Switch label={label} checked={checked} onChange={(_event, data) => onChange(data.checked)} />
    </div>
  ),
  Checkbox: ({ label, checked, onChange }) => (
    <Checkbox label={label} checked={checked} onChange={(_event, data) => onChange(data.checked === true)} />
  ),
  TextField: ({ label, placeholder }) => (
    <Field label={label}>
      <Input type="email" placeholder={placeholder} />
    </Field>
  ),
  Button: ({ label, primary, disabled, onClick }) => (
    <Button appearance={primary ? 'primary' : 'secondary'} disabled={disabled ?? false} onClick={onClick}>
      {label}
    </Button>
  ),
  Spinner: ({ label }) => <Spinner label={label} />,
};

start(kit);
