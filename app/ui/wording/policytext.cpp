#include "ui/wording/policytext.h"

#include "base/plaintext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

using Kind = PolicyFault::Kind;

class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::PolicyText)
public:
    static QString ofPlace(Kind kind)
    {
        switch (kind) {
        case Kind::NotReadable: return tr("%1 cannot be read (%2). Let everybody read it; nothing of it is in force.");
        case Kind::NotAFile:
            return tr("%1 is a link, a folder or a device. Put a regular file there; nothing of it is in force.");
        case Kind::NotRoots:
            return tr(
                "%2 does not belong to root, so that its owner could change the policy %1. Give it to root (chown "
                "root); nothing of it is in force.");
        case Kind::Writable:
            return tr(
                "%2 can be written by others than root, who could change the policy %1. Take that from them (chmod "
                "go-w); nothing of it is in force.");
        case Kind::TooLarge: return tr("%1 is larger than 64 KiB. Shorten it; nothing of it is in force.");
        case Kind::NotJson:
            return tr("%1 is not one JSON object (%2, counted in bytes). Put it right; nothing of it is in force.");
        default: return {};
        }
    }
    static QString ofKey(Kind kind)
    {
        switch (kind) {
        case Kind::NotText: return tr("%1 has to be one line of text in quotation marks. Until then it is left out.");
        case Kind::NotSwitch: return tr("%1 has to be true or false. Until then it is left out.");
        case Kind::NotNumber: return tr("%1 has to be a whole number. Until then it is left out.");
        case Kind::NotAddress:
            return tr(
                "%1 has to be an address that begins with https://, without name, password or “?”. Until then it is "
                "left out.");
        case Kind::NotHosts:
            return tr("%1 has to be a list of 100 full host names at most, such as [\"login.example.com\"], without "
                      "“*” and “/”; what is wrong is “%2”. Until then it is left out.");
        case Kind::NotProxy:
            return tr(
                "%1 has to be http://HOST:PORT, socks5://HOST:PORT or direct, without name and password: Golive asks "
                "for those. Until then it is left out.");
        case Kind::NotFolder:
            return tr(
                "%1 has to be a whole path, or begin with ~/ for the person's own folder. Until then it is left out.");
        case Kind::NotStore:
            return tr("%1 has to be a server's address such as postgresql://server.example.org/golive, without a "
                      "password. Until then it is left out.");
        case Kind::NotLanguage: return tr("%1 has to be one of %2. Until then it is left out.");
        case Kind::NotRoute: return tr("%1 has to be \"webview\" or \"browser\". Until then it is left out.");
        case Kind::NotDays: return tr("%1 has to be 0 (always) or 8 to 3650 days. Until then it is left out.");
        case Kind::NotMailAddress: return tr("%1 has to be one e-mail address. Until then it is left out.");
        case Kind::NotPicture: return tr("%1 has to be the whole path of a .png file. Until then it is left out.");
        case Kind::NotColour: return tr("%1 has to be a colour such as \"#1a7f64\". Until then it is left out.");
        case Kind::NotName: return tr("%1 has to be a name of 60 letters at most. Until then it is left out.");
        case Kind::PictureNotRead:
            return tr(
                "%1 has to name a PNG file that everybody can read, of 1 MiB and 2048 pixels a side at most; what "
                "is wrong is %2. Until then it is left out.");
        case Kind::NoUpdateKey:
            return tr("%1 has no effect here: this Golive was built without a key to check news of versions by.");
        case Kind::NoUpdateFeed: return tr("%1 has no effect here: no address is set where news of versions stand.");
        default: return {};
        }
    }
    static QString refusal()
    {
        return tr("%1 cannot be chosen here: your organisation's policy (%2) sets %3 to '%4'. Leave the option out, or "
                  "ask whoever looks after this computer.");
    }
    static QString set() { return tr("Set by your organisation"); }
};

constexpr qsizetype longest = 200;

} // namespace

QString policyFaultSentence(const PolicyFault &fault, const QString &place)
{
    const QString sentence = fault.key.isEmpty() ? PolicyWords::ofPlace(fault.kind) : PolicyWords::ofKey(fault.kind);
    const QString subject = plainLine(fault.key.isEmpty() ? place : fault.key, longest);
    const QString detail = plainLine(fault.detail, longest);
    // Qt warns of what no sentence asks for.
    return sentence.contains("%2"_L1) ? sentence.arg(subject, detail) : sentence.arg(subject);
}

QString policyRefusalSentence(const PolicyRefusal &refusal)
{
    return PolicyWords::refusal().arg(refusal.option, plainLine(refusal.place, longest), refusal.key,
                                      plainLine(refusal.value, longest));
}

QString policyKeyNames(const QStringList &keys)
{
    return plainLine(keys.join(u", "_s), longest);
}

QString setByOrganisation()
{
    return PolicyWords::set();
}

} // namespace golive::ui
