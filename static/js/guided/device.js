// What the phone can do besides: stay awake, buzz, and say when it looks away.
//
// Known traps:
// - Older browsers have no wake lock, and on iOS before 18.4 it fails in pages on the home screen:
//   then the page says that the screen may go dark.
// - A lock, a call or another app hides the page; what runs then ends at once.

let lock = null;
let wanted = false;

// Resolves to whether the screen stays awake now.
export async function stayAwake() {
  wanted = true;
  try {
    lock = await navigator.wakeLock.request("screen");
  } catch {
    return false;
  }
  if (!wanted) mayDoze(); // the run was over sooner than the answer came
  return true;
}

export function mayDoze() {
  wanted = false;
  lock?.release().catch(() => {});
  lock = null;
}

export const canStayAwake = "wakeLock" in navigator;

export function buzz(...pattern) {
  navigator.vibrate?.(pattern);
}

// Call hidden() when the page goes out of sight or away. Returns what ends the watch.
export function watchSight(hidden) {
  const look = () => document.hidden && hidden();
  document.addEventListener("visibilitychange", look);
  document.addEventListener("freeze", hidden);
  window.addEventListener("pagehide", hidden);
  return () => {
    document.removeEventListener("visibilitychange", look);
    document.removeEventListener("freeze", hidden);
    window.removeEventListener("pagehide", hidden);
  };
}
