// The interface of VS Code's native watchdog in plain JavaScript: look for the parent every few seconds, end when it is gone.
const parentGoneExitCode = 87;
const checkEveryMilliseconds = 3000;

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

exports.start = (parentId) => {
  const timer = setInterval(() => {
    if (!isAlive(parentId)) process.exit(parentGoneExitCode);
  }, checkEveryMilliseconds);
  timer.unref();
};

exports.exit = (code) => process.exit(code ?? 0);
