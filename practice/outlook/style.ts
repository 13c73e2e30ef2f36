/** Styles of the mailbox and of the settings' own layout; the controls bring Fluent's. */
export const outlookStyle = `
body{overflow:hidden}
.outlook{display:flex;flex-direction:column;height:calc(100vh - 30px)}
.outlook-top{display:flex;align-items:center;gap:16px;height:48px;padding:0 16px;background:#0f4a7d;color:#fff}
.outlook-top input{flex:1;max-width:480px}
.outlook-top #owaSettingsBtn_container{margin-inline-start:auto}
.gear{width:40px;height:40px;border:0;background:transparent;color:inherit;cursor:pointer;display:grid;place-items:center}
.gear:hover{background:#ffffff2b}
.mectrl{color:#1b1a19}
.outlook-body{flex:1;display:flex;min-height:0}
.rail{width:48px;background:#eee;display:flex;flex-direction:column;gap:8px;padding:8px}
.folders{width:210px;padding:12px;background:#faf9f8;border-inline-end:1px solid #ddd}
.folder{display:flex;justify-content:space-between;padding:6px 8px}
.folder[aria-selected=true]{background:#dcebf7}
.message-list{width:340px;overflow:auto;border-inline-end:1px solid #ddd}
.mail-row{display:flex;gap:8px;padding:8px 12px;border-bottom:1px solid #eee}
.mail-main{flex:1;min-width:0}
.mail-line{display:flex;justify-content:space-between}
.unread{font-weight:700}
.reading-pane{flex:1;margin:0;padding:40px;max-width:none}
.settings{display:grid;grid-template-columns:190px 210px minmax(0,1fr);height:min(640px,78vh);min-height:320px;width:min(1040px,92vw)}
.settings-sections,.settings-pages{border-inline-end:1px solid #e1dfdd;padding:14px;overflow:auto}
.settings-title{font-size:20px}
.settings-sections input{width:100%;margin-bottom:12px}
.settings-item{display:block;width:100%;text-align:start;font:inherit;border:0;background:transparent;padding:8px 10px;cursor:pointer;border-radius:4px}
.settings-item:hover{background:#f0efee}
.settings-item[aria-selected=true],.settings-item[aria-current=page]{background:#dcebf7;font-weight:600}
.settings-content{display:flex;flex-direction:column;min-height:0;min-width:0;padding:14px 20px 0}
.settings-scroll{flex:1;overflow:auto;padding-bottom:18px}
.settings-scroll section{margin-bottom:22px}
.settings-foot{display:flex;gap:10px;justify-content:flex-end;border-top:1px solid #e1dfdd;padding:12px 0}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:760px){.folders,.reading-pane{display:none}.message-list{flex:1}.settings{grid-template-columns:110px 130px minmax(0,1fr)}}
`;
