#include "domain/support/supportcategory.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

QString fileNameOf(BundlePart part)
{
    switch (part) {
    case BundlePart::Problems: return u"problems.txt"_s;
    case BundlePart::Versions: return u"versions.txt"_s;
    case BundlePart::Settings: return u"settings.json"_s;
    case BundlePart::Setup: return u"setup.json"_s;
    case BundlePart::Ledger: return u"ledger.csv"_s;
    case BundlePart::Journal: return u"journal.csv"_s;
    case BundlePart::Doctor: return u"doctor.txt"_s;
    }
    return {};
}

QString nameOf(SupportCategory category)
{
    switch (category) {
    case SupportCategory::GupshupSignIn: return u"sign-in"_s;
    case SupportCategory::Facebook: return u"facebook"_s;
    case SupportCategory::Phone: return u"phone"_s;
    case SupportCategory::Chats: return u"chats"_s;
    case SupportCategory::Events: return u"events"_s;
    case SupportCategory::Program: return u"program"_s;
    case SupportCategory::Other: return u"other"_s;
    }
    return {};
}

SupportCategory categoryNamed(const QString &name)
{
    for (const SupportCategory category : enumValues<SupportCategory>()) {
        if (nameOf(category) == name)
            return category;
    }
    return SupportCategory::Other;
}

QStringList answersTo(SupportCategory category)
{
    switch (category) {
    case SupportCategory::GupshupSignIn: return {u"worked-before"_s, u"never-worked"_s, u"not-sure"_s};
    case SupportCategory::Facebook: return {u"in-golive"_s, u"in-browser"_s, u"not-sure"_s};
    case SupportCategory::Phone: return {u"no-code"_s, u"code-refused"_s, u"else"_s};
    case SupportCategory::Chats: return {u"shared"_s, u"not-shared"_s, u"not-sure"_s};
    case SupportCategory::Events: return {u"golives-receiver"_s, u"own-address"_s, u"not-sure"_s};
    case SupportCategory::Program: return {u"at-start"_s, u"at-work"_s, u"ends-by-itself"_s};
    case SupportCategory::Other: return {};
    }
    return {};
}

QList<BundlePart> proposedParts(SupportCategory category, const QString &answer)
{
    using enum BundlePart;
    QList<BundlePart> parts{Problems, Versions};
    switch (category) {
    case SupportCategory::GupshupSignIn:
        parts << Settings << Doctor;
        // What changed since is in the journal.
        if (answer != "never-worked"_L1)
            parts << Journal;
        break;
    case SupportCategory::Facebook:
        parts << Setup << Journal;
        if (answer != "in-browser"_L1)
            parts << Settings << Doctor;
        break;
    case SupportCategory::Phone: parts << Setup << Journal; break;
    case SupportCategory::Chats: parts << Setup << Ledger << Journal; break;
    case SupportCategory::Events:
        parts << Setup << Settings;
        if (answer != "own-address"_L1)
            parts << Doctor;
        break;
    case SupportCategory::Program: parts << Settings << Doctor << Journal; break;
    case SupportCategory::Other: parts << Settings << Setup << Ledger << Journal << Doctor; break;
    }
    return parts;
}

} // namespace golive
