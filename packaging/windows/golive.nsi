; The installer of one person, who need be no administrator: made by packaging/windows/package with
;   -DVERSION=0.1.0 -DSTAGE=FOLDER -DLISTS=FILE -DICON=FILE -DOUT=FILE
; Silent: /S, with /AUTOSTART=1 to start at log-in and, as the last one and without quotes, /D=FOLDER; uninstall.exe /S, with
; /REMOVESIGNINS=1 where the stored sign-ins go, too.
; Exit codes: 0 done, 2 cancelled or failed, 3 Golive runs and has not quit, 4 a newer Golive is installed.
Unicode true
Target amd64-unicode ; the 32-bit one installs nothing where Windows has 64-bit programs alone
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Golive"
SetCompressor /SOLID lzma
Name "Golive"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Golive"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
ManifestDPIAware true
ShowInstDetails nevershow
ShowUninstDetails nevershow

!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\golive.exe"

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"
; Files and folders of the staged tree: InstallFiles, RemoveFiles, and LookAtPrograms, which calls IsFree for each.
!include "${LISTS}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Golive"
VIAddVersionKey "FileDescription" "Installs Golive"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "Golive"
VIAddVersionKey "LegalCopyright" "See LICENSE.txt"

!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "PortugueseBR"

LangString Newer ${LANG_ENGLISH} "Golive $0 is installed, which is newer than this ${VERSION}. Uninstall it first if you want the older one."
LangString Newer ${LANG_PORTUGUESEBR} "O Golive $0 está instalado e é mais novo que este ${VERSION}. Desinstale-o antes, se quiser a versão mais antiga."
LangString Runs ${LANG_ENGLISH} "Golive is running and has not quit. Quit it (also in the tray, and a guard or receiver that was started from this folder), then try again."
LangString Runs ${LANG_PORTUGUESEBR} "O Golive está em execução e não foi encerrado. Encerre-o (também na bandeja, e um guarda ou receptor iniciado desta pasta) e tente de novo."
LangString SignIns ${LANG_ENGLISH} "Remove the stored sign-ins, too (secrets and tokens that Windows keeps for Golive)? Set-ups stay; those that are not finished need them to go on."
LangString SignIns ${LANG_PORTUGUESEBR} "Remover também os logins guardados (segredos e tokens que o Windows guarda para o Golive)? As configurações ficam; as que não terminaram precisam deles para continuar."
LangString AtLogin ${LANG_ENGLISH} "Start at log-in"
LangString AtLogin ${LANG_PORTUGUESEBR} "Iniciar ao entrar no Windows"

; Golive is asked, and its answer awaited: a call that is sent once only may be on its way. Nothing is ended by force; what
; runs holds its file.
!macro AskToQuit un
Function ${un}AskToQuit
first:
    StrCpy $5 0
again:
    IfFileExists "$INSTDIR\golive.exe" 0 gone
    ClearErrors
    ExecWait '"$INSTDIR\golive.exe" --quit' $1
    IfErrors held ; it cannot be started: what is left of an installation that was broken off
    StrCmp $1 0 held runs
held:
    StrCpy $3 ""
    !insertmacro LookAtPrograms "${un}"
    StrCmp $3 "held" 0 gone
    ; Who has quit is at its end a moment later, and who is just starting can be asked a moment later.
    IntOp $5 $5 + 1
    IntCmp $5 12 runs
    Sleep 500
    Goto again
runs:
    IfSilent refused
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Runs)" IDRETRY first
refused:
    SetErrorLevel 3
    Quit
gone:
FunctionEnd

; $3 becomes "held" where the program $2 runs.
Function ${un}IsFree
    IfFileExists "$INSTDIR\$2" 0 free
    ClearErrors
    FileOpen $4 "$INSTDIR\$2" a
    IfErrors 0 close
    StrCpy $3 "held"
    Goto free
close:
    FileClose $4
free:
FunctionEnd
!macroend
!insertmacro AskToQuit ""
!insertmacro AskToQuit "un."

Section "Golive" SectionGolive
    SectionIn RO
    Call AskToQuit
    ; The one before takes its own files away, and leaves what is not its.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR'

    SetOverwrite on
    !insertmacro InstallFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    CreateShortCut "$SMPROGRAMS\Golive.lnk" "$INSTDIR\golive.exe"
    WriteRegStr HKCU "Software\Classes\.golive" "" "Golive.Setup"
    WriteRegStr HKCU "Software\Classes\.golive" "Content Type" "application/x-golive-setup"
    WriteRegStr HKCU "Software\Classes\Golive.Setup" "" "Golive set-up file"
    WriteRegStr HKCU "Software\Classes\Golive.Setup\DefaultIcon" "" '"$INSTDIR\golive.exe",0'
    WriteRegStr HKCU "Software\Classes\Golive.Setup\shell\open\command" "" '"$INSTDIR\golive.exe" --open "%1"'
    WriteRegStr HKCU "Software\Classes\golive" "" "URL:Golive link"
    WriteRegStr HKCU "Software\Classes\golive" "URL Protocol" ""
    WriteRegStr HKCU "Software\Classes\golive\shell\open\command" "" '"$INSTDIR\golive.exe" --open "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Golive"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\golive.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Golive"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "$(AtLogin)" SectionAtLogin
    ; As the program's own menu writes it, which can take it away again.
    WriteRegStr HKCU "${RUN}" "Golive" '"$INSTDIR\golive.exe" "--in-tray"'
SectionEnd

Function .onInit
    ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 = 1
            IfSilent +2
            MessageBox MB_OK|MB_ICONSTOP "$(Newer)"
            SetErrorLevel 4
            Quit
        ${EndIf}
    ${EndIf}
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AUTOSTART=" $1
    ${If} $1 == "1"
        SectionSetFlags ${SectionAtLogin} 1
    ${EndIf}
FunctionEnd

; What set-ups are kept in stays, and the sign-ins that they need, unless the person or /REMOVESIGNINS=1 wants it otherwise.
Function un.AskForSignIns
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    IfErrors 0 end
    ClearErrors
    ${GetOptions} $0 "/REMOVESIGNINS=" $1
    StrCmp $1 "1" remove
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(SignIns)" /SD IDNO IDNO end
remove:
    nsExec::Exec '"$INSTDIR\golivectl.exe" forget --sign-ins'
    Pop $1
end:
FunctionEnd

Section "Uninstall"
    Call un.AskToQuit
    Call un.AskForSignIns
    !insertmacro RemoveFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    IfErrors 0 end
    Delete "$SMPROGRAMS\Golive.lnk"
    DeleteRegKey HKCU "Software\Classes\Golive.Setup"
    DeleteRegKey HKCU "Software\Classes\golive"
    ReadRegStr $1 HKCU "Software\Classes\.golive" ""
    StrCmp $1 "Golive.Setup" 0 +2
    DeleteRegKey HKCU "Software\Classes\.golive"
    DeleteRegValue HKCU "${RUN}" "Golive"
    DeleteRegKey HKCU "Software\Golive"
    DeleteRegKey HKCU "${UNINSTALL}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
end:
SectionEnd
