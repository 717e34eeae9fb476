# Makes the packages of PneumoScan for Windows: a .zip, and with Inno Setup 6 an installer.
#
#     powershell -ExecutionPolicy Bypass -File packaging\windows\build.ps1 [clinic|full]
#
# They are in dist\ then. Signed where PNEUMOSCAN_SIGNTOOL holds a command with $f for the file and
# $q for a quotation mark, as Inno Setup has it.
param([ValidateSet('clinic', 'full')][string]$kind = 'clinic')
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path "$PSScriptRoot\..\..").Path
Set-Location $root

function Invoke-Checked([string]$program, [string[]]$arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program failed with status $LASTEXITCODE" }
}

$env:SOURCE_DATE_EPOCH = & git log -1 --format=%ct
$env:PYTHONHASHSEED = '0'
$env:PYTHONUTF8 = '1'
$env:PNEUMOSCAN_BUILD = $kind
$env:PYTHONPATH = "$root\packaging"
$env:UV_PROJECT_ENVIRONMENT = "$root\build\$kind\environment"
$extras = if ($kind -eq 'full') { @('--extra', 'full') } else { @() }
$name = if ($kind -eq 'full') { 'PneumoScan-full' } else { 'PneumoScan' }

$uvVersion = (Select-String -Path scripts\setup.sh -Pattern '^UV_VERSION=(.+)$').Matches[0].Groups[1].Value
$env:UV_PYTHON = & python -c 'import sys; print(sys.executable)'
Invoke-Checked 'python' @('-m', 'pip', 'install', '--quiet', "uv==$uvVersion")
Invoke-Checked 'python' (@('-m', 'uv', 'sync', '--locked', '--exact', '--no-dev', '--group', 'build') + $extras)
$python = "$env:UV_PROJECT_ENVIRONMENT\Scripts\python.exe"

$made = "$root\build\$kind\made"
Invoke-Checked $python @('-m', 'PyInstaller', 'build.spec', '--noconfirm', '--clean', '--distpath', $made,
    '--workpath', "$root\build\$kind\work")
# Windows' own PowerShell loses double quotes that are within an argument.
$version = & $python -c "from importlib.metadata import version; print(version('pneumoscan'))"
if (-not $version) { throw 'the version cannot be found out' }
$numbers = [regex]::Match($version, '^\d+(\.\d+)*').Value
$package = "$name-$version-windows-x86_64"
New-Item -ItemType Directory -Force dist | Out-Null
Copy-Item LICENSE, THIRD_PARTY.md "$made\PneumoScan"
Invoke-Checked $python @('-m', 'bundle.inventory', $made, "dist\$package.cdx.json")
Invoke-Checked $python @('-m', 'bundle.windows', "$root\build\$kind\work\file_types.iss")
Compress-Archive -Force -Path "$made\PneumoScan" -DestinationPath "dist\$package.zip"

$inno = @("${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe", "$env:LOCALAPPDATA\Programs\Inno Setup 6\ISCC.exe") |
    Where-Object { Test-Path $_ } | Select-Object -First 1
if (-not $inno) {
    Write-Warning 'no installer: Inno Setup 6 is not here. Get it with: winget install --id JRSoftware.InnoSetup'
    exit 0
}
$signing = if ($env:PNEUMOSCAN_SIGNTOOL) { @('/DSigned', "/Ssign=$env:PNEUMOSCAN_SIGNTOOL") } else {
    Write-Warning 'not signed: PNEUMOSCAN_SIGNTOOL is not set. Windows asks before it runs such an installer.'
    @()
}
Invoke-Checked $inno (@("/DVersion=$version", "/DNumbers=$numbers", "/DProgram=$made\PneumoScan", "/DIcon=$root\build\$kind\work\build\icons\pneumoscan.ico",
    "/DFileTypes=$root\build\$kind\work\file_types.iss", "/DPackage=$package", "/O$root\dist") + $signing +
    @('packaging\windows\pneumoscan.iss'))
