#!/usr/bin/env python3
"""msi.py STAGE VERSION ICON OUT.wxs: what wixl makes the installer for a whole computer of.
msi.py --lists STAGE OUT.nsh: the same files, as golive.nsi installs and removes them.
msi.py --file NAME: the installer's own name of a file of the stage."""

import pathlib
import sys
import uuid
from xml.sax.saxutils import quoteattr

# The same as CPack's, so that each takes the other's place.
UPGRADE_CODE = "7B0D4C1E-52A9-4E5B-9C41-6D3A5F0E8B27"
SPACE = uuid.UUID(UPGRADE_CODE)


def guid(name):
    """Of a component: the same for the same place in every version."""
    return str(uuid.uuid5(SPACE, name)).upper()


def name_of(path, kind):
    return kind + uuid.uuid5(SPACE, path).hex[:16]


def folder(place, root, lines, components, depth):
    pad = "  " * depth
    for path in sorted(place.iterdir()):
        relative = path.relative_to(root).as_posix()
        if path.is_dir():
            lines.append(f'{pad}<Directory Id="{name_of(relative, "d")}" Name={quoteattr(path.name)}>')
            folder(path, root, lines, components, depth + 1)
            lines.append(f"{pad}</Directory>")
            continue
        component = name_of(relative, "c")
        components.append(component)
        lines.append(f'{pad}<Component Id="{component}" Guid="{guid(relative)}" Win64="yes">')
        lines.append(f'{pad}  <File Id="{name_of(relative, "f")}" Name={quoteattr(path.name)} '
                     f'Source={quoteattr(relative)} KeyPath="yes"/>')
        lines.append(f"{pad}</Component>")


PROGRAM = "[INSTALLDIR]golive.exe"
OPEN = f'"{PROGRAM}" --open "%1"'

# key, name, value: what the system is told, for everybody.
REGISTRY = [
    (r"Software\Classes\.golive", None, "Golive.Setup"),
    (r"Software\Classes\.golive", "Content Type", "application/x-golive-setup"),
    (r"Software\Classes\Golive.Setup", None, "Golive set-up file"),
    (r"Software\Classes\Golive.Setup\DefaultIcon", None, f'"{PROGRAM}",0'),
    (r"Software\Classes\Golive.Setup\shell\open\command", None, OPEN),
    (r"Software\Classes\golive", None, "URL:Golive link"),
    (r"Software\Classes\golive", "URL Protocol", ""),
    (r"Software\Classes\golive\shell\open\command", None, OPEN),
    # Where a later installer finds the program that it asks to quit.
    (r"Software\Golive\Installed", "Program", PROGRAM),
]


def value(key, name, text, is_key_path):
    named = f" Name={quoteattr(name)}" if name else ""
    return (f'<RegistryValue Root="HKLM" Key={quoteattr(key)}{named} Type="string" Value={quoteattr(text)}'
            f'{" KeyPath=" + quoteattr("yes") if is_key_path else ""}/>')


def wxs(stage, version, icon):
    root = pathlib.Path(stage)
    files, components = [], []
    folder(root, root, files, components, 5)
    registry = "\n            ".join(value(*row, index == len(REGISTRY) - 1) for index, row in enumerate(REGISTRY))
    references = "\n      ".join(f'<ComponentRef Id="{one}"/>' for one in components)
    at_login = value(r"Software\Microsoft\Windows\CurrentVersion\Run", "Golive", f'"{PROGRAM}" "--in-tray"', True)
    listed = "\n".join(files)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="*" Name="Golive" Manufacturer="Golive" Version="{version}" Language="1033" UpgradeCode="{UPGRADE_CODE}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine"
             Description="Takes a WhatsApp Business App number live on Gupshup" Comments="Licence: LICENSE.txt in its folder"/>
    <MajorUpgrade DowngradeErrorMessage="A newer Golive is installed. Uninstall it first if you want the older one."/>
    <Media Id="1" Cabinet="golive.cab" EmbedCab="yes"/>
    <Icon Id="golive.ico" SourceFile={quoteattr(icon)}/>
    <Property Id="ARPPRODUCTICON" Value="golive.ico"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <!-- Windows would end what holds a file, a once-only call on its way included. -->
    <Property Id="MSIRESTARTMANAGERCONTROL" Value="Disable"/>
    <Property Id="REBOOT" Value="ReallySuppress"/>
    <Property Id="INSTALLEDGOLIVE">
      <RegistrySearch Id="FindGolive" Root="HKLM" Key="Software\\Golive\\Installed" Name="Program" Type="raw" Win64="yes"/>
    </Property>
    <Property Id="AUTOSTARTED">
      <RegistrySearch Id="FindAtLogin" Root="HKLM" Key="Software\\Golive\\Installed" Name="AtLogin" Type="raw" Win64="yes"/>
    </Property>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="Golive">
{listed}
          <Component Id="Registered" Guid="{guid(':registered')}" Win64="yes">
            {registry}
          </Component>
          <Component Id="AtLogin" Guid="{guid(':atlogin')}" Win64="yes">
            {at_login}
            <RegistryValue Root="HKLM" Key="Software\\Golive\\Installed" Name="AtLogin" Type="string" Value="1"/>
          </Component>
        </Directory>
      </Directory>
      <Directory Id="ProgramMenuFolder">
        <Component Id="Menu" Guid="{guid(':menu')}" Win64="yes">
          <Shortcut Id="MenuEntry" Name="Golive" Target="{PROGRAM}" WorkingDirectory="INSTALLDIR" Icon="golive.ico" IconIndex="0"/>
          <RegistryValue Root="HKLM" Key="Software\\Golive\\Installed" Name="Menu" Type="string" Value="1" KeyPath="yes"/>
        </Component>
      </Directory>
    </Directory>
    <Feature Id="Golive" Title="Golive" Level="1">
      {references}
      <ComponentRef Id="Registered"/>
      <ComponentRef Id="AtLogin"/>
      <ComponentRef Id="Menu"/>
    </Feature>
  </Product>
</Wix>
"""


def lists(stage):
    root = pathlib.Path(stage)
    install, remove, folders = [], [], []
    for place in [root, *sorted(path for path in root.rglob("*") if path.is_dir())]:
        inside = place.relative_to(root).as_posix().replace("/", "\\")
        there = "$INSTDIR" if inside == "." else f"$INSTDIR\\{inside}"
        install.append(f'SetOutPath "{there}"')
        if inside != ".":
            folders.append(f'RMDir "{there}"')
        for path in sorted(path for path in place.iterdir() if path.is_file()):
            install.append(f'File "{path}"')
            remove.append(f'Delete "{there}\\{path.name}"')
    programs = [line for path in sorted(root.glob("*.exe"))
                for line in (f'StrCpy $2 "{path.name}"', "Call ${un}IsFree")]
    body = "!macro LookAtPrograms un\n    " + "\n    ".join(programs) + "\n!macroend\n"
    body += "!macro InstallFiles\n    " + "\n    ".join(install) + "\n!macroend\n"
    return body + "!macro RemoveFiles\n    " + "\n    ".join(remove + folders[::-1]) + "\n!macroend\n"


if sys.argv[1] == "--file":
    print(name_of(sys.argv[2], "f"))
    sys.exit()
if sys.argv[1] == "--lists":
    _, _, stage, out = sys.argv
    made = lists(stage)
else:
    _, stage, version, icon, out = sys.argv
    made = wxs(stage, version, icon)
pathlib.Path(out).write_text(made, encoding="utf-8")
