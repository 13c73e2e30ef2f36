import type { Recipe } from './recipe.ts';

export const espeasy: Recipe = {
  version: 1,
  id: 'espeasy',
  name: 'ESPEasy',
  aliases: ['ESP8266', 'ESP32'],
  kind: 'device',
  methods: [
    {
      method: 'password',
      source:
        'letscontrolit/ESPEasy:src/src/WebServer/NotificationPage.cpp@f9a2fd4c3230a34612556f406535649e6e3dc56d',
      date: '2026-11-22',
    },
  ],
  purposes: ['send'],
  needs: [],
  where: [
    {
      path: ['Notifications', 'Email'],
      for: 'send',
      confidence: 'attested',
      source:
        'letscontrolit/ESPEasy:src/src/WebServer/NotificationPage.cpp@f9a2fd4c3230a34612556f406535649e6e3dc56d',
      date: '2026-11-22',
    },
  ],
  fields: [
    { role: 'smtp.host', label: 'Server' },
    { role: 'smtp.port', label: 'Port' },
    { role: 'smtp.username', label: 'Username' },
    { role: 'smtp.password', label: 'Password' },
    { role: 'from.address', label: 'Sender' },
  ],
  testButton: 'Test',
  messages: [],
  notes: [],
};
