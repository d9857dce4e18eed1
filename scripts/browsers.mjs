/*
 * Where this machine keeps its browsers. Node built-ins only and plain JavaScript, because the set-up runs it before any
 * package is installed, on the system's Node.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';

/** Names on PATH, best first; `env` names the variable that overrides the search. */
const BROWSERS = {
  chromium: {
    env: 'INTERLIGNE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    env: 'INTERLIGNE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  },
};

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function candidates(browser) {
  const system = platform();
  if (system === 'darwin') {
    const folders = ['/Applications', path.join(homedir(), 'Applications')];
    return folders.flatMap((folder) => browser.mac.map((place) => path.join(folder, place)));
  }
  if (system === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return folders
      .filter(Boolean)
      .flatMap((folder) => browser.windows.map((place) => path.join(folder, place)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return browser.names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/**
 * The program of a browser (`chromium` or `firefox`): the one the environment names, else the first found, else null.
 * Throws when the environment names something that is not a program, since a silent second choice would mislead.
 */
export function findBrowser(name) {
  const browser = BROWSERS[name];
  const named = process.env[browser.env];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${browser.env} is set to ${named}, which is not a program.`);
  }
  return candidates(browser).find(isProgram) ?? null;
}

/** One line that says what to install, for people. */
export function howToInstall(name) {
  const what = name === 'chromium' ? 'Chromium (or Chrome, or Edge)' : 'Firefox';
  const how = {
    linux:
      name === 'chromium' ? 'for example `apt install chromium`' : 'for example `apt install firefox-esr`',
    darwin: `for example \`brew install --cask ${name}\``,
    win32: `for example \`winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}\``,
  }[platform()];
  const install = how ? `Install it (${how})` : 'Install it';
  return `${what} was not found. ${install} or set ${BROWSERS[name].env} to its program.`;
}
