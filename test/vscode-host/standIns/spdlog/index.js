// The interface of VS Code's native log writer in plain JavaScript: one append for each line, no rotation.
// VS Code imports this from an ES module, which sees only exports assigned by name.
const fs = require('node:fs');
const path = require('node:path');

const infoLevel = 2;
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = infoLevel;
    levels.forEach((name, level) => {
      this[name] = (message) => this.append(level, name, message);
    });
  }

  append(level, name, message) {
    if (level < this.level) return;
    try {
      fs.appendFileSync(this.file, `${new Date().toISOString()} [${name}] ${message}\n`);
    } catch {
      // A log that cannot be written is no reason to stop.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

async function createLogger(_name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(file);
}

exports.version = 11100;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = class extends Logger {
  constructor(_type, _name, file) {
    super(file);
  }
};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
