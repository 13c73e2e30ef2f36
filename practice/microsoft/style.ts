/** Styles of the replicas: plain, our own, no logos. */
export const style = `
*,*::before,*::after{box-sizing:border-box}
body{margin:0;font:15px/1.5 system-ui,"Segoe UI",sans-serif;color:#1b1a19;background:#f6f5f4}
a{color:#0b5cad}
.practice-banner{position:sticky;top:0;z-index:2147483000;height:30px;line-height:30px;padding:0 16px;background:#ffe08a;color:#3a2c00;font-size:13px;font-weight:600;border-bottom:1px solid #c79b1b}
.practice-banner span{font-weight:400;margin-inline-start:.75em}
.top{display:flex;align-items:center;gap:24px;padding:0 24px;min-height:48px;background:#fff;border-bottom:1px solid #ddd}
.top strong{font-size:16px}
.top nav{display:flex;gap:18px;flex:1;flex-wrap:wrap}
.top nav a{color:#333;text-decoration:none;padding:12px 2px}
.top nav a[aria-current]{border-bottom:2px solid #0b5cad}
.mectrl{position:relative}
.mectrl>button{border-radius:50%;width:34px;height:34px;border:1px solid #888;background:#e6eef6;font-weight:600;cursor:pointer}
#mectrl_main_body{position:absolute;inset-inline-end:0;top:40px;background:#fff;border:1px solid #bbb;padding:16px;min-width:240px;z-index:20;box-shadow:0 4px 16px #0003}
main{max-width:980px;margin:24px auto;padding:0 24px}
.card{background:#fff;border:1px solid #ddd;border-radius:6px;padding:18px 22px;margin:0 0 18px}
.row{display:flex;justify-content:space-between;align-items:center;gap:16px;padding:10px 0;border-top:1px solid #eee}
.row:first-of-type{border-top:0}
h1{font-size:26px;font-weight:600;margin:8px 0 16px}
h2{font-size:19px;font-weight:600;margin:0 0 8px}
h3{font-size:16px;font-weight:600;margin:0 0 4px}
.hint{color:#5b5957;margin:0 0 8px}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:18px}
.btn,button.plain,input.btn{font:inherit;padding:7px 20px;border:1px solid #888;border-radius:3px;background:#eee;color:#1b1a19;cursor:pointer;display:inline-block;text-decoration:none}
.btn-primary,input.btn-primary{background:#0b5cad;border-color:#0b5cad;color:#fff}
.entry{font:inherit;display:block;width:100%;text-align:start;background:#fff;border:0;padding:0;color:#0b5cad;cursor:pointer;text-decoration:underline}
.state{font-weight:600;margin-inline-end:10px}
.options{display:grid;grid-template-columns:1fr 1fr;gap:16px}
.layer{position:fixed;inset:0;background:#0006;display:flex;align-items:center;justify-content:center;z-index:100}
.layer[hidden],[hidden]{display:none!important}
.layer>div{background:#fff;padding:24px;border-radius:4px;max-width:440px;width:90%}
.buttons{display:flex;gap:10px;margin-top:18px}
.signin{max-width:440px;margin:48px auto;background:#fff;padding:36px 40px;border:1px solid #ddd}
.signin input:not([type=submit]):not([type=radio]):not([type=checkbox]){width:100%}
input:not([type=submit]):not([type=radio]):not([type=checkbox]){font:inherit;padding:7px 9px;border:1px solid #767676;border-radius:2px}
label{display:block;margin:10px 0 4px}
.demo{margin-top:24px;border-top:1px dashed #aaa;padding-top:12px;font-size:13px}
.error{color:#a80000}
.code,.secret{font:600 20px/1.6 ui-monospace,monospace;letter-spacing:.08em}
.qr{width:132px;height:132px;background:repeating-conic-gradient(#222 0 25%,#fff 0 50%) 0 0/22px 22px;border:8px solid #fff;outline:1px solid #999}
@media (max-width:640px){.options{grid-template-columns:1fr}}
`;
