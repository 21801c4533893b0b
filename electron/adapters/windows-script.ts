import type { SenseWish } from '#core/cycle/event.ts';
import type { Program } from './spawn-lines.ts';

/**
 * Prints what Windows tells, a line of JSON at each change, and ends when its standard input does. PowerShell reads it
 * as if it were typed: an empty line ends a block, so there is none before the last. Whatever fails is null in the line.
 */
const SCRIPT = String.raw`
& {
$wish = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('@WISH@')) | ConvertFrom-Json
$asks = @($wish.reasons)
$screen = ($asks -contains 'full-screen') -or ($asks -contains 'do-not-disturb')
$consent = 'Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\'
$sinceBoot = [Diagnostics.Stopwatch]::GetTimestamp() / [Diagnostics.Stopwatch]::Frequency
$booted = [DateTime]::UtcNow.AddSeconds(-$sinceBoot).ToFileTimeUtc()
if ($screen) { try {
Add-Type -ErrorAction Stop -Namespace Unknot -Name Native -MemberDefinition '
[DllImport("shell32.dll")] public static extern int SHQueryUserNotificationState(out int state);
[DllImport("user32.dll")] public static extern IntPtr GetForegroundWindow();
[DllImport("user32.dll")] public static extern bool GetWindowRect(IntPtr window, out Rect rect);
[DllImport("user32.dll")] public static extern IntPtr MonitorFromWindow(IntPtr window, uint flags);
[DllImport("user32.dll")] public static extern bool GetMonitorInfo(IntPtr monitor, ref MonitorInfo info);
[DllImport("user32.dll")] public static extern bool IsZoomed(IntPtr window);
[DllImport("user32.dll")] public static extern int GetWindowLong(IntPtr window, int index);
[DllImport("user32.dll")] public static extern uint GetWindowThreadProcessId(IntPtr window, out uint id);
[DllImport("user32.dll", CharSet = CharSet.Unicode)] public static extern int GetClassName(IntPtr window, System.Text.StringBuilder name, int most);
public struct Rect { public int Left; public int Top; public int Right; public int Bottom; }
public struct MonitorInfo { public int Size; public Rect Monitor; public Rect Work; public uint Flags; }
'
} catch { $screen = $false } }
function Get-State {
  $state = 0
  if ([Unknot.Native]::SHQueryUserNotificationState([ref]$state) -ne 0) { return $null }
  return $state
}
function Get-Mode {
  $null = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
  $mode = [Windows.UI.Notifications.ToastNotificationManager]::GetDefault().NotificationMode
  if ($null -eq $mode) { return $null }
  return [int]$mode
}
function Get-Front {
  $window = [Unknot.Native]::GetForegroundWindow()
  if ($window -eq [IntPtr]::Zero) { return '' }
  $at = New-Object 'Unknot.Native+Rect'
  $info = New-Object 'Unknot.Native+MonitorInfo'
  $info.Size = 40
  $id = [uint32]0
  $class = New-Object Text.StringBuilder 256
  $null = [Unknot.Native]::GetWindowRect($window, [ref]$at)
  $null = [Unknot.Native]::GetMonitorInfo([Unknot.Native]::MonitorFromWindow($window, 2), [ref]$info)
  $null = [Unknot.Native]::GetWindowThreadProcessId($window, [ref]$id)
  $null = [Unknot.Native]::GetClassName($window, $class, 256)
  $all = $info.Monitor
  $caption = ([Unknot.Native]::GetWindowLong($window, -16) -band 0xC00000) -eq 0xC00000
  $kind = 'plain'
  if ($caption -and [Unknot.Native]::IsZoomed($window)) { $kind = 'maximized' }
  $name = [Diagnostics.Process]::GetProcessById([int]$id).ProcessName
  return @($id, $kind, $class, $at.Left, $at.Top, $at.Right, $at.Bottom, $all.Left, $all.Top, $all.Right, $all.Bottom, $name) -join '|'
}
function Test-Use($parent, $name) {
  $key = $parent.OpenSubKey($name)
  $start = $key.GetValue('LastUsedTimeStart')
  $stop = $key.GetValue('LastUsedTimeStop')
  $key.Close()
  return ($stop -eq 0) -and ($start -gt $booted)
}
function Get-Users($what) {
  $top = [Microsoft.Win32.Registry]::CurrentUser.OpenSubKey($consent + $what)
  if ($null -eq $top) { return $null }
  $users = @()
  foreach ($name in $top.GetSubKeyNames()) {
    if ($name -ne 'NonPackaged') { if (Test-Use $top $name) { $users += $name }; continue }
    $plain = $top.OpenSubKey($name)
    foreach ($path in $plain.GetSubKeyNames()) {
      $program = [IO.Path]::GetFileNameWithoutExtension($path.Replace('#', '\'))
      if ((Test-Use $plain $path) -and [Diagnostics.Process]::GetProcessesByName($program).Length) { $users += $path }
    }
    $plain.Close()
  }
  $top.Close()
  return $users -join '|'
}
function Get-Apps {
  $found = @()
  foreach ($app in @($wish.apps)) { if ([Diagnostics.Process]::GetProcessesByName($app).Length) { $found += $app } }
  return $found -join '|'
}
$out = [Console]::OpenStandardOutput()
$in = [Console]::OpenStandardInput()
$byte = New-Object byte[] 1
$ended = $in.ReadAsync($byte, 0, 1)
$last = ''
while ($true) {
  $facts = [ordered]@{ state = $null; mode = $null; front = $null; camera = $null; microphone = $null; apps = $null }
  if ($screen) { try { $facts.state = Get-State } catch { } }
  if ($asks -contains 'do-not-disturb') { try { $facts.mode = Get-Mode } catch { } }
  if ($screen -and ($asks -contains 'full-screen')) { try { $facts.front = Get-Front } catch { $facts.front = '' } }
  if ($asks -contains 'camera') { try { $facts.camera = Get-Users 'webcam' } catch { } }
  if ($asks -contains 'microphone') { try { $facts.microphone = Get-Users 'microphone' } catch { } }
  if ($asks -contains 'app') { try { $facts.apps = Get-Apps } catch { } }
  $line = ConvertTo-Json $facts -Compress
  if ($line -cne $last) {
    $bytes = [Text.Encoding]::UTF8.GetBytes($line + [char]10)
    $out.Write($bytes, 0, $bytes.Length)
    $out.Flush()
    $last = $line
  }
  try { $null = $ended.Wait(2000) } catch { break }
  if ($ended.IsCompleted) {
    if ($ended.Result -eq 0) { break }
    $ended = $in.ReadAsync($byte, 0, 1)
  }
}
exit
}

`.trimStart();

const PATH = String.raw`System32\WindowsPowerShell\v1.0\powershell.exe`;
const ARGS = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-Command', '-'];

/** The PowerShell that every Windows has, told what to look for. Names of apps are data in it: letters of Base64. */
export function windowsProgram({ reasons, apps }: SenseWish): Program {
  const wish = JSON.stringify({ reasons, apps: apps.map((app) => app.replace(/\.exe$/, '')) });
  const input = SCRIPT.replace('@WISH@', Buffer.from(wish).toString('base64'));
  // By its full path: nothing else of that name in some folder may be run.
  const command = `${process.env['SystemRoot'] ?? String.raw`C:\Windows`}\\${PATH}`;
  return { command, args: ARGS, input };
}
