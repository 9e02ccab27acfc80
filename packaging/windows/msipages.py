#!/usr/bin/env python3
"""msipages.py LICENCE FOLDER: the pages of the MSI, which wixl does not know, as tables for msibuild -i (FOLDER/*.idt) and as
statements for msibuild -q (FOLDER/statements, one a line): licence, progress, end, and what went wrong, in the languages of the
program. The texts are properties, which a custom action sets where the person's language is another one than English."""

import pathlib
import sys

WIDTH, HEIGHT = 370, 270
PORTUGUESE = "UserLanguageID = 1046"

TEXTS = {
    "TextInstall": ("Install", "Instalar"),
    "TextCancel": ("Cancel", "Cancelar"),
    "TextClose": ("Close", "Fechar"),
    "TextLicence": ("Golive is free software. This is its licence; nothing has to be agreed to for using it.",
                    "O Golive é um software livre. Esta é a licença; não é preciso aceitar nada para usá-lo."),
    "TextWorking": ("Please wait while Golive is installed or removed.",
                    "Aguarde enquanto o Golive é instalado ou removido."),
    "TextDone": ("Done.", "Pronto."),
    "TextStart": ("Golive is in the start menu now.", "O Golive está agora no menu Iniciar."),
    "TextRemoved": ("Golive is removed. Set-ups have stayed where they are.",
                    "O Golive foi removido. As configurações continuam guardadas."),
    "TextFailed": ("Nothing was changed.", "Nada foi alterado."),
    "TextFailedWhy": ("The installation was cancelled or could not go on. If Golive is running, quit it, also in the tray, and "
                      "try again.",
                      "A instalação foi cancelada ou não pôde continuar. Se o Golive está em execução, encerre-o, também na "
                      "bandeja, e tente de novo."),
    "TextRetry": ("Try again", "Tentar de novo"),
    "TextIgnore": ("Go on", "Continuar"),
    "TextYes": ("Yes", "Sim"),
    "TextNo": ("No", "Não"),
}

VISIBLE, ENABLED, SUNKEN = 1, 2, 4
PLAIN = 0x10000 | 0x20000  # transparent, and & is no mnemonic


class Page:
    def __init__(self, name, attributes, first, default, cancel):
        self.name = name
        self.row = (name, 50, 50, WIDTH, HEIGHT, attributes, "[ProductName]", first, default, cancel)
        self.controls = []
        self.events = []

    def control(self, name, kind, place, text, attributes, following="", prop=""):
        self.controls.append((self.name, name, kind, *place, attributes, prop, text, following, ""))

    def heading(self, prop):
        self.control("Heading", "Text", (15, 12, WIDTH - 30, 24), "{\\Heading}[" + prop + "]", VISIBLE | ENABLED | PLAIN)

    def text(self, prop, y, height=40):
        self.control("Body" + str(y), "Text", (15, y, WIDTH - 30, height), f"[{prop}]", VISIBLE | ENABLED | PLAIN)

    def button(self, name, prop, x, event, argument, following="", y=HEIGHT - 27):
        self.control(name, "PushButton", (x, y, 66, 17), f"[{prop}]", VISIBLE | ENABLED, following)
        self.events.append((self.name, name, event, argument, "1", 1))


def rtf(text):
    """No line breaks of its own: a row of a table is a line."""
    safe = text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("\f", "")
    return r"{\rtf1\ansi\deff0{\fonttbl{\f0\fmodern Courier New;}}\f0\fs14 " + safe.replace("\n", r"\par ") + "}"


def pages(licence):
    right, left = WIDTH - 81, WIDTH - 153
    first = Page("LicencePage", 7, "Install", "Install", "Cancel")
    first.text("TextLicence", 10, 22)
    first.control("Licence", "ScrollableText", (15, 34, WIDTH - 30, HEIGHT - 70), rtf(licence), VISIBLE | ENABLED | SUNKEN, "Install")
    first.button("Install", "TextInstall", left, "EndDialog", "Return", "Cancel")
    first.button("Cancel", "TextCancel", right, "EndDialog", "Exit", "Licence")

    working = Page("ProgressPage", 5, "Cancel", "Cancel", "Cancel")
    working.text("TextWorking", 12, 24)
    working.control("Action", "Text", (15, 60, WIDTH - 30, 12), "", VISIBLE | ENABLED | PLAIN)
    working.control("Progress", "ProgressBar", (15, 76, WIDTH - 30, 10), "", VISIBLE | ENABLED | 0x10000)
    working.button("Cancel", "TextCancel", right, "EndDialog", "Exit")

    done = Page("DonePage", 7, "Close", "Close", "Close")
    done.heading("TextDone")
    done.text("TextStart", 44)
    done.button("Close", "TextClose", right, "EndDialog", "Return")

    ended = [first, working, done]
    for name in ("CancelledPage", "FailedPage"):  # an action stands in a sequence once
        failed = Page(name, 7, "Close", "Close", "Close")
        failed.heading("TextFailed")
        failed.text("TextFailedWhy", 44)
        failed.button("Close", "TextClose", right, "EndDialog", "Exit")
        ended.append(failed)

    # What Windows Installer asks, with those of the buttons that it wants (their names are its own).
    wrong = Page("ErrorPage", 0x10000 | 7, "ErrorText", "", "")
    wrong.control("ErrorText", "Text", (15, 15, WIDTH - 30, 60), "", VISIBLE | ENABLED | PLAIN)
    for name, prop, argument in (("Y", "TextYes", "ErrorYes"), ("N", "TextNo", "ErrorNo"), ("A", "TextCancel", "ErrorAbort"),
                                 ("C", "TextCancel", "ErrorCancel"), ("I", "TextIgnore", "ErrorIgnore"),
                                 ("O", "TextClose", "ErrorOk"), ("R", "TextRetry", "ErrorRetry")):
        wrong.button(name, prop, 15, "EndDialog", argument)
    return [*ended, wrong]


