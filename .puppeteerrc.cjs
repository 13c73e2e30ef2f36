// The browser is found or fetched by scripts/, with a clear word when neither works;
// puppeteer's own download on install would fail the whole install where it is blocked.
module.exports = { skipDownload: true };
