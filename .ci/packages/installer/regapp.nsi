; The installer of RegApp: for one user, without administrator's rights, in three languages.
; A new version is unpacked beside the old one and takes its place when all of it is there, so that an installation that
; breaks off leaves the old one as it was.

; RegApp itself is a 64-bit program.
Target amd64-unicode
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
; An installer that was cut or changed on its way refuses.
CRCCheck force
AllowSkipFiles off

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh

; Windows 10 1903: what Qt asks for.
!define OLDEST_BUILD 18362
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\RegApp"
!define CLASSES "Software\Classes"

Name "RegApp"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\RegApp"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "RegApp ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "RegApp"
VIAddVersionKey /LANG=0 "FileDescription" "RegApp, the registration desk of a conference"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_FINISHPAGE_RUN "$INSTDIR\program\python\pythonw.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "-m regapp"
!define MUI_LANGDLL_WINDOWTITLE "RegApp ${VERSION}"
!define MUI_LANGDLL_INFO "Тилди тандаңыз. Выберите язык. Choose a language."
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; NSIS brings no Kyrgyz.
!insertmacro MUI_LANGUAGEEX "${__FILEDIR__}" "Kyrgyz"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "English"
!include "${__FILEDIR__}\words.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

; Says why it stops in one sentence, and ends with a status of its own.
!macro Refuse WORDS STATUS
  MessageBox MB_OK|MB_ICONSTOP "${WORDS}" /SD IDOK
  SetErrorLevel ${STATUS}
  Quit
!macroend

; Moves a version aside. Windows lets nobody move a folder whose program runs.
!macro MoveAside FROM TO
  ClearErrors
  Rename "${FROM}" "${TO}"
  ${While} ${Errors}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY +4
    RMDir /r "$INSTDIR\next"
    SetErrorLevel 5
    Abort "$(IsOpen)"
    ClearErrors
    Rename "${FROM}" "${TO}"
  ${EndWhile}
!macroend

Function .onInit
  ${Unless} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro Refuse "$(TooOld)" 3
  ${EndUnless}
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\next"
  RMDir "$INSTDIR"
FunctionEnd

Section
  RMDir /r "$INSTDIR\next"
  RMDir /r "$INSTDIR\former"
  ClearErrors
  SetOutPath "$INSTDIR\next"
  ${If} ${Errors}
    !insertmacro Refuse "$(NoRights)" 4
  ${EndIf}
  !include "${FILES}"
  ; Out of the folder, which could not be moved otherwise.
  SetOutPath "$INSTDIR"
  ${If} ${FileExists} "$INSTDIR\program\*.*"
    !insertmacro MoveAside "$INSTDIR\program" "$INSTDIR\former"
  ${EndIf}
  Rename "$INSTDIR\next" "$INSTDIR\program"
  RMDir /r "$INSTDIR\former"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  ; A starter begins in the folder that is set when it is made.
  SetOutPath "$PROFILE"
  CreateShortCut "$SMPROGRAMS\RegApp.lnk" "$INSTDIR\program\python\pythonw.exe" "-m regapp" "$INSTDIR\program\regapp.ico"
  CreateShortCut "$DESKTOP\RegApp.lnk" "$INSTDIR\program\python\pythonw.exe" "-m regapp" "$INSTDIR\program\regapp.ico"

  WriteRegStr HKCU "${CLASSES}\.regapp" "" "RegApp.File"
  WriteRegStr HKCU "${CLASSES}\RegApp.File" "" "$(FileKind)"
  WriteRegStr HKCU "${CLASSES}\RegApp.File\DefaultIcon" "" "$INSTDIR\program\regapp.ico"
  WriteRegStr HKCU "${CLASSES}\RegApp.File\shell\open\command" "" '"$INSTDIR\program\python\pythonw.exe" -m regapp --file "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "RegApp"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\program\regapp.ico"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ; Icons and starters are looked at anew.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; Conferences, backups, choices and the log stay: they lie in the user's own folders.
Section Uninstall
  !insertmacro MoveAside "$INSTDIR\program" "$INSTDIR\former"
  RMDir /r "$INSTDIR\former"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\RegApp.lnk"
  Delete "$DESKTOP\RegApp.lnk"
  DeleteRegKey HKCU "${CLASSES}\RegApp.File"
  DeleteRegValue HKCU "${CLASSES}\.regapp" ""
  DeleteRegKey /ifempty HKCU "${CLASSES}\.regapp"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