def table(name, keys, columns, rows):
    lines = ["\t".join(column for column, _ in columns), "\t".join(kind for _, kind in columns), "\t".join([name, *keys])]
    lines += ["\t".join(str(cell) for cell in row) for row in rows]
    return "".join(line + "\r\n" for line in lines)


def quoted(text):
    return "'" + text.replace("'", "\\'") + "'"


def main(licence, folder):
    made = pages(licence.read_text(encoding="utf-8"))
    tables = {
        "Dialog": (["Dialog"], [("Dialog", "s72"), ("HCentering", "i2"), ("VCentering", "i2"), ("Width", "i2"), ("Height", "i2"),
                                ("Attributes", "I4"), ("Title", "L128"), ("Control_First", "s50"), ("Control_Default", "S50"),
                                ("Control_Cancel", "S50")], [page.row for page in made]),
        "Control": (["Dialog_", "Control"], [("Dialog_", "s72"), ("Control", "s50"), ("Type", "s20"), ("X", "i2"), ("Y", "i2"),
                                             ("Width", "i2"), ("Height", "i2"), ("Attributes", "I4"), ("Property", "S50"),
                                             ("Text", "L0"), ("Control_Next", "S50"), ("Help", "L50")],
                    [row for page in made for row in page.controls]),
        "ControlEvent": (["Dialog_", "Control_", "Event", "Argument", "Condition"],
                         [("Dialog_", "s72"), ("Control_", "s50"), ("Event", "s50"), ("Argument", "s255"), ("Condition", "S255"),
                          ("Ordering", "I2")], [row for page in made for row in page.events]),
        "EventMapping": (["Dialog_", "Control_", "Event"],
                         [("Dialog_", "s72"), ("Control_", "s50"), ("Event", "s50"), ("Attribute", "s50")],
                         [("ProgressPage", "Progress", "SetProgress", "Progress"), ("ProgressPage", "Action", "ActionText", "Text")]),
        "TextStyle": (["TextStyle"], [("TextStyle", "s72"), ("FaceName", "s32"), ("Size", "i2"), ("Color", "I4"), ("StyleBits", "I2")],
                      [("Body", "Tahoma", 8, "", ""), ("Heading", "Tahoma", 12, "", "")]),
    }
    for name, (keys, columns, rows) in tables.items():
        (folder / f"{name}.idt").write_text(table(name, keys, columns, rows), encoding="cp1252", newline="")

    statements = ["INSERT INTO `Property` (`Property`, `Value`) VALUES ('DefaultUIFont', 'Body')",
                  "INSERT INTO `Property` (`Property`, `Value`) VALUES ('ErrorDialog', 'ErrorPage')"]
    order = 101
    for name, (english, portuguese) in TEXTS.items():
        statements.append(f"INSERT INTO `Property` (`Property`, `Value`) VALUES ({quoted(name)}, {quoted(english)})")
        statements.append("INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES "
                          f"('Portuguese{name}', 51, {quoted(name)}, {quoted(portuguese)})")
        statements.append("INSERT INTO `InstallUISequence` (`Action`, `Condition`, `Sequence`) VALUES "
                          f"('Portuguese{name}', '{PORTUGUESE}', {order})")
        order += 1
    statements.append("INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES "
                      "('SayRemoved', 51, 'TextStart', '[TextRemoved]')")
    statements.append("INSERT INTO `InstallUISequence` (`Action`, `Condition`, `Sequence`) VALUES "
                      "('SayRemoved', 'REMOVE = \"ALL\"', 1290)")
    for page, condition, place in (("LicencePage", "NOT Installed", 1230), ("ProgressPage", "", 1280), ("DonePage", "", -1),
                                   ("CancelledPage", "", -2), ("FailedPage", "", -3)):
        statements.append("INSERT INTO `InstallUISequence` (`Action`, `Condition`, `Sequence`) VALUES "
                          f"('{page}', '{condition}', {place})")
    (folder / "statements").write_text("\n".join(statements) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
