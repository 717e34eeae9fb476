; The installer for Windows 10 and 11, 64 bit: for one user, without an administrator. It wants Inno Setup 6.3 or later,
; and values, which come from packaging\windows\build.ps1:
;
;     ISCC /DVersion=1.2.3rc1 /DNumbers=1.2.3 /DProgram=FOLDER /DIcon=FILE /DFileTypes=FILE /DPackage=NAME
;         packaging\windows\pneumoscan.iss
;
; Silent: PneumoScan-1.2.3-windows-x86_64.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART
; Uninstalling asks whether to delete the history of screened films. Silent uninstalling keeps it, unless told otherwise:
;     unins000.exe /VERYSILENT /DELETEDATA

#define Name "PneumoScan"
; Older versions of Inno Setup have no Arabic.
#define HasArabic FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
#define Executable "PneumoScan.exe"

[Setup]
; Never change it: by it an older version is found and replaced.
AppId={{6C0F2B5E-5E0C-4B43-9E0E-0B6B1D0E7A51}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Name}
VersionInfoVersion={#Numbers}
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Executable}
OutputBaseFilename={#Package}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no
#ifdef Signed
SignTool=sign
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
#if HasArabic
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[CustomMessages]
en.DeleteData=Delete the history of screened films and the settings too?%n%nThey are in %1. Without them, what was screened and read here cannot be looked up again.
es.DeleteData=¿Eliminar también el historial de radiografías analizadas y los ajustes?%n%nEstán en %1. Sin ellos no se podrá volver a consultar lo que se analizó y leyó aquí.
fr.DeleteData=Supprimer aussi l'historique des radiographies analysées et les réglages ?%n%nIls se trouvent dans %1. Sans eux, ce qui a été analysé et lu ici ne pourra plus être consulté.
pt.DeleteData=Excluir também o histórico de radiografias analisadas e as configurações?%n%nEles estão em %1. Sem eles, o que foi analisado e lido aqui não poderá mais ser consultado.
en.DataStays=Some files could not be deleted. They are still in %1.
es.DataStays=No se pudieron eliminar algunos archivos. Siguen en %1.
fr.DataStays=Certains fichiers n'ont pas pu être supprimés. Ils sont toujours dans %1.
pt.DataStays=Alguns arquivos não puderam ser excluídos. Eles continuam em %1.
#if HasArabic
ar.DeleteData=هل تريد حذف سجل الصور التي تم فحصها والإعدادات أيضًا؟%n%nتوجد في %1. وبدونها لا يمكن الرجوع إلى ما تم فحصه وقراءته هنا.
ar.DataStays=تعذر حذف بعض الملفات. ما زالت موجودة في %1.
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
#ifdef Signed
; The programs themselves, too. What follows finds them signed.
Source: "{#Program}\*.exe"; DestDir: "{app}"; Flags: ignoreversion signonce
#endif
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Executable}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Executable}"; Tasks: desktopicon

#include FileTypes

[Run]
Filename: "{app}\{#Executable}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
function HasSwitch(const Name: String): Boolean;
var
  Number: Integer;
begin
  Result := False;
  for Number := 1 to ParamCount do
    if CompareText(ParamStr(Number), Name) = 0 then
      Result := True;
end;

function IsDataToBeDeleted(const Folder: String): Boolean;
begin
  if HasSwitch('/DELETEDATA') then
    Result := True
  else if UninstallSilent or HasSwitch('/KEEPDATA') then
    Result := False
  else
    Result := MsgBox(FmtMessage(CustomMessage('DeleteData'), [Folder]), mbConfirmation,
      MB_YESNO or MB_DEFBUTTON2) = IDYES;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Folder: String;
begin
  Folder := ExpandConstant('{localappdata}\{#Name}');
  if Step <> usPostUninstall then
    Exit;
  if not DirExists(Folder) and not RegKeyExists(HKCU, 'Software\{#Name}') then
    Exit;
  if not IsDataToBeDeleted(Folder) then
    Exit;
  RegDeleteKeyIncludingSubkeys(HKCU, 'Software\{#Name}');
  if not DirExists(Folder) then
    Exit;
  if not DelTree(Folder, True, True, True) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataStays'), [Folder]), mbError, MB_OK);
end;
